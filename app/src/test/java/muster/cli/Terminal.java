package muster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs the program in this process, in a folder of its own, and keeps what it prints. */
final class Terminal {
    private final Path folder;
    private final Map<String, String> environment;

    Terminal(Path folder) {
        this(folder, Map.of());
    }

    Terminal(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    record Result(int code, String out, String err) {}

    /** Runs it on a terminal, where somebody types these lines. */
    Result type(String typed, String... arguments) {
        return run(true, typed, arguments);
    }

    Result run(String... arguments) {
        return run(false, "", arguments);
    }

    private Result run(boolean terminal, String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                terminal,
                false);
        int code = Muster.run(console, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
