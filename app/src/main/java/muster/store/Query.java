package muster.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question in SQL, its parameters numbered {@code ?1}, {@code ?2} and so on, and how to read a row of its answer. */
record Query<T>(String sql, RowReader<T> reader) {
    List<T> all(Connection connection, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }

    Optional<T> first(Connection connection, @Nullable Object... parameters) throws SQLException {
        return all(connection, parameters).stream().findFirst();
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
