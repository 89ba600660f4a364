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
    void anAmountThatGoesOnWithAListHasTheStateOfTheOneBefore() {
        assertThat(Sentences.figures("The governor will send 120 soldiers to Yuma and 60 to Nogales."))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned increase");
    }
}
