package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks into the file of a ledger as any SQLite tool does. */
public final class SoundLedger {
    private SoundLedger() {}

    /** Nothing is harmed, nothing stands by half, and each entry says how many claims it has. */
    public static void check(Path file) throws SQLException {
        try (Connection tool = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = tool.createStatement()) {
            assertThat(answer(statement, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(answer(statement, "SELECT count(*) FROM pragma_foreign_key_check"))
                    .isEqualTo("0");
            assertThat(answer(statement, """
                    SELECT count(*) FROM reading
                    WHERE claims <> (SELECT count(*) FROM figure WHERE figure.known_seq = reading.known_seq)
                        + (SELECT count(*) FROM statement WHERE statement.known_seq = reading.known_seq)\
                    """)).isEqualTo("0");
            assertThat(answer(statement, "SELECT coalesce(max(seq), 0) - count(*) FROM entry"))
                    .isEqualTo("0");
        }
    }

    /** The first value of the first row. */
    static String answer(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
