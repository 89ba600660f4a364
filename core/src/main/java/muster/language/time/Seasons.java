package muster.language.time;

import java.util.Set;
import muster.language.time.TimeExpression.Season;
import org.jspecify.annotations.Nullable;

/** Seasons: summer 2021, the spring of 2020, by winter, in the fall. */
final class Seasons implements TimeRule {
    /** Words behind which "the summer" is the season of this year. */
    private static final Set<String> BEFORE_THE = Set.of("in", "by", "since", "during");

    /** Words behind which "summer" alone is; "fall" alone is a verb or a drop. */
    private static final Set<String> BEFORE = Set.of("since", "by", "until");

    private final Glance glance;

    Seasons(Glance glance) {
        this.glance = glance;
    }

    @Override
    public @Nullable Found at(int i) {
        String word = glance.lower(i);
        int firstMonth = CalendarWords.season(word);
        if (firstMonth == 0) {
            return null;
        }
        String code = CalendarWords.seasonCode(word);
        int yearAt = glance.is(i + 1, "of") ? i + 2 : i + 1;
        if (glance.isYear(yearAt)) {
            return new Found(yearAt + 1, "time.season", new Season(code, firstMonth, 0, glance.number(yearAt)));
        }
        boolean article = glance.is(i - 1, "the") && glance.isOneOf(i - 2, BEFORE_THE);
        boolean alone = glance.isOneOf(i - 1, BEFORE) && !word.equals("fall");
        return article || alone ? new Found(i + 1, "time.season", new Season(code, firstMonth, 0, null)) : null;
    }
}
