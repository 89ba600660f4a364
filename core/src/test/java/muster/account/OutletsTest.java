package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import muster.claim.LinkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under whichever name an outlet goes, it is one voice. */
class OutletsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Post         | The Washington Post
            Washington Post  | The Washington Post
            AP               | The Associated Press
            Associated Press | AP
            WSJ              | The Wall Street Journal
            AFP              | Agence France-Presse
            """)
    void otherWordsForAnOutletAreTheSame(String one, String other) {
        assertThat(Outlets.key(one)).isEqualTo(Outlets.key(other));
    }

    @Test
    void twoOutletsAreTwo() {
        assertThat(Stream.of("The Denver Post", "The Post", "The New York Times", "Los Angeles Times", "Army Times")
                        .map(Outlets::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTwoPapersHaveFromOneThatNobodyReadIsOneVoice() {
        Evidence hill = Saying.level("a", "The Hill", "2018-10-26", 800)
                .by("defense official", LinkKind.ANONYMOUS)
                .told("The Washington Post")
                .statement();
        Evidence weekly = Saying.level("b", "Weekly", "2018-10-27", 800)
                .by("defense official", LinkKind.ANONYMOUS)
                .told("The Post")
                .statement();
        assertThat(Speaker.of(hill).key()).isEqualTo(Speaker.of(weekly).key());
    }

    @Test
    void anOutletThatWasEnteredAsAnOrganisationIsAnOutletAllTheSame() {
        Evidence entered = Saying.level("a", "hand", "2018-10-26", 800)
                .by("Associated Press", LinkKind.ORGANISATION)
                .statement();
        Evidence own = Saying.level("b", "AP", "2018-10-26", 800).statement();
        assertThat(Speaker.of(entered).key()).isEqualTo(Speaker.of(own).key());
    }
}
