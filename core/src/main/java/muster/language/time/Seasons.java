package muster.language.time;

import java.util.List;
import muster.language.Tag;
import muster.language.time.TimeExpression.Season;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Seasons: summer 2021, the spring of 2020, by winter, in the fall; and quarters, which are told like them. */
final class Seasons implements TimeRule {
    /** Words behind which "the summer" is the season of this year. */
    private static final WordSet BEFORE_THE = WordSet.of("in", "by", "since", "during");

    /** Words behind which "summer" alone is; "fall" alone is a verb or a drop. */
    private static final WordSet BEFORE = WordSet.of("since", "by", "until");

    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth", "final");
    private static final int LAST_QUARTER = 4;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int FISCAL_BEGINS = 10;

    private final Glance glance;

    Seasons(Glance glance) {
        this.glance = glance;
    }

    @Override
    public @Nullable Found at(int i) {
        Found quarter = quarter(i);
        if (quarter != null) {
            return quarter;
        }
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
        boolean alone =
                (glance.isOneOf(i - 1, BEFORE) || glance.is(i - 1, "in") && endsPhrase(i + 1)) && !word.equals("fall");
        return article || alone ? new Found(i + 1, "time.season", new Season(code, firstMonth, 0, null)) : null;
    }

    /** "In spring the force had 10,000", but not "in spring floods". */
    private boolean endsPhrase(int at) {
        Tag tag = glance.words().tag(at);
        return !tag.isNominal() && tag != Tag.NUMBER;
    }

    /** the third quarter, the first quarter of 2009, the fourth quarter of last year. */
    private @Nullable Found quarter(int i) {
        int at = glance.is(i, "the") ? i + 1 : i;
        int number = QUARTERS.indexOf(glance.lower(at)) + 1;
        int noun = glance.isHyphen(at + 1) ? at + 2 : at + 1;
        if (glance.is(at, "last") && glance.is(noun + 1, "of") && glance.is(noun + 2, "fiscal")) {
            number = LAST_QUARTER;
        }
        boolean named = number > 0 && glance.is(noun, "quarter") && (at > i || noun > at + 1);
        if (!named) {
            return null;
        }
        int quarter = Math.min(number, LAST_QUARTER);
        String code = "Q" + quarter;
        int firstMonth = (quarter - 1) * MONTHS_OF_QUARTER + 1;
        int of = noun + 1;
        if (glance.is(of, "of") && glance.isYear(of + 1)) {
            return new Found(of + 2, "time.quarter", new Season(code, firstMonth, 0, glance.number(of + 1)));
        }
        int year = glance.is(of + 2, "year") ? of + 3 : of + 2;
        if (glance.is(of, "of") && glance.is(of + 1, "fiscal") && glance.isYear(year)) {
            // the fiscal year of the United States begins in October of the year before
            int month = (firstMonth + FISCAL_BEGINS - 2) % MONTHS_OF_YEAR + 1;
            int calendar = glance.number(year) - (month >= FISCAL_BEGINS ? 1 : 0);
            String told = "Q" + ((month - 1) / MONTHS_OF_QUARTER + 1);
            return new Found(year + 1, "time.quarter", new Season(told, month, 0, calendar));
        }
        boolean shifted = glance.is(of, "of")
                && (glance.is(of + 1, "last") || glance.is(of + 1, "this"))
                && glance.is(of + 2, "year");
        if (shifted) {
            return new Found(
                    of + 3, "time.quarter", new Season(code, firstMonth, glance.is(of + 1, "last") ? -1 : 0, null));
        }
        return new Found(noun + 1, "time.quarter", new Season(code, firstMonth, 0, null));
    }
}
