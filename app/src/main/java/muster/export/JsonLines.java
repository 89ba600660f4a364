package muster.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. */
final class JsonLines {
    private JsonLines() {}

    static void write(Table table, Appendable out) {
        try {
            for (List<@Nullable Object> row : table.rows()) {
                out.append(Json.of(table.named(row))).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
