package muster.language;

import java.math.BigDecimal;

/**
 * A number and its value, whatever it counts or names.
 *
 * @param from the first token, a sign before it included
 * @param to the token after the last one
 */
public record WrittenNumber(int from, int to, BigDecimal value) {
    WrittenNumber until(int end, BigDecimal other) {
        return new WrittenNumber(from, end, other);
    }
}
