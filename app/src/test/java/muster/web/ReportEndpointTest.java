package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportEndpointTest {
    private static final String REPORT = "/api/v1/report?report=";
    private static final String BORDER_LEDGER = "06-border-ledger-2018-11-08.txt";
    private static final String READER = "a-token-for-readers";
    private static final String EDITOR = "a-token-for-editors";

    @Test
    void everyClaimStandsWhereItsOffsetsPoint() {
        JsonNode report = Site.json(Site.ofSamples().get(REPORT + BORDER_LEDGER));

        assertThat(report.get("outlet").stringValue()).isEqualTo("Border Ledger");
        assertThat(report.get("published").stringValue()).isEqualTo("2018-11-08");
        assertThat(report.get("whole").booleanValue()).isTrue();
        assertThat(report.get("claims")).hasSizeGreaterThan(15);
        for (JsonNode claim : report.get("claims")) {
            assertThat(between(
                            report,
                            claim.get("begin").intValue(),
                            claim.get("end").intValue()))
                    .isEqualTo(claim.get("quote").stringValue());
        }
    }

    @Test
    void aClaimComesWithItsReadingAndTheFieldsOfItsList() {
        JsonNode report = Site.json(Site.ofSamples().get(REPORT + BORDER_LEDGER));
        JsonNode claim = claims(report).stream()
                .filter(each -> each.get("quote").stringValue().equals("2,900"))
                .findFirst()
                .orElseThrow();

        assertThat(claim.get("kind").stringValue()).isEqualTo("figure");
        assertThat(claim.get("sentence").stringValue()).startsWith("The official put 2,900 of them in Texas");
        assertThat(claim.get("fields").get("places").get(0).stringValue()).isEqualTo("Texas");
        assertThat(claim.get("fields")
                        .get("attribution")
                        .get("chain")
                        .get(0)
                        .get("kind")
                        .stringValue())
                .isEqualTo("anonymous");
        assertThat(claim.get("rejected").booleanValue()).isFalse();
    }

    @Test
    void whoMayNotReadWholeTextsGetsOnlySentencesThatHoldClaims() {
        try (Site site = guarded(false)) {
            JsonNode all = Site.json(site.get(REPORT + "own.txt", "Authorization", "Bearer " + EDITOR));
            String answer = site.get(REPORT + "own.txt", "Authorization", "Bearer " + READER)
                    .body();
            JsonNode quoted = Site.json(site.get(REPORT + "own.txt", "Authorization", "Bearer " + READER));

            assertThat(all.get("whole").booleanValue()).isTrue();
            assertThat(all.toString()).contains("A dog barked at the gate.");
            assertThat(quoted.get("whole").booleanValue()).isFalse();
            assertThat(answer)
                    .contains("There are 2,900 active-duty troops in Texas.")
                    .doesNotContain("dog barked", "It rained");
            for (JsonNode block : quoted.get("blocks")) {
                for (JsonNode part : block.get("parts")) {
                    assertThat(claims(quoted))
                            .anyMatch(claim -> claim.get("begin").intValue()
                                            >= part.get("begin").intValue()
                                    && claim.get("end").intValue()
                                            <= part.get("end").intValue());
                }
            }
            assertThat(quoted.get("blocks")
                            .get(0)
                            .get("parts")
                            .get(0)
                            .get("gap")
                            .booleanValue())
                    .isTrue();
        }
    }

    @Test
    void aServerMayShowWholeTextsToReaders() {
        try (Site site = guarded(true)) {
            JsonNode report = Site.json(site.get(REPORT + "own.txt", "Authorization", "Bearer " + READER));
            assertThat(report.toString()).contains("A dog barked at the gate.");
        }
    }

    @Test
    void versionsAreComparedClaimByClaim() {
        OwnReports reports = new OwnReports().read("own.txt", """
                        There are 2,900 active-duty troops in Texas, the Pentagon said.

                        About 400 National Guard members are in Arizona.

                        Two helicopters are in El Paso.
                        """).read("own.txt", """
                        A correction was made to this report.

                        There are 2,400 active-duty troops in Texas, the Pentagon said.

                        About 400 National Guard members are in Arizona.

                        Some 1,100 Marines are in California.
                        """);
        try (Site site = Site.over(reports.ledger())) {
            JsonNode report = Site.json(site.get(REPORT + "own.txt&against=1"));

            assertThat(report.get("version").intValue()).isEqualTo(2);
            assertThat(report.get("versions")).hasSize(2);
            assertThat(changes(report))
                    .contains(
                            "changed 2,900 → 2,400 [low, high]",
                            "same About 400 → About 400 []",
                            "added nothing → Some 1,100 []",
                            "gone Two → nothing []");
            assertThat(site.get(REPORT + "own.txt&version=1").body()).contains("Two helicopters are in El Paso.");
            assertThat(site.get(REPORT + "own.txt&known=1").body())
                    .contains("Two helicopters are in El Paso.")
                    .doesNotContain("Marines");
            assertThat(Site.json(site.get(REPORT + "own.txt&version=3"))
                            .get("detail")
                            .stringValue())
                    .isEqualTo("version: the report has no version '3'; there are [1, 2]");
        }
    }

    @Test
    void whatIsWrongIsToldByName() {
        Site site = Site.ofSamples();
        assertThat(site.get("/api/v1/report").statusCode()).isEqualTo(400);
        assertThat(site.get("/api/v1/report").body()).contains("report: is needed");
        assertThat(site.get(REPORT + "06-border-ledger.txt").body()).contains("the ledger has no report");
        assertThat(site.get(REPORT + BORDER_LEDGER + "&verison=1").body()).contains("there is no parameter 'verison'");
    }

    @Test
    void markupInAReportShowsAsTextAndDoesNothing() {
        OwnReports reports = new OwnReports().read("own.txt", """
                Soldiers <script>document.title = 'taken'</script> at the Border

                There are 2,900 <img src=x onerror="document.title='taken'"> active-duty troops in Texas.

                The <b>National Guard</b> has 400 members in Arizona & <a href="javascript:alert(1)">California</a>.
                """);
        try (Site site = Site.over(reports.ledger());
                Chrome chrome = Chrome.open()) {
            Page page = chrome.at(site, "/report?report=own.txt");

            assertThat(page.textContent(".report .text"))
                    .contains(
                            "<script>document.title = 'taken'</script>",
                            "<img src=x onerror=",
                            "<b>National Guard</b>");
            assertThat(page.locator("#content script, #content img, #content b, #content a[href^=javascript]")
                            .count())
                    .isZero();
            assertThat(page.title()).doesNotContain("taken –").isNotEqualTo("taken");
            assertThat(chrome.complaints()).isEmpty();
        }
    }

    private static Site guarded(boolean fullTexts) {
        OwnReports reports = new OwnReports().read("own.txt", """
                A dog barked at the gate. There are 2,900 active-duty troops in Texas.

                It rained all day, and nobody minded.

                The National Guard has 400 members in Arizona.
                """);
        Tokens tokens = Tokens.parse(List.of("reader " + READER + " Rita", "editor " + EDITOR + " Ed"));
        return Site.over(
                reports.ledger(),
                usual -> new Settings(
                        usual.ledger(),
                        usual.pack(),
                        usual.host(),
                        usual.port(),
                        tokens,
                        fullTexts,
                        usual.user(),
                        usual.version()));
    }

    private static List<String> changes(JsonNode report) {
        return StreamSupport.stream(report.get("changes").spliterator(), false)
                .map(change -> change.get("change").stringValue() + " " + quote(change.get("before")) + " → "
                        + quote(change.get("after")) + " "
                        + StreamSupport.stream(change.get("fields").spliterator(), false)
                                .map(JsonNode::stringValue)
                                .toList())
                .toList();
    }

    private static String quote(JsonNode side) {
        return side.isNull() ? "nothing" : side.get("quote").stringValue();
    }

    private static List<JsonNode> claims(JsonNode report) {
        return StreamSupport.stream(report.get("claims").spliterator(), false).toList();
    }

    private static String between(JsonNode report, int begin, int end) {
        for (JsonNode block : report.get("blocks")) {
            for (JsonNode part : block.get("parts")) {
                int from = part.get("begin").intValue();
                if (from <= begin && end <= part.get("end").intValue()) {
                    return part.get("text").stringValue().substring(begin - from, end - from);
                }
            }
        }
        return "in no block";
    }
}
