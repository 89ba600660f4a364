package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** States of the items of lists, which other sentences give. */
class ListStatesTest {
    @Test
    void theItemsOfAListTakeTheVerbThatIntroducesThem() {
        assertThat(Sentences.figures("The governor is sending:\n- 18 helicopters\n- 300 soldiers"))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned increase");
    }

    @Test
    void whatADeploymentIncludesIsAsFarAlongAsTheWhole() {
        assertThat(Sentences.figures("The army announced the deployment of 318 soldiers.\n\n"
                        + "The deployment includes:\n- 18 cooks\n- 300 engineers"))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned increase", "planned increase");
    }

    @Test
    void theVerbOfTheFirstPlaceIsThatOfTheNextOnes() {
        assertThat(Sentences.figures(
                        "At least 500 people were arrested in Waco, more than 100 in Tulsa and 12 in Yuma."))
                .extracting(Sentences::state)
                .containsExactly("moved cumulative", "moved cumulative", "moved cumulative");
    }

    @Test
    void semicolonsPartWhatOneVerbHas() {
        assertThat(Sentences.figures("They have given out 300 meals; 465 tarps; and 784 sandbags."))
                .extracting(Sentences::state)
                .containsExactly("in-place cumulative", "in-place cumulative", "in-place cumulative");
    }

    @Test
    void theSameSumInOtherMoneyIsMeantAlike() {
        assertThat(Sentences.figures(
                        "The state would make an extra £30 million ($48 million, 36 million euros) available."))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned increase", "planned increase");
    }

    @Test
    void aHeadlineThatTheTextBearsOutTellsWhatIsDone() {
        assertThat(Sentences.figures("Army Forces Deploy 900 to Help in Flood\n\nIt rained for days.\n\n"
                        + "Some 900 soldiers were deployed on Monday."))
                .first()
                .extracting(Sentences::state)
                .isEqualTo("in-place level");
    }

    @Test
    void anAmountThatGoesOnWithAListHasTheStateOfTheOneBefore() {
        assertThat(Sentences.figures("The governor will send 120 soldiers to Yuma and 60 to Nogales."))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned increase");
    }

    @Test
    void thoseWhoAreAmongThemAreAsTheWholeIs() {
        assertThat(Sentences.figures("The governor will send 60 trucks to Ohio. Among them are 12 ambulances."))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned level");
        assertThat(Sentences.figures("Ohio has 60 aircraft on standby. Among them are five helicopters."))
                .extracting(Sentences::state)
                .containsExactly("standby level", "standby level");
        assertThat(Sentences.figures("Ohio has 60 aircraft on standby. There are five helicopters in Waco."))
                .extracting(Sentences::state)
                .as("others")
                .containsExactly("standby level", "in-place level");
    }

    @Test
    void theKindsOfAForceThatIsToComeAreToComeToo() {
        assertThat(Sentences.figures("The governor will send 1,100 people to Texas. 800 are members of the Guard."))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned level");
        assertThat(Sentences.state(
                        Sentences.figure("The governor will send 1,100 people to Texas. 800 are in Laredo.", "800")))
                .as("where they are, not what")
                .isEqualTo("in-place level");
    }
}
