package muster.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code manifest.csv} of a folder: a line a file, columns found by the names in its first line. */
final class Manifest {
    static final String NAME = "manifest.csv";

    /** One without lines. */
    static final Manifest NONE = new Manifest(Map.of());

    private final Map<String, Row> rows;

    private Manifest(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * What one line says of one file.
     *
     * @param line counted from 1
     * @param fault what makes the line unusable, as a sentence for the user that begins with its place
     */
    record Row(long line, String file, Told told, Optional<String> fault) {
        String place() {
            return NAME + " line " + line;
        }
    }

    /**
     * The manifest of a folder; one without lines where there is none.
     *
     * @throws Refusal where there is one that as a whole cannot be used: its files would be taken for reports of
     *     unknown outlets and days, so nothing that depends on it may be read
     */
    static Manifest of(@Nullable Path folder) throws Refusal {
        Path file = folder == null ? Path.of(NAME) : folder.resolve(NAME);
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            return parse(Decoded.text(FileBytes.read(file)).text());
        } catch (Refusal refusal) {
            throw unusable(refusal);
        }
    }

    /**
     * The manifest that bytes make.
     *
     * @throws Refusal as for that of a folder
     */
    static Manifest of(byte[] bytes) throws Refusal {
        try {
            return parse(Decoded.text(bytes).text());
        } catch (Refusal refusal) {
            throw unusable(refusal);
        }
    }

    private static Refusal unusable(Refusal refusal) {
        return new Refusal("its " + NAME + " cannot be used: " + refusal.reason());
    }

    Collection<Row> rows() {
        return rows.values();
    }

    Optional<Row> row(String file) {
        return Optional.ofNullable(rows.get(file));
    }

    private static Manifest parse(String text) throws Refusal {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Columns columns = null;
            for (CsvRecord line : lines) {
                if (columns == null) {
                    columns = Columns.of(line.getFields());
                } else if (!line.getFields().stream().allMatch(String::isBlank)) {
                    Row row = row(line, columns);
                    rows.merge(row.file(), row, Manifest::twice);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Refusal("it is no CSV file; a quote may be open: " + rootMessage(e));
        } catch (IOException e) {
            throw new Refusal("it cannot be read");
        }
        return new Manifest(rows);
    }

    private static Row row(CsvRecord line, Columns columns) {
        String published = columns.value(line, "published");
        Told told = new Told(
                null,
                columns.value(line, "publisher"),
                columns.value(line, "title"),
                columns.value(line, "url"),
                columns.value(line, "author"));
        Row row = new Row(line.getStartingLineNumber(), columns.value(line, "file"), told, Optional.empty());
        if (published.isEmpty()) {
            return row;
        }
        try {
            LocalDate day = LocalDate.parse(published);
            return new Row(row.line(), row.file(), told.on(day), row.fault());
        } catch (DateTimeParseException e) {
            return faulty(row, row.place() + ": \"" + published + "\" is no day; write it as 2018-11-13");
        }
    }

    private static Row twice(Row first, Row second) {
        return faulty(
                first, first.place() + " and line " + second.line() + " both name \"" + first.file() + "\"; drop one");
    }

    private static Row faulty(Row row, String fault) {
        return new Row(row.line(), row.file(), row.told(), Optional.of(fault));
    }

    private static String rootMessage(Exception e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    }

    /** Where each column stands, by its name. */
    private record Columns(Map<String, Integer> positions) {
        static Columns of(List<String> header) throws Refusal {
            Map<String, Integer> positions = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                positions.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
            for (String needed : List.of("file", "published")) {
                if (!positions.containsKey(needed)) {
                    throw new Refusal("its first line has no column \"" + needed + "\" but "
                            + String.join(" · ", header) + "; write file,published,publisher,title,url,author");
                }
            }
            return new Columns(positions);
        }

        String value(CsvRecord line, String column) {
            Integer position = positions.get(column);
            return position == null || position >= line.getFieldCount()
                    ? ""
                    : line.getField(position).strip();
        }
    }
}
