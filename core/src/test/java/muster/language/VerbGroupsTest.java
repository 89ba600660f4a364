package muster.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.language.VerbGroup.Tense;
import muster.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The state sent 40 soldiers.                    | send    | PAST
            The state sends 40 soldiers.                   | send    | PRESENT
            The state will send 40 soldiers.               | send    | FUTURE
            The state would send 40 soldiers.              | send    | PAST
            The state has sent 40 soldiers.                | send    | PRESENT
            This will send 40 soldiers.                    | send    | FUTURE
            The number has more than doubled to 40.        | double  | PRESENT
            The state is sending 40 soldiers.              | send    | PRESENT
            The state is in the process of sending teams.  | send    | PRESENT
            Forty soldiers were sent to the river.         | send    | PAST
            The state did not send soldiers.               | send    | PAST
            The state is expected to send 40 soldiers.     | send    | PRESENT
            The state began sending soldiers.              | send    | PAST
            """)
    void theMainVerbAndTheTenseOfTheOutermostOne(String sentence, String lemma, Tense tense) {
        VerbGroup group = first(sentence);

        assertThat(group.lemma()).isEqualTo(lemma);
        assertThat(group.tense()).isEqualTo(tense);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The state is expected to send soldiers.        | expect
            The state began sending soldiers.              | begin
            Soldiers are ready to leave.                   | ready
            Soldiers were ordered to deploy.               | order
            The state plans to begin to send soldiers.     | plan begin
            The state sent soldiers.                       | ''
            """)
    void theChainHoldsTheVerbsThatTakeTheMainOne(String sentence, String chain) {
        assertThat(String.join(" ", first(sentence).chain())).isEqualTo(chain);
    }

    @Test
    void passiveProgressiveAndPerfectAreToldOfTheMainVerb() {
        assertThat(first("Forty soldiers were sent to the river.").passive()).isTrue();
        assertThat(first("The state sent forty soldiers.").passive()).isFalse();
        assertThat(first("The state is sending soldiers.").progressive()).isTrue();
        assertThat(first("The state has sent soldiers.").perfect()).isTrue();
        assertThat(first("The soldiers have been sent home.")).satisfies(group -> {
            assertThat(group.perfect()).isTrue();
            assertThat(group.passive()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The state won't send soldiers.                 | true
            The state has never sent soldiers.             | true
            The state cannot send soldiers.                | true
            The state sent soldiers.                       | false
            """)
    void aNotBelongsToItsGroup(String sentence, boolean negated) {
        assertThat(first(sentence).negated()).isEqualTo(negated);
    }

    @Test
    void aModalIsKeptBesideTheVerb() {
        assertThat(first("The state may send soldiers.").modal()).isEqualTo("may");
        assertThat(first("The state won't send soldiers.").modal()).isEqualTo("will");
        assertThat(first("The state sent soldiers.").modal()).isEmpty();
    }

    @Test
    void aParticleBelongsToTheGroup() {
        Words words = Said.words("The governor called up 300 soldiers.");
        VerbGroup group = words.verbGroups().getFirst();

        assertThat(words.lower(group.to() - 1)).isEqualTo("up");
    }

    @Test
    void anInfinitiveStandsAlone() {
        List<VerbGroup> groups =
                Said.words("The state sent soldiers to fill sandbags.").verbGroups();

        assertThat(groups).extracting(VerbGroup::lemma).containsExactly("send", "fill");
        assertThat(groups).extracting(VerbGroup::tense).containsExactly(Tense.PAST, Tense.INFINITIVE);
        assertThat(groups).extracting(VerbGroup::isFinite).containsExactly(true, false);
    }

    @Test
    void aSecondParticipleIsAsActiveAsTheFirst() {
        List<VerbGroup> groups = Said.words("The crews have placed sandbags and carried people to safety.")
                .verbGroups();

        assertThat(groups).extracting(VerbGroup::lemma).containsExactly("place", "carry");
        assertThat(groups).extracting(VerbGroup::passive).containsExactly(false, false);
    }

    @Test
    void aParticipleThatOpensAnItemTellsWhatSomebodyDid() {
        VerbGroup group = Said.words("Provided 20 boats to the town", BlockKind.ITEM)
                .verbGroups()
                .getFirst();

        assertThat(group.tense()).isEqualTo(Tense.PAST);
        assertThat(group.passive()).isFalse();
    }

    private static VerbGroup first(String sentence) {
        return Said.words(sentence).verbGroups().getFirst();
    }
}
