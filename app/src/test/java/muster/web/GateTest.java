package muster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each attack that the server is to withstand, tried. */
class GateTest {
    private static final String READER = "a-reader-token-of-24-signs";
    private static final String EDITOR = "an-editor-token-of-25-sign";
    private static final String NOTHING = "/api/v1/nothing";

    @Test
    void aNameOfAnotherSiteThatLeadsHereGetsNoAnswer() throws IOException {
        assertThat(statusFor("attacker.example")).isEqualTo(403);
        assertThat(statusFor("attacker.example:" + port())).isEqualTo(403);
        assertThat(statusFor("127.0.0.1.attacker.example")).isEqualTo(403);
        assertThat(statusFor("127.0.0.1:" + port())).isEqualTo(200);
        assertThat(statusFor("localhost:" + port())).isEqualTo(200);
    }

    @Test
    void aPageOfAnotherSiteCannotWrite() {
        Site site = Site.ofSamples();
        assertThat(site.post(NOTHING, "{}", "Origin", "https://attacker.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post(NOTHING, "{}", "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(site.post(NOTHING, "{}", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(site.post(NOTHING, "{}", "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        String own = site.at("/").toString().replaceFirst("/$", "");
        assertThat(site.post(NOTHING, "{}", "Origin", own).statusCode()).isEqualTo(404);
    }

    @Test
    void thePolicyAllowsScriptsAndStylesOfThisServerAloneAndNoFrames() {
        for (String path : List.of("/", "/series", "/api/v1/missions", "/assets/icon.svg")) {
            String policy = header(Site.ofSamples().get(path), "Content-Security-Policy");
            assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void filesBesideTheAssetsAreNotServed() {
        Site site = Site.ofSamples();
        for (String path : List.of(
                "/assets/..%2fWebServer.class",
                "/assets/..%5cWebServer.class",
                "/assets/%2e%2e/Gate.class",
                "/assets/%2fetc%2fpasswd",
                "/assets/assets",
                "/assets/nothing.js")) {
            assertThat(site.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = "\"" + "x".repeat(WebServer.LARGEST_MIB * 1024 * 1024 + 10) + "\"";
        HttpResponse<String> answer = Site.ofSamples().post("/api/v1/judgements", large);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void whoeverHoldsAllPlacesKeepsNobodyOutForLong() throws IOException {
        try (Site site = Site.ofNothing()) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < WebServer.AT_ONCE; i++) {
                slow.add(halfSent(site));
            }
            // A question of ours may hold a place just when the last of them comes: then one more is wanted.
            HttpResponse<String> answer = awaited(site, 503, () -> slow.add(halfSent(site)));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(header(answer, "Retry-After")).isEqualTo("1");
            for (Socket socket : slow) {
                socket.close();
            }
            assertThat(awaited(site, 200, () -> {}).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withoutATokenNobodyComesInFromElsewhere() {
        assertThatThrownBy(() -> Site.over(
                        Site.temporary().resolve("x.db"),
                        usual -> new Settings(usual.ledger(), usual.pack(), "0.0.0.0", 0, null, false, "x", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no loopback address");
    }

    @Test
    void aReaderAsksAndAnEditorWritesToo() {
        try (Site site = withTokens()) {
            assertThat(site.get("/api/v1/missions").statusCode()).isEqualTo(401);
            assertThat(site.get("/api/v1/missions", bearer("guessed-guessed-guessed"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(site.get("/api/v1/missions", bearer(READER)).statusCode())
                    .isEqualTo(200);
            assertThat(site.post(NOTHING, "{}", bearer(READER)).statusCode()).isEqualTo(403);
            assertThat(site.post(NOTHING, "{}", bearer(EDITOR)).statusCode()).isEqualTo(404);
            assertThat(site.get("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void theEntranceGivesACookieThatNoScriptReadsAndNoOtherSiteSends() {
        try (Site site = withTokens()) {
            assertThat(enter(site, "wrong-wrong-wrong-wrong").statusCode()).isEqualTo(401);
            HttpResponse<String> answer = enter(site, READER);
            String cookie = header(answer, "Set-Cookie");
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            assertThat(site.get("/", "Cookie", cookie.replaceFirst(";.*", "")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aTokenOfAFewSignsIsRefusedWithItsLineAndWithoutTheToken() {
        assertThatThrownBy(() -> Tokens.parse(List.of("# who", "editor short A Name")))
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("short A");
        assertThatThrownBy(() -> Tokens.parse(List.of("admin 0123456789abcdef A Name")))
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> Tokens.parse(List.of(""))).hasMessageContaining("no token");
    }

    private static Site withTokens() {
        Tokens tokens = Tokens.parse(List.of("reader " + READER + " A Reader", "editor " + EDITOR + " An Editor"));
        return Site.over(
                Site.temporary().resolve("tokens.db"),
                usual -> new Settings(usual.ledger(), usual.pack(), "127.0.0.1", 0, tokens, false, "x", "x"));
    }

    private static HttpResponse<String> enter(Site site, String token) {
        return site.send(HttpRequest.newBuilder(site.at("/enter"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token)));
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static int port() {
        return Site.ofSamples().at("/").getPort();
    }

    /** The client of the JDK sets the host itself; a browser that was led here sends the name it was given. */
    private static int statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            send(socket, "GET /api/v1/missions HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    /** A request whose body never comes whole. */
    private static Socket halfSent(Site site) {
        try {
            Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), site.at("/").getPort());
            send(
                    socket,
                    "POST /api/v1/judgements HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 1000\r\n\r\n{");
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Socket socket, String words) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(words.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The first answer of this status within some seconds, else the last one; {@code meanwhile} after each other one. */
    private static HttpResponse<String> awaited(Site site, int status, Runnable meanwhile) {
        HttpResponse<String> answer = site.get("/api/v1/missions");
        for (int i = 0; i < 100 && answer.statusCode() != status; i++) {
            meanwhile.run();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer = site.get("/api/v1/missions");
        }
        return answer;
    }
}
