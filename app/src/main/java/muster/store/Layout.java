package muster.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import muster.ledger.LedgerException;
import org.sqlite.SQLiteErrorCode;

/** The tables of a ledger: whether a file has them, and the steps that make them. */
record Layout(int applicationId, int version, int tables) {
    /** "MUST": tells a ledger from any other SQLite file, to {@code file} as well. */
    static final int APPLICATION_ID = 0x4D555354;

    /** Rises with every change to the tables; {@code layout-N.sql} is the step to version N. */
    static final int VERSION = 5;

    /** The first version that knows which texts are copies. */
    private static final int KNOWS_COPIES = 3;

    /** The first version with an index for search. */
    static final int SEARCHABLE = 2;

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Layout NOTHING = new Layout(0, 0, 0);

    // One statement, so that it sees all of another process's making of the ledger or nothing.
    private static final Query<Layout> LAYOUT =
            new Query<>("""
                SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
                FROM pragma_application_id, pragma_user_version\
                """, row -> new Layout(row.getInt(1), row.getInt(2), row.getInt(3)));

    private static final Query<String> DROPS = new Query<>(
            "SELECT 'DROP ' || type || ' ' || name FROM sqlite_master WHERE type IN ('trigger', 'view')",
            row -> row.getString(1));

    /** Makes the tables where there are none, and adds what an older ledger lacks; no row is touched. */
    static void bringUpToDate(Path path, Connection connection, Duration patience) throws SQLException {
        if (found(path, connection).version == VERSION) {
            return;
        }
        writeAhead(connection, patience);
        Statements.run(connection, "BEGIN IMMEDIATE");
        try {
            // Another process may have been faster.
            int before = found(path, connection).version;
            if (before < VERSION) {
                step(connection, before);
            }
            Statements.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            Statements.run(connection, "ROLLBACK");
            throw e;
        }
    }

    // While another process makes the same ledger, SQLite refuses this statement at once, whatever its own patience is.
    private static void writeAhead(Connection connection, Duration patience) throws SQLException {
        Instant until = Instant.now().plus(patience);
        while (true) {
            try {
                Statements.run(connection, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                boolean busy = (e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!busy || Instant.now().isAfter(until)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /**
     * Lets an older ledger be asked as if it had the newer tables, with nothing in them but what follows from the older
     * ones. The file stays as it is, for who only asks should be able to go on with the program that wrote it.
     *
     * @throws LedgerException if there is no ledger yet
     */
    static void supplyWhatIsMissing(Path path, Connection connection) throws SQLException {
        Layout layout = found(path, connection);
        if (layout.equals(NOTHING)) {
            throw new LedgerException(path + ": is empty; read reports into it first");
        }
        for (int step = layout.version + 1; step <= VERSION; step++) {
            String tables = sql(tables(step));
            // A step of nothing but indexes supplies nothing that could be asked.
            if (tables.contains("CREATE TABLE ")) {
                Statements.run(connection, tables.replace("CREATE TABLE ", "CREATE TEMP TABLE "));
            }
        }
        if (layout.version < KNOWS_COPIES) {
            // A temporary table cannot refer to one of the file.
            Statements.run(connection, "PRAGMA foreign_keys = OFF");
            NearCopies.findAll(connection);
        }
    }

    private static void step(Connection connection, int before) throws SQLException {
        for (String drop : DROPS.all(connection)) {
            Statements.run(connection, drop);
        }
        for (int step = before + 1; step <= VERSION; step++) {
            Statements.run(connection, sql(tables(step)));
        }
        // The guards, which let nothing be added to what is sealed, are not there yet.
        if (before < KNOWS_COPIES) {
            NearCopies.findAll(connection);
            Statements.run(connection, sql("indexes.sql"));
        }
        Statements.run(connection, sql("views.sql"));
        if (before < SEARCHABLE) {
            Statements.run(connection, sql("search.sql"));
        }
        Statements.run(connection, sql("guards.sql"));
        Statements.run(connection, "PRAGMA application_id = " + APPLICATION_ID);
        Statements.run(connection, "PRAGMA user_version = " + VERSION);
    }

    /** What a file is: a ledger of this version, an older one, or nothing yet. */
    private static Layout found(Path path, Connection connection) throws SQLException {
        Layout layout = LAYOUT.first(connection).orElseThrow();
        if (layout.equals(NOTHING)) {
            return layout;
        }
        if (layout.applicationId != APPLICATION_ID) {
            throw new LedgerException(path + ": is an SQLite file, but no Muster ledger; name another with --ledger");
        }
        if (layout.version > VERSION) {
            throw new LedgerException(path + ": was written by a newer Muster (layout " + layout.version
                    + ", this one knows " + VERSION + "); use that one, or name another with --ledger");
        }
        return layout;
    }

    private static String tables(int step) {
        return "layout-" + step + ".sql";
    }

    private static String sql(String name) {
        try (InputStream sql = Layout.class.getResourceAsStream(name)) {
            if (sql == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
