package muster.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** RFC 4180 with a header; lists of words are joined by semicolons, all that is deeper is JSON in its field. */
final class Csv {
    private Csv() {}

    static void write(Table table, Appendable out) {
        StringWriter lines = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(Csv::field).toList());
            }
            csv.flush();
            out.append(lines.getBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> Json.plain(number);
            case Map<?, ?> map -> Json.of(map);
            case List<?> list when list.stream().anyMatch(Map.class::isInstance) -> Json.of(list);
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }
}
