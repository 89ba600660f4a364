package muster.cli;

import java.nio.file.Path;
import muster.export.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes, after its name. */
final class Common {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger (default: $MUSTER_LEDGER, else muster.db in the working folder).")
    @Nullable
    Path ledger;

    @Option(
            names = "--mission",
            paramLabel = "NAME",
            description = "Only this mission; of read: files the reports under it.")
    @Nullable
    String mission;

    @Option(
            names = "--format",
            paramLabel = "table|csv|jsonl",
            description = "The form of what is printed (default: ${DEFAULT-VALUE}).")
    Format format = Format.TABLE;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only data and errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more; with an unexpected error, where it happened.")
    boolean verbose;
}
