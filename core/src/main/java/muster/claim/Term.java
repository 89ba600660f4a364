package muster.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value of one of the closed lists of the output contract, printed as its {@link #word()}. */
public interface Term {
    String name();

    /** The word of the contract, for example {@code in-place}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that a word of the contract stands for.
     *
     * @throws IllegalArgumentException if the list has no such word; the message names those it has
     */
    static <E extends Enum<E> & Term> E of(Class<E> list, String word) {
        for (E value : list.getEnumConstants()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is no " + list.getSimpleName().toLowerCase(Locale.ROOT)
                        + "; there are: "
                        + Arrays.stream(list.getEnumConstants()).map(Term::word).collect(Collectors.joining(", ")));
    }
}
