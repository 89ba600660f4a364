package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sum is had, granted, meant for something or spent. */
class MoneyStatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The county received $15 million for the dykes.       | in-place level
            The agency shifted $40 million to the flood fund.    | in-place level
            The Red Cross donated $3 million to the county.      | in-place level
            The agency will shift $40 million to the flood fund. | planned level
            The ministers announced a $15 million relief package. | planned level
            The $15 million measure passed.                      | authorized level
            Congress would approve the $15 million.              | planned level
            A $15 million grant pays for the dykes.              | in-place level
            The county spent a $15 million grant on the dykes.   | in-place cumulative
            The mission has cost $15 million and is expected to end. | in-place cumulative
            The Guard needs another $15 million.                 | requested increase
            The county spent $15 million on the dykes.           | in-place cumulative
            Japan raised its offer to $15 million.               | planned level
            That tops the pledge of $15 million.                 | planned level
            """)
    void whatSomebodyHasIsNotSpent(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The legislature put $90 million into the relief bill. | authorized level
            The senators wrote $70 million into the budget.       | authorized level
            A $60 million budget pays for the mission.            | authorized level
            The Guard put $70 million into trucks.                | in-place cumulative
            """)
    void whatALawOrABudgetHoldsIsAuthorized(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Of that, $9 million is for fuel.  | planned cumulative
            Of that, $9 million was for fuel. | in-place cumulative
            """)
    void whatASumWasForHasBeenSpent(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The county has spent hundreds of thousands on sandbags. | money | USD
            Towns have spent millions on the dykes.                 | money | USD
            Towns have fed thousands on the dykes.                  | people | person
            """)
    void soMuchThatIsSpentIsASumWithoutItsNoun(String sentence, String subject, String unit) {
        assertThat(Sentences.figure(sentence).subject().word()).isEqualTo(subject);
        assertThat(Sentences.figure(sentence).quantity().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flood cost the county $40 million, a third of which went to the Guard. | a third     | money
            The army spent $40 million, of which about half was for fuel.              | half        | money
            Nearly half of the $40 million was for fuel.                               | Nearly half | money
            Nearly half of the soldiers were on leave.                                 | Nearly half | troops
            """)
    void aShareOfASumIsMoney(String sentence, String quote, String subject) {
        assertThat(Sentences.figure(sentence, quote).subject().word()).isEqualTo(subject);
        assertThat(Sentences.figure(sentence, quote).meaning().word()).isEqualTo("share");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The average daily cost of a soldier is $530.             | in-place rate
            The cost of the mission is $530.                         | in-place cumulative
            The request for fiscal year 2023 is $13 million.         | requested level
            """)
    void aRunningCostIsARateAndARequestIsRequested(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "$"))).isEqualTo(state);
    }
}
