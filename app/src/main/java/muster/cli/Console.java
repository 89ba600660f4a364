package muster.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import muster.export.Layout;

/**
 * What surrounds the program: its streams, environment and working folder.
 *
 * @param in what a person types
 * @param out takes the data and nothing else
 * @param err takes everything else
 * @param terminal whether {@code out} is one
 * @param watched whether {@code err} is one
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean terminal,
        boolean watched) {
    private static final int BUFFER = 1 << 16;

    /** The launcher looks which streams are terminals and says so, since Java 21 cannot tell. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(""),
                Boolean.getBoolean("muster.terminal"),
                Boolean.getBoolean("muster.watched"));
    }

    Layout layout() {
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("[1-9]\\d{1,3}") ? Math.max(40, Integer.parseInt(columns)) : Layout.PLAIN.columns();
        boolean colour = terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Layout(width, colour);
    }
}
