package muster.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The name tag of the process that writes to a ledger: a small file beside it, there while a transaction is open.
 *
 * <p>The lock itself is SQLite's; the tag only lets others say who has it. So failing to write it is no error, and a
 * tag that a killed process left behind is told from a true one by asking whether that process still lives.
 */
record Holder(Path tag) {
    private static final int COMMAND_CHARACTERS = 120;

    static Holder of(Path ledger) {
        return new Holder(ledger.resolveSibling(ledger.getFileName() + "-holder"));
    }

    /** Names this process; to be called with the ledger's lock held. */
    void claim() {
        ProcessHandle self = ProcessHandle.current();
        try {
            Files.write(
                    tag,
                    List.of(
                            Long.toString(self.pid()),
                            started(self),
                            host(),
                            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                            command()));
        } catch (IOException | SecurityException e) {
            // The lock holds without its tag.
        }
    }

    /** Takes the tag away; to be called before the lock is given back, or it might be the next holder's. */
    void release() {
        try {
            Files.deleteIfExists(tag);
        } catch (IOException | SecurityException e) {
            // A tag left behind does no harm.
        }
    }

    /** Who holds the ledger, in words. */
    String who() {
        return lines().filter(lines -> lines.size() == 5 && isTrue(lines))
                .map(lines -> "process " + lines.get(0) + " on " + lines.get(2) + " since " + lines.get(3) + " ("
                        + lines.get(4) + ")")
                .orElse("another program");
    }

    private Optional<List<String>> lines() {
        try {
            return Optional.of(Files.readAllLines(tag));
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isTrue(List<String> lines) {
        if (!lines.get(2).equals(host())) {
            return true; // a process of another machine cannot be asked
        }
        try {
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(process -> started(process).equals(lines.get(1))) // ids are used again
                    .isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    // Not asked of the network, which may take seconds to say that it does not know.
    private static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException | SecurityException e) {
            return System.getenv().getOrDefault("COMPUTERNAME", "this machine");
        }
    }

    private static String command() {
        String command = System.getProperty("sun.java.command", "a Java program");
        String line = command.replaceAll("\\s+", " ").strip();
        return line.length() <= COMMAND_CHARACTERS ? line : line.substring(0, COMMAND_CHARACTERS) + "…";
    }
}
