package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import muster.ledger.ClaimQuery;
import muster.ledger.Copy;
import muster.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of an earlier layout goes on: what it holds stays, what it lacks is added. */
class LayoutTest {
    private static final String MASTER = "SELECT type || ' ' || name || ' ' || sql FROM sqlite_master ORDER BY name";

    @TempDir
    Path folder;

    /** A ledger just as the first layout made it, with one report. */
    @BeforeEach
    void makeAnOldOne() throws SQLException, IOException {
        try (Connection connection = connection("old.db");
                Statement statement = connection.createStatement();
                InputStream sql = LayoutTest.class.getResourceAsStream("ledger-of-layout-1.sql")) {
            statement.executeUpdate(new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("PRAGMA application_id = " + Layout.APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = 1");
            statement.executeUpdate("PRAGMA foreign_keys = ON; BEGIN");
            statement.executeUpdate("""
                INSERT INTO report VALUES ('r1', NULL, 'The Valley Courier', 'monday.txt', 1);
                INSERT INTO report_text VALUES ('t1', 'There are 2800.', 1);
                INSERT INTO version VALUES ('v1', 't1', 1);
                INSERT INTO reading VALUES (1, 'g1', 'r1', 'v1', 1, 'monday.txt', '2018-11-13', 'manifest', '',
                    'The Valley Courier', NULL, NULL, 'text/plain', 'UTF-8', '1', 'border', 1);
                INSERT INTO claim VALUES (1, 1, 'f1', 'figure', 10, 14, '2800', 'body', 0, 0);
                INSERT INTO figure VALUES (1, 1, 0, 15, 'There are 2800.', 2800, 2800, '2800', '2800', 0, 'person', '',
                    'troops', 'level', 'in-place', 'in-place', NULL, NULL, NULL, NULL, '2018-11-13', '2018-11-13',
                    '2018-11-13', NULL, 'border', 'in-place', 0.9);
                INSERT INTO figure_place VALUES (1, 1, 1, 'Texas');
                INSERT INTO entry VALUES (1, '2018-11-14T12:00:00.000Z', 'report');
                COMMIT\
                """);
        }
    }

    @Test
    void anOldLedgerThatIsWrittenToEndsEqualToANewOne() throws SQLException {
        SqliteLedger.open(folder.resolve("new.db")).close();
        SqliteLedger.open(folder.resolve("old.db")).close();

        assertThat(ask("old.db", MASTER)).isEqualTo(ask("new.db", MASTER));
        for (String pragma : List.of("user_version", "application_id", "journal_mode")) {
            assertThat(ask("old.db", "PRAGMA " + pragma)).isEqualTo(ask("new.db", "PRAGMA " + pragma));
        }
    }

    @Test
    void whatAnOldLedgerHoldsStaysAndNewReportsJoinIt() throws SQLException {
        try (Ledger ledger = SqliteLedger.open(folder.resolve("old.db"))) {
            ledger.append(SampleReadings.of("tuesday.txt", "There are 2900. They may not patrol."));

            assertThat(ledger.figures(new ClaimQuery(2, null, null)))
                    .extracting(figure -> figure.figure().quote())
                    .containsExactly("2800", "2900");
            assertThat(ledger.statements(new ClaimQuery(2, null, null)))
                    .extracting(limit -> limit.statement().quote())
                    .containsExactly("may not patrol");
        }
        assertThat(ask("old.db", "PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void whoOnlyAsksLeavesAnOldLedgerAsItIs() throws SQLException, IOException {
        byte[] before = Files.readAllBytes(folder.resolve("old.db"));
        try (Ledger ledger = SqliteLedger.openExisting(folder.resolve("old.db"))) {
            ClaimQuery all = new ClaimQuery(9, null, null);

            assertThat(ledger.figures(all))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.figure().places()).containsExactly("Texas"));
            assertThat(ledger.statements(all)).isEmpty();
            assertThat(ledger.log(9)).hasSize(1);
        }
        assertThat(Files.readAllBytes(folder.resolve("old.db"))).isEqualTo(before);
    }

    @Test
    void copiesAreFoundAmongWhatAnOldLedgerHolds() throws SQLException {
        try (Connection connection = connection("old.db");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys = ON; BEGIN");
            for (int seq = 2; seq <= 3; seq++) {
                String text = CopyContract.WIRE.replace("2800", "280" + seq).replace("'", "''");
                statement.executeUpdate("""
                    INSERT INTO report VALUES ('r%1$d', NULL, 'Paper %1$d', 'a.txt', %1$d);
                    INSERT INTO report_text VALUES ('t%1$d', '%2$s', %1$d);
                    INSERT INTO version VALUES ('v%1$d', 't%1$d', %1$d);
                    INSERT INTO reading VALUES (%1$d, 'g%1$d', 'r%1$d', 'v%1$d', 1, 'a.txt', '2018-11-13', 'manifest',
                        '', 'Paper %1$d', NULL, NULL, 'text/plain', 'UTF-8', '1', 'border', 0);
                    INSERT INTO entry VALUES (%1$d, '2018-11-14T12:00:00.000Z', 'report')\
                    """.formatted(seq, text));
            }
            statement.executeUpdate("COMMIT");
        }
        try (Ledger ledger = SqliteLedger.openExisting(folder.resolve("old.db"))) {
            assertThat(ledger.copies(3)).extracting(Copy::reportId).containsExactly("r3");
            assertThat(ledger.copies(2)).isEmpty();
        }
        try (Ledger ledger = SqliteLedger.open(folder.resolve("old.db"))) {
            ledger.append(CopyContract.reading("Paper 4", "b.txt", SampleReadings.DAY.plusDays(1), CopyContract.WIRE));

            assertThat(ledger.copies(3)).extracting(Copy::reportId).containsExactly("r3");
            assertThat(ledger.copies(4)).hasSize(2).extracting(Copy::originalId).containsOnly("r2");
        }
    }

    @Test
    void aStepThatFailsLeavesTheOldLayout() throws SQLException {
        try (Connection connection = connection("old.db");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE statement_detail (in_the_way TEXT)");
        }
        List<String> before = ask("old.db", MASTER);

        assertThatThrownBy(() -> SqliteLedger.open(folder.resolve("old.db"))).hasMessageContaining("statement_detail");
        assertThat(ask("old.db", MASTER)).isEqualTo(before);
        assertThat(ask("old.db", "PRAGMA user_version")).containsExactly("1");
    }

    private Connection connection(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
    }

    private List<String> ask(String name, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connection(name);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
