package muster.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mission that claims of a ledger belong to.
 *
 * @param mission its id
 * @param claims how many claims, those apart that people rejected; 0 where they rejected all
 * @param from the earliest day on which a report with one of these was published; null where none has a day
 * @param to the latest
 */
public record MissionSpan(
        String mission,
        int claims,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
