package muster.language.time;

import muster.claim.DateRange;
import muster.language.time.TimeExpression.Calendar;
import muster.language.time.TimeExpression.MonthDay;
import muster.language.time.TimeExpression.Offset;
import muster.language.time.TimeExpression.Part;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Begin, middle and end of a stretch: the end of the month, the first of August, the start of next year, year's end. */
final class Edges implements TimeRule {
    private static final WordSet ENDING_UNITS = WordSet.of("year", "month", "week");

    private final Glance glance;
    private final Years years;
    private final Shifts shifts;
    private final MonthDates monthDates;

    Edges(Glance glance, Years years, Shifts shifts, MonthDates monthDates) {
        this.glance = glance;
        this.years = years;
        this.shifts = shifts;
        this.monthDates = monthDates;
    }

    @Override
    public @Nullable Found at(int i) {
        int at = glance.is(i, "the") ? i + 1 : i;
        Found first = monthDates.firstOf(at);
        if (first != null) {
            return first;
        }
        Part part = CalendarWords.part(glance.lower(at));
        if (part == Part.WHOLE || !glance.is(at + 1, "of")) {
            return yearEnd(i);
        }
        int inner = at + 2;
        boolean current = glance.is(inner, "the") || glance.is(inner, "this");
        TimeUnit unit = current ? TimeUnit.of(glance.lower(inner + 1)) : null;
        if (unit != null && !unit.isClock() && !glance.lower(inner + 1).endsWith("s")) {
            return new Found(inner + 2, "time.part-of", new Offset(0, unit, part, glance.is(inner, "this")));
        }
        if (glance.is(inner, "the") && glance.is(inner + 1, "fiscal") && glance.is(inner + 2, "year")) {
            return new Found(inner + 3, "time.part-of", new MonthDay(9, 30, 0, Part.WHOLE));
        }
        Found whole = whole(inner);
        return whole == null ? null : new Found(whole.to(), "time.part-of", part(whole.expression(), part));
    }

    private @Nullable Found whole(int i) {
        if (glance.token(i) == null) {
            return null;
        }
        Found whole = glance.words().token(i).isNumber() ? years.year(i) : shifts.at(i);
        return whole == null && glance.words().token(i).isWord() ? monthDates.monthFirst(i) : whole;
    }

    private static TimeExpression part(TimeExpression whole, Part part) {
        return switch (whole) {
            case Offset offset -> new Offset(offset.amount(), offset.unit(), part, true);
            case MonthDay month -> new MonthDay(month.month(), month.day(), month.lastDay(), part);
            case Calendar calendar -> new Calendar(edge(calendar.range(), part));
            default -> whole;
        };
    }

    private static DateRange edge(DateRange range, Part part) {
        return switch (part) {
            case END -> DateRange.on(range.last());
            case START -> DateRange.on(range.first());
            case MID, WHOLE -> range;
        };
    }

    /** year's end, month-end. */
    private @Nullable Found yearEnd(int i) {
        boolean joined = glance.is(i + 1, "'s") || glance.is(i + 1, "-");
        if (!joined || !glance.isOneOf(i, ENDING_UNITS) || !glance.is(i + 2, "end")) {
            return null;
        }
        TimeUnit unit = TimeUnit.of(glance.lower(i));
        return unit == null ? null : new Found(i + 3, "time.part-of", new Offset(0, unit, Part.END, false));
    }
}
