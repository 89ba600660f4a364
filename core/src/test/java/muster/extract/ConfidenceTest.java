package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.claim.Ground;
import muster.extract.Confidence.Count;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void theSharesOfTheRulesAreMultiplied() {
        Confidence confidence = Confidence.of(List.of(
                sure("subject"),
                sure("quantity"),
                sure("component"),
                new Count("status", "state.verb.send", 9000, 10000),
                new Count("places", "place.behind", 8000, 10000)));
        assertThat(confidence.of(grounds("state.verb.send", "place.behind"))).isEqualTo(0.72);
    }

    @Test
    void aRuleSeenSeldomLeansOnItsFamilyAndAnUnseenOneIsAsItsFamily() {
        Confidence confidence = Confidence.of(List.of(
                sure("subject"),
                sure("quantity"),
                sure("component"),
                new Count("places", "place.behind", 100000, 100000),
                new Count("status", "state.verb.send", 0, 1),
                new Count("status", "state.verb.go", 90000, 100000),
                new Count("status", "state.cue.standby", 10000, 100000)));
        assertThat(confidence.of(grounds("state.verb.send", "place.behind"))).isBetween(0.75, 0.8);
        assertThat(confidence.of(grounds("state.verb.arrive", "place.behind"))).isEqualTo(0.9);
        assertThat(confidence.of(grounds("state.of-old", "place.behind"))).isEqualTo(0.5);
    }

    @Test
    void whatTheReportNamesIsSurerThanWhatIsOnlyUnderstood() {
        double named = Sentences.figure("The Army sent 18 helicopters to Yuma on Monday.")
                .confidence();
        double understood =
                Sentences.figure("The Army sent 18 helicopters on Monday.").confidence();
        assertThat(understood).isLessThan(named);
    }

    private static Count sure(String attribute) {
        return new Count(attribute, "–", 100000, 100000);
    }

    private static List<Ground> grounds(String state, String place) {
        return List.of(new Ground("status", "", state, null, ""), new Ground("places", "", place, null, ""));
    }
}
