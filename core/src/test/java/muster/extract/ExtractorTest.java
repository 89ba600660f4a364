package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final String REPORT = """
            The governor sent 800 soldiers to Yuma, officials said Monday. Half of them are from Ohio.

            Crews laid about 12 miles of wire and rescued 42 people. The state will spend $3 million.
            """;

    @Test
    void theSameTextIsAlwaysReadTheSame() {
        Extractor first = new Extractor(Pack.bundled());
        Extraction reading = first.read(REPORT, List.of(), Sentences.PUBLISHED);
        first.read("Another 90 nurses arrived. Half of them left.", List.of(), null);
        assertThat(first.read(REPORT, List.of(), Sentences.PUBLISHED)).isEqualTo(reading);
        assertThat(new Extractor(Pack.bundled()).read(REPORT, List.of(), Sentences.PUBLISHED))
                .isEqualTo(reading);
    }

    @Test
    void figuresStandInTheOrderOfTheText() {
        assertThat(Sentences.figures(REPORT))
                .extracting(Figure::quote)
                .containsExactly("800", "Half", "about 12 miles", "42", "$3 million");
    }

    @Test
    void spansCarryTheirCharacters() {
        assertThat(Sentences.figures(REPORT)).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.span().in(REPORT)).isEqualTo(figure.quote());
            assertThat(figure.sentence().in(REPORT)).contains(figure.quote());
        });
    }

    @Test
    void eachFigureSaysWhyItWasReadSo() {
        assertThat(Sentences.figures(REPORT))
                .allSatisfy(figure -> assertThat(figure.grounds())
                        .extracting(Ground::attribute)
                        .contains("quantity", "subject", "reading", "status", "places", "at", "source"));
    }

    @Test
    void aTextWithoutQuantitiesHasNoFigures() {
        assertThat(Sentences.figures("The weather was fine.")).isEmpty();
        assertThat(Sentences.figures("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storm hits the Southeast",
                "Two 14-person",
                "From the current",
                "One in",
                "Troops are on the border in",
                "Their mission is to",
                "Another",
                "Soldiers now"
            })
    void aTextMayBreakOffAnywhere(String text) {
        assertThat(ShortReport.of(text).figures())
                .allSatisfy(figure -> assertThat(text).contains(figure.quote()));
    }

    @Test
    void anyFewWordsInARowAreRead() throws IOException {
        String report = Files.readString(Path.of("../samples/southwest-border/02-capitol-wire-2018-06-05.txt"));
        List<String> words = List.of(report.split("\\s+"));
        Extractor extractor = new Extractor(Pack.bundled());
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 8); to++) {
                String text = String.join(" ", words.subList(from, to));
                assertThatCode(() -> extractor.read(text, List.of(), Sentences.PUBLISHED))
                        .as(text)
                        .doesNotThrowAnyException();
            }
        }
    }
}
