package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import muster.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings and headlines say of the state of figures, and what stands between commas behind a noun. */
class HeadingStatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Units on standby                              | standby level
            Approved Elements:                            | authorized level
            Requested:                                    | requested level
            Forces deployed                               | in-place level
            Units called up:                              | ordered level
            Under consideration:                          | planned level
            Resources available                           | standby level
            En route:                                     | en-route increase
            Withdrawn:                                    | withdrawn decrease
            Next to go:                                   | planned increase
            The minister approved the following:          | authorized level
            These units will deploy by Friday:            | planned increase
            """)
    void aHeadingTellsTheStateOfWhatIsListedBelowIt(String heading, String state) {
        ShortReport report = ShortReport.of("""
                The flood came on Sunday.

                %s

                • About 65 engineers, who will plan and coordinate the work
                • 140 soldiers of two companies, who will augment the staff of the dam
                """.formatted(heading));
        assertThat(report.figures())
                .filteredOn(figure -> !figure.quote().equals("two"))
                .extracting(Sentences::state)
                .containsExactly(state, state);
    }

    @Test
    void thoseListedComeAsWellWhateverTheyWillDo() {
        ShortReport report = ShortReport.of("""
                Some 300 soldiers have been approved for deployment to the dam.

                Approved elements include:

                • About 65 soldiers of a company will augment the staff of the dam
                • 140 soldiers of a battalion will build roads
                """);
        assertThat(report.figures())
                .extracting(Figure::quote, Sentences::state)
                .contains(tuple("About 65", "planned increase"), tuple("140", "planned increase"));
    }

    @Test
    void whatHasAVerbOfItsOwnIsNotOfTheHeading() {
        ShortReport report = ShortReport.of("""
                Approved elements:

                • 90 divers; 20 more arrive on Friday
                • 40 soldiers who arrived on Monday
                • 60 medics run a clinic

                There are 300 soldiers at the dam.
                """);
        assertThat(report.figures())
                .extracting(Figure::quote, Sentences::state)
                .containsExactly(
                        tuple("90", "authorized level"),
                        tuple("20 more", "planned increase"),
                        tuple("40", "in-place increase"),
                        tuple("60", "in-place level"),
                        tuple("300", "in-place level"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No longer available:", "Guard members help families", "Where they are", "Basic facts:"})
    void aHeadingWithoutADecisionTellsNoState(String heading) {
        ShortReport report = ShortReport.of("The flood came.\n\n" + heading + "\n\n• 140 soldiers of two companies");
        assertThat(Sentences.state(report.figure("140"))).isEqualTo("in-place level");
    }

    @Test
    void aListThatOnlyNamesWhatWasCountedGoesOnWithItsState() {
        ShortReport report = ShortReport.of("""
                The president ordered 800 more troops to Ohio. They are:

                • 300 soldiers, who will clear roads
                • 500 marines
                """);
        assertThat(report.figures()).extracting(Sentences::state).containsOnly("ordered increase");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 750 soldiers, announced on Sunday, will bring the force to 900.   | planned increase
            The 300 engineers, ordered to Yuma last week, are to build bridges.   | ordered level
            The 900 soldiers, requested by the governor, will guard the dam.      | requested level
            The 40 nurses, approved on Monday, will staff a ward.                 | authorized level
            The 300 soldiers will raise the total to 900.                         | planned increase
            """)
    void aParticipleBetweenCommasTellsTheStateOfItsNoun(String sentence, String state) {
        assertThat(Sentences.state(ShortReport.of(sentence).figures().getFirst()))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The soldiers will clear roads.                  | planned increase
            The governor is sending 300 soldiers to Yuma.   | planned increase
            The 300 soldiers are on their way.              | en-route increase
            The governor deployed 300 soldiers on Monday.   | in-place increase
            """)
    void thePresentOfAHeadlineTellsADecisionUnlessTheTextSaysItHasComeAbout(String text, String state) {
        ShortReport report = ShortReport.of("Governor Sends 300 Soldiers to Yuma\n\n" + text);
        assertThat(Sentences.state(report.figures().getFirst())).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guard crews have transported:   | moved cumulative
            Guard crews have evacuated:     | moved cumulative
            The shelter is full of:         | in-place level
            """)
    void aHeadingTellsWhatBecameOfThePeopleListedBelowIt(String heading, String state) {
        ShortReport report =
                ShortReport.of("The flood came.\n\n" + heading + "\n\n• 90 residents in Waco\n• 30 patients in Tulsa");
        assertThat(report.figures()).extracting(Sentences::state).containsExactly(state, state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guard units mobilized:", "Guard units activated:"})
    void thePluralOfAHeadingMayStandFartherInFront(String heading) {
        ShortReport report = ShortReport.of("The flood came.\n\n" + heading + "\n\n• 140 soldiers\n• 60 medics");
        assertThat(report.figures()).extracting(Sentences::state).containsOnly("ordered level");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            900 Guard Soldiers to Stay in Ohio Into June  | planned level
            40 Guard medics to leave Ohio in June         | planned decrease
            Guard has 40 medics in Ohio                   | in-place level
            """)
    void anInfinitiveInAHeadlineIsToCome(String headline, String state) {
        ShortReport report = ShortReport.of(headline + "\n\nThe river rose.");
        assertThat(Sentences.state(report.figures().getFirst())).isEqualTo(state);
    }
}
