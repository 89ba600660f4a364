package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class JudgementsTest {
    private static final String READER = "a-token-for-readers";
    private static final String EDITOR = "a-token-for-editors";

    private Site site;

    private String claim = "";

    JudgementsTest() {
        OwnReports reports = new OwnReports()
                .read("first.txt", "There are 2,400 active-duty troops in Texas, the Pentagon said on Monday.\n")
                .read("second.txt", "There are 2,900 active-duty troops in Texas, the Army said on Tuesday.\n");
        site = Site.over(reports.ledger());
    }

    @BeforeEach
    void find() {
        JsonNode rows = Site.json(site.get("/api/v1/figures")).get("rows");
        claim = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("quote").stringValue().equals("2,900"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aRejectionIsARowWithNameAndReasonAndTellsWhatItChangesOfTheAnswer() {
        JsonNode answer = judged("reject", "\"why\": \"misread\"");

        JsonNode row = answer.get("judgement");
        assertThat(row.get("act").stringValue()).isEqualTo("reject");
        assertThat(row.get("why").stringValue()).isEqualTo("misread");
        assertThat(row.get("by").stringValue()).isEqualTo("a tester");
        assertThat(row.get("in_force").booleanValue()).isTrue();
        assertThat(answer.get("verdict").stringValue()).isEqualTo("reject");
        assertThat(words(answer)).containsExactly("active-duty troops, in place, Texas: 2,900 → 2,400");
        JsonNode change = answer.get("changed").get(0);
        assertThat(change.get("before").get("best").intValue()).isEqualTo(2900);
        assertThat(change.get("after").get("best").intValue()).isEqualTo(2400);
        assertThat(site.get("/api/v1/picture?mission=southwest-border").body()).contains("\"best\":2400");
    }

    @Test
    void anUndoneJudgementBringsTheAnswerBack() {
        judged("reject", "\"why\": \"misread\"");
        JsonNode answer = judged("undo", "\"why\": \"\"");

        assertThat(words(answer)).containsExactly("active-duty troops, in place, Texas: 2,400 → 2,900");
        assertThat(answer.get("verdict").isNull()).isTrue();
    }

    @Test
    void anAcceptedClaimLeavesTheQueueAndTheAnswerAsItIs() {
        assertThat(site.get("/api/v1/review").body()).contains(claim);
        JsonNode answer = judged("accept", "\"why\": null");

        assertThat(answer.get("verdict").stringValue()).isEqualTo("accept");
        assertThat(site.get("/api/v1/review").body()).doesNotContain(claim);
        judged("undo", "\"why\": null");
        assertThat(site.get("/api/v1/review").body()).contains(claim);
    }

    @Test
    void aPreferredClaimStaysTheAnswer() {
        JsonNode answer = judged("prefer", "\"why\": \"counted on the spot\"");
        assertThat(answer.get("verdict").stringValue()).isEqualTo("prefer");
    }

    @Test
    void aCorrectionTakesNumbersWordsListsAndNothing() {
        JsonNode number = judged("correct", "\"why\": \"number\", \"set\": {\"low\": 2700, \"high\": 2700}");
        assertThat(words(number)).containsExactly("active-duty troops, in place, Texas: 2,900 → 2,700");

        JsonNode place = judged("correct", "\"why\": \"place\", \"set\": {\"places\": [\"Arizona\"], \"said\": null}");
        assertThat(words(place))
                .contains(
                        "active-duty troops, in place, Arizona: nothing → 2,700",
                        "active-duty troops, in place, Texas: 2,700 → 2,400");
    }

    @Test
    void aMovedClaimChangesTheAnswersOfBothMissions() {
        JsonNode answer = judged("rekey", "\"why\": \"other\", \"set\": {\"mission\": \"river-flood\"}");

        assertThat(words(answer))
                .contains(
                        "active-duty troops, in place, Texas: 2,900 → 2,400",
                        "active-duty troops, in place, Texas: nothing → 2,900");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"act": "accept"}                                                       | claim   | claim: is needed: the id of a claim, or its beginning
            {"claim": "ffffffff", "act": "accept"}                                  | claim   | the ledger has no claim 'ffffffff'
            {"claim": "CLAIM"}                                                      | act     | act: is needed: accept, prefer, reject, correct, rekey or undo
            {"claim": "CLAIM", "act": "like"}                                       | act     | 'like'
            {"claim": "CLAIM", "act": "undo"}                                       | act     | no judgement of
            {"claim": "CLAIM", "act": "reject"}                                     | why     | why: to reject a claim takes a reason
            {"claim": "CLAIM", "act": "correct", "why": "x"}                        | set     | is to say what a field is to be
            {"claim": "CLAIM", "act": "correct", "why": "x", "set": {"low": "a"}}   | low     | low: 'a' is no number; write digits alone, such as 2800
            {"claim": "CLAIM", "act": "correct", "why": "x", "set": {"lows": "1"}}  | set     | 'lows'
            {"claim": "CLAIM", "act": "correct", "why": "x", "set": {"state": "signed"}} | state | state: a figure has no such field
            {"claim": "CLAIM", "act": "accept", "mood": "good"}                     | mood    | mood: is no field of a judgement
            {"claim": "CLAIM", "act": "accept", "at": "today"}                      | at      | at: 'today' is no day
            ["accept"]                                                              | body    | is no JSON object
            {"claim":                                                               | body    | is no JSON
            """)
    void whatIsWrongIsToldByTheFieldThatHasIt(String body, String field, String detail) {
        HttpResponse<String> answer = site.post("/api/v1/judgements", body.replace("CLAIM", claim));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Site.json(answer).get("field").stringValue()).isEqualTo(field);
        assertThat(Site.json(answer).get("detail").stringValue()).contains(detail);
        assertThat(Site.json(site.get("/api/v1/judgements")).get("rows")).isEmpty();
    }

    @Test
    void readersMayLookButNotJudgeAndEditorsJudgeInTheirOwnName() {
        Tokens tokens = Tokens.parse(List.of("reader " + READER + " Rita", "editor " + EDITOR + " Ed"));
        String body = "{\"claim\": \"" + claim + "\", \"act\": \"accept\"}";
        try (Site guarded = Site.over(
                site.ledger(),
                usual -> new Settings(
                        usual.ledger(),
                        usual.pack(),
                        usual.host(),
                        usual.port(),
                        tokens,
                        false,
                        usual.user(),
                        usual.version()))) {
            assertThat(guarded.post("/api/v1/judgements", body).statusCode()).isEqualTo(401);
            assertThat(guarded.post("/api/v1/judgements", body, "Authorization", "Bearer " + READER)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(guarded.get("/api/v1/review", "Authorization", "Bearer " + READER)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Site.json(guarded.get("/api/v1/judgements", "Authorization", "Bearer " + READER))
                            .get("rows"))
                    .isEmpty();
            JsonNode judged = Site.json(guarded.post("/api/v1/judgements", body, "Authorization", "Bearer " + EDITOR));
            assertThat(judged.get("judgement").get("by").stringValue()).isEqualTo("Ed");
        }
    }

    private JsonNode judged(String act, String more) {
        HttpResponse<String> answer = site.post(
                "/api/v1/judgements", "{\"claim\": \"" + claim + "\", \"act\": \"" + act + "\", " + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Site.json(answer);
    }

    private static List<String> words(JsonNode answer) {
        return StreamSupport.stream(answer.get("changed").spliterator(), false)
                .map(change -> change.get("words").stringValue())
                .toList();
    }
}
