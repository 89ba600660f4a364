package muster.language.interval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import muster.language.WrittenNumber;
import muster.language.time.CalendarWords;
import muster.language.time.Extent;
import muster.language.time.TimeUnit;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Lengths of time, what they are counted from, and repetitions: "2 weeks and 3 days ago", "an hour and a half", "every monday". */
final class Lengths {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final WordSet BOUNDS = WordSet.of("more", "less");

    private final Scan scan;
    private final LocalDateTime now;

    Lengths(Scan scan, LocalDateTime now) {
        this.scan = scan;
        this.now = now;
    }

    /** A count of units; where several follow each other, the whole of them. */
    record Length(
            int to,
            BigDecimal amount,
            TimeUnit unit,
            @Nullable Length more) {
        BigDecimal seconds() {
            BigDecimal own = amount.multiply(BigDecimal.valueOf(unit.seconds()));
            return more == null ? own : own.add(more.seconds());
        }

        LocalDateTime from(LocalDateTime day, int sign) {
            long count = amount.longValue() * Math.max(1, unit.factor()) * sign;
            boolean whole = amount.stripTrailingZeros().scale() <= 0;
            LocalDateTime moved = whole
                    ? day.plus(count, unit.chrono())
                    : day.plusSeconds(sign
                            * amount.multiply(BigDecimal.valueOf(unit.seconds()))
                                    .longValue());
            return more == null ? moved : more.from(moved, sign);
        }

        boolean isClock() {
            return unit.isClock() || more != null && more.isClock();
        }
    }

    @Nullable
    Part at(int i) {
        boolean bound = BOUNDS.contains(scan.lower(i)) && scan.is(i + 1, "than");
        Length length = length(bound ? i + 2 : i);
        if (length != null) {
            return new Part(length.to(), new Extent.Lasting(length.seconds()));
        }
        boolean all = scan.is(i, "all", "full", "whole", "entire") && scan.is(i + 1, "day", "week", "month", "year");
        return all ? new Part(i + 2, lasting(TimeUnit.of(scan.lower(i + 1)))) : null;
    }

    private static Extent lasting(@Nullable TimeUnit unit) {
        return unit == null ? new Extent.Unresolved() : new Extent.Lasting(BigDecimal.valueOf(unit.seconds()));
    }

    @Nullable
    Length length(int i) {
        Length first = one(i);
        if (first == null) {
            return null;
        }
        int at = scan.past(scan.past(first.to(), ","), "and");
        Length more = length(at);
        if (more == null) {
            return half(first);
        }
        boolean smaller = more.unit().seconds() < first.unit().seconds() && !scan.is(at, "a", "an");
        return smaller ? new Length(more.to(), first.amount(), first.unit(), more) : half(first);
    }

    /** "one hour and a half". */
    private Length half(Length first) {
        boolean half = scan.is(first.to(), "and") && scan.is(first.to() + 1, "a") && scan.is(first.to() + 2, "half");
        return half ? new Length(first.to() + 3, first.amount().add(HALF), first.unit(), null) : first;
    }

    private @Nullable Length one(int i) {
        if (scan.is(i, "half") || scan.is(i, "a") && scan.is(i + 1, "half")) {
            int at = scan.past(scan.past(scan.is(i, "a") ? i + 2 : i + 1, "-"), "a", "an");
            TimeUnit unit = TimeUnit.of(scan.lower(at));
            return unit == null ? null : new Length(at + 1, HALF, unit, null);
        }
        if (scan.is(i, "a", "an", "another")) {
            boolean few = scan.is(i + 1, "few");
            boolean couple = scan.is(i + 1, "couple");
            int at = couple ? scan.past(i + 2, "of") : few ? i + 2 : i + 1;
            TimeUnit unit = TimeUnit.of(scan.lower(at));
            BigDecimal amount = BigDecimal.valueOf(few ? 3 : couple ? 2 : 1);
            return unit == null || unit == TimeUnit.SECOND && !few ? null : new Length(at + 1, amount, unit, null);
        }
        if (scan.is(i, "few", "several")) {
            TimeUnit unit = TimeUnit.of(scan.lower(i + 1));
            return unit == null ? null : new Length(i + 2, BigDecimal.valueOf(3), unit, null);
        }
        WrittenNumber number = scan.number(i);
        if (number == null) {
            return gluedUnit(i);
        }
        if (number.value().signum() <= 0) {
            return null;
        }
        boolean half = scan.is(number.to(), "and") && scan.is(number.to() + 1, "a") && scan.is(number.to() + 2, "half");
        int at = half ? number.to() + 3 : scan.past(number.to(), "-", "more");
        TimeUnit unit = unit(at);
        return unit == null ? null : new Length(at + 1, half ? number.value().add(HALF) : number.value(), unit, null);
    }

    /** "3h", "2hrs": a number to which its unit is glued. */
    private @Nullable Length gluedUnit(int i) {
        boolean digits = i < scan.size() && scan.words.token(i).isNumber() && scan.glued(i + 1);
        String form = scan.lower(i);
        TimeUnit unit = digits && form.matches("\\d{1,6}(\\.\\d+)?") ? unit(i + 1) : null;
        return unit == null ? null : new Length(i + 2, new BigDecimal(form), unit, null);
    }

    private @Nullable TimeUnit unit(int i) {
        TimeUnit unit = TimeUnit.of(scan.lower(i));
        boolean glued = scan.glued(i);
        return unit != null || !glued
                ? unit
                : switch (scan.lower(i)) {
                    case "h" -> TimeUnit.HOUR;
                    case "d" -> TimeUnit.DAY;
                    case "y" -> TimeUnit.YEAR;
                    case "w" -> TimeUnit.WEEK;
                    default -> null;
                };
    }

    /** "three days ago", "in two weeks", "5 minutes from now", "2 weeks later". */
    @Nullable
    Part counted(int i) {
        boolean in = scan.is(i, "in");
        Length length = length(in ? i + 1 : i);
        if (length == null) {
            return null;
        }
        int to = length.to();
        boolean fromNow = scan.is(to, "from") && scan.is(to + 1, "now");
        if (scan.is(to, "ago", "back") || scan.is(to, "earlier")) {
            return moved(length, to + 1, -1);
        }
        if (fromNow || scan.is(to, "hence", "later")) {
            return moved(length, fromNow ? to + 2 : to + 1, 1);
        }
        return in ? moved(length, to, 1) : null;
    }

    private Part moved(Length length, int to, int sign) {
        LocalDateTime moved = length.from(now, sign);
        return length.isClock() ? new Part(to, new Extent.Moments(moved, moved)) : Part.day(to, moved.toLocalDate());
    }

    /** "three weeks from tomorrow", "two days before christmas": counted from a day that is given. */
    @Nullable
    Part countedFrom(int i, java.util.function.IntFunction<@Nullable Part> day) {
        Length length = length(scan.past(i, "in"));
        if (length == null || length.isClock()) {
            return null;
        }
        int sign = scan.is(length.to(), "from", "after") ? 1 : scan.is(length.to(), "before") ? -1 : 0;
        Part of = sign == 0 ? null : day.apply(length.to() + 1);
        LocalDate single = Part.single(of);
        return of == null || single == null
                ? null
                : Part.day(of.to(), length.from(single.atStartOfDay(), sign).toLocalDate());
    }

    /** every day, each two weeks, daily, every other friday, mondays, every morning. */
    @Nullable
    Part repeated(int i) {
        String value = switch (scan.lower(i)) {
            case "daily", "everyday" -> "P1D";
            case "weekly" -> "P1W";
            case "biweekly", "fortnightly" -> "P2W";
            case "monthly" -> "P1M";
            case "quarterly" -> "P3M";
            case "yearly", "annually", "annual" -> "P1Y";
            case "weekends" -> "P1WE";
            case "weekdays" -> "P1WD";
            default -> "";
        };
        if (scan.is(i, "bi") && scan.is(i + 1, "-")) {
            String period = scan.is(i + 2, "weekly")
                    ? "P2W"
                    : scan.is(i + 2, "monthly") ? "P2M" : scan.is(i + 2, "annual") ? "P6M" : "";
            return period.isEmpty() ? null : new Part(i + 3, new Extent.Recurring(period));
        }
        if (!value.isEmpty()) {
            return new Part(i + 1, new Extent.Recurring(value));
        }
        String single = scan.lower(i).endsWith("days")
                ? scan.lower(i).substring(0, scan.lower(i).length() - 1)
                : "";
        java.time.DayOfWeek plural = CalendarWords.weekday(single);
        if (plural != null) {
            return new Part(i + 1, new Extent.Recurring("XXXX-WXX-" + plural.getValue()));
        }
        return scan.is(i, "every", "each", "any") ? every(i + 1) : null;
    }

    private @Nullable Part every(int i) {
        boolean other = scan.is(i, "other");
        int at = other ? i + 1 : i;
        java.time.DayOfWeek day = CalendarWords.weekday(scan.lower(at));
        if (day != null) {
            return new Part(at + 1, new Extent.Recurring("XXXX-WXX-" + day.getValue()));
        }
        String part = switch (scan.lower(at)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "night" -> "TNI";
            case "weekend" -> "P1WE";
            case "weekday" -> "P1WD";
            default -> "";
        };
        if (!part.isEmpty()) {
            return new Part(at + 1, new Extent.Recurring(part));
        }
        Scan.Count count = other ? new Scan.Count(2, at) : scan.count(at);
        int unitAt = count == null ? at : count.to();
        TimeUnit unit = TimeUnit.of(scan.lower(unitAt));
        if (unit == null) {
            return null;
        }
        int amount = (count == null ? 1 : count.value()) * (unit == TimeUnit.QUARTER ? 3 : 1);
        TimeUnit counted = unit == TimeUnit.QUARTER ? TimeUnit.MONTH : unit;
        return new Part(unitAt + 1, new Extent.Recurring(counted.duration(String.valueOf(amount))));
    }
}
