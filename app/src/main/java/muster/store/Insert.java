package muster.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** A prepared statement that adds rows to one table. */
final class Insert implements AutoCloseable {
    private final PreparedStatement statement;
    private final int columns;

    Insert(Connection connection, String table, String... columns) throws SQLException {
        this.columns = columns.length;
        this.statement = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
    }

    /** Adds a row of these values, in the order of the columns: text, whole and real numbers, truth values or null. */
    void row(@Nullable Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Boolean truth ? Integer.valueOf(truth ? 1 : 0) : value);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
