package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the places that a sentence names a figure is at. */
class WherePlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Texas, Arizona and Ohio will get 40 soldiers this week.                           | Texas, Arizona, Ohio
            Texas and Ohio will get 40 soldiers this week.                                    | Texas, Ohio
            Some 90 soldiers are in Waco, Tulsa and Laredo, where 40 Marines help.            | Laredo
            Some 40 soldiers helped the Kentucky State Police and a mayor in Tulsa.           | Tulsa
            In Laredo, 40 soldiers gave support to the Texas State Police.                    | Laredo
            """)
    void theWordsAroundTheNumberDecide(String text, String places) {
        assertThat(String.join(", ", Sentences.figure(text, "40").places())).isEqualTo(places);
    }
}
