package muster.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days over which the answer for a cell stays the same.
 *
 * @param from its first day
 * @param to its last day, that before the next step; null where it lasts to the day asked
 * @param row the answer, as of its first day
 */
public record Step(LocalDate from, @Nullable LocalDate to, Row row) {}
