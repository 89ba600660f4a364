package muster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs SQL that has no answer. */
final class Statements {
    private Statements() {}

    /** Runs one statement, or several with a semicolon between them. */
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
