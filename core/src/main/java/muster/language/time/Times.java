package muster.language.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.claim.DateRange;
import muster.claim.PartialDate;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeExpression.Part;
import muster.text.Token;
import muster.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads the words of time in a sentence. */
public final class Times {
    private final Words words;
    private final Numerals numerals;
    private int end;
    private String rule = "";

    private Times(Words words) {
        this.words = words;
        this.numerals = new Numerals(words.tokens());
    }

    /** The mentions of time, in the order of the sentence, without overlap. */
    public static List<TimeMention> in(Words words) {
        Times times = new Times(words);
        List<TimeMention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            TimeExpression expression = times.at(i);
            if (expression == null) {
                i++;
            } else {
                found.add(new TimeMention(i, times.end, words.span(i, times.end), expression, times.rule));
                i = times.end;
            }
        }
        return found;
    }

    private @Nullable TimeExpression took(int to, String name, TimeExpression expression) {
        end = to;
        rule = name;
        return expression;
    }

    private String lower(int i) {
        return words.lower(i);
    }

    private @Nullable TimeExpression at(int i) {
        Token token = words.token(i);
        TimeExpression found = token.isNumber() ? startingWithDigits(i) : null;
        if (found == null && token.isWord()) {
            found = startingWithWord(i);
        }
        if (found == null && (token.isNumber() || token.isWord())) {
            found = counted(i);
        }
        return found;
    }

    private @Nullable TimeExpression startingWithDigits(int i) {
        TimeExpression found = numericDate(i);
        if (found == null) {
            found = dayMonth(i);
        }
        if (found == null) {
            found = clock(i);
        }
        if (found == null) {
            found = decade(i);
        }
        return found != null ? found : year(i);
    }

    private @Nullable TimeExpression startingWithWord(int i) {
        TimeExpression found = monthFirst(i);
        if (found == null) {
            found = weekday(i);
        }
        if (found == null) {
            found = shifted(i);
        }
        if (found == null) {
            found = partOf(i);
        }
        if (found == null) {
            found = fiscal(i);
        }
        return found != null ? found : single(i);
    }

    // --- dates in digits -------------------------------------------------------------------------------------

    private int number(int i) {
        if (i < 0
                || i >= words.size()
                || !words.token(i).isNumber()
                || words.token(i).form().length() > 4) {
            return -1;
        }
        String form = words.token(i).form();
        return form.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(form) : -1;
    }

    private boolean gluedSign(int i, String sign) {
        return i < words.size()
                && words.token(i).is(sign)
                && words.token(i).glued()
                && i + 1 < words.size()
                && words.token(i + 1).glued();
    }

    /** 2018-10-25, 07/16/2021, 16.07.2021. */
    private @Nullable TimeExpression numericDate(int i) {
        int first = number(i);
        for (String sign : new String[] {"-", "/", "."}) {
            if (first >= 0 && gluedSign(i + 1, sign) && gluedSign(i + 3, sign)) {
                int second = number(i + 2);
                int third = number(i + 4);
                if (second < 0 || third < 0) {
                    return null;
                }
                PartialDate date = first > 999
                        ? date(first, second, third)
                        : sign.equals(".") || first > 12
                                ? date(century(third), second, first)
                                : date(century(third), first, second);
                return date == null
                        ? null
                        : took(i + 5, "time.numeric", new TimeExpression.Calendar(DateRange.on(date)));
            }
        }
        String form = words.token(i).form();
        if (form.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = form.split("\\.");
            PartialDate date = date(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            return date == null ? null : took(i + 1, "time.numeric", new TimeExpression.Calendar(DateRange.on(date)));
        }
        return null;
    }

    private static int century(int year) {
        return year > 99 ? year : year > 69 ? 1900 + year : 2000 + year;
    }

    private static @Nullable PartialDate date(int year, int month, int day) {
        try {
            return year < 1000 || year > 2999 || month < 1 ? null : new PartialDate(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 26 February 2016, 5th of May. */
    private @Nullable TimeExpression dayMonth(int i) {
        int day = number(i);
        int at = ordinalEnd(i);
        if (lower(at).equals("of")) {
            at++;
        }
        int month = CalendarWords.month(lower(at));
        if (day < 1 || day > 31 || month == 0 || !words.token(at).isCapitalized()) {
            return null;
        }
        at++;
        int yearAt = lower(at).equals(",") ? at + 1 : at;
        int year = number(yearAt);
        if (year > 1000 && isYear(yearAt)) {
            PartialDate date = date(year, month, day);
            return date == null
                    ? null
                    : took(yearAt + 1, "time.day-month-year", new TimeExpression.Calendar(DateRange.on(date)));
        }
        return took(at, "time.day-month", new TimeExpression.MonthDay(month, day, 0, Part.WHOLE));
    }

    private int ordinalEnd(int i) {
        return i + 1 < words.size()
                        && words.token(i + 1).glued()
                        && lower(i + 1).matches("st|nd|rd|th")
                ? i + 2
                : i + 1;
    }

    private boolean isYear(int i) {
        int year = number(i);
        return year >= 1700 && year < 2200 && words.token(i).form().length() == 4;
    }

    /** A year that stands alone: only where the words around it make it one. */
    private @Nullable TimeExpression year(int i) {
        int year = number(i);
        if (year < 1900 || year > 2099 || words.token(i).form().length() != 4) {
            return null;
        }
        if (gluedSign(i + 1, "-") || gluedSign(i + 1, "–")) {
            int other = number(i + 2);
            if (other > year && other < 2200) {
                return took(
                        i + 3,
                        "time.years",
                        new TimeExpression.Calendar(
                                new DateRange(PartialDate.ofYear(year), PartialDate.ofYear(other))));
            }
        }
        boolean glued =
                words.token(i).glued() && i > 0 && !words.token(i - 1).kind().equals(TokenKind.PUNCTUATION);
        if (glued || words.token(i).glued() && i > 0 && words.token(i - 1).isHyphen()) {
            return null;
        }
        String before = lower(i - 1);
        boolean timeBefore = switch (before) {
            case "in",
                    "since",
                    "by",
                    "until",
                    "till",
                    "during",
                    "before",
                    "after",
                    "from",
                    "through",
                    "early",
                    "late",
                    "mid",
                    "year",
                    "calendar",
                    "summer",
                    "spring",
                    "fall",
                    "autumn",
                    "winter",
                    "season",
                    "end-of",
                    "for",
                    "between",
                    "of",
                    "to",
                    "and",
                    "the",
                    ",",
                    "(",
                    "throughout",
                    "through-out",
                    "circa" -> true;
            default ->
                i == 0
                        || before.equals("’s")
                        || before.equals("'s")
                        || words.tag(i - 1).isNominal();
        };
        if (!timeBefore) {
            return null;
        }
        boolean weak = switch (before) {
            case "to", "and", "the", ",", "(", "of", "for", "from", "between" -> true;
            default -> i == 0 || words.tag(i - 1).isNominal();
        };
        boolean counts = words.tag(i + 1) == Tag.PLURAL
                || words.tag(i + 1) == Tag.ADJECTIVE && !lower(i + 1).equals("fiscal")
                || words.lower(i + 1).equals("active")
                || words.tag(i + 1) == Tag.NAME && words.tag(i + 2) == Tag.PLURAL
                || words.lower(i + 1).equals("national");
        if (weak && counts || counts && !before.equals("in") && !before.equals("since")) {
            return null;
        }
        return took(i + 1, "time.year", new TimeExpression.Calendar(DateRange.on(PartialDate.ofYear(year))));
    }

    private @Nullable TimeExpression decade(int i) {
        int year = number(i);
        if (i + 1 < words.size()
                && lower(i + 1).equals("s")
                && words.token(i + 1).glued()
                && year >= 10
                && year % 10 == 0) {
            int first = year > 99 ? year : 1900 + year;
            return took(
                    i + 2,
                    "time.decade",
                    new TimeExpression.Calendar(
                            new DateRange(PartialDate.ofYear(first), PartialDate.ofYear(first + 9))));
        }
        return null;
    }

    /** 4:33 p.m., 6 a.m., 0800, 14:30. */
    private @Nullable TimeExpression clock(int i) {
        int hour = number(i);
        if (hour < 0) {
            String form = words.token(i).form();
            if (form.matches("\\d{1,2}\\.\\d{2}") && isMeridian(i + 1)) {
                return took(
                        zoneEnd(i + 2),
                        "time.clock",
                        clockOf(Integer.parseInt(form.split("\\.")[0]), form.split("\\.")[1], lower(i + 1)));
            }
            return null;
        }
        if (gluedSign(i + 1, ":")
                && number(i + 2) >= 0
                && words.token(i + 2).form().length() == 2) {
            int to = i + 3;
            if (gluedSign(to, ":")) {
                to += 2;
            }
            String meridian = isMeridian(to) ? lower(to) : "";
            return took(
                    zoneEnd(meridian.isEmpty() ? to : to + 1),
                    "time.clock",
                    clockOf(hour, words.token(i + 2).form(), meridian));
        }
        if (hour <= 12 && isMeridian(i + 1)) {
            return took(zoneEnd(i + 2), "time.clock", clockOf(hour, "", lower(i + 1)));
        }
        if (hour <= 12 && lower(i + 1).equals("o'clock")) {
            return took(i + 2, "time.clock", clockOf(hour, "", ""));
        }
        boolean military = words.token(i).form().length() == 4
                && hour < 2400
                && hour % 100 < 60
                && (lower(i + 1).matches("hours|hrs|local|zulu|utc|gmt")
                        && (words.token(i).form().startsWith("0")
                                || lower(i - 1).equals("at")));
        if (military) {
            return took(
                    i + 2,
                    "time.clock",
                    clockOf(hour / 100, words.token(i).form().substring(2), ""));
        }
        return null;
    }

    private boolean isMeridian(int i) {
        String lower = lower(i);
        return lower.equals("a.m.")
                || lower.equals("p.m.")
                || lower.equals("am")
                || lower.equals("pm")
                || lower.equals("a.m")
                || lower.equals("p.m");
    }

    private int zoneEnd(int i) {
        return lower(i).matches("est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|mt|pt|gmt|utc|cet|bst")
                        && i < words.size()
                        && words.token(i).isAllCaps()
                ? i + 1
                : i;
    }

    private static TimeExpression.Clock clockOf(int hour, String minutes, String meridian) {
        int h = meridian.startsWith("p") && hour < 12 ? hour + 12 : meridian.startsWith("a") && hour == 12 ? 0 : hour;
        return new TimeExpression.Clock(
                String.format(java.util.Locale.ROOT, "T%02d", h) + (minutes.isEmpty() ? "" : ":" + minutes), 0, false);
    }

    // --- month names -----------------------------------------------------------------------------------------

    private @Nullable TimeExpression monthFirst(int i) {
        Part part = Part.WHOLE;
        int at = i;
        if ((lower(at).equals("early")
                        || lower(at).equals("mid")
                        || lower(at).equals("late")
                        || lower(at).equals("midnight"))
                && !lower(at).equals("midnight")) {
            part = part(lower(at));
            at++;
            if (at < words.size() && words.token(at).isHyphen()) {
                at++;
            }
        }
        int month = at < words.size() && words.token(at).isCapitalized() ? CalendarWords.month(lower(at)) : 0;
        if (month == 0) {
            return part == Part.WHOLE ? null : partYear(at);
        }
        if (ambiguousMonth(at, month)) {
            return null;
        }
        at++;
        int day = number(at);
        if (day >= 1 && day <= 31 && words.token(at).form().length() <= 2 && !percentOrScale(at + 1)) {
            return monthDay(at, month, day);
        }
        int yearAt = lower(at).equals(",") || lower(at).equals("of") ? at + 1 : at;
        if (isYear(yearAt)) {
            PartialDate date = new PartialDate(number(yearAt), month, 0);
            return took(yearAt + 1, "time.month-year", new TimeExpression.Calendar(DateRange.on(date)));
        }
        return took(at, "time.month", new TimeExpression.MonthDay(month, 0, 0, part));
    }

    private @Nullable TimeExpression partYear(int at) {
        if (isYear(at)) {
            return took(
                    at + 1,
                    "time.part-of-year",
                    new TimeExpression.Calendar(DateRange.on(PartialDate.ofYear(number(at)))));
        }
        return null;
    }

    private boolean percentOrScale(int i) {
        return lower(i).equals("percent") || lower(i).equals("%") || lower(i).equals("million");
    }

    private boolean ambiguousMonth(int at, int month) {
        String form = lower(at);
        if (month == 5) {
            return at == 0 && number(at + 1) < 0
                    || words.tag(at) == Tag.MODAL
                    || words.tag(at + 1) == Tag.BASE && at == 0;
        }
        if (form.equals("march")) {
            return lower(at - 1).equals("the")
                    || lower(at - 1).equals("a")
                    || lower(at + 1).equals("on")
                    || lower(at + 1).equals("for")
                    || lower(at + 1).equals("air")
                    || lower(at + 1).equals("to");
        }
        return (form.equals("sun")
                        || form.equals("sat")
                        || form.equals("mar")
                        || form.equals("dec")
                        || form.equals("jan"))
                && number(at + 1) < 0;
    }

    private @Nullable TimeExpression monthDay(int at, int month, int day) {
        int to = ordinalEnd(at);
        int last = 0;
        if ((gluedSign(to, "-") || gluedSign(to, "–")) && number(to + 1) > day && number(to + 1) <= 31) {
            last = number(to + 1);
            to = ordinalEnd(to + 1);
        } else if ((lower(to).equals("and")
                        || lower(to).equals("to")
                        || lower(to).equals("through"))
                && number(to + 1) > day
                && number(to + 1) <= 31
                && words.tag(to + 2) != Tag.PLURAL
                && words.token(to + 1).form().length() <= 2
                && dateEnds(ordinalEnd(to + 1))) {
            last = number(to + 1);
            to = ordinalEnd(to + 1);
        }
        int yearAt = lower(to).equals(",") ? to + 1 : to;
        if (isYear(yearAt)) {
            int year = number(yearAt);
            PartialDate first = date(year, month, day);
            if (first == null) {
                return null;
            }
            PartialDate until = last > 0 ? date(year, month, last) : null;
            DateRange range = until == null ? DateRange.on(first) : new DateRange(first, until);
            return took(yearAt + 1, "time.month-day-year", new TimeExpression.Calendar(range));
        }
        return took(to, "time.month-day", new TimeExpression.MonthDay(month, day, last, Part.WHOLE));
    }

    private boolean dateEnds(int i) {
        return i >= words.size()
                || words.tag(i) == Tag.PUNCTUATION
                || words.tag(i) == Tag.PREPOSITION
                || words.tag(i).isVerb();
    }

    private static Part part(String lower) {
        return switch (lower) {
            case "early", "start", "beginning", "opening" -> Part.START;
            case "mid", "middle" -> Part.MID;
            case "late", "later", "end", "close" -> Part.END;
            default -> Part.WHOLE;
        };
    }

    // --- weekdays and shifts ---------------------------------------------------------------------------------

    private @Nullable TimeExpression weekday(int i) {
        int at = i;
        int shift = 0;
        if (lower(at).equals("last")
                || lower(at).equals("this")
                || lower(at).equals("next")
                || lower(at).equals("this past")
                || lower(at).equals("past")) {
            shift = lower(at).equals("last") || lower(at).equals("past")
                    ? -1
                    : lower(at).equals("next") ? 1 : 0;
            at++;
            if (lower(at).equals("past") || lower(at).equals("coming")) {
                shift = lower(at).equals("past") ? -1 : 1;
                at++;
            }
        }
        if (lower(at).equals("early") || lower(at).equals("late")) {
            at++;
        }
        if (at >= words.size()) {
            return null;
        }
        DayOfWeek day = CalendarWords.weekday(lower(at));
        boolean full = lower(at).endsWith("day");
        if (day == null
                || !words.token(at).isCapitalized()
                || !full
                        && number(at + 1) < 0
                        && CalendarWords.month(lower(at + 1)) == 0
                        && !lower(at + 1).equals(",")) {
            return null;
        }
        int to = at + 1;
        int next = lower(to).equals(",") ? to + 1 : to;
        if (shift == 0 && next < words.size()) {
            TimeExpression date = words.token(next).isNumber()
                    ? dayMonth(next)
                    : words.token(next).isCapitalized() ? monthFirst(next) : null;
            if (date != null && !(date instanceof TimeExpression.MonthDay month && month.day() == 0)) {
                return took(end, "time.weekday-date", date);
            }
        }
        if (isDaypart(to)) {
            to++;
        } else if (lower(to).equals("last") && lower(to + 1).equals("week")
                || lower(to).equals("next") && lower(to + 1).equals("week")) {
            shift = lower(to).equals("last") ? -1 : 1;
            to += 2;
        }
        return took(to, "time.weekday", new TimeExpression.Weekday(day, shift));
    }

    private boolean isDaypart(int i) {
        return switch (lower(i)) {
            case "morning", "afternoon", "evening", "night", "midday", "noon" -> true;
            default -> false;
        };
    }

    /** last week, next month, this year, the past two days, the coming weeks. */
    private @Nullable TimeExpression shifted(int i) {
        int at = i;
        if (lower(at).equals("the") || lower(at).equals("these")) {
            at++;
        }
        Part part = Part.WHOLE;
        if (at == i
                && (lower(at).equals("earlier")
                        || lower(at).equals("later")
                        || lower(at).equals("early")
                        || lower(at).equals("late"))) {
            part = part(lower(at));
            at++;
        }
        String word = lower(at);
        int shift = switch (word) {
            case "last", "previous", "past", "prior", "preceding" -> -1;
            case "next", "coming", "following", "upcoming" -> 1;
            case "this", "current" -> 0;
            default -> 9;
        };
        if (shift == 9 || word.equals("last") && words.tag(at).isVerb()) {
            return null;
        }
        at++;
        if (word.equals("this") && (lower(at).equals("past") || lower(at).equals("coming"))) {
            shift = lower(at).equals("past") ? -1 : 1;
            at++;
        }
        boolean article = at > i + 1 && (lower(i).equals("the") || lower(i).equals("these"));
        String unitWord = lower(at);
        TimeUnit unit = TimeUnit.of(unitWord);
        if (unitWord.equals("few") || unitWord.equals("several") || unitWord.equals("couple")) {
            int unitAt = at + (lower(at + 1).equals("of") ? 2 : 1);
            TimeUnit plural = TimeUnit.of(lower(unitAt));
            return plural == null || shift == 0
                    ? null
                    : took(
                            unitAt + 1,
                            "time.stretch",
                            new TimeExpression.Stretch(
                                    unitWord.equals("couple") ? BigDecimal.TWO : BigDecimal.valueOf(3),
                                    plural,
                                    shift > 0,
                                    true));
        }
        Numeral numeral = at < words.size() ? numerals.at(at) : null;
        if (numeral != null && numeral.to() < words.size() && shift != 0) {
            int unitAt = numeral.to();
            if (words.token(unitAt).isHyphen() || lower(unitAt).equals("and")) {
                Numeral second = numerals.at(Math.min(unitAt + 1, words.size() - 1));
                if (second != null && second.to() < words.size()) {
                    unitAt = second.to();
                }
            }
            if (lower(unitAt).equals("full") || lower(unitAt).equals("fiscal")) {
                unitAt++;
            }
            TimeUnit plural = TimeUnit.of(lower(unitAt));
            return plural == null
                    ? null
                    : took(
                            unitAt + 1,
                            "time.stretch",
                            new TimeExpression.Stretch(numeral.low(), plural, shift > 0, false));
        }
        if (unit != null && isSingular(unitWord)) {
            if (word.equals("past") && !article && at == i + 1) {
                return null;
            }
            if (unit == TimeUnit.DAY && (word.equals("this") || word.equals("current"))) {
                return took(at + 1, "time.shift", new TimeExpression.Offset(0, unit, part, true));
            }
            if (article && shift < 0 && !word.equals("previous") && !word.equals("preceding")) {
                return took(at + 1, "time.stretch", new TimeExpression.Stretch(BigDecimal.ONE, unit, false, false));
            }
            if (unitWord.equals("night")) {
                return took(at + 1, "time.shift", new TimeExpression.Clock("TNI", shift, true));
            }
            return took(
                    at + 1,
                    "time.shift",
                    new TimeExpression.Offset(shift, unit, part, !part.equals(Part.WHOLE) || shift == 0));
        }
        if (unit != null && shift != 0) {
            return took(at + 1, "time.stretch", new TimeExpression.Stretch(BigDecimal.TWO, unit, shift > 0, true));
        }
        if (unitWord.equals("weekend")) {
            return took(at + 1, "time.weekend", new TimeExpression.Weekend(shift));
        }
        if (isDaypart(at) && word.equals("this")) {
            return took(at + 1, "time.daypart", new TimeExpression.Clock(daypart(unitWord), 0, true));
        }
        int month = at < words.size() && words.token(at).isCapitalized() ? CalendarWords.month(unitWord) : 0;
        if (month > 0) {
            return took(at + 1, "time.shifted-month", new TimeExpression.ShiftedMonth(month, shift));
        }
        int season = CalendarWords.season(unitWord);
        if (season > 0) {
            return took(
                    at + 1,
                    "time.season",
                    new TimeExpression.Season(CalendarWords.seasonCode(unitWord), season, shift, null));
        }
        return null;
    }

    private static boolean isSingular(String lower) {
        return !lower.endsWith("s");
    }

    static String daypart(String lower) {
        return switch (lower) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "noon", "midday" -> "T12";
            default -> "TNI";
        };
    }

    /** the end of the month, the start of next year, year's end, the end of September. */
    private @Nullable TimeExpression partOf(int i) {
        int at = lower(i).equals("the") ? i + 1 : i;
        Part part = part(lower(at));
        if (part == Part.WHOLE || !lower(at + 1).equals("of")) {
            return yearEnd(i);
        }
        int inner = at + 2;
        TimeUnit unit =
                lower(inner).equals("the") || lower(inner).equals("this") ? TimeUnit.of(lower(inner + 1)) : null;
        if (unit != null && !unit.isClock() && isSingular(lower(inner + 1))) {
            return took(inner + 2, "time.part-of", new TimeExpression.Offset(0, unit, part, true));
        }
        if (lower(inner).equals("the")
                && lower(inner + 1).equals("fiscal")
                && lower(inner + 2).equals("year")) {
            return took(inner + 3, "time.part-of", new TimeExpression.MonthDay(9, 30, 0, Part.WHOLE));
        }
        if (inner >= words.size()) {
            return null;
        }
        TimeExpression whole = words.token(inner).isNumber() ? year(inner) : shifted(inner);
        if (whole == null && words.token(inner).isWord()) {
            whole = monthFirst(inner);
        }
        if (whole == null) {
            return null;
        }
        int to = end;
        return switch (whole) {
            case TimeExpression.Offset offset ->
                took(to, "time.part-of", new TimeExpression.Offset(offset.amount(), offset.unit(), part, true));
            case TimeExpression.MonthDay month ->
                took(
                        to,
                        "time.part-of",
                        new TimeExpression.MonthDay(month.month(), month.day(), month.lastDay(), part));
            case TimeExpression.Calendar calendar ->
                took(to, "time.part-of", new TimeExpression.Calendar(edge(calendar.range(), part)));
            default -> took(to, "time.part-of", whole);
        };
    }

    private static DateRange edge(DateRange range, Part part) {
        return switch (part) {
            case END -> DateRange.on(range.last());
            case START -> DateRange.on(range.first());
            case MID, WHOLE -> range;
        };
    }

    private @Nullable TimeExpression yearEnd(int i) {
        if ((lower(i).equals("year") || lower(i).equals("month") || lower(i).equals("week"))
                && (lower(i + 1).equals("'s") || lower(i + 1).equals("-"))
                && lower(i + 2).equals("end")) {
            return took(
                    i + 3,
                    "time.part-of",
                    new TimeExpression.Offset(
                            0, java.util.Objects.requireNonNull(TimeUnit.of(lower(i))), Part.END, true));
        }
        return null;
    }

    private @Nullable TimeExpression fiscal(int i) {
        int at = i;
        if (lower(at).matches("fy\\d{2,4}")) {
            return fiscalYear(century(Integer.parseInt(lower(at).substring(2))), at + 1);
        }
        if (lower(at).equals("fy")) {
            int year = number(at + 1);
            return year > 0 ? fiscalYear(century(year), at + 2) : null;
        }
        if (!lower(at).equals("fiscal")) {
            return null;
        }
        at++;
        if (lower(at).equals("year") || lower(at).equals("years")) {
            at++;
        }
        int year = number(at);
        return year > 0 ? fiscalYear(century(year), at + 1) : null;
    }

    /** The fiscal year of the United States: from October of the year before to September. */
    private @Nullable TimeExpression fiscalYear(int year, int to) {
        return took(
                to,
                "time.fiscal-year",
                new TimeExpression.Calendar(
                        DateRange.between(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30))));
    }

    private @Nullable TimeExpression single(int i) {
        String word = lower(i);
        int season = CalendarWords.season(word);
        if (season > 0) {
            int yearAt = lower(i + 1).equals("of") ? i + 2 : i + 1;
            if (isYear(yearAt)) {
                return took(
                        yearAt + 1,
                        "time.season",
                        new TimeExpression.Season(CalendarWords.seasonCode(word), season, 0, number(yearAt)));
            }
            boolean fits = lower(i - 1).equals("the")
                            && (lower(i - 2).equals("in")
                                    || lower(i - 2).equals("by")
                                    || lower(i - 2).equals("since")
                                    || lower(i - 2).equals("during"))
                    || lower(i - 1).equals("since")
                    || lower(i - 1).equals("by")
                    || lower(i - 1).equals("until");
            return fits && !word.equals("fall") || fits && lower(i - 1).equals("the")
                    ? took(
                            i + 1,
                            "time.season",
                            new TimeExpression.Season(CalendarWords.seasonCode(word), season, 0, null))
                    : null;
        }
        return switch (word) {
            case "today" -> took(i + 1, "time.today", new TimeExpression.Offset(0, TimeUnit.DAY, Part.WHOLE, true));
            case "yesterday" ->
                took(
                        isDaypart(i + 1) ? i + 2 : i + 1,
                        "time.yesterday",
                        new TimeExpression.Offset(-1, TimeUnit.DAY, Part.WHOLE, true));
            case "tomorrow" ->
                took(
                        isDaypart(i + 1) ? i + 2 : i + 1,
                        "time.tomorrow",
                        new TimeExpression.Offset(1, TimeUnit.DAY, Part.WHOLE, true));
            case "tonight" -> took(i + 1, "time.tonight", new TimeExpression.Clock("TNI", 0, true));
            case "overnight" -> took(i + 1, "time.overnight", new TimeExpression.Clock("TNI", 0, false));
            case "now", "currently", "nowadays" -> took(i + 1, "time.now", new TimeExpression.Vague("PRESENT_REF"));
            case "recently", "lately", "previously", "formerly" ->
                took(i + 1, "time.recently", new TimeExpression.Vague("PAST_REF"));
            case "soon", "eventually" -> took(i + 1, "time.soon", new TimeExpression.Vague("FUTURE_REF"));
            case "daily", "weekly", "monthly", "annually", "yearly", "nightly", "hourly", "annual" ->
                took(i + 1, "time.repeated", new TimeExpression.Repeated(repeated(word)));
            case "at" ->
                lower(i + 1).equals("present")
                        ? took(i + 2, "time.now", new TimeExpression.Vague("PRESENT_REF"))
                        : null;
            case "noon", "midnight" ->
                took(
                        i + 1,
                        "time.clock",
                        new TimeExpression.Clock(word.equals("noon") ? "T12:00" : "T24:00", 0, false));
            case "weekend" ->
                lower(i - 1).equals("the") ? took(i + 1, "time.weekend", new TimeExpression.Weekend(0)) : null;
            case "every", "each" -> every(i);
            default -> null;
        };
    }

    private static String repeated(String word) {
        return switch (word) {
            case "daily", "nightly" -> "P1D";
            case "weekly" -> "P1W";
            case "monthly" -> "P1M";
            case "hourly" -> "PT1H";
            default -> "P1Y";
        };
    }

    private @Nullable TimeExpression every(int i) {
        TimeUnit unit = TimeUnit.of(lower(i + 1));
        if (unit != null) {
            return took(i + 2, "time.repeated", new TimeExpression.Repeated(unit.duration("1")));
        }
        DayOfWeek day = CalendarWords.weekday(lower(i + 1));
        return day == null
                ? null
                : took(i + 2, "time.repeated", new TimeExpression.Repeated("XXXX-WXX-" + day.getValue()));
    }

    // --- counted ---------------------------------------------------------------------------------------------

    /** three days ago, two weeks later, six months; a week earlier; nearly two years before. */
    private @Nullable TimeExpression counted(int i) {
        int at = i;
        Numeral numeral = numerals.at(at);
        BigDecimal amount = null;
        if (numeral != null) {
            amount = numeral.form() == Numeral.Form.FRACTION ? null : numeral.low();
            at = numeral.to();
        } else if (lower(at).equals("a") || lower(at).equals("an") || lower(at).equals("one")) {
            amount = BigDecimal.ONE;
            at++;
        } else {
            return null;
        }
        if (amount == null) {
            return null;
        }
        boolean hyphen = at < words.size() && words.token(at).isHyphen();
        if (hyphen) {
            at++;
        }
        if (lower(at).equals("more")
                || lower(at).equals("full")
                || lower(at).equals("straight")
                || lower(at).equals("consecutive")
                || lower(at).equals("additional")) {
            at++;
        }
        TimeUnit unit = TimeUnit.of(lower(at));
        if (unit == null) {
            return null;
        }
        int to = at + 1;
        if (to < words.size() && words.tag(to) == Tag.GENITIVE) {
            to++;
        }
        String next = lower(to);
        boolean article = numeral == null;
        if (next.equals("ago")) {
            return took(
                    to + 1,
                    "time.ago",
                    new TimeExpression.Offset(-amount.intValue(), unit, Part.WHOLE, !vague(numeral)));
        }
        if (next.equals("later")
                || next.equals("earlier")
                || next.equals("after")
                || next.equals("before")
                || next.equals("hence")
                || next.equals("afterward")
                || next.equals("prior")
                || next.equals("into")
                || next.equals("since")
                || next.equals("beforehand")
                || next.equals("ahead")
                || next.equals("on") && article
                || next.equals("early")) {
            boolean forward = next.equals("later")
                    || next.equals("after")
                    || next.equals("hence")
                    || next.equals("afterward")
                    || next.equals("into")
                    || next.equals("since")
                    || next.equals("on");
            boolean particle = next.equals("later")
                    || next.equals("earlier")
                    || next.equals("hence")
                    || next.equals("afterward")
                    || next.equals("beforehand");
            return took(particle ? to + 1 : to, "time.anchored", new TimeExpression.Anchored(amount, unit, forward));
        }
        if (next.equals("from") && lower(to + 1).equals("now")) {
            return took(to + 2, "time.from-now", new TimeExpression.Offset(amount.intValue(), unit, Part.WHOLE, true));
        }
        if (article && !hyphen) {
            return null;
        }
        return took(
                to,
                "time.length",
                new TimeExpression.Length(
                        vague(numeral) && numeral != null && numeral.form() == Numeral.Form.VAGUE ? null : amount,
                        unit));
    }

    private static boolean vague(@Nullable Numeral numeral) {
        return numeral != null && numeral.approximate();
    }
}
