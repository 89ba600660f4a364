package muster.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Changes;
import muster.claim.Field;
import muster.intake.Additions;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.Judgements;
import muster.ledger.Ledger;
import muster.ledger.Reading;
import muster.ledger.Verdict;
import muster.reading.Entry;

/** The program that {@link KillTest} kills: writes into a ledger, and says of each thing when it has been written. */
final class ReadToDeath {
    /** Of one report of so many a claim is judged, and something is entered about it. */
    static final int JUDGED_OF = 5;

    /** What it writes. */
    enum Deed {
        /** Reads a folder, judges some of it, and enters something about some of it. */
        READ,
        /** Adds the entries of a file, a few at once. */
        ADD,
        /** Judges a claim of every report that was read. */
        JUDGE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int ENTRIES = 150;
    private static final int ENTRIES_AT_ONCE = 3;

    private ReadToDeath() {}

    /** Takes the deed, the ledger's file and the folder. */
    public static void main(String[] arguments) throws SQLException {
        // SQLite is loaded before the line is said, so that what follows it is the making of the ledger.
        DriverManager.getConnection("jdbc:sqlite::memory:").close();
        System.out.println("open");
        Deed deed = Deed.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        write(deed, Path.of(arguments[1]), Path.of(arguments[2]), System.out);
    }

    static void write(Deed deed, Path ledgerFile, Path folder, PrintStream out) {
        try (Ledger ledger = SqliteLedger.open(ledgerFile)) {
            switch (deed) {
                case READ -> read(ledger, folder, out);
                case ADD -> add(ledger, out);
                case JUDGE -> judgeAll(ledger, folder, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Ledger ledger, Path folder, PrintStream out) throws IOException {
        int number = 0;
        for (Path file : files(folder)) {
            Reading reading = reading(file);
            ledger.append(reading);
            if (number++ % JUDGED_OF == 0) {
                judge(ledger, reading);
                ledger.append(entry(name(file)));
            }
            out.println("read " + name(file));
        }
    }

    private static void add(Ledger ledger, PrintStream out) {
        for (int i = 0; i < ENTRIES; i += ENTRIES_AT_ONCE) {
            List<Reading> some = Stream.iterate(i, number -> number + 1)
                    .limit(ENTRIES_AT_ONCE)
                    .map(number -> entry("call " + number))
                    .toList();
            Additions.to(ledger, some);
            some.forEach(entry -> out.println("add " + entry.metadata().name()));
        }
    }

    private static void judgeAll(Ledger ledger, Path folder, PrintStream out) throws IOException {
        for (Path file : files(folder)) {
            Reading reading = reading(file);
            judge(ledger, reading);
            out.println("judge " + reading.claimIds().getFirst());
        }
    }

    private static Reading reading(Path file) throws IOException {
        return SampleReadings.of(name(file), Files.readString(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
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
