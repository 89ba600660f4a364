package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.account.books.Booked;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.junit.jupiter.api.Test;

class UnknownsTest {
    private static final Telling UNKNOWN =
            Telling.of("u1", "2018-11-13", Kind.UNKNOWN, "orders", null).as(Modality.UNKNOWN);

    @Test
    void anOrderThatIsGivenLaterSettlesWhichOrdersThereWillBe() {
        assertThat(points(
                        UNKNOWN,
                        Telling.of("o1", "2018-11-10", Kind.ORDER, "deployment", Stage.SIGNED),
                        Telling.of("o2", "2018-11-15", Kind.ORDER, "deployment", Stage.EXPECTED),
                        Telling.of("o3", "2018-11-19", Kind.ORDER, "deployment", Stage.SIGNED)))
                .containsExactly("u1 touches o1 o2, settled by o3");
    }

    @Test
    void whatComesMonthsLaterOrFromAnotherKindSettlesNothing() {
        assertThat(points(
                        UNKNOWN,
                        Telling.of("o1", "2019-06-01", Kind.ORDER, "deployment", Stage.SIGNED),
                        Telling.of("t1", "2018-11-15", Kind.TASK, "tents", Stage.STARTED)))
                .containsExactly("u1 touches");
    }

    @Test
    void aDisputeStandsAndTouchesWhatItNames() {
        assertThat(points(
                        Telling.of("d1", "2018-10-27", Kind.DISPUTE, "strength", null)
                                .as(Modality.DENIED)
                                .with(Detail.ABOUT, "m1"),
                        Telling.of("m1", "2018-10-26", Kind.MILESTONE, "end", null),
                        Telling.of("s1", "2018-10-29", Kind.STRENGTH, "more", Stage.IN_PLACE)))
                .containsExactly("d1 touches m1 s1");
    }

    @Test
    void theNextNumberOfThoseThereSettlesHowManyThereAre() {
        assertThat(points("""
                        a | 2018-10-29 | Wire | Command | 4,800 | in-place | Texas
                        b | 2018-10-30 | Wire | Command | 4,900 | in-place | Texas
                        c | 2018-11-10 | Wire | Command | 5,200 | in-place | Texas
                        d | 2018-11-15 | Wire | Command | 7,000 | planned  | Texas
                        e | 2018-11-16 | Wire | Command | 300   | increase in-place | Texas
                        f | 2018-11-18 | Wire | Command | 5,600 | in-place | Texas
                        g | 2018-11-19 | Wire | Command | 40    | units in-place | Texas
                        h | 2018-11-20 | Wire | Command | 5,900 | in-place | Texas
                        """, unknown("strength").of("river-watch")))
                .containsExactly("u touches b c d h, settled by f");
    }

    @Test
    void onlyNumbersOfItsSortMissionAndTimeSettleIt() {
        String figures = """
                u1 | 2018-11-18 | Wire | Command | 3   | units in-place          | Texas
                m1 | 2018-11-18 | Wire | Command | 210 | money unit:USD in-place | Texas
                t1 | 2019-01-12 | Wire | Command | 600 | in-place                | Texas
                """;
        assertThat(points(figures, unknown("units").of("river-watch"))).containsExactly("u touches, settled by u1");
        assertThat(points(figures, unknown("cost").of("river-watch"))).containsExactly("u touches, settled by m1");
        assertThat(points(figures, unknown("strength").of("river-watch"))).containsExactly("u touches, settled by t1");
        assertThat(points(figures.replace("01-12", "01-13"), unknown("strength").of("river-watch")))
                .containsExactly("u touches");
        assertThat(points(figures, unknown("orders").of("river-watch"))).containsExactly("u touches");
        assertThat(points(figures, unknown("strength"))).containsExactly("u touches");
    }

    @Test
    void eachSortOfUnknownIsSettledByWhatTellsOfIt() {
        assertThat(points(
                        unknown("withdrawal"),
                        Telling.of("other", "2018-11-14", Kind.STRENGTH, "some", Stage.IN_PLACE),
                        Telling.of("gone", "2018-11-15", Kind.STRENGTH, "some", Stage.WITHDRAWN)))
                .containsExactly("u touches, settled by gone");
        assertThat(points(
                        unknown("withdrawal"),
                        Telling.of("begun", "2018-11-14", Kind.MILESTONE, "start", null),
                        Telling.of("ended", "2018-11-15", Kind.MILESTONE, "end", null)))
                .containsExactly("u touches, settled by ended");
        assertThat(points(
                        unknown("withdrawal"),
                        Telling.of("sent", "2018-11-14", Kind.ORDER, "deployment", Stage.SIGNED),
                        Telling.of("back", "2018-11-15", Kind.ORDER, "withdrawal", Stage.SIGNED)))
                .containsExactly("u touches, settled by back");
        assertThat(points(
                        unknown("reimbursement"),
                        Telling.of("sent", "2018-11-14", Kind.ORDER, "deployment", Stage.SIGNED),
                        Telling.of("payer", "2018-11-15", Kind.COST, "payer", null)))
                .containsExactly("u touches, settled by payer");
        assertThat(points(
                        unknown("arms"),
                        Telling.of("no contact", "2018-11-14", Kind.LIMIT, "no-contact", Stage.IN_FORCE),
                        Telling.of("tents", "2018-11-14", Kind.TASK, "unarmed", Stage.STARTED),
                        Telling.of("unarmed", "2018-11-15", Kind.LIMIT, "unarmed", Stage.IN_FORCE)))
                .containsExactly("u touches, settled by unarmed");
        assertThat(points(
                        unknown("tents"),
                        Telling.of("wire", "2018-11-14", Kind.TASK, "wire", Stage.STARTED),
                        Telling.of("tents", "2018-11-15", Kind.TASK, "tents", Stage.STARTED)))
                .containsExactly("u touches, settled by tents");
        assertThat(points(unknown("limit"), Telling.of("unarmed", "2018-11-15", Kind.LIMIT, "unarmed", Stage.IN_FORCE)))
                .containsExactly("u touches, settled by unarmed");
    }

    @Test
    void whatIsToldOfAnotherPlaceOrMissionSettlesNothing() {
        assertThat(points(
                        unknown("orders").in("Texas"),
                        Telling.of("o1", "2018-11-15", Kind.ORDER, "deployment", Stage.SIGNED)
                                .in("Ohio"),
                        Telling.of("o2", "2018-11-15", Kind.ORDER, "deployment", Stage.SIGNED)
                                .of("flood")))
                .containsExactly("u touches");
    }

    @Test
    void whatItsWordsNameInItsReportIsTouched() {
        assertThat(points(
                        unknown("orders").report("Wire").with(Detail.ABOUT, "whether tents are put up"),
                        Telling.of("t1", "2018-11-13", Kind.TASK, "tents", Stage.STARTED)
                                .report("Wire")
                                .words("tents are put up"),
                        Telling.of("t2", "2018-11-13", Kind.TASK, "wire", Stage.STARTED)
                                .report("Wire")
                                .words("wire is laid"),
                        Telling.of("t3", "2018-11-13", Kind.TASK, "tents", Stage.STARTED)
                                .report("Daily")
                                .words("tents are put up")))
                .containsExactly("u touches t1");
    }

    private static Telling unknown(String type) {
        return Telling.of("u", "2018-11-13", Kind.UNKNOWN, type, null).as(Modality.UNKNOWN);
    }

    private static List<String> points(Telling... told) {
        return points("", told);
    }

    private static List<String> points(String figures, Telling... told) {
        return new Unknowns(
                        Stream.of(told).map(Telling::told).toList(),
                        figures.isEmpty() ? List.of() : Booked.of(figures),
                        LocalDate.parse("2019-12-01"))
                .points().stream().map(UnknownsTest::print).toList();
    }

    private static String print(OpenPoint point) {
        OpenPoint.Touched settledBy = point.settledBy();
        return point.testimony().id() + " touches"
                + String.join(
                        "", point.touches().stream().map(one -> " " + one.id()).toList())
                + (settledBy == null ? "" : ", settled by " + settledBy.id());
    }
}
