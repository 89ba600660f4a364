package muster.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.account.books.FindingType;
import muster.claim.Figure;
import muster.claim.Term;
import org.jspecify.annotations.Nullable;

/** Turns the words of a question into what they stand for; what is wrong with one is said with the name of its option. */
public final class Asked {
    private Asked() {}

    /**
     * The value of a closed list that a word names, in capitals or not; null for no word.
     *
     * @param option what the user gave the word by, for the message: {@code --component}
     * @throws Failure if the list has no such word; the message names those it has
     */
    public static <E extends Enum<E> & Term> @Nullable E term(Class<E> list, @Nullable String word, String option) {
        if (word == null) {
            return null;
        }
        try {
            return Term.of(list, word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.wrongUsage(option + ": " + e.getMessage());
        }
    }

    /**
     * The type of findings that a word names, as {@link #term} has it.
     *
     * @throws Failure if there is no such type
     */
    public static @Nullable FindingType findingType(@Nullable String word, String option) {
        if (word == null) {
            return null;
        }
        try {
            return Term.of(FindingType.class, word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.wrongUsage(option + ": '" + word + "' is no type of a finding; there are: "
                    + String.join(
                            ", ",
                            Arrays.stream(FindingType.values()).map(Term::word).toList()));
        }
    }

    /**
     * Stops where days are the wrong way round; null leaves an end open.
     *
     * @param begin what the user gave the first day by
     * @param end what the user gave the last day by
     */
    public static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to, String begin, String end) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Failure.wrongUsage(
                    end + ": " + to + " is before " + from + ", which " + begin + " names; turn them round");
        }
    }

    /** Stops where a place is named at which nothing is counted; null names none. */
    public static void requirePlace(@Nullable String place, Stream<Figure> figures) {
        if (place == null) {
            return;
        }
        List<String> places =
                figures.flatMap(figure -> figure.places().stream()).distinct().toList();
        if (places.stream().noneMatch(place::equalsIgnoreCase)) {
            throw Questions.unknown("place", place, places, "'muster figures' lists its places");
        }
    }
}
