package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muster.ledger.ClaimQuery;
import muster.ledger.Ledger;
import muster.ledger.LogRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment loses nothing that it said it had read, and leaves no entry by half. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KillTest {
    private static final int REPORTS = 150;
    private static final int KILLS_WHILE_READING = 32;
    private static final int KILLS_WHILE_CREATING = 10;
    private static final int LONGEST_WAIT_MICROS = 6_000;

    @TempDir
    Path folder;

    private final Random random = new Random(1);

    @Test
    void aLedgerWhoseReadersWereKilledEqualsAnUndisturbedOne() throws Exception {
        Path reports = writeReports();
        Path disturbed = folder.resolve("disturbed.db");
        Path undisturbed = folder.resolve("undisturbed.db");
        ReadToDeath.read(undisturbed, reports, new PrintStream(PrintStream.nullOutputStream()));
        for (int kill = 0; kill < KILLS_WHILE_READING; kill++) {
            // A killed run leaves some reports for the next one; the lines of what it finds done come fast.
            List<String> reported = readAndKill(disturbed, reports, 1 + random.nextInt(4) + kill * REPORTS / 40);
            assertSound(disturbed, reported);
        }
        ReadToDeath.read(disturbed, reports, new PrintStream(PrintStream.nullOutputStream()));

        assertSound(disturbed, List.of());
        assertThat(content(disturbed)).isEqualTo(content(undisturbed));
    }

    @Test
    void aLedgerWhoseMakingWasInterruptedCanBeMadeAgain() throws Exception {
        Path reports = writeReports();
        for (int kill = 0; kill < KILLS_WHILE_CREATING; kill++) {
            Path ledger = folder.resolve("new" + kill + ".db");
            List<String> reported = readAndKill(ledger, reports, 0);
            SqliteLedger.open(ledger).close();
            assertSound(ledger, reported);
        }
    }

    private Path writeReports() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (int i = 0; i < REPORTS; i++) {
            String text = IntStream.range(0, 10)
                    .mapToObj(sentence ->
                            "Camp " + sentence + " holds " + random.nextInt(5_000) + " soldiers; they may not patrol.")
                    .collect(Collectors.joining("\n"));
            Files.writeString(reports.resolve("report-%03d.txt".formatted(i)), text);
        }
        return reports;
    }

    /** Kills a reader a moment after it has read some reports; returns the names of all that it said it had read. */
    private List<String> readAndKill(Path ledger, Path reports, int afterReports) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ReadToDeath.class.getName(),
                        ledger.toString(),
                        reports.toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            while (lines.size() <= afterReports) {
                String line = output.readLine();
                assertThat(line)
                        .as("the reader's next line; its errors: %s", folder.resolve("errors.txt"))
                        .isNotNull();
                lines.add(line);
            }
            int wait = random.nextInt(LONGEST_WAIT_MICROS) * (afterReports == 0 ? 20 : 1);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(wait));
            // By its handle, for the process's own method would also throw away what it still has to say.
            process.toHandle().destroyForcibly();
            process.waitFor();
            output.lines().forEach(lines::add);
        }
        return lines.stream()
                .filter(line -> line.startsWith("read ") && line.endsWith(".txt"))
                .map(line -> line.substring("read ".length()))
                .toList();
    }

    private static void assertSound(Path file, List<String> reported) throws SQLException {
        try (Ledger ledger = SqliteLedger.openExisting(file)) {
            List<LogRow> log = ledger.log(Long.MAX_VALUE);
            assertThat(log).extracting(LogRow::what).containsAll(reported);
            assertThat(log).hasSize(Math.toIntExact(ledger.head().seq()));
        }
        try (Connection tool = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = tool.createStatement()) {
            assertThat(answer(statement, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(answer(statement, "SELECT count(*) FROM pragma_foreign_key_check"))
                    .isEqualTo("0");
            // Each of the sample reports has ten sentences with two numbers and a limit.
            assertThat(answer(statement, """
                    SELECT count(*) FROM entry LEFT JOIN reading ON seq = known_seq
                    WHERE entry.kind <> 'judgement' AND name NOT LIKE 'hand-%' AND (claims IS NOT 30
                        OR 20 <> (SELECT count(*) FROM figure JOIN figure_place USING (known_seq, claim_number)
                            WHERE figure.known_seq = seq)
                        OR 10 <> (SELECT count(*) FROM statement
                                JOIN statement_place USING (known_seq, claim_number)
                                JOIN statement_detail USING (known_seq, claim_number)
                            WHERE statement.known_seq = seq))\
                    """)).isEqualTo("0");
            // What is entered by hand is one claim.
            assertThat(answer(statement, """
                    SELECT count(*) FROM reading LEFT JOIN figure USING (known_seq)
                        LEFT JOIN figure_place USING (known_seq, claim_number)
                    WHERE name LIKE 'hand-%' AND (claims <> 1 OR place IS NULL)\
                    """)).isEqualTo("0");
            // Each judgement sets two fields.
            assertThat(answer(statement, """
                    SELECT count(*) FROM entry
                    WHERE kind = 'judgement'
                        AND 2 IS NOT (SELECT count(*) FROM judgement JOIN judgement_change USING (known_seq)
                            WHERE known_seq = seq)\
                    """)).isEqualTo("0");
        }
    }

    private static String answer(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    // All but the times, which may differ.
    private static List<String> content(Path file) {
        try (Ledger ledger = SqliteLedger.openExisting(file)) {
            List<String> content = new ArrayList<>();
            ledger.log(Long.MAX_VALUE).forEach(row -> content.add(row.known().seq() + row.what() + row.detail()));
            ledger.reports(Long.MAX_VALUE)
                    .forEach(report -> content.add(report.reportId() + ledger.version(report.versionId())));
            ledger.figures(new ClaimQuery(Long.MAX_VALUE, null, null))
                    .forEach(figure -> content.add(figure.id() + figure.known().seq() + figure.figure()));
            ledger.statements(new ClaimQuery(Long.MAX_VALUE, null, null))
                    .forEach(limit -> content.add(limit.id() + limit.known().seq() + limit.statement()));
            ledger.judgements(Long.MAX_VALUE)
                    .forEach(judged -> content.add(judged.id() + judged.known().seq() + judged.judgement()));
            assertThat(content).hasSizeGreaterThan(REPORTS * 30 + 2 * REPORTS / ReadToDeath.JUDGED_OF);
            return content;
        }
    }
}
