package muster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlacesTest {
    private static JsonNode place(String mission, String name) {
        JsonNode places = Site.json(Site.ofSamples().get("/api/v1/places?mission=" + mission))
                .get("places");
        return StreamSupport.stream(places.spliterator(), false)
                .filter(place -> place.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode reported(String filter) {
        return Site.json(Site.ofSamples().get("/api/v1/reported?mission=southwest-border&" + filter))
                .get("rows");
    }

    @Test
    void aPlaceStandsWhereItLiesAndWithinWhat() {
        JsonNode yuma = place("southwest-border", "Yuma");
        assertThat(yuma.get("kind").asString()).isEqualTo("city");
        assertThat(yuma.get("state").asString()).isEqualTo("Arizona");
        assertThat(yuma.get("latitude").asDouble()).isCloseTo(32.7, within(0.1));
        assertThat(yuma.get("longitude").asDouble()).isCloseTo(-114.6, within(0.1));
        assertThat(yuma.get("within").toString()).isEqualTo("[\"Arizona\",\"US-Mexico border\"]");
        assertThat(yuma.get("figures").asInt()).isEqualTo(6);
    }

    @Test
    void ofSeveralPlacesOfOneNameThatOfTheMissionIsMeant() {
        assertThat(place("southwest-border", "Hidalgo").get("state").asString()).isEqualTo("Texas");
        assertThat(place("river-flood", "Hamburg").get("state").asString()).isEqualTo("Iowa");
        assertThat(place("river-flood", "Waterloo").get("state").asString()).isEqualTo("Iowa");
    }

    @Test
    void aTownThatIsOnlyKnownFromOtherStatesIsNotPlaced() {
        assertThat(place("river-flood", "Riverton").get("latitude").isNull()).isTrue();
    }

    @Test
    void aBorderIsNoPoint() {
        JsonNode border = place("southwest-border", "US-Mexico border");
        assertThat(border.get("kind").asString()).isEqualTo("border");
        assertThat(border.get("latitude").isNull()).isTrue();
        assertThat(border.get("country").isNull()).isTrue();
    }

    @Test
    void whatIsOnlyNamedToBeRejectedIsNotReportedByWhoRejectsIt() {
        assertThat(reported("source=Dana+Whitfield")).isEmpty();
        assertThat(reported("source=official&place=US-Mexico+border"))
                .anyMatch(row -> row.get("low").asInt() == 5600);
    }

    @Test
    void whatIsCountedThereCanBeReadWithItsSentence() {
        JsonNode rows = reported("place=Hidalgo&component=active");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("low").asInt()).isEqualTo(180);
        assertThat(rows.get(0).get("sentence").asString()).contains("180");
        assertThat(rows.get(0).get("voice").asString()).isEqualTo("report");
    }
}
