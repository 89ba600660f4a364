package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 300 troops serve as planners and drivers.|as planners and drivers|scope.function",
                "About 40 soldiers work in support roles.|in support roles|scope.function",
                "Of the force in Texas, 1,300 troops are on the line.|on the line|scope.area",
                "Several hundred troops, however, remain at their headquarters.|at their headquarters|scope.area",
                "The army keeps 60 soldiers at checkpoints in Kabul.|at checkpoints|scope.area",
                "Some 250 soldiers of the 16th Military Police Brigade left.|of the 16th Military Police Brigade|scope.unit",
                "About 90 engineers from the 3rd Battalion clear roads.|from the 3rd Battalion|scope.unit",
                "Several hundred troops remain at their headquarters as planners.|at their headquarters as planners|scope.function"
            })
    void theWordsBehindAFigureSayWhichPartItCounts(String sentence, String scope, String rule) {
        ShortReport report = ShortReport.of(sentence);

        assertThat(report.figures())
                .last()
                .satisfies(figure -> assertThat(figure.scope()).isEqualTo(scope));
        assertThat(report.rule(report.quotes().getLast(), "scope")).isEqualTo(rule);
    }

    @Test
    void aPartOfAForceIsNotTheWholeOfIt() {
        ShortReport report = ShortReport.of("Some 2,100 soldiers are in Tulsa. About 400 of them are nurses.");

        assertThat(report.figure("2,100").scope()).isNull();
        assertThat(report.figure("400").scope()).isEqualTo("of them");
    }

    @Test
    void aPartWithAPlaceOfItsOwnIsToldByThePlace() {
        ShortReport report = ShortReport.of("Some 2,100 soldiers came, 400 of them to Tulsa.");

        assertThat(report.figure("400").scope()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As many as 300 soldiers are in Tulsa.",
                "About 300 soldiers as well as trucks are in Tulsa.",
                "Some 300 soldiers work at the Tulsa airport.",
                "The state spent $300 on soldiers on the line."
            })
    void otherWordsNameNoPart(String sentence) {
        assertThat(ShortReport.of(sentence).figures().getFirst().scope()).isNull();
    }
}
