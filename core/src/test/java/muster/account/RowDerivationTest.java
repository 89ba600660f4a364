package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.LinkKind;
import muster.claim.Rung;
import org.junit.jupiter.api.Test;

/** The way from the number of a row down to the sentences, asked on 21 November 2018. */
class RowDerivationTest {
    @Test
    void whoAgreesWhoSaysOtherwiseAndWhatIsReplacedStandBeneathTheNumber() {
        assertThat(derived(
                        level("best", "AP", "2018-11-20", 5900).by("Pentagon", LinkKind.ORGANISATION),
                        level("same", "Reuters", "2018-11-20", 5900),
                        level("otherwise", "CNN", "2018-11-19", 5200).by("official", LinkKind.ANONYMOUS),
                        level("far", "BBC", "2018-11-20", 120),
                        level("before", "AP", "2018-11-10", 5600).by("Pentagon", LinkKind.ORGANISATION),
                        level("later", "AP", "2018-11-25", 6900).by("Pentagon", LinkKind.ORGANISATION),
                        level("other cell", "AP", "2018-11-20", 7000).on(Rung.PLANNED)))
                .isEqualTo("""
                        5900 troops on the US-Mexico border: holds, 1 day old, says Pentagon
                          R2-interval the words allow 5150 to 5950
                            5900 person: best
                          R3-origins 2 independent origins
                            5900 person: same
                          R4-supersede who says otherwise
                            5200 person: otherwise
                          R12-kinds who more likely counts something else
                            120 person: far
                          R10-holds replaced, or of an earlier day
                            5600 person: before
                          R11-best only of a later day
                            6900 person: later
                        """);
    }

    @Test
    void whatIsToldAgainIsOfOneOrigin() {
        assertThat(derived(
                        level("best", "AP", "2018-11-19", 5600).moreThan().by("Pentagon", LinkKind.ORGANISATION),
                        level("again", "CNN", "2018-11-19", 5600).moreThan().by("Pentagon", LinkKind.ORGANISATION)))
                .isEqualTo("""
                        5600 troops on the US-Mexico border: holds, 2 days old, says Pentagon
                          R2-interval the words allow no less than 5600
                            5600 or more person: again
                          R3-origins one origin, told again
                            5600 or more person: best
                        """);
    }

    private static String derived(Saying... sayings) {
        List<Evidence> figures = Stream.of(sayings).map(Saying::statement).toList();
        LocalDate asked = LocalDate.parse("2018-11-21");
        Row row = Picture.of(figures, Rejections.NONE, Question.on(asked, 1), List.of()).rows().stream()
                .filter(one -> !one.bestStatement().forward())
                .findFirst()
                .orElseThrow();
        return print(RowDerivation.of(row, figures, Rejections.NONE, asked), 0);
    }

    private static String print(Derivation derivation, int depth) {
        Rule rule = derivation.rule();
        Cited claim = derivation.claim();
        return "  ".repeat(depth)
                + (depth == 0 || rule == null ? "" : rule.id() + " ")
                + derivation.what()
                + (claim == null ? "" : ": " + claim.id())
                + "\n"
                + derivation.from().stream().map(one -> print(one, depth + 1)).collect(Collectors.joining());
    }
}
