package muster.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list in whatever form it will be written.
 *
 * @param rows for each column a value: a string, a number, a boolean, a list or map of such, or null
 */
public record Table(List<Column> columns, List<List<@Nullable Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " values for " + columns.size() + " columns");
            }
        }
    }

    /** Starts a table with these columns. */
    public static Builder of(Column... columns) {
        return new Builder(List.of(columns));
    }

    /** Collects rows, value by value. */
    public static final class Builder {
        private final List<Column> columns;
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        private Builder(List<Column> columns) {
            this.columns = columns;
        }

        /** Adds a row. */
        public Builder row(@Nullable Object... values) {
            List<@Nullable Object> row = new ArrayList<>(values.length);
            Collections.addAll(row, values);
            rows.add(Collections.unmodifiableList(row));
            return this;
        }

        /** The table with the rows added so far. */
        public Table build() {
            return new Table(columns, rows);
        }
    }

    /** The same with some of its columns alone, in this order. */
    public Table only(List<String> names) {
        List<String> all = columns.stream().map(Column::name).toList();
        List<Integer> places = names.stream().map(all::indexOf).toList();
        Builder some = new Builder(places.stream().map(columns::get).toList());
        for (List<@Nullable Object> row : rows) {
            some.row(places.stream().map(row::get).toArray());
        }
        return some.build();
    }

    /** A row as names and values, in the order of the columns. */
    public Map<String, @Nullable Object> named(List<@Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i).name(), row.get(i));
        }
        return named;
    }
}
