package muster.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Changes;
import muster.claim.Field;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.Judgements;
import muster.ledger.Ledger;
import muster.ledger.Reading;
import muster.ledger.Verdict;
import muster.reading.Entry;

/** The program that {@link KillTest} kills: reads a folder into a ledger, judges some of it and says what it has read. */
final class ReadToDeath {
    /** Of one report of so many a claim is judged, and something is entered about it. */
    static final int JUDGED_OF = 5;

    private ReadToDeath() {}

    /** Takes the ledger's file and the folder. */
    public static void main(String[] arguments) throws SQLException {
        // SQLite is loaded before the line is said, so that what follows it is the making of the ledger.
        DriverManager.getConnection("jdbc:sqlite::memory:").close();
        System.out.println("open");
        read(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
    }

    static void read(Path ledgerFile, Path folder, PrintStream out) {
        try (Ledger ledger = SqliteLedger.open(ledgerFile)) {
            int number = 0;
            for (Path file : files(folder)) {
                String name = file.getFileName().toString();
                Reading reading = SampleReadings.of(name, Files.readString(file));
                ledger.append(reading);
                if (number++ % JUDGED_OF == 0) {
                    judge(ledger, reading);
                    ledger.append(entry(name));
                }
                out.println("read " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One claim of the report, unless it is judged already: whoever is killed goes on where he was. */
    private static void judge(Ledger ledger, Reading reading) {
        String claim = reading.claimIds().getFirst();
        long known = Long.MAX_VALUE;
        if (Judgements.of(ledger.judgements(known)).of(claim).equals(Verdict.NONE)) {
            Changes elsewhere = new Changes(Map.of(Field.PLACES, "Yuma", Field.SCOPE, "at the gate"));
            ledger.judge(new Judgement(claim, Act.CORRECT, elsewhere, "counted there", "Ann"));
        }
    }

    /** What a person enters about the report. */
    private static Reading entry(String name) {
        Changes fields = new Changes(Map.of(Field.LOW, "12", Field.SUBJECT, "staff", Field.PLACES, "Yuma"));
        return new Entry(null, fields, "", "Ann", name, SampleReadings.DAY).reading();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
