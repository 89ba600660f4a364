package muster.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import muster.ledger.Ledger;

/** The program that {@link KillTest} kills: reads a folder into a ledger and says what it has read. */
final class ReadToDeath {
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
            for (Path file : files(folder)) {
                String name = file.getFileName().toString();
                ledger.append(SampleReadings.of(name, Files.readString(file)));
                out.println("read " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
