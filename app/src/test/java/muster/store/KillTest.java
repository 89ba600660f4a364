package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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
import muster.store.ReadToDeath.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that is killed at any moment loses nothing that it said it had written, and leaves no entry by half.
 *
 * <p>{@code -Dmuster.kills=200} kills so many in all, instead of the usual few.
 */
class KillTest {
    private static final int REPORTS = 150;
    private static final int KILLS = Integer.getInteger("muster.kills", 42);
    private static final int KILLS_WHILE_CREATING = Math.min(10, KILLS / 4);
    private static final int KILLS_OF_A_DEED = (KILLS - KILLS_WHILE_CREATING + 2) / 3;
    private static final int LONGEST_WAIT_MICROS = 6_000;
    private static final Duration LONGEST = Duration.ofSeconds(120 + 10L * KILLS);

    @TempDir
    Path folder;

    private final Random random = new Random(1);

    @ParameterizedTest
    @EnumSource
    void aLedgerWhoseWritersWereKilledEqualsAnUndisturbedOne(Deed deed) {
        assertTimeoutPreemptively(LONGEST, () -> {
            Path reports = writeReports();
            Path disturbed = folder.resolve("disturbed.db");
            Path undisturbed = folder.resolve("undisturbed.db");
            if (deed == Deed.JUDGE) {
                write(Deed.READ, disturbed, reports);
                write(Deed.READ, undisturbed, reports);
            }
            write(deed, undisturbed, reports);
            for (int kill = 0; kill < KILLS_OF_A_DEED; kill++) {
                // A killed run leaves some for the next one; the lines of what it finds done come fast.
                int after = 1 + random.nextInt(4) + kill * (REPORTS - 8) / KILLS_OF_A_DEED;
                assertSound(disturbed, writeAndKill(deed, disturbed, reports, after));
            }
            write(deed, disturbed, reports);

            assertSound(disturbed, List.of());
            assertThat(content(disturbed)).hasSizeGreaterThan(REPORTS).isEqualTo(content(undisturbed));
        });
    }

    @Test
    void aLedgerWhoseMakingWasInterruptedCanBeMadeAgain() {
        assertTimeoutPreemptively(LONGEST, () -> {
            Path reports = writeReports();
            for (int kill = 0; kill < KILLS_WHILE_CREATING; kill++) {
                Path ledger = folder.resolve("new" + kill + ".db");
                List<String> reported = writeAndKill(Deed.READ, ledger, reports, 0);
                SqliteLedger.open(ledger).close();
                assertSound(ledger, reported);
            }
        });
    }

    private static void write(Deed deed, Path ledger, Path reports) {
        ReadToDeath.write(deed, ledger, reports, new PrintStream(PrintStream.nullOutputStream()));
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

    /** Kills a writer a moment after it has written some things; returns the names of all that it said it had written. */
    private List<String> writeAndKill(Deed deed, Path ledger, Path reports, int afterLines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ReadToDeath.class.getName(),
                        deed.word(),
                        ledger.toString(),
                        reports.toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            while (lines.size() <= afterLines) {
                String line = output.readLine();
                assertThat(line)
                        .as("the writer's next line; its errors: %s", folder.resolve("errors.txt"))
                        .isNotNull();
                lines.add(line);
            }
            int wait = random.nextInt(LONGEST_WAIT_MICROS) * (afterLines == 0 ? 20 : 1);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(wait));
            // By its handle, for the process's own method would also throw away what it still has to say.
            process.toHandle().destroyForcibly();
            process.waitFor();
            output.lines().forEach(lines::add);
        }
        // The last line may have been cut off.
        String begin = deed.word() + " ";
        return lines.stream()
                .limit(Math.max(1, lines.size() - 1))
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .toList();
    }

    private static void assertSound(Path file, List<String> reported) throws SQLException {
        try (Ledger ledger = SqliteLedger.openExisting(file)) {
            List<LogRow> log = ledger.log(Long.MAX_VALUE);
            List<String> written =
                    new ArrayList<>(log.stream().map(LogRow::what).toList());
            ledger.judgements(Long.MAX_VALUE)
                    .forEach(judged -> written.add(judged.judgement().claim()));
            assertThat(written).containsAll(reported);
            assertThat(log).hasSize(Math.toIntExact(ledger.head().seq()));
        }
        SoundLedger.check(file);
        try (Connection tool = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = tool.createStatement()) {
            // Each of the sample reports has ten sentences with two numbers and a limit.
            assertThat(SoundLedger.answer(statement, """
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
            assertThat(SoundLedger.answer(statement, """
                    SELECT count(*) FROM reading LEFT JOIN figure USING (known_seq)
                        LEFT JOIN figure_place USING (known_seq, claim_number)
                    WHERE name LIKE 'hand-%' AND (claims <> 1 OR place IS NULL)\
                    """)).isEqualTo("0");
            // Each judgement sets two fields.
            assertThat(SoundLedger.answer(statement, """
                    SELECT count(*) FROM entry
                    WHERE kind = 'judgement'
                        AND 2 IS NOT (SELECT count(*) FROM judgement JOIN judgement_change USING (known_seq)
                            WHERE known_seq = seq)\
                    """)).isEqualTo("0");
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
            return content;
        }
    }
}
