package muster.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import muster.language.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotCountedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They serve under Title 10.                        | number.identifier
            They serve under Titles 10 and 32.                | number.identifier
            A C-130 landed.                                   | number.identifier
            Soldiers of 145 (South) Brigade came.             | number.identifier
            The quake was 7.8 on the Richter scale.           | number.magnitude
            The 82nd Airborne left.                           | number.identifier
            The 2-147 Infantry left.                          | number.identifier
            Call 555-0100 for help.                           | number.identifier
            They closed Route 90.                             | number.identifier
            They met at exits 16 and on.                      | number.identifier
            They found a 2005 Humvee in the sand.             | number.identifier
            They heard of it on Fox 59.                       | number.identifier
            They serve in TF 51 now.                          | number.identifier
            TF 51 came.                                       | number.identifier
            A CP 140 Aurora came.                             | number.identifier
            The tents of 9 Parachute Squadron came.           | number.identifier
            They arrived at 15.05.                            | number.clock
            In the past year and a half it rained.            | number.ordinal-half
            Chief Warrant Officer 2 Gray led the crews.       | number.identifier
            The attacks of 9/11 changed it.                   | number.identifier
            A 22-year-old soldier spoke.                      | number.age
            A boy aged 12 was found.                          | number.age
            Kim Stone, 34, drove the truck.                   | number.age
            One of the trucks broke down.                     | number.one-of
            "It is cold," said one soldier.                   | number.one-speaker
            One resident said it was dry.                     | number.one-speaker
            They answered a 999 call.                         | number.telephone
            A six-wheel-drive truck came.                     | number.kind
            This Monday (6) the planes left.                  | number.day
            No one came.                                      | number.one-of
            This one is dry.                                  | number.one-pronoun
            One day it will end.                              | number.idiom
            It is three times the size.                       | number.factor
            They work seven days a week.                      | number.idiom
            The first two days were dry.                      | number.not-one
            Crews of Response Team 7 came.                    | number.identifier
            The tents of Engineer Regiment 3 came.            | number.identifier
            The crew of a Bell 407 dropped water.             | number.identifier
            Crews found a man of 81.                          | number.age
            She is 45, he said.                               | number.age
            """)
    void aNumberThatCountsNothingIsRefusedWithItsReason(String sentence, String reason) {
        Amounts amounts = Amounts.in(Said.words(sentence));

        assertThat(amounts.amounts()).isEmpty();
        assertThat(amounts.rejected()).extracting(Rejected::reason).containsExactly(reason);
    }

    /** Nobody says that there were 60. */
    @Test
    void aNumberThatIsDeniedInFavourOfAnotherIsRefused() {
        Amounts amounts = Amounts.in(Said.words("The state sent 40 soldiers, not 60, to Ohio."));

        assertThat(amounts.amounts()).hasSize(1);
        assertThat(amounts.rejected()).extracting(Rejected::reason).containsExactly("number.denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One soldier was hurt.",
                "One more truck came.",
                "They sent 130 planes.",
                "They sent 10 titles.",
                "Twelve boys came.",
                "They built a 16-foot wall.",
                "They drove 20km by night.",
                "Another hundred soldiers came.",
                "Crews of 12 wings came.",
                "It was 12.",
                "A mother of 12 children came.",
            })
    void aNumberThatCountsIsKept(String sentence) {
        Amounts amounts = Amounts.in(Said.words(sentence));

        assertThat(amounts.amounts()).hasSize(1);
        assertThat(amounts.rejected()).isEmpty();
    }
}
