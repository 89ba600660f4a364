package muster.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import muster.ledger.LedgerException;

/** The tables of a ledger: whether a file has them, and making them. */
record Layout(int applicationId, int version, int tables) {
    /** "MUST": tells a ledger from any other SQLite file, to {@code file} as well. */
    static final int APPLICATION_ID = 0x4D555354;

    /** Rises with every change to {@code schema.sql}. */
    static final int VERSION = 1;

    // One statement, so that it sees all of another process's making of the ledger or nothing.
    private static final Query<Layout> LAYOUT =
            new Query<>("""
                SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
                FROM pragma_application_id, pragma_user_version\
                """, row -> new Layout(row.getInt(1), row.getInt(2), row.getInt(3)));

    /**
     * Whether a database is a ledger with the tables of this version; false for an empty one.
     *
     * @throws LedgerException if it is something else
     */
    static boolean isCurrent(Path path, Connection connection) throws SQLException {
        Layout layout = LAYOUT.first(connection).orElseThrow();
        if (layout.equals(new Layout(0, 0, 0))) {
            return false;
        }
        if (layout.applicationId != APPLICATION_ID) {
            throw new LedgerException(path + ": is an SQLite file, but no Muster ledger; name another with --ledger");
        }
        if (layout.version != VERSION) {
            throw new LedgerException(path + ": was written by " + (layout.version > VERSION ? "a newer" : "an older")
                    + " Muster (layout " + layout.version + ", this one knows " + VERSION
                    + "); use that one, or name another with --ledger");
        }
        return true;
    }

    /** Makes the tables, unless another process has been faster. */
    static void create(Path path, Connection connection) throws SQLException {
        Statements.run(connection, "PRAGMA journal_mode = WAL");
        Statements.run(connection, "BEGIN IMMEDIATE");
        try {
            if (!isCurrent(path, connection)) {
                Statements.run(connection, schema());
                Statements.run(connection, "PRAGMA application_id = " + APPLICATION_ID);
                Statements.run(connection, "PRAGMA user_version = " + VERSION);
            }
            Statements.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            Statements.run(connection, "ROLLBACK");
            throw e;
        }
    }

    private static String schema() {
        try (InputStream schema = Layout.class.getResourceAsStream("schema.sql")) {
            if (schema == null) {
                throw new IllegalStateException("schema.sql is missing from the program");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
