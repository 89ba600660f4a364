package muster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

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

    /** Runs a command that serves, asks it for its first page once it has said where it is, and stops it. */
    Result serve(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicInteger code = new AtomicInteger(-1);
        Thread server = new Thread(() -> code.set(Muster.run(console("", out, err, false), arguments)));
        server.start();
        try {
            while (server.isAlive() && !out.toString(StandardCharsets.UTF_8).contains("\n")) {
                Thread.sleep(20);
            }
            String said = out.toString(StandardCharsets.UTF_8);
            if (server.isAlive()) {
                URI address = URI.create(said.lines().findFirst().orElseThrow());
                HttpResponse<String> page = HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                said += page.statusCode() + " " + page.body();
                server.interrupt();
            }
            server.join();
            return new Result(code.get(), said, err.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Console console(String typed, ByteArrayOutputStream out, ByteArrayOutputStream err, boolean terminal) {
        return new Console(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                terminal,
                false);
    }

    private Result run(boolean terminal, String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Muster.run(console(typed, out, err, terminal), arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
