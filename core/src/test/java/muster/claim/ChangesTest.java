package muster.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import muster.text.BlockKind;
import muster.text.Span;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Figure FIGURE = new Figure(
            new Span(0, 4),
            "2800",
            BlockKind.BODY,
            new Span(0, 15),
            new Quantity(new BigDecimal(2800), new BigDecimal(2800), false, "person", ""),
            Subject.TROOPS,
            Meaning.LEVEL,
            Status.IN_PLACE,
            Rung.ON_THE_LINE,
            new Force(Component.GUARD, null, null),
            List.of("Texas"),
            "on the line",
            DateRange.parse("2018-11-13"),
            null,
            Attribution.OWN_VOICE,
            "border",
            "there",
            0.9,
            List.of());
    private static final Statement REQUEST = new Statement(
            new Span(0, 4),
            "asks",
            BlockKind.BODY,
            new Span(0, 15),
            new Matter(Kind.REQUEST, "assistance", Stage.SUBMITTED),
            Modality.ASSERTED,
            List.of(),
            null,
            null,
            Attribution.OWN_VOICE,
            Map.of(Detail.BY, "the county"),
            null,
            "request",
            0.8,
            List.of());

    @Test
    void noChangesLeaveAClaimAsItIs() {
        assertThat(Changes.NONE.to(FIGURE)).isEqualTo(FIGURE);
        assertThat(Changes.NONE.to(REQUEST)).isEqualTo(REQUEST);
    }

    @Test
    void aFieldIsSetAndAnEmptyValueTakesItAway() {
        Figure changed = changes("component", "", "service", "army", "places", "Arizona; Yuma", "at", "2018-11")
                .to(FIGURE);

        assertThat(changed.force()).isEqualTo(new Force(null, null, Service.ARMY));
        assertThat(changed.places()).containsExactly("Arizona", "Yuma");
        assertThat(changed.valid()).isEqualTo(DateRange.parse("2018-11"));
        assertThat(changed.subject()).isEqualTo(Subject.TROOPS);
    }

    @Test
    void aStatusTakesItsPlainestRungAlongAndARungItsStatus() {
        assertThat(changes("status", "planned").to(FIGURE).rung()).isEqualTo(Rung.PLANNED);
        assertThat(changes("status", "in-place").to(FIGURE).rung()).isEqualTo(Rung.ON_THE_LINE);
        assertThat(changes("rung", "returning").to(FIGURE).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(changes("rung", "refused").to(FIGURE).status()).isNull();
        assertWrong("rung: planned goes with status planned; set the rung alone", "rung", "planned", "status", "moved");
    }

    @Test
    void whoSaysSoIsAChainAndBehindANameStandsItsKind() {
        assertThat(changes("source", "Pentagon; a spokesman (role); AP (outlet)")
                        .to(FIGURE)
                        .attribution()
                        .chain())
                .containsExactly(
                        new Link("Pentagon", LinkKind.ORGANISATION, 0),
                        new Link("a spokesman", LinkKind.ROLE, 0),
                        new Link("AP", LinkKind.OUTLET, 0));
        assertThat(changes("source", "FEMA (Region 2)").to(FIGURE).attribution().chain())
                .containsExactly(new Link("FEMA (Region 2)", LinkKind.ORGANISATION, 0));
        assertWrong("source: '(outlet)' names nobody; write a name, such as Pentagon", "source", "(outlet)");
    }

    @Test
    void aStatementTakesWhatItsKindAllows() {
        Statement changed = changes("state", "refused", "decider", "the Pentagon", "by", "", "when", "2018-11-02")
                .to(REQUEST);

        assertThat(changed.matter().stage()).isEqualTo(Stage.REFUSED);
        assertThat(changed.details()).isEqualTo(Map.of(Detail.DECIDER, "the Pentagon"));
        assertThat(changed.when()).isEqualTo(DateRange.parse("2018-11-02"));
        assertThatThrownBy(() -> changes("state", "signed").to(REQUEST))
                .hasMessageStartingWith("state: a request is never signed; its states are: anticipated, submitted");
        assertThatThrownBy(() -> changes("type", "tents").to(REQUEST)).hasMessageContaining("no type of a request");
        assertThatThrownBy(() -> changes("status", "planned").to(REQUEST))
                .hasMessage("status: a request has no such field");
        assertThatThrownBy(() -> changes("state", "signed").to(FIGURE)).hasMessage("state: a figure has no such field");
    }

    @Test
    void whatCannotStandInAFieldIsToldWithWhatCan() {
        assertWrong("low: '2,800' is no number; write digits alone, such as 2800", "low", "2,800");
        assertWrong("low: 2900 is above high, 2800; set both", "low", "2900");
        assertWrong("low: a figure has low or high, or both", "low", "", "high", "");
        assertWrong(
                "at: '13 Nov' is no date; write 2018-11-13, 2018-11, 2018 or 2018-11-05/2018-12-15", "at", "13 Nov");
        assertWrong(
                "component: 'reserves' is no component; there are: active, guard, reserve", "component", "reserves");
        assertWrong("approximate: 'about' is neither true nor false", "approximate", "about");
        assertWrong(
                "unit: is never empty; write person, item, a measure such as mile or percent, or an ISO 4217 code",
                "unit",
                "");
    }

    @Test
    void whatHangsTogetherIsCompletedSoThatItGoesWithEveryReading() {
        assertThat(changes("high", "3000").completedFor(FIGURE)).isEqualTo(changes("low", "2800", "high", "3000"));
        assertThat(changes("status", "planned", "scope", "").completedFor(FIGURE))
                .isEqualTo(changes("status", "planned", "rung", "planned", "scope", ""));
        assertThat(changes("state", "refused").completedFor(REQUEST)).isEqualTo(changes("state", "refused"));
    }

    @Test
    void laterChangesWin() {
        assertThat(changes("low", "1", "unit", "item").and(changes("low", "2")))
                .isEqualTo(changes("low", "2", "unit", "item"));
    }

    private static void assertWrong(String message, String... fieldsAndValues) {
        assertThatThrownBy(() -> changes(fieldsAndValues).to(FIGURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Changes changes(String... fieldsAndValues) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(Term.of(Field.class, fieldsAndValues[i]), fieldsAndValues[i + 1]);
        }
        return new Changes(values);
    }
}
