package muster.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cell;
import muster.account.Dissent;
import muster.account.Row;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.export.Layout;
import org.jspecify.annotations.Nullable;

/** The words of a situation report: what the lists abbreviate is written out. */
final class SitrepWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

    private SitrepWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day, a month, a year, or from one to another. */
    static String days(@Nullable DateRange range) {
        if (range == null) {
            return "";
        }
        return Stream.of(range.iso().split("/"))
                .map(SitrepWords::written)
                .distinct()
                .collect(Collectors.joining(" to "));
    }

    private static String written(String iso) {
        return switch (iso.length()) {
            case 10 -> day(LocalDate.parse(iso));
            case 7 -> MONTH.format(YearMonth.parse(iso));
            default -> iso;
        };
    }

    /** in-place as in place. */
    static String plain(@Nullable String word) {
        return word == null ? "" : word.replace('-', ' ');
    }

    /** Whose strength it is, such as National Guard troops. */
    static String what(Row row) {
        Cell cell = row.cell();
        List<String> before = new ArrayList<>();
        Component component = cell.force().component();
        if (component != null) {
            before.add(
                    switch (component) {
                        case ACTIVE -> "active-duty";
                        case GUARD -> "National Guard";
                        case RESERVE -> "Reserve";
                    });
        }
        if (cell.force().service() != null) {
            before.add(named(cell.force().service().word()));
        }
        before.add(RowWords.what(row, Scale.of(row)));
        String duty = cell.force().dutyStatus() == null
                ? ""
                : " (" + named(cell.force().dutyStatus().word()) + ")";
        return String.join(" ", before) + duty;
    }

    /** marine-corps as Marine Corps. */
    private static String named(String word) {
        return Stream.of(word.split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining(" "));
    }

    static String number(Row row) {
        return Layout.number(Objects.requireNonNull(Scale.of(row).of(row.best()), "a row has a best number"));
    }

    /** Low to high; nothing where both are the number itself. */
    static String range(Row row) {
        BigDecimal low = Scale.of(row).of(row.low());
        BigDecimal high = Scale.of(row).of(row.high());
        if (low == null) {
            return high == null ? "" : "up to " + Layout.number(high);
        }
        if (high == null) {
            return Layout.number(low) + " or more";
        }
        return low.compareTo(high) == 0 ? Layout.number(low) : Layout.number(low) + "–" + Layout.number(high);
    }

    /** a, b and c. */
    static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** Of which day it speaks, and how old that is where it may have changed unnoticed. */
    static String asOf(Row row) {
        String day = days(row.at());
        return switch (row.standing()) {
            case LAST_KNOWN -> joined(day, "last known, " + row.ageDays() + " days old");
            case ENDED -> joined(day, "the mission has ended");
            case MET, MISSED, OVERDUE -> joined(day, plain(row.standing().word()));
            case HOLDS, CHANGE, OPEN -> day;
        };
    }

    private static String joined(String day, String note) {
        return day.isEmpty() ? note : day + " (" + note + ")";
    }

    static String who(Row row) {
        return row.derived() && row.formula() != null
                ? RowWords.who(row) + "; the middle of what is said"
                : RowWords.who(row);
    }

    /** How a number that no sentence states comes about. */
    static String derived(Row row) {
        String formula = row.formula() == null ? "" : row.formula();
        return "derived: "
                + NUMBER.matcher(formula)
                        .replaceAll(number -> Layout.number(new BigDecimal(number.group())))
                        .replace(" - ", " − ");
    }

    /** Who decides, with the capacity behind it. */
    static String inCapacity(@Nullable String who, @Nullable String capacity) {
        String name = who == null ? "" : who;
        return capacity == null ? name : (name + " (" + capacity + ")").strip();
    }

    /** Who says otherwise, each number once. */
    static String otherwise(Row row) {
        return row.dissent().stream().map(SitrepWords::words).distinct().collect(Collectors.joining("; "));
    }

    private static String words(Dissent dissent) {
        return dissent.value() + " (" + dissent.source() + ")";
    }
}
