package muster.language.interval;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import muster.language.Said;
import muster.language.time.ExtentText;
import muster.language.time.Tendency;

/** The intervals of a sentence in one line, each with its words: "tomorrow = 2018-11-15/2018-11-16". */
final class IntervalsOf {
    private static final LocalDateTime NOW = LocalDateTime.of(2018, 11, 14, 10, 0);

    private IntervalsOf() {}

    /** Where what has no year is sought from the day on. */
    static String ahead(String sentence) {
        return in(sentence, Tendency.FUTURE);
    }

    /** Where what has no year is sought before the day. */
    static String behind(String sentence) {
        return in(sentence, Tendency.PAST);
    }

    private static String in(String sentence, Tendency tendency) {
        String found = Intervals.in(Said.words(sentence), NOW, tendency).stream()
                .map(one -> one.span().in(sentence) + " = " + ExtentText.of(one.extent()))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "none" : found;
    }
}
