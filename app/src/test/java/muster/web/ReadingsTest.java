package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reports that are sent to a server, and what must not come of them. */
class ReadingsTest {
    private static final String TEXT = "There are 300 National Guard soldiers in Laredo, officials said on Tuesday.";

    private Site site = Site.ofNothing();

    @BeforeEach
    void start() {
        site = Site.ofNothing();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aPastedTextIsReadWithItsDayOutletAddressAndMission() {
        JsonNode answer = Site.json(site.post("/api/v1/readings", """
                {"text": "%s", "published": "2018-11-14", "publisher": "Laredo Sentinel",
                 "url": "https://sentinel.example/a", "mission": "river-watch"}""".formatted(TEXT)));
        assertThat(answer.get("state").stringValue()).isEqualTo("done");
        assertThat(answer.get("tally").get("new").intValue()).isEqualTo(1);
        JsonNode outcome = answer.get("outcomes").get(0);
        assertThat(outcome.get("mission").stringValue()).isEqualTo("river-watch");
        assertThat(outcome.get("published").stringValue()).isEqualTo("2018-11-14");
        JsonNode report = rows("reports").get(0);
        assertThat(report.get("outlet").stringValue()).isEqualTo("Laredo Sentinel");
        assertThat(report.get("url").stringValue()).isEqualTo("https://sentinel.example/a");
        assertThat(rows("figures").get(0).get("valid").stringValue()).isEqualTo("2018-11-13");
    }

    @Test
    void whatIsWrongWithAPastedTextIsToldByField() {
        assertFault("{\"text\": \"\"}", "text");
        assertFault("{\"text\": \"a\", \"published\": \"Tuesday\"}", "published");
        assertFault("{\"text\": \"a\", \"url\": \"javascript:alert(1)\"}", "url");
        assertFault("{\"text\": \"a\", \"mission\": \"<b>\"}", "mission");
        assertFault("{\"text\": \"a\", \"path\": \"/etc/passwd\"}", "path");
    }

    @Test
    void markupInATextStaysText() {
        site.post(
                "/api/v1/readings",
                "{\"text\": \"<script>alert(document)</script> There are 300 soldiers in Laredo.\", \"name\": \"a.html\"}");
        assertThat(rows("reports").get(0).get("report").stringValue()).isEqualTo("a.txt");
        assertThat(rows("reports").get(0).get("media_type").stringValue()).isEqualTo("text/plain");
        assertThat(rows("figures").get(0).get("quote").stringValue()).isEqualTo("300");
    }

    @Test
    void filesAreReadEachWithItsOutcome() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes(TEXT));
        files.put(
                "page.html",
                bytes("<html><body><article><h1>Troops</h1><p>" + TEXT.repeat(6) + "</p></article></body>"));
        files.put("b.pdf", bytes("%PDF-1.7"));
        files.put("c.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        JsonNode answer = Site.json(upload(files, ""));
        assertThat(answer.get("tally").get("new").intValue()).isEqualTo(2);
        assertThat(answer.get("tally").get("refused").intValue()).isEqualTo(2);
        assertThat(answer.get("outcomes").get(2).get("note").stringValue()).contains("neither .txt nor .html");
        assertThat(answer.get("outcomes").get(3).get("note").stringValue()).contains("an archive");
        JsonNode again = Site.json(upload(files, ""));
        assertThat(again.get("tally").get("already_known").intValue()).isEqualTo(2);
    }

    @Test
    void aManifestAmongThemTellsTheirDays() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes(TEXT));
        files.put("manifest.csv", bytes("file,published,publisher\na.txt,2018-11-14,Laredo Sentinel\n"));
        JsonNode outcome = Site.json(upload(files, "")).get("outcomes").get(0);
        assertThat(outcome.get("published").stringValue()).isEqualTo("2018-11-14");
        assertThat(outcome.get("publisher").stringValue()).isEqualTo("Laredo Sentinel");
    }

    @Test
    void aNameIsNeverAPath() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../../../../tmp/muster-evil.txt", bytes(TEXT));
        files.put("..\\\\..\\\\evil.txt", bytes(TEXT + " And more."));
        files.put("/etc/passwd", bytes("root"));
        JsonNode outcomes = Site.json(upload(files, "")).get("outcomes");
        assertThat(outcomes.get(0).get("name").stringValue()).isEqualTo("muster-evil.txt");
        assertThat(outcomes.get(1).get("name").stringValue()).isEqualTo("evil.txt");
        assertThat(outcomes.get(2).get("outcome").stringValue()).isEqualTo("refused");
        assertThat(Path.of("/tmp/muster-evil.txt")).doesNotExist();
        assertThat(site.ledger().resolveSibling("muster-evil.txt")).doesNotExist();
    }

    @Test
    void tooManyFilesAreToldSo() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= Readings.MOST_FILES; i++) {
            files.put("report-" + i + ".txt", bytes(TEXT + i));
        }
        HttpResponse<String> answer = upload(files, "");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("at most 200");
        assertThat(rows("reports")).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() {
        byte[] large = new byte[(WebServer.LARGEST_MIB / 2 + 1) * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        HttpResponse<String> answer = upload(Map.of("a.txt", large), "");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("16 MiB");
    }

    @Test
    void aLongReadingIsFollowedByItsJob() throws InterruptedException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 80; i++) {
            files.put("report-" + i + ".txt", bytes(TEXT.repeat(20) + i));
        }
        JsonNode job = Site.json(upload(files, "?follow=true"));
        String id = job.get("job").stringValue();
        assertThat(job.get("total").intValue()).isEqualTo(80);
        JsonNode now = job;
        for (int i = 0; i < 600 && now.get("state").stringValue().equals("running"); i++) {
            Thread.sleep(100);
            now = Site.json(site.get("/api/v1/readings?job=" + id));
        }
        assertThat(now.get("state").stringValue()).isEqualTo("done");
        assertThat(now.get("done").intValue()).isEqualTo(80);
        assertThat(now.get("outcomes")).hasSize(80);
        assertThat(site.get("/api/v1/readings?job=nothing").statusCode()).isEqualTo(404);
        assertThat(site.get("/api/v1/readings").statusCode()).isEqualTo(400);
    }

    @Test
    void whoComesMeanwhileIsToldToWait() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 150; i++) {
            files.put("report-" + i + ".txt", bytes(TEXT.repeat(60) + i));
        }
        upload(files, "?follow=true");
        HttpResponse<String> second = site.post("/api/v1/readings", "{\"text\": \"" + TEXT + "\"}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("send yours in a moment");
    }

    @Test
    void noFormWithoutFilesAndNoOtherKindIsTaken() {
        assertThat(upload(Map.of(), "").statusCode()).isIn(400, 413);
        assertThat(site.send(HttpRequest.newBuilder(site.at("/api/v1/readings"))
                                .header("Content-Type", "application/zip")
                                .POST(HttpRequest.BodyPublishers.ofString("PK")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aPageElsewhereCannotSendAnything() {
        HttpResponse<String> answer =
                site.post("/api/v1/readings", "{\"text\": \"" + TEXT + "\"}", "Origin", "https://evil.example");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private void assertFault(String json, String field) {
        HttpResponse<String> answer = site.post("/api/v1/readings", json);
        assertThat(answer.statusCode()).as(json).isEqualTo(400);
        assertThat(Site.json(answer).get("faults").get(0).get("field").stringValue())
                .isEqualTo(field);
    }

    private HttpResponse<String> upload(Map<String, byte[]> files, String query) {
        String boundary = "muster-test-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                    + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            body.writeBytes(content);
            body.writeBytes(bytes("\r\n"));
        });
        body.writeBytes(bytes("--" + boundary + "--\r\n"));
        return site.send(HttpRequest.newBuilder(site.at("/api/v1/readings" + query))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode rows(String list) {
        return Site.json(site.get("/api/v1/" + list)).get("rows");
    }
}
