package muster.extract;

import java.time.LocalDate;
import muster.claim.DateRange;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The period that a report says it covers, for sentences that only speak of "the reporting period". */
final class PeriodTimes {
    private static final String PERIOD = "period";

    private static final WordSet OVER = WordSet.of("during", "for", "in", "over");

    private final @Nullable LocalDate published;
    private final TimeResolver resolver;
    private @Nullable DateRange period;

    PeriodTimes(@Nullable LocalDate published) {
        this.published = published;
        this.resolver = new TimeResolver(published);
    }

    /** The period, where a sentence speaks of it, or null. */
    @Nullable
    DateRange of(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean opens = OVER.contains(words.lower(i)) && words.tag(i + 1) == Tag.DETERMINER;
            if (opens
                    && (words.lower(i + 2).equals(PERIOD) || words.lower(i + 3).equals(PERIOD))) {
                return period;
            }
        }
        return null;
    }

    /** A sentence has been read: "for the period from 23 September to this morning" says which days it is. */
    void after(Scene scene) {
        if (!scene.words().holds(0, scene.words().size(), PERIOD)) {
            return;
        }
        DateRange first = null;
        DateRange last = null;
        for (TimeMention time : scene.times()) {
            DateRange range = time.isDate() ? resolver.resolve(time.expression(), Tendency.PAST) : null;
            if (range != null && range.from().isDay()) {
                first = first == null ? range : first;
                last = range;
            }
        }
        boolean past = published == null || last != null && !last.last().isAfter(published);
        if (first != null && last != null && past && first.first().isBefore(last.last())) {
            period = new DateRange(first.from(), last.to());
        }
    }
}
