package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.LinkKind;
import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void aSpeakerIsOneInWhicheverOutletAndACopyIsNoNewNumber() {
        assertThat(print(
                        Saying.level("f1", "CNN", "2018-11-13", 5900).by("Pentagon", LinkKind.ORGANISATION),
                        Saying.level("f2", "AP", "2018-11-14", 5900).by("the Pentagon", LinkKind.ORGANISATION)))
                .isEqualTo("the Pentagon: 2 claims in [AP, CNN], 1 number, first [f1], copies [f2]\n");
    }

    @Test
    void whoReplacesANumberHasSupersededIt() {
        assertThat(print(
                        Saying.level("f1", "CNN", "2018-11-05", 5200).by("Pentagon", LinkKind.ORGANISATION),
                        Saying.level("f2", "CNN", "2018-11-13", 5900).by("Pentagon", LinkKind.ORGANISATION)))
                .isEqualTo("Pentagon: 2 claims in [CNN], 2 numbers, first [f1, f2], superseded [f1]\n");
    }

    @Test
    void twoWhoDisagreeAboutOneTimeContradictEachOther() {
        assertThat(print(
                        Saying.level("f1", "CNN", "2018-11-13", 5900).by("Pentagon", LinkKind.ORGANISATION),
                        Saying.level("f2", "AP", "2018-11-14", 5000)))
                .isEqualTo("""
                        AP: 1 claims in [AP], 1 number, first [f2], contradicted [f2]
                        Pentagon: 1 claims in [CNN], 1 number, first [f1], contradicted [f1]
                        """);
    }

    @Test
    void whoRepeatsAReplacedNumberIsStale() {
        assertThat(print(
                        Saying.level("f1", "CNN", "2018-11-05", 5200).by("Pentagon", LinkKind.ORGANISATION),
                        Saying.level("f2", "CNN", "2018-11-13", 5900).by("Pentagon", LinkKind.ORGANISATION),
                        Saying.level("f3", "Gazette", "2018-11-25", 5200)))
                .isEqualTo("""
                        Pentagon: 2 claims in [CNN], 2 numbers, first [f1, f2], superseded [f1]
                        Gazette: 1 claims in [Gazette], 1 number, stale [f3]
                        """);
    }

    @Test
    void whatAnOutletHasFromAnotherIsRelayed() {
        assertThat(print(Saying.level("f1", "Newsweek", "2019-02-22", 6000).by("The Washington Post", LinkKind.OUTLET)))
                .isEqualTo("The Washington Post: 1 claims in [Newsweek], 1 number, first [f1], relayed [f1]\n");
    }

    @Test
    void inWhateverOrderTheClaimsComeTheCountsAreTheSame() {
        List<Saying> sayings = new ArrayList<>(List.of(
                Saying.level("f1", "CNN", "2018-11-05", 5200).by("Pentagon", LinkKind.ORGANISATION),
                Saying.level("f2", "AP", "2018-11-05", 5200).by("Pentagon", LinkKind.ORGANISATION),
                Saying.level("f3", "AP", "2018-11-13", 5900)));
        String once = print(sayings.toArray(Saying[]::new));
        Collections.reverse(sayings);
        assertThat(print(sayings.toArray(Saying[]::new))).isEqualTo(once);
    }

    private static String print(Saying... sayings) {
        List<Evidence> figures = Stream.of(sayings).map(Saying::statement).toList();
        return Sources.of(List.of(), figures, LocalDate.parse("2019-12-31")).stream()
                .map(source -> source.name() + ": " + source.claims().size() + " claims in " + source.outlets() + ", "
                        + source.numbers() + (source.numbers() == 1 ? " number" : " numbers")
                        + ids("first", source.first())
                        + ids("copies", source.copies())
                        + ids("superseded", source.superseded())
                        + ids("contradicted", source.contradicted())
                        + ids("stale", source.stale())
                        + ids("relayed", source.relayed())
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String ids(String what, List<? extends Assertion> claims) {
        return claims.isEmpty()
                ? ""
                : ", " + what + " " + claims.stream().map(Assertion::id).toList();
    }
}
