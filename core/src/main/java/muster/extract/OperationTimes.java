package muster.extract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import muster.claim.DateRange;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** From when to when operations lasted that a report names with their days, for what it tells of them later. */
final class OperationTimes {
    private static final WordSet WITHIN = WordSet.of("during", "under", "throughout");
    private static final int LONGEST_NAME = 3;
    private static final int DAYS_WITHIN = 3;

    private final @Nullable LocalDate published;
    private final TimeResolver resolver;
    private final Map<String, DateRange> lasted = new LinkedHashMap<>();

    OperationTimes(@Nullable LocalDate published) {
        this.published = published;
        this.resolver = new TimeResolver(published);
    }

    /** "During Jump Start, the Guard assisted with": the days of an operation that is over, or null. */
    @Nullable
    DateRange of(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (WITHIN.contains(words.lower(i))) {
                int name = words.lower(i + 1).equals("operation") ? i + 2 : i + 1;
                DateRange days = lasted.get(name(words, name));
                if (days != null) {
                    return days;
                }
            }
        }
        return null;
    }

    /** A sentence has been read: "Operation Jump Start (June 2006-July 2008)", "from May 2006 to July 2008". */
    void after(Scene scene) {
        Words words = scene.words();
        TimeRelations relations = new TimeRelations(scene);
        for (int i = 0; i + 1 < words.size(); i++) {
            String name = words.lower(i).equals("operation") ? name(words, i + 1) : "";
            int end = i + 1 + (name.isEmpty() ? 0 : name.split(" ").length);
            for (TimeMention time : scene.times()) {
                TimeMention last = name.isEmpty() ? null : relations.rangeEnd(time);
                if (last != null && time.from() >= end && time.from() - end <= DAYS_WITHIN) {
                    remember(name, time, last);
                }
            }
        }
    }

    private void remember(String name, TimeMention time, TimeMention last) {
        DateRange from = resolver.resolve(time.expression(), Tendency.PAST);
        DateRange to = resolver.resolve(last.expression(), Tendency.PAST);
        boolean over = published != null && to != null && to.last().isBefore(published);
        if (from != null && to != null && over && from.first().isBefore(to.last())) {
            lasted.put(name, new DateRange(from.from(), to.to()));
        }
    }

    private static String name(Words words, int from) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < from + LONGEST_NAME && words.token(i).isCapitalized(); i++) {
            name.append(name.isEmpty() ? "" : " ").append(words.token(i).form().toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
