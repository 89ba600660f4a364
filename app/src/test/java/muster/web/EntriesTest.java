package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people enter by hand, over the API. */
class EntriesTest {
    private static final String STRENGTH = """
            {"kind": "figure", "low": 300, "high": 300, "subject": "troops", "rung": "assigned", "places": ["Laredo"],
             "at": "2018-11-13", "published": "2018-11-13", "mission": "river-watch", "rests_on": "the strength return"}""";

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
    void anEntryIsAClaimOfWhoeverSendsIt() {
        JsonNode added = Site.json(site.post("/api/v1/entries", STRENGTH));
        assertThat(added.get("new").booleanValue()).isTrue();
        JsonNode figure = rows("figures").get(0);
        assertThat(figure.get("id").stringValue()).isEqualTo(added.get("claim").stringValue());
        assertThat(figure.get("places").get(0).stringValue()).isEqualTo("Laredo");
        JsonNode report = rows("reports").get(0);
        assertThat(report.get("outlet").stringValue()).isEqualTo("a tester");
        assertThat(report.get("title").stringValue()).isEqualTo("the strength return");
    }

    @Test
    void theSameEntryTwiceAddsNothing() {
        site.post("/api/v1/entries", STRENGTH);
        JsonNode again = Site.json(site.post("/api/v1/entries", STRENGTH));
        assertThat(again.get("new").booleanValue()).isFalse();
        assertThat(again.get("known_already").intValue()).isEqualTo(1);
        assertThat(rows("figures")).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldByField() {
        assertFault("{\"kind\": \"figure\", \"low\": \"many\", \"subject\": \"troops\"}", "low", "'many' is no number");
        assertFault("{\"kind\": \"limit\", \"state\": \"in-force\"}", "type", "is never empty");
        assertFault("{\"kind\": \"figur\"}", "kind", "'figur' is no kind");
        assertFault("{\"low\": 3}", "kind", "is needed");
        assertFault("{\"kind\": \"task\", \"plase\": \"Laredo\"}", "plase", "did you mean 'places'");
        assertFault(
                "{\"kind\": \"task\", \"type\": \"tents\", \"published\": \"soon\"}", "published", "'soon' is no day");
        assertFault("{\"kind\": \"task\", \"type\": \"tents\", \"about\": \"c123456\"}", "about", "no");
        assertFault("{\"kind\": \"task\", \"type\": {\"a\": 1}}", "type", "is an object");
        assertThat(Site.json(site.get("/api/v1/missions")).get("head").intValue())
                .isZero();
    }

    @Test
    void aFileIsAddedWhole() {
        JsonNode added = Site.json(csv("""
                kind,type,state,low,high,subject,status,places,when
                figure,,,310,310,troops,in-place,Laredo,
                limit,no-law-enforcement,in-force,,,,,,2018-11-08
                """, "?mission=river-watch&entered_by=Ann&published=2018-11-14"));
        assertThat(added.get("added").intValue()).isEqualTo(2);
        assertThat(rows("claims").get(0).get("mission").stringValue()).isEqualTo("river-watch");
    }

    @Test
    void orNotAtAllAndEveryWrongLineIsTold() {
        HttpResponse<String> answer = csv("kind,type\ntask,tents\nmilestone,ende\nlimit,\n", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode faults = Site.json(answer).get("faults");
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0).get("line").intValue()).isEqualTo(3);
        assertThat(faults.get(0).get("field").stringValue()).isEqualTo("type");
        assertThat(faults.get(1).get("line").intValue()).isEqualTo(4);
        JsonNode header =
                Site.json(csv("kind,tipe\ntask,tents\n", "")).get("faults").get(0);
        assertThat(header.get("line").intValue()).isEqualTo(1);
        assertThat(header.get("field").stringValue()).isEqualTo("tipe");
        assertThat(Site.json(site.get("/api/v1/missions")).get("head").intValue())
                .isZero();
    }

    @Test
    void aRequestGoesThroughItsLife() {
        String request = claim("""
                {"kind": "request", "type": "assistance", "state": "submitted", "by": "Webb County", "item": "40 tents",
                 "when": "2018-11-02", "published": "2018-11-02", "mission": "river-watch"}""");
        claim("""
                {"kind": "request", "about": "%s", "type": "assistance", "state": "under-review", "criterion": "cost",
                 "finding": "paid by the state", "when": "2018-11-05", "published": "2018-11-05", "mission": "river-watch"}""".formatted(request.substring(0, 8)));
        claim("""
                {"kind": "request", "about": "%s", "type": "assistance", "state": "completed", "when": "2018-12-01",
                 "published": "2018-12-01", "mission": "river-watch"}""".formatted(request));
        JsonNode life = Site.json(site.get("/api/v1/requests?mission=river-watch&at=2018-12-02"))
                .get("rows")
                .get(0);
        assertThat(life.get("state").stringValue()).isEqualTo("completed");
        assertThat(life.get("steps")).hasSize(3);
    }

    @Test
    void nothingElseIsTaken() {
        assertThat(site.post("/api/v1/entries", "[]").statusCode()).isEqualTo(400);
        assertThat(site.post("/api/v1/entries", "{\"kind\":").statusCode()).isEqualTo(400);
        assertThat(send("text/plain", STRENGTH, "").statusCode()).isEqualTo(415);
    }

    @Test
    void theFieldsOfAFormSayWhatMayStandInThem() {
        JsonNode fields = Site.json(site.get("/api/v1/fields?kind=request")).get("fields");
        JsonNode state = named(fields, "state");
        assertThat(state.get("words").get(1).stringValue()).isEqualTo("submitted");
        assertThat(named(fields, "type").get("needed").booleanValue()).isTrue();
        assertThat(named(fields, "criterion").get("examples")).hasSize(6);
        assertThat(named(Site.json(site.get("/api/v1/fields")).get("fields"), "low")
                        .get("pattern")
                        .stringValue())
                .isNotEmpty();
        assertThat(site.get("/api/v1/fields?kind=x").statusCode()).isEqualTo(400);
    }

    @Test
    void everyKindHasAFormWhoseFieldsAreTaken() {
        for (JsonNode kind : Site.json(site.get("/api/v1/fields")).get("kinds")) {
            JsonNode form = Site.json(site.get("/api/v1/fields?kind=" + kind.stringValue()));
            assertThat(form.get("fields"))
                    .as(kind.stringValue())
                    .allSatisfy(field -> assertThat(muster.reading.EntryFile.columns())
                            .contains(field.get("name").stringValue()));
        }
    }

    private static JsonNode named(JsonNode fields, String name) {
        for (JsonNode field : fields) {
            if (field.get("name").stringValue().equals(name)) {
                return field;
            }
        }
        throw new AssertionError("there is no field " + name);
    }

    private String claim(String json) {
        return Site.json(site.post("/api/v1/entries", json)).get("claim").stringValue();
    }

    private void assertFault(String json, String field, String words) {
        HttpResponse<String> answer = site.post("/api/v1/entries", json);
        assertThat(answer.statusCode()).as(json).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode fault = Site.json(answer).get("faults").get(0);
        assertThat(fault.get("field").stringValue()).isEqualTo(field);
        assertThat(fault.get("detail").stringValue()).contains(words);
    }

    private HttpResponse<String> csv(String lines, String query) {
        return send("text/csv", lines, query);
    }

    private HttpResponse<String> send(String type, String body, String query) {
        return site.send(HttpRequest.newBuilder(site.at("/api/v1/entries" + query))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode rows(String list) {
        return Site.json(site.get("/api/v1/" + list)).get("rows");
    }
}
