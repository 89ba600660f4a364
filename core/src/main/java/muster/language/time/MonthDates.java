package muster.language.time;

import muster.claim.DateRange;
import muster.claim.PartialDate;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeExpression.Calendar;
import muster.language.time.TimeExpression.MonthDay;
import muster.language.time.TimeExpression.Part;
import muster.language.time.TimeExpression.ShiftedMonth;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month: October 25, 25 October 2018, late October, October 2018. */
final class MonthDates {
    private static final int MAY = 5;
    private static final WordSet PARTS = WordSet.of("early", "mid", "late");

    /** Words next to "march" that make it a walk, or a base. */
    private static final WordSet BEFORE_A_WALK = WordSet.of("the", "a");

    private static final WordSet BEHIND_A_WALK = WordSet.of("on", "for", "air", "to");

    /** Words that a month stands behind, and no walk: "from 500 in March to 900 in May". */
    private static final WordSet BEFORE_A_MONTH =
            WordSet.of("in", "since", "by", "until", "till", "through", "last", "this", "early", "late");

    /** Short forms that are other words too; the name of a day among them. */
    private static final WordSet SHORT_FORMS = WordSet.of("sun", "sat", "mar", "dec", "jan");

    private static final WordSet DOTTED = WordSet.of("sun.", "sat.", "mar.", "dec.", "jan.");

    private static final WordSet NUMBER_GOES_ON = WordSet.of("percent", "%", "million");
    private static final WordSet OF_A_YEAR = WordSet.of("last", "this", "next");
    private static final WordSet JOINS_DAYS = WordSet.of("and", "to", "through");

    private final Glance glance;
    private final Words words;

    MonthDates(Glance glance) {
        this.glance = glance;
        this.words = glance.words();
    }

    /** 26 February 2016, 5th of May. */
    @Nullable
    Found dayFirst(int i) {
        int day = glance.number(i);
        int at = glance.ordinalEnd(i);
        if (day >= 1 && joinsDays(at, day)) {
            return daysFirst(day, at + 1);
        }
        return dayOf(day, glance.is(at, "of") ? at + 1 : at);
    }

    /** "the first of August", from "first" on. */
    @Nullable
    Found firstOf(int i) {
        return glance.is(i, "first") && glance.is(i + 1, "of") ? dayOf(1, i + 2) : null;
    }

    private @Nullable Found dayOf(int day, int name) {
        int at = name;
        int month = monthAt(at);
        if (day < 1 || day > 31 || month == 0) {
            return null;
        }
        at++;
        int yearAt = glance.pastComma(at);
        if (glance.isYear(yearAt)) {
            PartialDate date = Glance.day(glance.number(yearAt), month, day);
            return date == null ? null : new Found(yearAt + 1, "time.day-month-year", new Calendar(DateRange.on(date)));
        }
        return new Found(at, "time.day-month", new MonthDay(month, day, 0, Part.WHOLE));
    }

    /** Whether a later day of the same month and its name follow: 1–14 August, 3 to 9 May. */
    private boolean joinsDays(int join, int day) {
        int last = glance.number(join + 1);
        boolean joins = glance.joinsRange(join) || glance.isOneOf(join, JOINS_DAYS);
        return joins && last > day && last <= 31 && monthAt(glance.ordinalEnd(join + 1)) > 0;
    }

    private @Nullable Found daysFirst(int day, int second) {
        int last = glance.number(second);
        int at = glance.ordinalEnd(second);
        int month = monthAt(at);
        int yearAt = glance.pastComma(at + 1);
        if (!glance.isYear(yearAt)) {
            return new Found(at + 1, "time.day-month", new MonthDay(month, day, last, Part.WHOLE));
        }
        PartialDate from = Glance.day(glance.number(yearAt), month, day);
        PartialDate to = Glance.day(glance.number(yearAt), month, last);
        return from == null || to == null
                ? null
                : new Found(yearAt + 1, "time.day-month-year", new Calendar(new DateRange(from, to)));
    }

    /** October, October 25, Oct. 25-27, 2018, mid-October, early 2018. */
    @Nullable
    Found monthFirst(int i) {
        Part part = Part.WHOLE;
        int at = i;
        if (glance.isOneOf(at, PARTS)) {
            part = CalendarWords.part(glance.lower(at));
            at = glance.isHyphen(at + 1) ? at + 2 : at + 1;
        }
        int month = monthAt(at);
        if (month == 0 && part == Part.WHOLE) {
            return Holidays.at(glance, i);
        }
        if (month == 0) {
            return partOfYear(at);
        }
        boolean ofName = glance.isHyphen(at + 1) && glance.isCapitalized(at + 2) && monthAt(at + 2) == 0;
        if (ofName || isAnotherWord(at, month)) {
            return null;
        }
        at++;
        int day = glance.number(at);
        if (day >= 1 && day <= 31 && glance.length(at) <= 2 && !glance.isOneOf(at + 1, NUMBER_GOES_ON)) {
            return monthDay(at, month, day);
        }
        int word = glance.is(at, "of") ? at + 1 : at;
        if (part == Part.WHOLE && glance.isOneOf(word, OF_A_YEAR) && glance.is(word + 1, "year")) {
            int shift = glance.is(word, "next") ? 1 : glance.is(word, "this") ? 0 : -1;
            // "October of next year": two times, as TimeML marks them
            int end = word > at ? at : word + 2;
            return new Found(end, "time.shifted-month", new ShiftedMonth(month, shift, true));
        }
        int yearAt = word > at ? word : glance.pastComma(at);
        if (glance.isYear(yearAt)) {
            PartialDate date = new PartialDate(glance.number(yearAt), month, 0);
            return new Found(yearAt + 1, "time.month-year", new Calendar(DateRange.on(date)));
        }
        return new Found(at, "time.month", new MonthDay(month, 0, 0, part));
    }

    private int monthAt(int at) {
        return glance.isCapitalized(at) ? CalendarWords.month(glance.lower(at)) : 0;
    }

    private @Nullable Found partOfYear(int at) {
        return glance.isYear(at)
                ? new Found(
                        at + 1, "time.part-of-year", new Calendar(DateRange.on(PartialDate.ofYear(glance.number(at)))))
                : null;
    }

    /** Whether the name of a month is the modal "may", a march, or the short form of something else. */
    private boolean isAnotherWord(int at, int month) {
        boolean numberFollows = glance.number(at + 1) >= 0;
        if (!numberFollows && isPerson(at)) {
            return true;
        }
        if (month == MAY) {
            return at == 0 && !numberFollows || words.tag(at) == Tag.MODAL || at == 0 && words.tag(at + 1) == Tag.BASE;
        }
        if (glance.is(at, "march")) {
            boolean goes = glance.isOneOf(at + 1, BEHIND_A_WALK)
                    && (glance.is(at + 1, "air") || !glance.isOneOf(at - 1, BEFORE_A_MONTH));
            return glance.isOneOf(at - 1, BEFORE_A_WALK) && !numberFollows || goes;
        }
        // "in Viña del Mar.", where the full stop ends the sentence
        boolean dotted = glance.isOneOf(at, DOTTED) && !glance.isOneOf(at - 1, BEFORE_A_MONTH);
        return (dotted || glance.isOneOf(at, SHORT_FORMS)) && !numberFollows;
    }

    /** "Theresa May said", "Gen. June's order": a surname behind another name, in front of a verb or an ending. */
    private boolean isPerson(int at) {
        boolean named = at > 0
                && words.token(at - 1).isCapitalized()
                && words.tag(at - 1) == Tag.NAME
                && CalendarWords.weekday(glance.lower(at - 1)) == null;
        Tag next = words.tag(at + 1);
        return named && (next == Tag.PAST || next == Tag.PRESENT || next == Tag.GENITIVE);
    }

    private @Nullable Found monthDay(int at, int month, int day) {
        int to = glance.ordinalEnd(at);
        int last = 0;
        if (endsDays(to, day)) {
            last = glance.number(to + 1);
            to = glance.ordinalEnd(to + 1);
        }
        int yearAt = glance.pastComma(to);
        if (!glance.isYear(yearAt)) {
            return new Found(to, "time.month-day", new MonthDay(month, day, last, Part.WHOLE));
        }
        int year = glance.number(yearAt);
        PartialDate first = Glance.day(year, month, day);
        if (first == null) {
            return null;
        }
        PartialDate until = last > 0 ? Glance.day(year, month, last) : null;
        DateRange range = until == null ? DateRange.on(first) : new DateRange(first, until);
        return new Found(yearAt + 1, "time.month-day-year", new Calendar(range));
    }

    /** Whether a sign or word at a token joins another day of the same month: 5-7, 5 through 7. */
    private boolean endsDays(int join, int day) {
        int last = glance.number(join + 1);
        if (last <= day || last > 31) {
            return false;
        }
        return glance.joinsRange(join)
                || glance.isOneOf(join, JOINS_DAYS)
                        && words.tag(join + 2) != Tag.PLURAL
                        && glance.length(join + 1) <= 2
                        && dateEnds(glance.ordinalEnd(join + 1));
    }

    private boolean dateEnds(int i) {
        return i >= words.size()
                || words.tag(i) == Tag.PUNCTUATION
                || words.tag(i) == Tag.PREPOSITION
                || words.tag(i).isVerb();
    }
}
