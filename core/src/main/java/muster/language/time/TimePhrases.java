package muster.language.time;

import java.time.LocalDate;
import java.util.List;
import muster.language.Words;
import org.jspecify.annotations.Nullable;

/** The words of time of a sentence as phrases: what a reader would mark, those too that date no figure. */
public final class TimePhrases {
    private TimePhrases() {}

    /**
     * The phrases, in the order of the sentence.
     *
     * @param times the words of time that figures are dated by
     * @param anchor the day of reference, or null where it is not known
     * @param tendency where to look for a date without a year and for a weekday
     */
    public static List<TimePhrase> in(
            Words words, List<TimeMention> times, @Nullable LocalDate anchor, Tendency tendency) {
        Extents extents = new Extents(anchor, tendency);
        return times.stream()
                .map(time -> new TimePhrase(
                        time.from(),
                        time.to(),
                        time.span(),
                        time.type(),
                        Timex.value(time.expression(), anchor, tendency),
                        extents.of(time.expression()),
                        time.rule()))
                .toList();
    }
}
