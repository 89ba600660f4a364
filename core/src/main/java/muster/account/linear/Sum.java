package muster.account.linear;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a sum of numbers that nobody gives one by one; none of them is below nothing.
 *
 * @param terms how often each number goes in, by the number's place in a list of the caller's: -1 where it is taken away
 * @param least what the sum makes at least; null where that is open
 * @param most what it makes at most; null where that is open
 */
public record Sum(
        NavigableMap<Integer, Integer> terms,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {
    public Sum {
        terms = Collections.unmodifiableNavigableMap(new TreeMap<>(terms));
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new IllegalArgumentException("a sum makes no less than it makes at least");
        }
    }

    /** Whether it shares a number with another. */
    boolean touches(Sum other) {
        return terms.keySet().stream().anyMatch(other.terms::containsKey);
    }

    /** Without what it makes at least. */
    Sum bounded() {
        return new Sum(terms, null, most);
    }

    /** Without what it makes at most. */
    Sum unbounded() {
        return new Sum(terms, least, null);
    }
}
