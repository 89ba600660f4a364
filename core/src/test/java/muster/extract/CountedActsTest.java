package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those do who are counted, and what that tells of them. */
class CountedActsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 250 soldiers have begun to move to Laredo.      | en-route increase
            Some 250 soldiers began to arrive in Ohio.           | en-route increase
            Some 250 soldiers will begin to move to Laredo.      | planned increase
            Some 250 engineers began to build a bridge.          | in-place level
            """)
    void whatHasBegunIsUnderWay(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 120 soldiers went back to Ohio on Friday.      | withdrawn decrease
            Some 120 soldiers are going back to Ohio.            | planned decrease
            Some 120 soldiers went back to work on Friday.       | in-place level
            Some 120 soldiers went back into the fire on Friday. | in-place increase
            """)
    void whoGoesBackLeavesUnlessItIsToWork(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 60 soldiers pulled trees off the roads.  | in-place level
            Some 60 engineers cut roads open in Ohio.     | in-place level
            Some 60 soldiers pulled out of Ohio.          | withdrawn decrease
            """)
    void whoPullsSomethingElseGoesNowhere(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kansas is providing 140 medics for the ward. | in-place level
            Kansas is sending 140 medics to the ward.    | planned increase
            """)
    void whoIsProvidedIsThereAndWhoIsSentIsToCome(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The governor requested the deployment of 700 soldiers to the valley.       | requested increase
            The governor announced the deployment of 700 soldiers to the valley.       | planned increase
            The president approved the deployment, which sends 400 soldiers to Ohio.   | planned increase
            The Army runs a ship that brings 400 soldiers to Ohio.                     | en-route increase
            """)
    void aDeploymentIsAsFarAsItsVerbSays(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 90 soldiers, due to fly to Ohio on Friday, packed. | planned increase
            Some 90 soldiers stay due to the rain.                  | in-place level
            """)
    void dueToTellsAPlanOrACause(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since the flood began, 4,000 soldiers have served in it.     | in-place cumulative
            More than 700 soldiers have helped in Ohio since March.      | in-place cumulative
            Some 700 soldiers have been helping in Ohio since March.     | in-place level
            """)
    void whoeverHasServedAddsUp(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Another 900 sailors are on ships off Haiti. | in-place level
            Another 12 soldiers have tents.             | in-place level
            Another 900 sailors went to Haiti.          | in-place increase
            """)
    void othersWhoAreThereRaiseNothing(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The governor activated 60 soldiers who could drive buses.       | ordered level
            The governor deployed 60 soldiers who will return in June.      | in-place level
            The governor praised 60 soldiers who will return in June.       | planned decrease
            """)
    void whatTheyMayDoLaterLeavesWhatHasBeenDoneToThem(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 60 soldiers from a battalion in Ohio and 40 from a company in Iowa will build a bridge. | 60 | planned level
            Some 90 engineers and about 50 medics will serve in Ohio.                                     | 90 | planned level
            Some 90 engineers are in Waco and about 50 medics will go to Ohio.                            | 90 | in-place level
            """)
    void severalSubjectsShareTheVerbOfTheLast(String sentence, String quote, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence, quote))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Agents watched a caravan of about 900 walking through Oaxaca.   | people | en-route level
            Police saw a crowd of 900 marching through Oaxaca.              | people | en-route level
            The Army keeps a group of 40 in Ohio.                           | troops | in-place level
            In 2013, as many as 900 served on the dykes.                    | troops | in-place level
            Some 60 perished.                                               | casualties | none cumulative
            The troops turned over 90 migrants to agents.                   | people | moved cumulative
            Arrests fell by 30 percent.                                     | people | moved decrease
            Agents made 30 arrests.                                         | people | moved cumulative
            """)
    void whatTheyDoTellsWhoTheyAre(String sentence, String subject, String state) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject().word()).isEqualTo(subject);
        assertThat(Sentences.state(figure)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Army does not plan to send more than 60 medics.     |    | 60
            The governor will not need more than 300 soldiers.      |    | 300
            The colonel did not keep more than 60 trucks.           |    | 60
            The governor will send more than 300 soldiers.          | 300 |
            The storm did not stop more than 300 soldiers.          | 300 |
            The governor does not say why more than 60 trucks came. | 60  |
            """)
    void moreThanThatIsDeniedIsAtMost(String sentence, String low, String high) {
        assertThat(Sentences.figure(sentence).quantity())
                .extracting(quantity -> String.valueOf(quantity.low()), quantity -> String.valueOf(quantity.high()))
                .containsExactly(String.valueOf(low), String.valueOf(high));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ohio sent 300 soldiers.                           | guard
            Maryland put its soldiers and airmen at 300.      | guard
            Poland sent 300 soldiers.                         | none
            Ohio has 300 soldiers on the street.              | none
            Some 300 California soldiers are in Ohio.         | guard
            The National Guard Bureau said 300 soldiers came. | guard
            About 300 are on state orders at the dam.         | guard
            Some 300 of Utah's own Guard members came.        | guard
            A team of 300 from the Ohio National Guard came.  | guard
            The National Guard is there. 300 Mexican troops are over the river. | none
            The National Guard is there. Bush sent 300 Army troops. | none
            """)
    void whatAStateGivesIsItsGuard(String sentence, String component) {
        Figure figure = Sentences.figure(sentence, "300");

        assertThat(Sentences.word(figure.force().component())).isEqualTo(component);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crews pulled 30 trucks off the road.    | other
            Crews towed 30 vehicles out of the mud. | other
            Crews pulled 30 trucks out of Ohio.     | materiel
            """)
    void whatWasStuckIsNothingOfTheMission(String sentence, String subject) {
        assertThat(Sentences.figure(sentence).subject().word()).isEqualTo(subject);
    }
}
