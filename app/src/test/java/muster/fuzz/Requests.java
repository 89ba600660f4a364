package muster.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.intake.Intake;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.reading.Told;
import muster.store.SoundLedger;
import muster.store.SqliteLedger;
import muster.web.Settings;
import muster.web.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Requests to the API of a server that runs: whatever they ask or send, the answer is no error of the server.
 *
 * <p>An input is the target of a GET alone, or that of a POST, its media type and its body, each on a line. The first
 * ones are made of the API's own description.
 */
final class Requests implements Reader {
    private static final String ROOT = "/api/v1";
    private static final Pattern PARAMETER = Pattern.compile("([?&])([^=&]*)=?([^&]*)");

    private final Path ledger = Seeds.temporary().resolve("api.db");
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<byte[]> seeds = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Requests() {
        try (Ledger written = SqliteLedger.open(ledger)) {
            new Intake(written, Pack.bundled(), "river-flood", false)
                    .take(
                            Intake.reader()
                                    .select(List.of(Seeds.SAMPLES.resolve("river-flood")), Told.NOTHING)
                                    .sources(),
                            name -> {});
        }
        try {
            server = WebServer.start(
                    new Settings(ledger, Pack.bundled(), "127.0.0.1", 0, null, false, "a tester", "of a test"),
                    new PrintStream(errors, true, StandardCharsets.UTF_8));
            describe();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "request";
    }

    @Override
    public List<byte[]> seeds() {
        return seeds;
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public void read(byte[] input) throws IOException, InterruptedException {
        String[] parts = new String(input, StandardCharsets.UTF_8).split("\n", 3);
        HttpRequest.Builder request = HttpRequest.newBuilder(target(parts[0]));
        if (parts.length == 3) {
            String type = parts[1].replaceAll("[^a-zA-Z/;=+. -]", "");
            request.header("Content-Type", type.isBlank() ? "application/json" : type);
            request.POST(BodyPublishers.ofString(parts[2]));
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(errors.toString(StandardCharsets.UTF_8)).as(parts[0]).isEmpty();
        assertThat(answer.statusCode()).as(parts[0] + " " + answer.body()).isLessThan(500);
        boolean toApi = answer.uri().getRawPath().startsWith(ROOT + "/");
        if (answer.statusCode() >= 400 && toApi) {
            assertThat(answer.headers().firstValue("Content-Type")).as(parts[0]).hasValue("application/problem+json");
            assertThat(json(answer).path("detail").asString("")).as(parts[0]).isNotBlank();
        }
    }

    @Override
    public void check() throws Exception {
        SoundLedger.check(ledger);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Every operation with its example, and a query for each list with what its rows hold. */
    private void describe() throws IOException {
        try {
            JsonNode document = json(get(ROOT + "/openapi.json"));
            for (var path : document.get("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    describe(path.getKey(), operation.getKey(), operation.getValue());
                }
            }
            for (String list : List.of("figures", "reports", "claims")) {
                json(get(ROOT + "/" + list + "?limit=5")).get("rows").forEach(row -> {
                    words.add(row.path("id").asString(row.path("report").asString("x")));
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        words.addAll(List.of("river-flood", "2022-06-01", "Iowa", "&at=", "&known=3", "&limit=", "&format=csv", "a b"));
        seeds.add(bytes(ROOT + "/check?text=5,900 troops in Iowa&at=2022-06-01"));
        seeds.add(bytes(ROOT + "/entries\ntext/csv\nkind,low,high,subject\nfigure,300,300,troops\n"));
    }

    private void describe(String path, String method, JsonNode operation) {
        String target = ROOT + path;
        List<String> names = new ArrayList<>();
        operation.path("parameters").forEach(each -> names.add(each.path("name").asString("")));
        names.forEach(name -> words.add("&" + name + "="));
        if (method.equals("get")) {
            seeds.add(bytes(target + "?mission=river-flood&at=2022-06-01"));
            names.forEach(name -> seeds.add(bytes(target + "?" + name + "=troops")));
        } else {
            JsonNode example = operation.at("/requestBody/content/application~1json/example");
            seeds.add(bytes(target + "\napplication/json\n" + example));
            example.properties().forEach(field -> words.add("\"" + field.getKey() + "\":"));
        }
    }

    /** The target with what no address may hold escaped, so that it reaches the API and not only the parser before it. */
    private URI target(String words) {
        String path = words.replaceFirst("\\?.*", "").replaceAll("[^a-zA-Z0-9/._-]", "");
        String local =
                path.startsWith("/") && !path.startsWith("//") ? path : ROOT + "/" + path.replaceFirst("^/+", "");
        StringBuilder target = new StringBuilder(local);
        Matcher parameter =
                PARAMETER.matcher(words.substring(Math.min(words.length(), Math.max(0, words.indexOf('?')))));
        char joint = '?';
        while (parameter.find()) {
            target.append(joint).append(encoded(parameter.group(2))).append('=').append(encoded(parameter.group(3)));
            joint = '&';
        }
        return server.address()
                .resolve(
                        target.length() > 6_000
                                ? target.substring(0, 6_000).replaceFirst("%.?$", "")
                                : target.toString());
    }

    private HttpResponse<String> get(String target) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(target)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
