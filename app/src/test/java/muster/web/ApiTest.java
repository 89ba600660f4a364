package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The API is what its description says. */
class ApiTest {
    static Stream<Listing> listings() {
        return Listings.all().stream();
    }

    static Stream<Listing> listingsWithExample() {
        return listings().filter(listing -> !listing.example().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("listingsWithExample")
    void everyDocumentedExampleGivesRows(Listing listing) {
        JsonNode answer = Site.json(Site.ofSamples().get(address(listing)));
        assertThat(answer.get("list").stringValue()).isEqualTo(listing.name());
        assertThat(answer.get("total").intValue()).as(answer.toString()).isPositive();
        assertThat(answer.get("rows").size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("listingsWithExample")
    void everyListCanBeHadForPrograms(Listing listing) {
        HttpResponse<String> csv = Site.ofSamples().get(address(listing) + "&format=csv");
        HttpResponse<String> lines = Site.ofSamples().get(address(listing) + "&format=jsonl");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .contains("muster-" + listing.name() + ".csv");
        int rows =
                Site.json(Site.ofSamples().get(address(listing))).get("total").intValue();
        assertThat(lines.body().lines().count()).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("listings")
    void everyListIsDescribedWithAllItsParameters(Listing listing) {
        JsonNode operation = document().at("/paths/~1" + listing.name() + "/get");
        assertThat(operation.get("summary").stringValue()).isEqualTo(listing.summary());
        List<String> named = new ArrayList<>();
        operation.get("parameters").forEach(each -> named.add(each.get("name").stringValue()));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        listing.parameters().stream().map(Parameter::word).toList());
    }

    @Test
    void everyOperationThatIsNoListIsDescribed() {
        for (Operation operation : Api.operations()) {
            assertThat(document()
                            .at("/paths/" + operation.path().replace("/", "~1") + "/" + operation.method())
                            .isObject())
                    .as(operation.path())
                    .isTrue();
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/figures?limit=7";
        while (next != null) {
            JsonNode page = Site.json(Site.ofSamples().get(next));
            page.get("rows").forEach(row -> paged.add(row.get("id").stringValue()));
            next = page.get("next").isNull() ? null : page.get("next").stringValue();
        }
        List<String> whole = new ArrayList<>();
        Site.json(Site.ofSamples().get("/api/v1/figures?limit=5000"))
                .get("rows")
                .forEach(row -> whole.add(row.get("id").stringValue()));
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(100);
    }

    @Test
    void rowsHaveTheFieldsThatAreAskedFor() {
        String asked = "/api/v1/series?mission=southwest-border&component=guard&limit=2&fields=best,from";
        JsonNode page = Site.json(Site.ofSamples().get(asked));
        assertThat(page.get("rows").toString())
                .isEqualTo("[{\"best\":400,\"from\":\"2018-04-17\"},{\"best\":400,\"from\":\"2018-06-17\"}]");
        assertThat(page.get("next").stringValue()).contains("fields=best%2Cfrom");
        assertThat(Site.ofSamples().get(asked + "&format=csv").body()).startsWith("best,from\n400,2018-04-17\n");
        problem("/api/v1/series?fields=best,form", 400, "did you mean 'from'");
    }

    @Test
    void aSectionOfThePictureIsThatPartOfItWithTheSameRows() {
        String asked = "/api/v1/picture?mission=southwest-border&at=2018-11-13";
        List<JsonNode> there = new ArrayList<>();
        Site.json(Site.ofSamples().get(asked)).get("rows").forEach(row -> {
            if (row.get("section").stringValue("").equals("there")) {
                there.add(row);
            }
        });
        List<JsonNode> alone = new ArrayList<>();
        Site.json(Site.ofSamples().get(asked + "&section=there")).get("rows").forEach(alone::add);
        assertThat(alone).isEqualTo(there).hasSizeGreaterThan(5);
        problem(asked + "&section=here", 400, "'here' is none of there, last-known");
    }

    @Test
    void whatIsDrawnTogetherIsOfTheWidestAreaAndOneThing() {
        JsonNode all = Site.json(Site.ofSamples().get("/api/v1/series?mission=southwest-border"));
        JsonNode drawn = Site.json(Site.ofSamples().get("/api/v1/series?mission=southwest-border&drawn=true"));
        assertThat(values(drawn, "scope")).containsExactly("null");
        assertThat(values(drawn, "subject")).containsExactly("\"troops\"");
        assertThat(values(all, "places")).contains("[\"Texas\"]");
        assertThat(values(drawn, "places")).contains("[\"US-Mexico border\"]").doesNotContain("[\"Texas\"]");
        JsonNode dots = Site.json(Site.ofSamples().get("/api/v1/reported?mission=southwest-border&drawn=true"));
        assertThat(values(drawn, "cell")).containsAll(values(dots, "cell"));
        JsonNode texas =
                Site.json(Site.ofSamples().get("/api/v1/series?mission=southwest-border&place=Texas&drawn=true"));
        assertThat(values(texas, "places")).contains("[\"Texas\"]");
    }

    private static Set<String> values(JsonNode page, String field) {
        Set<String> values = new TreeSet<>();
        page.get("rows").forEach(row -> values.add(row.get(field).toString()));
        return values;
    }

    @Test
    void theNextPageKeepsItsPointWhateverIsReadMeanwhile() {
        JsonNode page = Site.json(Site.ofSamples().get("/api/v1/figures?limit=7"));
        assertThat(URI.create(page.get("next").stringValue()).getQuery()).contains("known=16", "after=7");
    }

    @Test
    void whatIsWrongIsToldWithWhatToTry() {
        problem("/api/v1/pictures", 404, "openapi.json");
        problem("/api/v1/picture?mision=x", 400, "did you mean 'mission'");
        problem("/api/v1/picture?at=tomorrow", 400, "write it as 2018-11-13");
        problem("/api/v1/picture?known=99999", 400, "the ledger has no point 99999");
        problem("/api/v1/picture?component=navy", 400, "component");
        problem("/api/v1/picture?place=Atlantis", 400, "Atlantis");
        problem("/api/v1/picture?limit=0", 400, "from 1 to 5000");
        problem("/api/v1/picture?format=xml", 400, "json, csv and jsonl");
        problem("/api/v1/findings?type=wrong", 400, "arithmetic");
        problem("/api/v1/changes?from=2018-11-01", 400, "to: is needed");
        problem("/api/v1/check?text=nothing", 400, "no figure found");
        problem("/api/v1/why?claim=f00000", 400, "no claim 'f00000'");
    }

    @Test
    void wordsOfAQueryAreNoOperators() {
        HttpResponse<String> answer =
                Site.ofSamples().get("/api/v1/search?text=" + encoded("\"') OR 1=1; DROP TABLE reading; --"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Site.json(answer).get("total").intValue()).isZero();
    }

    @Test
    void anEmptyLedgerIsSaidToBeEmpty() {
        try (Site site = Site.ofNothing()) {
            assertThat(Site.json(site.get("/api/v1/missions")).get("head").intValue())
                    .isZero();
            assertThat(site.get("/api/v1/picture").statusCode()).isEqualTo(422);
            assertThat(Site.json(site.get("/api/v1/picture")).get("detail").stringValue())
                    .contains("holds no report yet");
        }
    }

    private static void problem(String path, int status, String words) {
        HttpResponse<String> answer = Site.ofSamples().get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Site.json(answer);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").stringValue()).contains(words);
    }

    private static JsonNode document() {
        return Site.json(Site.ofSamples().get("/api/v1/openapi.json"));
    }

    private static String address(Listing listing) {
        return "/api/v1/" + listing.name() + "?" + listing.example().replace(" ", "%20");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
