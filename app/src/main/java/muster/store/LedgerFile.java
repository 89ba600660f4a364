package muster.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import muster.ledger.LedgerException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/**
 * The file of a ledger: how it is opened, and what its errors mean to a user.
 *
 * <p>The file is never touched but through SQLite. Reading its first bytes to see what it is would, on closing, drop
 * the locks that other connections of this process have on it.
 *
 * @param patience how long to wait for another process that writes
 */
record LedgerFile(Path path, Duration patience) {
    private static final int CACHE_KIBIBYTES = 65_536;

    /** So many pages of 4 KiB the log may have before they are carried over into the file. */
    private static final int LOG_PAGES = 8_192;

    /** The connection of a process that may write; makes the ledger where there is none. */
    Connection openToWrite() {
        requireNoFolder();
        requireWritable();
        return connect(config(), "", connection -> {
            Layout.bringUpToDate(path, connection, patience);
            Statements.run(connection, "PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        });
    }

    /** A connection that only reads, to a ledger that is there. */
    Connection openToRead() {
        requireNoFolder();
        if (!Files.exists(path)) {
            throw new LedgerException(
                    path + ": there is no such ledger; read reports into it first, or name another with --ledger");
        }
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        if (!Files.isWritable(path) || !Files.isWritable(folder())) {
            config.setReadOnly(true);
        }
        return connect(config, isAtRest() ? "?immutable=1" : "", connection -> {
            Layout.supplyWhatIsMissing(path, connection);
            Statements.run(connection, "PRAGMA query_only = ON");
        });
    }

    /** What an error of SQLite means, in one line for the user. */
    LedgerException failure(SQLException e) {
        // The low byte is the kind of an error, the rest its finer cause.
        SQLiteErrorCode kind = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
        String message = e.getMessage() == null ? "" : e.getMessage().replaceAll("\\s+", " ");
        String what;
        if (kind == SQLiteErrorCode.SQLITE_BUSY || kind == SQLiteErrorCode.SQLITE_LOCKED) {
            what = "is being written by " + Holder.of(path).who() + "; try again when it is done";
        } else if (kind == SQLiteErrorCode.SQLITE_NOTADB) {
            what = "is no ledger, nor any SQLite file; name another with --ledger";
        } else if (kind == SQLiteErrorCode.SQLITE_CORRUPT) {
            what = "is damaged; go back to a copy of it (" + message + ")";
        } else if (kind == SQLiteErrorCode.SQLITE_READONLY) {
            what = "can only be read here; make file and folder writable, or name another with --ledger";
        } else if (kind == SQLiteErrorCode.SQLITE_FULL) {
            what = "has no room to grow; free some space on its disk";
        } else if (kind == SQLiteErrorCode.SQLITE_CANTOPEN) {
            what = "cannot be opened; look at the rights on file and folder";
        } else {
            what = "SQLite says " + message;
        }
        return new LedgerException(path + ": " + what, e);
    }

    void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // What went wrong before is the better news.
        }
    }

    private Connection connect(SQLiteConfig config, String query, Preparation preparation) {
        // As an address, for in a bare name a question mark would begin parameters.
        String address = "jdbc:sqlite:" + path.toAbsolutePath().toUri() + query;
        try {
            Connection connection = config.createConnection(address);
            try {
                preparation.prepare(connection);
                return connection;
            } catch (SQLException | RuntimeException e) {
                closeQuietly(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        // With a write-ahead log, NORMAL would outlive a killed process, but a power cut could take back readings that
        // were already reported as read. FULL waits for the disk at each commit; many readings can share one.
        config.setSynchronous(SynchronousMode.FULL);
        // Nobody asks for the keys of added rows, and finding them costs a query for each.
        config.setGetGeneratedKeys(false);
        // Ids and bands are hashes, so the rows of their indexes lie anywhere: with less room, appending to a large
        // ledger fetches and writes the same pages again and again.
        config.setCacheSize(-CACHE_KIBIBYTES);
        return config;
    }

    // Without write access no index of the write-ahead log can be made; where there is no log, none is needed.
    private boolean isAtRest() {
        return !Files.isWritable(folder()) && !Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
    }

    private Path folder() {
        return Objects.requireNonNull(
                path.toAbsolutePath().getParent(), "a root is a folder, which was refused before");
    }

    private void requireNoFolder() {
        if (Files.isDirectory(path)) {
            throw new LedgerException(path + ": is a folder; name a file with --ledger");
        }
    }

    private void requireWritable() {
        if (!Files.isDirectory(folder())) {
            throw new LedgerException(path + ": there is no folder " + folder() + "; make it first");
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new LedgerException(
                    path + ": can only be read; make the file writable, or name another with --ledger");
        }
        if (!Files.isWritable(folder())) {
            throw new LedgerException(path + ": the folder " + folder()
                    + " can only be read, and a ledger writes files beside itself; name another with --ledger");
        }
    }

    private interface Preparation {
        void prepare(Connection connection) throws SQLException;
    }
}
