package muster.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.text.Suggestion;

/** A CSV file of entries: a line an entry, columns found by the names in its first line. */
public final class EntryFile {
    /** The columns besides the fields of claims. */
    public static final List<String> OWN_COLUMNS = List.of("kind", "quote", "entered_by", "rests_on", "published");

    private EntryFile() {}

    /**
     * An entry as the file has it.
     *
     * @param line counted from 1
     * @param cells by column; empty ones are left out
     */
    public record Row(long line, Map<String, String> cells) {}

    /** All columns that a file may have. */
    public static List<String> columns() {
        return Stream.concat(OWN_COLUMNS.stream(), Arrays.stream(Field.values()).map(Field::word))
                .toList();
    }

    /**
     * Reads a file.
     *
     * @param named what the user calls it
     * @throws IllegalArgumentException if it is no such file; the message names file, line and column
     */
    public static List<Row> read(Path file, String named) {
        try {
            return parse(Decoded.text(FileBytes.read(file)).text(), named);
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(named + ": " + refusal.reason(), refusal);
        }
    }

    /**
     * Reads what such a file holds.
     *
     * @throws IllegalArgumentException as {@link #read} does
     */
    public static List<Row> parse(String text, String named) {
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<Row> rows = new ArrayList<>();
            List<String> header = List.of();
            for (CsvRecord line : lines) {
                if (header.isEmpty()) {
                    header = header(line, named);
                } else {
                    rows.add(row(header, line));
                }
            }
            if (rows.isEmpty()) {
                throw new IllegalArgumentException(named + ": has no entry beneath its first line");
            }
            return rows;
        } catch (CsvParseException | UncheckedIOException e) {
            String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new IllegalArgumentException(
                    named + ": is no CSV file with as many fields in each line as in its first (" + message + ")", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(named + ": cannot be read", e);
        }
    }

    private static List<String> header(CsvRecord line, String named) {
        List<String> header = line.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String column : header) {
            if (!columns().contains(column)) {
                throw new IllegalArgumentException(named + " line 1, column " + column + ": there is no such column"
                        + Suggestion.of(column, columns(), "there are: " + String.join(", ", columns())));
            }
            if (header.indexOf(column) != header.lastIndexOf(column)) {
                throw new IllegalArgumentException(
                        named + " line 1, column " + column + ": stands there twice; drop one");
            }
        }
        return header;
    }

    private static Row row(List<String> header, CsvRecord line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = line.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.put(header.get(i), cell);
            }
        }
        return new Row(line.getStartingLineNumber(), cells);
    }
}
