package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Changes;
import muster.claim.Field;
import muster.ledger.Act;
import muster.ledger.ClaimQuery;
import muster.ledger.Judgement;
import muster.ledger.Ledger;
import muster.ledger.LedgerException;
import muster.ledger.RecordedReport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqliteLedgerTest implements LedgerContract, JudgementContract, CopyContract {
    /** All but the index for search, which is made from them. */
    private static final String TABLES =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%'";

    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("muster.db");
    }

    @Override
    public Ledger open(InstantSource clock) {
        return SqliteLedger.open(file(), clock);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTableLetsRowsBeChangedOrDeleted(String table) throws SQLException {
        RandomReadings random = new RandomReadings(7);
        try (Ledger ledger = open()) {
            ledger.append(Stream.generate(() -> random.next(8)).limit(5).toList());
            ledger.append(SampleReadings.of("a.txt", "There are 2800."));
            ledger.append(SampleReadings.of("b.txt", CopyContract.WIRE));
            judge(ledger, Act.REKEY, new Changes(Map.of(Field.MISSION, "flood")));
        }
        try (Connection tool = anyTool()) {
            String column = ask(tool, "SELECT name FROM pragma_table_info('" + table + "')")
                    .getFirst();
            assertThat(ask(tool, "SELECT count(*) > 0 FROM " + table)).containsExactly("1");
            assertRefused(tool, "UPDATE " + table + " SET " + column + " = " + column);
            assertRefused(tool, "DELETE FROM " + table);
            assertRefused(tool, "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table);
            assertRefused(tool, "INSERT OR IGNORE INTO " + table + " SELECT * FROM " + table);
        }
    }

    static Stream<String> tables() {
        return Stream.of(
                "entry",
                "report",
                "report_text",
                "version",
                "block",
                "reading",
                "claim",
                "figure",
                "figure_place",
                "statement",
                "statement_place",
                "statement_detail",
                "attribution_link",
                "ground",
                "judgement",
                "judgement_change",
                "version_band",
                "near_copy",
                "byline");
    }

    @Test
    void everyTableIsNamedAmongThoseThatAreGuarded() throws SQLException {
        open().close();
        try (Connection tool = anyTool()) {
            assertThat(ask(tool, TABLES)).containsExactlyInAnyOrderElementsOf(tables().toList());
        }
    }

    @Test
    void anEarlierReadingGetsNoFurtherClaims() throws SQLException {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("a.txt", "There are 2800."));
        }
        try (Connection tool = anyTool()) {
            assertRefused(
                    tool, "INSERT INTO claim SELECT 1, 2, 'f', kind, 0, 1, quote, block, direct, carried FROM claim");
            assertRefused(tool, "INSERT INTO entry VALUES (3, '2030-01-01T00:00:00.000Z', 'report')");
            assertRefused(tool, "INSERT INTO entry VALUES (2, '2001-01-01T00:00:00.000Z', 'report')");
            assertRefused(tool, "INSERT INTO entry VALUES (2, '2030-01-01T00:00:00.000Z', 'report')");
        }
    }

    @Test
    void aJudgementIsKeptWholeAndTakenBackOnce() throws SQLException {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("a.txt", "There are 2800."));
            judge(ledger, Act.REJECT, Changes.NONE);
            judge(ledger, Act.UNDO, Changes.NONE);
        }
        try (Connection tool = anyTool()) {
            String again = "INSERT INTO judgement SELECT 4, 'j4', claim_id, act, why, judge, undoes, changes FROM";
            assertRefused(tool, again + " judgement WHERE act = 'undo'");
            assertRefused(
                    tool, "INSERT INTO judgement SELECT 4, 'j4', 'f0', act, why, judge, undoes, 0 FROM judgement");
            String entry = "INSERT INTO entry VALUES (4, '2030-01-01T00:00:00.000Z', 'judgement')";
            assertRefused(tool, entry);
            run(tool, "INSERT INTO judgement SELECT 4, 'j4', claim_id, 'reject', '', 'Ann', NULL, 1 FROM claim");
            assertRefused(tool, entry);
        }
    }

    @Test
    void anySqliteToolSeesWhatPeopleSayOfClaims() throws SQLException {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("a.txt", "There are 2800."));
            judge(ledger, Act.PREFER, Changes.NONE);
            judge(ledger, Act.CORRECT, new Changes(Map.of(Field.SCOPE, "on the line")));
            judge(ledger, Act.UNDO, Changes.NONE);
        }
        try (Connection tool = anyTool()) {
            assertThat(ask(tool, "SELECT quote, judgement FROM current_figure")).containsExactly("2800|prefer");
            assertThat(ask(
                            tool,
                            "SELECT act, changes, why, judge, report, undoes_seq, undone_seq FROM judgement_history"))
                    .containsExactly(
                            "prefer||a reason|Ann|a.txt|null|null",
                            "correct|scope=on the line|a reason|Ann|a.txt|null|4",
                            "undo||a reason|Ann|a.txt|3|null");
            assertThat(ask(tool, "SELECT act FROM current_judgement")).containsExactly("prefer");
        }
    }

    private static void judge(Ledger ledger, Act act, Changes changes) {
        String claim = ledger.figures(new ClaimQuery(9, "a.txt", null).withRejected())
                .getFirst()
                .id();
        ledger.judge(new Judgement(claim, act, changes, "a reason", "Ann"));
    }

    @Test
    void anySqliteToolReadsTheClaimsThroughViews() throws SQLException {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("a.txt", "There are 2800."));
            ledger.append(SampleReadings.of("b.txt", "They may not patrol."));
            ledger.append(SampleReadings.of("a.txt", "There are 2900."));
        }
        try (Connection tool = anyTool()) {
            assertThat(ask(
                            tool,
                            "SELECT report, quote, low, subject, rung, places, at, published, known_seq, sentence "
                                    + "FROM current_figure"))
                    .containsExactly("a.txt|2900|2900|troops|in-place|Texas|2018-11-13|2018-11-13|3|There are 2900.");
            assertThat(ask(tool, "SELECT name, version, readings, claims FROM report_overview"))
                    .containsExactly("a.txt|2|2|1", "b.txt|1|1|1");
            assertThat(ask(tool, "SELECT report, quote, kind, type, state, places, at, details FROM current_statement"))
                    .containsExactly("b.txt|may not patrol|limit|no-patrol|in-force|Texas|2018-11-13|for: soldiers");
            assertThat(ask(tool, "SELECT quote, superseded_seq FROM figure_history ORDER BY known_seq"))
                    .containsExactly("2800|3", "2900|null");
            assertThat(ask(tool, "SELECT name FROM about WHERE name NOT LIKE '(%'"))
                    .containsAll(ask(tool, TABLES));
            assertThat(ask(tool, "PRAGMA journal_mode")).containsExactly("wal");
        }
    }

    @Test
    void aReaderSeesWhatIsCommittedWhileAnotherWrites() throws SQLException {
        try (Ledger writer = open();
                Ledger reader = SqliteLedger.openExisting(file())) {
            writer.append(SampleReadings.of("a.txt", "1"));
            try (Connection tool = anyTool()) {
                run(tool, "BEGIN IMMEDIATE");

                assertThat(reader.reports(9)).extracting(RecordedReport::claims).containsExactly(1);
                assertThat(reader.figures(new ClaimQuery(9, null, null))).hasSize(1);
                run(tool, "ROLLBACK");
            }
        }
    }

    @Test
    void whatIsKnownAlreadyWaitsForNobody() throws SQLException {
        try (Ledger ledger = SqliteLedger.open(file(), InstantSource.system(), Duration.ZERO)) {
            ledger.append(SampleReadings.of("a.txt", "1"));
            try (Connection tool = anyTool()) {
                run(tool, "BEGIN IMMEDIATE");
                ledger.append(SampleReadings.of("a.txt", "1"));
                run(tool, "ROLLBACK");
            }
        }
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheLedger() throws Exception {
        try (Ledger ledger = SqliteLedger.open(file(), InstantSource.system(), SHORT);
                Connection other = anyTool()) {
            run(other, "BEGIN IMMEDIATE");
            assertBusy(ledger, "another program");

            Holder.of(file()).claim();
            assertBusy(ledger, "process " + ProcessHandle.current().pid() + " on ");

            Process gone = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"), "-version")
                    .redirectErrorStream(true)
                    .start();
            gone.waitFor();
            List<String> tag =
                    new ArrayList<>(Files.readAllLines(Holder.of(file()).tag()));
            tag.set(0, Long.toString(gone.pid()));
            Files.write(Holder.of(file()).tag(), tag);
            assertBusy(ledger, "another program");

            run(other, "ROLLBACK");
            ledger.append(SampleReadings.of("a.txt", "1"));
            assertThat(Holder.of(file()).tag()).doesNotExist();
        }
    }

    @Test
    void aSecondWriterWaitsForTheFirst() throws Exception {
        try (Ledger ledger = open();
                Connection other = anyTool()) {
            run(other, "BEGIN IMMEDIATE");
            Thread release = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(SHORT);
                    run(other, "ROLLBACK");
                } catch (InterruptedException | SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            ledger.append(SampleReadings.of("a.txt", "1"));
            release.join();
            assertThat(ledger.head().seq()).isEqualTo(1);
        }
    }

    @RepeatedTest(10)
    void manyWritersLeaveNoGap() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int writer = i;
            writers.add(Thread.ofPlatform().start(() -> {
                try (Ledger ledger = SqliteLedger.open(file())) {
                    for (int report = 0; report < 10; report++) {
                        ledger.append(SampleReadings.of(writer + "-" + report + ".txt", "There are 2800."));
                    }
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        try (Connection tool = anyTool()) {
            assertThat(ask(
                            tool,
                            "SELECT count(*), max(seq), count(DISTINCT claim_id) FROM entry, claim ON seq = known_seq"))
                    .containsExactly("40|40|40");
        }
    }

    @Test
    void aMissingLedgerCannotBeRead() {
        assertThatThrownBy(() -> SqliteLedger.openExisting(file()))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(file() + ": there is no such ledger");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(file(), "Monday: 2,800 troops in Texas.\n".repeat(100));
        byte[] before = Files.readAllBytes(file());

        assertRefused("is no ledger, nor any SQLite file");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws SQLException, IOException {
        try (Connection tool = anyTool()) {
            run(tool, "CREATE TABLE bird (name TEXT)");
        }
        byte[] before = Files.readAllBytes(file());

        assertRefused("is an SQLite file, but no Muster ledger");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() throws SQLException {
        open().close();
        try (Connection tool = anyTool()) {
            run(tool, "PRAGMA user_version = 99");
        }
        assertRefused("was written by a newer Muster (layout 99, this one knows 5)");
    }

    @Test
    void anEmptyFileBecomesALedgerButCannotBeReadBefore() throws IOException {
        Files.createFile(file());
        assertThatThrownBy(() -> SqliteLedger.openExisting(file())).hasMessageContaining("is empty");
        try (Ledger ledger = open()) {
            assertThat(ledger.head().seq()).isZero();
        }
    }

    @Test
    void aFolderIsNoLedgerAndAMissingFolderIsNamed() {
        assertThatThrownBy(() -> SqliteLedger.open(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> SqliteLedger.open(folder.resolve("none/muster.db")))
                .hasMessageContaining("there is no folder " + folder.resolve("none"));
    }

    @Test
    void aLedgerThatWasOpenedToReadTakesNothing() {
        open().close();
        try (Ledger ledger = SqliteLedger.openExisting(file())) {
            assertThatThrownBy(() -> ledger.append(SampleReadings.of("a.txt", "1")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("can only be read");
        }
    }

    @Test
    void aReadOnlyFolderIsReadButNotWritten() throws IOException {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("a.txt", "1"));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(folder))
                    .as("the user of this test may write anywhere")
                    .isFalse();
            try (Ledger ledger = SqliteLedger.openExisting(file())) {
                assertThat(ledger.reports(1)).hasSize(1);
            }
            assertThatThrownBy(this::open).hasMessageContaining("can only be read");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void oddFileNamesAreFileNames() {
        Path odd = folder.resolve("what? 100% ledger #1 – é.db");
        SqliteLedger.open(odd).close();
        assertThat(odd).exists();
        SqliteLedger.openExisting(odd).close();
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::open)
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(file() + ": " + message)
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> SqliteLedger.openExisting(file())).hasMessageStartingWith(file() + ": " + message);
    }

    private static void assertBusy(Ledger ledger, String holder) {
        assertThatThrownBy(() -> ledger.append(SampleReadings.of("a.txt", "1")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is being written by " + holder);
    }

    private static void assertRefused(Connection tool, String sql) {
        assertThatThrownBy(() -> run(tool, sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
    }

    private Connection anyTool() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    line.append(i > 1 ? "|" : "").append(row.getString(i));
                }
                rows.add(line.toString());
            }
        }
        return rows;
    }
}
