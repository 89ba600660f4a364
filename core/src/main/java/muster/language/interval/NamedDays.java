package muster.language.interval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import muster.language.interval.Scan.Count;
import muster.language.time.Tendency;
import muster.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Holidays, those too that move: Christmas, Labor Day 2021, next Easter, halloween weekend. */
final class NamedDays {
    private static final int LONGEST = 4;
    private static final Map<String, String> DAYS = load();

    private final Scan scan;
    private final LocalDate today;
    private final Tendency tendency;

    NamedDays(Scan scan, LocalDate today, Tendency tendency) {
        this.scan = scan;
        this.today = today;
        this.tendency = tendency;
    }

    private static Map<String, String> load() {
        Map<String, String> days = new HashMap<>();
        for (String line : Vocabulary.lines(NamedDays.class, "holidays.tsv")) {
            String[] cells = line.split("\t", -1);
            days.put(cells[0], cells[1]);
        }
        return days;
    }

    @Nullable
    Part at(int i) {
        int shift = scan.is(i, "last", "previous") ? -1 : scan.is(i, "next") ? 1 : scan.is(i, "this") ? 0 : 2;
        int from = shift < 2 ? i + 1 : i;
        String rule = null;
        int to = from;
        StringBuilder name = new StringBuilder();
        for (int at = from; at < from + LONGEST && at < scan.size(); at++) {
            boolean ending = scan.lower(at).startsWith("'");
            name.append(name.isEmpty() || ending ? "" : " ").append(scan.lower(at));
            if (DAYS.containsKey(name.toString())) {
                rule = DAYS.get(name.toString());
                to = at + 1;
            }
        }
        return rule == null ? null : dated(to, rule, shift);
    }

    private Part dated(int to, String rule, int shift) {
        int weekend = scan.is(to, "weekend") ? to + 1 : to;
        Count year = scan.year(scan.past(weekend, ",", "of", "in"));
        int end = year == null ? weekend : year.to();
        boolean ends = scan.is(end, "weekend");
        LocalDate day = year != null ? day(rule, year.value()) : near(rule, shift);
        if (weekend == to && !ends) {
            return Part.day(end, day);
        }
        LocalDate saturday = day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) >= 0
                ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate last = day.getDayOfWeek() == DayOfWeek.MONDAY ? day.plusDays(1) : saturday.plusDays(2);
        return Part.days(ends ? end + 1 : end, saturday, last);
    }

    private LocalDate near(String rule, int shift) {
        LocalDate now = day(rule, today.getYear());
        boolean future = shift == 1 || shift == 2 && tendency == Tendency.FUTURE;
        if (shift == 0) {
            return now;
        }
        if (future) {
            return now.isBefore(today) ? day(rule, today.getYear() + 1) : now;
        }
        return now.isBefore(today) ? now : day(rule, today.getYear() - 1);
    }

    private static LocalDate day(String rule, int year) {
        String[] words = rule.split(" ", -1);
        if (words[0].equals("easter")) {
            return easter(year).plusDays(words.length > 1 ? Integer.parseInt(words[1]) : 0);
        }
        int month = Integer.parseInt(words[0].substring(0, 2));
        if (words.length == 1) {
            return LocalDate.of(year, month, Integer.parseInt(words[0].substring(3)));
        }
        DayOfWeek weekday = DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT));
        LocalDate day = LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[2]), weekday));
        return day.plusDays(words.length > 3 ? Integer.parseInt(words[3]) : 0);
    }

    /** The Sunday of Easter by the rule of Gauss, as Butcher gives it. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
