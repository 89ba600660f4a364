package muster.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final Map<String, DateRange> lasted = new HashMap<>();

    OperationTimes(@Nullable LocalDate published) {
        this.published = published;
        this.resolver = new TimeResolver(published);
    }

    /** "During Jump Start, the Guard assisted with": the days of an operation that is over, or null. */
    @Nullable
    DateRange of(Words words) {
        for (int i = 0; !lasted.isEmpty() && i + 1 < words.size(); i++) {
            if (WITHIN.contains(words.lower(i))) {
                int from = words.lower(i + 1).equals("operation") ? i + 2 : i + 1;
                DateRange days = lasted.get(name(words, from, nameEnd(words, from)));
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
        for (int i = 0; !scene.times().isEmpty() && i + 1 < words.size(); i++) {
            int end = words.lower(i).equals("operation") ? nameEnd(words, i + 1) : i + 1;
            if (end > i + 1) {
                after(scene, name(words, i + 1, end), end);
            }
        }
    }

    /** The days right behind a name that ends in front of a token. */
    private void after(Scene scene, String name, int end) {
        TimeRelations relations = new TimeRelations(scene);
        for (TimeMention time : scene.times()) {
            TimeMention last = relations.rangeEnd(time);
            if (last != null && time.from() >= end && time.from() - end <= DAYS_WITHIN) {
                remember(name, time, last);
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

    private static int nameEnd(Words words, int from) {
        int end = from;
        while (end < from + LONGEST_NAME && words.token(end).isCapitalized()) {
            end++;
        }
        return end;
    }

    private static String name(Words words, int from, int end) {
        return IntStream.range(from, end).mapToObj(words::lower).collect(Collectors.joining(" "));
    }
}
