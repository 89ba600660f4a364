package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.claim.DateRange;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void aMilestoneIsOpenUntilItsDayThenMetOrOverdue() {
        Telling due = Telling.of("m1", "2019-02-22", Kind.MILESTONE, "arrive-by", null)
                .as(Modality.EXPECTED)
                .on("2019-03-01");
        assertThat(print("2019-03-01", due)).isEqualTo("2019-03-01 expected milestone arrive-by: open\n");
        assertThat(print("2019-03-02", due)).isEqualTo("2019-03-01 expected milestone arrive-by: overdue\n");
        assertThat(print("2019-03-10", due, Telling.of("s1", "2019-03-04", Kind.STRENGTH, "some", Stage.IN_PLACE)))
                .isEqualTo("2019-03-01 expected milestone arrive-by: met by s1\n");
    }

    @Test
    void aDecisionThatIsDueIsMetByAnyDecision() {
        assertThat(print(
                        "2025-05-01",
                        Telling.of("m1", "2025-01-20", Kind.MILESTONE, "decision-due", null)
                                .as(Modality.EXPECTED)
                                .on("2025-04-20"),
                        Telling.of("a1", "2025-04-18", Kind.AUTHORITY, "insurrection-act", Stage.INVOKED)
                                .on("2025-04-18")))
                .isEqualTo("""
                        2025-04-18 actual authority insurrection-act
                        2025-04-20 expected milestone decision-due: met by a1
                        """);
    }

    @Test
    void workThatIsExpectedToBeCompleteIsMetWhenItIs() {
        Telling expected = Telling.of("p1", "2018-11-13", Kind.PROGRESS, "port-hardening", Stage.COMPLETE)
                .as(Modality.EXPECTED)
                .on("2018-11-13")
                .in("Brownsville");
        assertThat(print(
                        "2018-11-20",
                        expected,
                        Telling.of("t1", "2018-11-15", Kind.TASK, "port-hardening", Stage.STARTED)
                                .in("Brownsville"),
                        Telling.of("p2", "2018-11-15", Kind.PROGRESS, "port-hardening", Stage.COMPLETE)
                                .in("Laredo"),
                        Telling.of("p3", "2018-11-16", Kind.PROGRESS, "port-hardening", Stage.COMPLETE)
                                .in("Brownsville")))
                .isEqualTo("2018-11-13 expected progress port-hardening: met by p3\n");
    }

    @Test
    void anEndForWhichAnotherDayIsNamedLaterHasMoved() {
        assertThat(print(
                        "2018-12-20",
                        Telling.of("m1", "2018-11-13", Kind.MILESTONE, "end", null)
                                .on("2018-12-15"),
                        Telling.of("m2", "2018-12-04", Kind.MILESTONE, "extended-to", null)
                                .on("2019-01-31")))
                .isEqualTo("""
                        2018-12-15 expected milestone end: moved by m2
                        2019-01-31 expected milestone extended-to: open
                        """);
    }

    @Test
    void whatSeveralReportsTellOfOneDayIsOneHappening() {
        List<Happening> happenings = timeline(
                        "2018-12-20",
                        Telling.of("o2", "2018-10-27", Kind.ORDER, "deployment", Stage.SIGNED)
                                .on("2018-10-26"),
                        Telling.of("o1", "2018-10-26", Kind.ORDER, "deployment", Stage.SIGNED)
                                .on("2018-10-26"))
                .happenings();
        assertThat(happenings)
                .singleElement()
                .satisfies(happening -> assertThat(happening.testimonies())
                        .extracting(Testimony::id)
                        .containsExactly("o1", "o2"));
    }

    @Test
    void whatIsToldWithoutADayHappenedByThenAndWhatIsExpectedForNoDayIsCountedOnly() {
        Timeline timeline = timeline(
                "2018-12-20",
                Telling.of("r1", "2018-11-01", Kind.REQUEST, "assistance", Stage.REFUSED),
                Telling.of("o1", "2018-11-02", Kind.ORDER, "deployment", Stage.EXPECTED));
        assertThat(timeline.happenings()).extracting(Happening::placed).containsExactly(LocalDate.parse("2018-11-01"));
        assertThat(timeline.undated()).extracting(Testimony::id).containsExactly("o1");
    }

    @Test
    void ofAStretchOfDaysWhatReachesIntoItIsShown() {
        Timeline timeline = timeline(
                "2018-12-20",
                order("before", "2018-10-01"),
                order("into", "2018-10-28/2018-11-01"),
                order("out of", "2018-11-30/2018-12-02"),
                order("after", "2018-12-01"),
                Telling.of("told", "2018-11-20", Kind.ORDER, "extension", Stage.SIGNED));
        LocalDate first = LocalDate.parse("2018-11-01");
        LocalDate last = LocalDate.parse("2018-11-30");
        assertThat(ids(timeline.between(first, last))).containsExactly("into", "told", "out of");
        assertThat(ids(timeline.between(null, last))).containsExactly("before", "into", "told", "out of");
        assertThat(ids(timeline.between(first, null))).containsExactly("into", "told", "out of", "after");
    }

    @Test
    void whatLiesAheadIsWhatIsExpectedAndHasNotComeAboutOrMoved() {
        LocalDate asked = LocalDate.parse("2018-12-01");
        List<Testimony> told = Stream.of(
                        milestone("over", "2018-11-01", "arrive-by", "2018-11-30"),
                        milestone("today", "2018-11-01", "in-position", "2018-12-01"),
                        milestone("moved", "2018-11-13", "end", "2018-12-15"),
                        milestone("new end", "2018-11-20", "extended-to", "2019-01-31"),
                        milestone("told later", "2018-12-05", "decision-due", "2019-02-01"),
                        Telling.of("tents", "2018-11-05", Kind.TASK, "tents", Stage.IN_PROGRESS)
                                .on("2018-12-24"))
                .map(Telling::told)
                .toList();
        assertThat(Annals.of(told, List.of()).ahead(asked, testimony -> true))
                .extracting(happening -> happening.testimony().id())
                .containsExactly("today", "new end");
    }

    private static Telling milestone(String id, String told, String type, String day) {
        return Telling.of(id, told, Kind.MILESTONE, type, null)
                .as(Modality.EXPECTED)
                .on(day);
    }

    private static Telling order(String id, String when) {
        return Telling.of(id, "2018-12-10", Kind.ORDER, "deployment", Stage.SIGNED)
                .on(when);
    }

    private static List<String> ids(Timeline timeline) {
        return timeline.happenings().stream()
                .map(happening -> happening.testimony().id())
                .toList();
    }

    private static Timeline timeline(String day, Telling... told) {
        return Timeline.of(Stream.of(told).map(Telling::told).toList(), LocalDate.parse(day));
    }

    private static String print(String day, Telling... told) {
        return timeline(day, told).happenings().stream()
                .filter(happening -> happening.when() != null)
                .map(TimelineTest::print)
                .collect(Collectors.joining());
    }

    private static String print(Happening happening) {
        DateRange when = happening.when();
        Testimony told = happening.testimony();
        return (when == null ? "by " + happening.placed() : when.iso()) + " "
                + happening.firmness().word() + " " + told.kind().word() + " " + told.type()
                + (happening.fate() == null ? "" : ": " + happening.fate().word())
                + (happening.sequel() == null ? "" : " by " + happening.sequel().id()) + "\n";
    }
}
