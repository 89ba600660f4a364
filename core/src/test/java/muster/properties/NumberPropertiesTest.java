package muster.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.claim.Figure;
import muster.extract.Extractor;
import muster.pack.Pack;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** "2,200", "2200" and "two thousand two hundred" are one number. */
class NumberPropertiesTest {
    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 12);

    @Property(tries = 400, seed = "5")
    void aNumberReadsTheSameHoweverItIsWritten(@ForAll("numbers") int number, @ForAll("frames") String frame) {
        Spelled spelled = new Spelled(number);
        List<String> withComma = figures(frame, spelled.withComma());

        assertThat(withComma)
                .as(frame.formatted(spelled.withComma()))
                .anyMatch(read -> (" " + read).contains(" " + number + " "));
        for (String other : List.of(spelled.plain(), spelled.inWords(), spelled.inWordsWithAnd())) {
            assertThat(figures(frame, other)).as(frame.formatted(other)).isEqualTo(withComma);
        }
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2, 9_999),
                Arbitraries.integers().between(1_900, 2_100),
                Arbitraries.integers().between(2, 999_999),
                Arbitraries.integers().between(2, 99).map(hundreds -> hundreds * 100),
                Arbitraries.integers().between(2, 999).map(thousands -> thousands * 1_000));
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of(
                "There are %s soldiers in Texas.",
                "The governor sent %s troops to Yuma on Tuesday.",
                "About %s National Guard members are at the border, officials said.",
                "The state asked for %s more troops last week.",
                "Officials said %s people were rescued from the flood.",
                "More than %s active-duty troops are deployed, 300 of them in California.",
                "Soldiers filled %s sandbags.",
                "They laid %s miles of wire.",
                "At its height the mission had %s soldiers, the general said.",
                "As of Monday, %s service members had returned home.",
                "Up to %s Marines could be sent in April.",
                "“We have %s soldiers there now,” he said.",
                "Nearly %s of the troops have left.",
                "%s soldiers arrived Sunday.",
                "%s service members are at the border.",
                "Of the %s troops there, 300 are in Arizona.",
                "The %s troops in Texas will leave soon.",
                "It is a force of %s soldiers.",
                "The number of troops rose to %s.",
                "The number of troops fell from 9,900 to %s.",
                "The state has between %s and 1,500,000 volunteers.",
                "The Guard had %s people on duty in May.",
                "He sent 40 engineers and %s reservists.",
                "Tents for %s migrants were put up.",
                "The general said that %s Guard members, including 30 medics, arrived.",
                "The cost is %s dollars.",
                "In Texas, %s active-duty troops support the agents.");
    }

    /** Each figure without the characters that make it, since these differ. */
    private static List<String> figures(String frame, String number) {
        return EXTRACTOR.read(frame.formatted(number), List.of(), PUBLISHED).figures().stream()
                .map(NumberPropertiesTest::withoutWords)
                .toList();
    }

    private static String withoutWords(Figure figure) {
        String bounds = Stream.of(figure.quantity().low(), figure.quantity().high())
                .map(bound -> bound == null ? "none" : bound.toPlainString())
                .distinct()
                .reduce((low, high) -> low + " to " + high)
                .orElseThrow();
        return String.join(
                " ",
                bounds,
                figure.quantity().approximate() ? "about" : "exactly",
                figure.quantity().unit(),
                figure.subject().word(),
                figure.meaning().word(),
                Objects.toString(figure.status()),
                Objects.toString(figure.rung()),
                figure.force().toString(),
                figure.places().toString(),
                Objects.toString(figure.scope()),
                Objects.toString(figure.valid()),
                Objects.toString(figure.said()),
                figure.attribution().toString(),
                figure.rule());
    }
}
