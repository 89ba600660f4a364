package muster.claim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people write into the fields of a claim. */
final class FieldValues {
    static final String A_NUMBER = "a number such as `2800`, or nothing where that side is open";
    static final String DATES = "`2018-11-13`, `2018-11`, `2018`, or an interval `2018-11-05/2018-12-15`";

    private static final Pattern LINK = Pattern.compile("(.*?)\\s*(?:[(\\[]("
            + Arrays.stream(LinkKind.values()).map(Term::word).collect(Collectors.joining("|")) + ")[)\\]])?");
    private static final Pattern MISSION = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");
    private static final int MOST_DIGITS = 18;

    private FieldValues() {}

    /** What stands in a field, whatever that is. */
    static Object read(Field field, String value) {
        return switch (field) {
            case LOW, HIGH -> number(value);
            case APPROXIMATE -> truth(value);
            case SUBJECT -> Term.of(Subject.class, value);
            case READING -> Term.of(Meaning.class, value);
            case STATUS -> Term.of(Status.class, value);
            case RUNG -> Term.of(Rung.class, value);
            case COMPONENT -> Term.of(Component.class, value);
            case DUTY_STATUS -> Term.of(DutyStatus.class, value);
            case SERVICE -> Term.of(Service.class, value);
            case STATE -> Term.of(Stage.class, value);
            case MODALITY -> Term.of(Modality.class, value);
            case AT, WHEN -> dates(value);
            case SAID -> day(value);
            case PLACES -> list(value);
            case SOURCE -> chain(value);
            case MISSION -> mission(value);
            case UNIT,
                    SCOPE,
                    TYPE,
                    BY,
                    FOR,
                    ABOUT,
                    FROM,
                    TO,
                    DECIDER,
                    CAPACITY,
                    ITEM,
                    NUMBER,
                    PERIOD,
                    CRITERION,
                    FINDING,
                    REASON -> value;
        };
    }

    static BigDecimal number(String value) {
        if (!value.matches("-?\\d{1," + MOST_DIGITS + "}(\\.\\d{1," + MOST_DIGITS + "})?")) {
            throw new IllegalArgumentException("'" + value + "' is no number; write digits alone, such as 2800");
        }
        return new BigDecimal(value);
    }

    static Boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + value + "' is neither true nor false");
        };
    }

    static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + value + "' is no day; write it as 2018-11-13", e);
        }
    }

    static DateRange dates(String value) {
        try {
            return DateRange.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no date; write 2018-11-13, 2018-11, 2018 or 2018-11-05/2018-12-15", e);
        }
    }

    static List<String> list(String value) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static List<Link> chain(String value) {
        return list(value).stream().map(FieldValues::link).toList();
    }

    private static Link link(String words) {
        Matcher parts = LINK.matcher(words);
        if (!parts.matches() || parts.group(1).isEmpty()) {
            throw new IllegalArgumentException("'" + words + "' names nobody; write a name, such as Pentagon");
        }
        LinkKind kind = parts.group(2) == null ? LinkKind.ORGANISATION : Term.of(LinkKind.class, parts.group(2));
        return new Link(parts.group(1), kind, 0);
    }

    static String mission(String value) {
        if (!MISSION.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no name for a mission; write up to 80 letters, "
                    + "digits, spaces, dots and hyphens, such as river-flood");
        }
        return value;
    }
}
