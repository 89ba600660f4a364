package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.books.Books;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import org.junit.jupiter.api.Test;

/** What the books find in statements, a line a finding: type, rule, claims. */
class BooksOfStatementsTest {
    private static final Telling NO_CONTACT = Telling.of("l1", "2018-10-28", Kind.LIMIT, "no-contact", Stage.IN_FORCE);

    @Test
    void aTaskThatALimitForbidsIsFound() {
        assertThat(findings(NO_CONTACT, medical("t1", "2019-02-22", "migrants and asylum seekers")))
                .containsExactly("limit R16-limits: t1 l1");
    }

    @Test
    void aTaskForOthersOrBeforeTheLimitIsNot() {
        assertThat(findings(NO_CONTACT, medical("t1", "2019-02-22", "border authorities")))
                .isEmpty();
        assertThat(findings(NO_CONTACT, medical("t1", "2018-10-20", "migrants")))
                .isEmpty();
    }

    @Test
    void aLimitThatWasLiftedForbidsNothing() {
        Telling lifted = Telling.of("l2", "2018-12-01", Kind.LIMIT, "no-contact", Stage.ENDED);
        assertThat(findings(NO_CONTACT, lifted, medical("t1", "2019-02-22", "migrants")))
                .isEmpty();
    }

    @Test
    void aLimitOnOneForceForbidsNothingToAnother() {
        assertThat(findings(
                        Telling.of("l1", "2018-10-28", Kind.LIMIT, "no-contact", Stage.IN_FORCE)
                                .with(Detail.FOR, "the National Guard"),
                        medical("t1", "2019-02-22", "migrants").by("Army medics")))
                .isEmpty();
    }

    @Test
    void aMilestoneThatNoLaterReportTellsOfIsOverdue() {
        assertThat(findings(milestone("m1"), Telling.of("s1", "2018-11-20", Kind.COST, "payer", null)))
                .containsExactly("time R9-plans: m1");
    }

    @Test
    void aMilestoneAfterWhichNothingIsKnownIsNotTold() {
        assertThat(findings(milestone("m1"))).isEmpty();
    }

    @Test
    void aMilestoneThatCameAboutIsNotOverdue() {
        assertThat(findings(milestone("m1"), Telling.of("s1", "2018-11-05", Kind.STRENGTH, "some", Stage.IN_PLACE)))
                .isEmpty();
    }

    private static Telling milestone(String id) {
        return Telling.of(id, "2018-10-25", Kind.MILESTONE, "in-position", null).on("2018-11-04");
    }

    private static Telling medical(String id, String published, String whom) {
        return Telling.of(id, published, Kind.TASK, "medical", Stage.IN_PROGRESS)
                .with(Detail.FOR, whom);
    }

    private static List<String> findings(Telling... told) {
        return Books.findings(List.of(), Stream.of(told).map(Telling::told).toList(), LocalDate.parse("2019-12-01"))
                .stream()
                .map(finding -> finding.type().word() + " " + finding.rule().id() + ": "
                        + String.join(
                                " ", finding.claims().stream().map(Cited::id).toList()))
                .toList();
    }
}
