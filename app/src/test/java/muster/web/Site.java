package muster.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import muster.intake.Intake;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.reading.Told;
import muster.store.SqliteLedger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A server that runs for a test, on loopback and any free port. */
final class Site implements AutoCloseable {
    private static @Nullable Site shared;

    private final WebServer server;
    private final Path ledger;
    private final HttpClient client = HttpClient.newHttpClient();

    private Site(WebServer server, Path ledger) {
        this.server = server;
        this.ledger = ledger;
    }

    /** Of the sample reports, for tests that only look; the same for all of them. */
    static synchronized Site ofSamples() {
        if (shared == null) {
            Path file = temporary().resolve("samples.db");
            readSamples(file);
            shared = over(file);
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Of the sample reports, for one test that writes. */
    static Site ofOwnSamples() {
        Path file = temporary().resolve("own.db");
        readSamples(file);
        return over(file);
    }

    /** Of a ledger in which nothing stands. */
    static Site ofNothing() {
        return over(temporary().resolve("empty.db"));
    }

    static Site over(Path ledger) {
        return over(ledger, settings -> settings);
    }

    /** With other settings than the usual ones. */
    static Site over(Path ledger, UnaryOperator<Settings> change) {
        Settings settings = change.apply(
                new Settings(ledger, Pack.bundled(), "127.0.0.1", 0, null, false, "a tester", "of a test"));
        try {
            return new Site(WebServer.start(settings, System.err), ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary() {
        try {
            // Goes with the other outputs of the build: servers of the tests end only with them.
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "sites")), "site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readSamples(Path file) {
        try (Ledger ledger = SqliteLedger.open(file)) {
            for (String mission : new String[] {"southwest-border", "river-flood"}) {
                Intake intake = new Intake(ledger, Pack.bundled(), mission, false);
                intake.take(
                        Intake.reader()
                                .select(java.util.List.of(Path.of("../samples", mission)), Told.NOTHING)
                                .sources(),
                        name -> {});
            }
        }
    }

    URI at(String path) {
        return server.address().resolve(path);
    }

    Path ledger() {
        return ledger;
    }

    /** Asks, with headers in pairs of name and value. */
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends JSON. */
    HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return new ObjectMapper().readTree(response.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
