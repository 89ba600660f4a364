package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    private static List<String> points(Telling... told) {
        return new Unknowns(Stream.of(told).map(Telling::told).toList(), List.of(), LocalDate.parse("2019-12-01"))
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
