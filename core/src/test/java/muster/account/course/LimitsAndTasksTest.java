package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitsAndTasksTest {
    private static final Telling UNARMED = limit("l1", "2018-10-25", Stage.IN_FORCE);

    @Test
    void aPermissionRelaxesALimitFromItsDayOn() {
        assertThat(limits(UNARMED, limit("l2", "2018-11-21", null).as(Modality.NEGATED)))
                .containsExactly("l1 in-force 2018-10-25 – 2018-11-20", "l2 relaxed 2018-11-21 – null now");
    }

    @Test
    void whatIsRepeatedIsOneSpanAndWhatOnlyMayBeRelaxedStaysInForce() {
        assertThat(limits(
                        UNARMED,
                        limit("l2", "2018-11-01", Stage.IN_FORCE),
                        limit("l3", "2018-11-05", Stage.RELAXED).as(Modality.POSSIBLE)))
                .containsExactly("l1 in-force 2018-10-25 – null now", "l3 relaxed 2018-11-05 – null");
    }

    @Test
    void aLimitOnOtherForcesIsAnotherLine() {
        assertThat(limits(
                        limit("l1", "2018-10-25", Stage.IN_FORCE).with(Detail.FOR, "active-duty troops"),
                        limit("l2", "2018-11-21", Stage.ENDED).with(Detail.FOR, "the Guard")))
                .containsExactly("l1 in-force 2018-10-25 – null now", "l2 ended 2018-11-21 – null now");
    }

    @Test
    void itBindsWhomTheBestOfThoseWhoTellOfItNames() {
        assertThat(Limits.of(
                        Stream.of(
                                        limit("l1", "2018-10-25", Stage.IN_FORCE)
                                                .with(Detail.FOR, "they"),
                                        limit("l2", "2018-10-26", Stage.IN_FORCE)
                                                .with(Detail.FOR, "The troops"),
                                        limit("l3", "2018-10-27", Stage.IN_FORCE)
                                                .with(Detail.FOR, "active-duty troops"))
                                .map(Telling::told)
                                .toList(),
                        LocalDate.parse("2018-11-30")))
                .singleElement()
                .extracting(LimitSpan::binds)
                .isEqualTo("active-duty troops");
    }

    @Test
    void aPronounNamesNobody() {
        assertThat(Limits.of(
                        List.of(limit("l1", "2018-10-25", Stage.IN_FORCE)
                                .with(Detail.FOR, "They")
                                .told()),
                        LocalDate.parse("2018-11-30")))
                .singleElement()
                .extracting(LimitSpan::binds)
                .isNull();
    }

    @Test
    void aLimitForATimeEndsWithIt() {
        assertThat(limits(limit("l1", "2018-10-25", Stage.IN_FORCE).on("2018-10-25/2018-11-25")))
                .containsExactly("l1 in-force 2018-10-25 – 2018-11-25");
    }

    @Test
    void theLatestStatementTellsTheStageAndWhatIsComesBeforeWhatIsPlanned() {
        assertThat(tasks(
                        tents("t1", "2018-10-27", Stage.PLANNED),
                        tents("t2", "2018-11-01", Stage.STARTED),
                        tents("t3", "2018-11-05", Stage.IN_PROGRESS),
                        tents("t4", "2018-11-07", Stage.COMPLETE).as(Modality.EXPECTED)))
                .containsExactly("t3 in-progress, also t2 t4 t1, otherwise");
    }

    @Test
    void anotherPlaceIsAnotherTask() {
        assertThat(tasks(
                        tents("t1", "2018-10-27", Stage.COMPLETE).in("McAllen"),
                        tents("t2", "2018-10-27", Stage.STARTED).in("Laredo")))
                .containsExactly("t2 started, also, otherwise", "t1 complete, also, otherwise");
    }

    @Test
    void twoBeneficiariesBothStand() {
        assertThat(tasks(
                        tents("t1", "2018-10-27", Stage.PLANNED).with(Detail.FOR, "border authorities"),
                        tents("t2", "2019-02-22", Stage.IN_PROGRESS).with(Detail.FOR, "migrants")))
                .containsExactly("t1 planned, also, otherwise t2", "t2 in-progress, also, otherwise t1");
    }

    @Test
    void ofAnotherMissionIsAnotherTaskAndOfOnePlaceTheyStandInTheOrderOfTheirIds() {
        assertThat(tasks(
                        tents("t2", "2018-10-28", Stage.STARTED),
                        tents("t1", "2018-10-27", Stage.STARTED).of("flood"),
                        Telling.of("w", "2018-10-26", Kind.PROGRESS, "wire", Stage.COMPLETE)))
                .containsExactly(
                        "t1 started, also, otherwise", "t2 started, also, otherwise", "w complete, also, otherwise");
    }

    @Test
    void aDetailOfATaskIsThatOfTheFirstWhoTellsIt() {
        TaskState task = Tasks.of(
                        testimonies(
                                tents("t1", "2018-10-27", Stage.STARTED).by("engineers"),
                                tents("t2", "2018-10-28", Stage.STARTED).by("the Guard"),
                                tents("t3", "2018-10-29", Stage.STARTED)),
                        LocalDate.parse("2018-12-01"))
                .getFirst();
        assertThat(task.testimony().id()).isEqualTo("t3");
        assertThat(task.detail(Detail.BY)).isEqualTo("the Guard");
        assertThat(task.detail(Detail.FOR)).isNull();
    }

    private static Telling limit(String id, String day, @Nullable Stage stage) {
        return Telling.of(id, day, Kind.LIMIT, "unarmed", stage);
    }

    private static Telling tents(String id, String day, Stage stage) {
        return Telling.of(id, day, Kind.TASK, "tents", stage);
    }

    private static List<String> limits(Telling... told) {
        return Limits.of(testimonies(told), LocalDate.parse("2018-12-01")).stream()
                .map(span -> span.testimony().id() + " " + span.stage().word() + " " + span.from() + " – " + span.to()
                        + (span.current() ? " now" : ""))
                .toList();
    }

    private static List<String> tasks(Telling... told) {
        return Tasks.of(testimonies(told), LocalDate.parse("2019-12-01")).stream()
                .map(task -> task.testimony().id() + " "
                        + String.valueOf(task.stage()).toLowerCase(Locale.ROOT).replace('_', '-') + ", also"
                        + ids(task.mentions())
                        + ", otherwise" + ids(task.otherwise()))
                .toList();
    }

    private static String ids(List<Testimony> told) {
        return String.join("", told.stream().map(one -> " " + one.id()).toList());
    }

    private static List<Testimony> testimonies(Telling... told) {
        return Stream.of(told).map(Telling::told).toList();
    }
}
