package muster.language.time;

import java.time.LocalDate;
import java.util.stream.Collectors;
import muster.claim.DateRange;
import muster.language.Said;
import org.jspecify.annotations.Nullable;

/** All words of time of a sentence, in one line. */
final class TimesOf {
    private TimesOf() {}

    /**
     * In the order of the sentence: "last week" as {@code last week = 2018-W45 on 2018-11-05/2018-11-11}, the days only
     * where the value does not give them.
     */
    static String line(String sentence, @Nullable LocalDate told, Tendency tendency) {
        return Times.in(Said.words(sentence)).stream()
                .map(mention -> mention.span().in(sentence) + " = " + reading(mention.expression(), told, tendency))
                .collect(Collectors.joining("; "));
    }

    private static String reading(TimeExpression expression, @Nullable LocalDate told, Tendency tendency) {
        String value = Timex.value(expression, told, tendency);
        DateRange days = new TimeResolver(told).resolve(expression, tendency);
        return days == null || days.iso().equals(value) ? value : value + " on " + days.iso();
    }
}
