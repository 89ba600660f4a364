package muster.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import muster.claim.Changes;
import muster.claim.Field;
import muster.claim.Kind;
import muster.reading.Entry;

/**
 * Makes an entry of what a person wrote into its columns, whether as options, in a file or in the form.
 *
 * @param otherwise what holds where a column is left empty
 * @param claims gives the whole id of a claim that the entry is about
 */
public record EntryCells(Map<String, String> otherwise, UnaryOperator<String> claims) {
    /**
     * The entry that cells, by column, make.
     *
     * @throws IllegalArgumentException if there can be no such entry; the message begins with the column
     */
    public Entry entry(Map<String, String> cells) {
        Kind kind = Entry.kind(of(cells, "kind"));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String value = of(cells, field.word());
            if (!value.isEmpty()) {
                Entry.check(kind, field, value);
                fields.put(field, field == Field.ABOUT ? claims.apply(value) : value);
            }
        }
        return new Entry(
                kind,
                new Changes(fields),
                of(cells, "quote"),
                of(cells, "entered_by"),
                of(cells, "rests_on"),
                day(of(cells, "published")));
    }

    private String of(Map<String, String> cells, String column) {
        return Objects.requireNonNullElse(cells.get(column), otherwise.getOrDefault(column, ""))
                .strip();
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("published: '" + value + "' is no day; write it as 2018-11-13", e);
        }
    }
}
