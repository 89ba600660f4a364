package muster.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Force;
import muster.claim.Service;
import muster.claim.Subject;
import muster.claim.Term;
import muster.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads what a cell says, or tells what it should say. */
final class Cells {
    /** The cell for a noun of which only the context says who it counts. */
    private static final String NEUTRAL = "neutral";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Cells() {}

    /** A word as the tables are asked for it: lower case, one blank between words, the straight apostrophe. */
    static String key(String word) {
        return BLANKS.matcher(word.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
    }

    /** A word whose hyphens are as good as blanks. */
    static String spacedKey(String word) {
        return key(word).replace('-', ' ');
    }

    static @Nullable Subject subject(TableRow row) throws TableRow.Wrong {
        String word = row.cell("subject");
        return word.equals(NEUTRAL) ? null : term(row, Subject.class, word, "subject", NEUTRAL);
    }

    /** A word of one of the closed lists of the output. */
    static <E extends Enum<E> & Term> E term(TableRow row, Class<E> list, String word, String what, String... also)
            throws TableRow.Wrong {
        for (E value : list.getEnumConstants()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw unknown(
                row,
                word,
                what,
                Stream.concat(Arrays.stream(list.getEnumConstants()).map(Term::word), Arrays.stream(also))
                        .toList());
    }

    /** A constant of one of the closed lists of packs, in lower case. */
    static <E extends Enum<E>> E constant(TableRow row, Class<E> list, String word, String what) throws TableRow.Wrong {
        for (E value : list.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        throw unknown(
                row,
                word,
                what,
                Arrays.stream(list.getEnumConstants())
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    static TableRow.Wrong unknown(TableRow row, String word, String what, List<String> known) {
        return row.wrong(
                "'" + word + "' is no " + what + Suggestion.of(word, known, "there are: " + String.join(", ", known)));
    }

    /** "component=guard service=army". */
    static Force force(TableRow row) throws TableRow.Wrong {
        Component component = null;
        DutyStatus duty = null;
        Service service = null;
        for (String part : row.cell("force").split("\\s+", -1)) {
            int sign = part.indexOf('=');
            String key = sign < 0 ? part : part.substring(0, sign);
            String value = sign < 0 ? "" : part.substring(sign + 1);
            switch (key) {
                case "" -> {}
                case "component" ->
                    component = value.equals("none") ? null : term(row, Component.class, value, key, "none");
                case "duty" -> duty = term(row, DutyStatus.class, value, "duty status");
                case "service" -> service = term(row, Service.class, value, key);
                default -> throw unknown(row, key, "part of a force", List.of("component=", "duty=", "service="));
            }
        }
        return new Force(component, duty, service);
    }

    static @Nullable LocalDate day(TableRow row, String column) throws TableRow.Wrong {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw row.wrong("'" + cell + "' is no day; write it as 2018-10-29");
        }
    }
}
