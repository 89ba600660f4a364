package muster.account.books;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Force;
import muster.claim.PartialDate;
import muster.claim.Quantity;
import muster.claim.Service;
import org.jspecify.annotations.Nullable;

/** The words in which findings speak of counts: short, and the same for the same count. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** Words of a report in quotation marks; those within them are single. */
    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        boolean whole = line.matches("[“\"][^“”\"]*[”\"]");
        String within = whole ? line.substring(1, line.length() - 1) : line;
        return "“" + within.replaceAll("[“\"](?=\\p{L}|\\p{N})", "‘").replaceAll("[”\"]", "’") + "”";
    }

    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "a day that is not told" : DAY.format(day);
    }

    /** "13 November 2018", "March 2019", "5 November 2018 to 15 December 2018". */
    static String when(DateRange range) {
        return range.from().equals(range.to()) ? date(range.from()) : date(range.from()) + " to " + date(range.to());
    }

    private static String date(PartialDate date) {
        if (date.isDay()) {
            return day(date.first());
        }
        String year = Integer.toString(date.year());
        return date.month() == 0
                ? year
                : date.first().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    }

    /** The words as a sentence begins. */
    static String opening(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }

    /** "about 2,800", "800 or more", "up to 4,000", "1,100 to 1,300". */
    static String quantity(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        if (low == null) {
            return "up to " + number(high == null ? BigDecimal.ZERO : high);
        }
        if (high == null) {
            return number(low) + " or more";
        }
        if (low.compareTo(high) != 0) {
            return number(low) + " to " + number(high);
        }
        return (quantity.approximate() ? "about " : "") + number(low);
    }

    /** "about 2,800 Guard troops in Texas", "1,000 more troops in Texas". */
    static String of(Count count) {
        return words(
                quantity(count.figure().quantity()),
                change(count),
                noun(count),
                count.area().words());
    }

    private static String change(Count count) {
        return switch (count.meaning()) {
            case INCREASE -> count.figure().quantity().high() == null ? "additional" : "more";
            case DECREASE -> "fewer";
            case LEVEL, RATE, CUMULATIVE, SHARE -> "";
        };
    }

    static String noun(Count count) {
        return words(force(count.force()), thing(count));
    }

    /** What is counted, without whose it is. */
    static String thing(Count count) {
        String unit = count.unit();
        if (!unit.equals("person") && !unit.equals("item")) {
            return unit.equals("percent") ? "percent" : plural(unit);
        }
        return switch (count.subject()) {
            case TROOPS -> "troops";
            case STAFF -> "staff";
            case PEOPLE, UNITS, MATERIEL, WORKS, ACTIVITY, CASUALTIES, MONEY, DISTANCE, DURATION, PROGRESS, OTHER -> {
                String counted = count.evidence().counted();
                yield counted.isEmpty() ? count.subject().word() : plural(counted);
            }
        };
    }

    static String force(Force force) {
        Stream<String> words = Stream.of(service(force.service()), component(force.component()));
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    static String component(@Nullable Component component) {
        return switch (component) {
            case null -> "";
            case ACTIVE -> "active-duty";
            case GUARD -> "Guard";
            case RESERVE -> "Reserve";
        };
    }

    private static String service(@Nullable Service service) {
        return switch (service) {
            case null -> "";
            case ARMY -> "Army";
            case MARINE_CORPS -> "Marine Corps";
            case NAVY -> "Navy";
            case AIR_FORCE -> "Air Force";
            case SPACE_FORCE -> "Space Force";
            case COAST_GUARD -> "Coast Guard";
        };
    }

    /** Measures are in the singular in the contract: "square foot", "mile per hour". */
    private static String plural(String singular) {
        int per = singular.indexOf(" per ");
        if (per >= 0) {
            return plural(singular.substring(0, per)) + singular.substring(per);
        }
        if (singular.endsWith("foot")) {
            return singular.substring(0, singular.length() - "foot".length()) + "feet";
        }
        if (singular.matches("[A-Z]{3}") || singular.endsWith("s")) {
            return singular;
        }
        return singular.matches(".*[^aeiou]y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }

    /** Whose words they are, as "according to" has them. */
    static String who(Count count) {
        return count.speaker().label();
    }

    /** That parts make up a whole, as far as their words tell. */
    static String whole(Reckoning rest) {
        return rest.best().signum() == 0
                ? " make up the whole: the parts add up."
                : " make up the whole as far as rounding goes: "
                        + number(rest.best().abs()) + (rest.best().signum() > 0 ? " are left." : " are too many.");
    }

    /** Everybody once, in their order. */
    static String speakers(List<Count> counts) {
        return Area.listed(counts.stream().map(Wording::who).distinct().toList());
    }

    /** What is there, with single spaces between. */
    static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
