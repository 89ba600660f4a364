package muster.account.course;

import static muster.account.course.Telling.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestsTest {
    @Test
    void aRequestGoesThroughItsLife() {
        assertThat(print(
                        "2025-04-01",
                        request("r1", "2025-02-01", Stage.ANTICIPATED)
                                .as(Modality.EXPECTED)
                                .by("the Department of Homeland Security")
                                .item("helicopters"),
                        request("r2", "2025-02-03", Stage.SUBMITTED).by("DHS").item("helicopters"),
                        request("r3", "2025-02-05", Stage.UNDER_REVIEW).by("DHS"),
                        request("r4", "2025-02-10", Stage.APPROVED)
                                .by("Homeland Security")
                                .with(Detail.DECIDER, "Ana Reyes")
                                .with(Detail.CAPACITY, "acting secretary")
                                .item("two helicopters")))
                .isEqualTo("""
                        r1 the Department of Homeland Security asks Ana Reyes, acting secretary: approved
                          2025-02-01 anticipated
                          2025-02-03 submitted
                          2025-02-05 under-review
                          2025-02-10 approved
                        """);
    }

    @Test
    void whereItemsAreGrantedAndOthersRefusedItIsPartlyApproved() {
        assertThat(print(
                        "2025-04-01",
                        request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("helicopters and tents"),
                        request("r2", "2025-02-10", Stage.APPROVED)
                                .with(Detail.DECIDER, "the Pentagon")
                                .by("DHS")
                                .item("helicopters"),
                        request("r3", "2025-02-10", Stage.REFUSED)
                                .with(Detail.DECIDER, "the Pentagon")
                                .by("DHS")
                                .item("tents")))
                .isEqualTo("""
                        r1 DHS asks the Pentagon: partly-approved
                          2025-02-01 submitted
                          2025-02-10 approved
                          2025-02-10 refused
                        """);
    }

    @Test
    void ordersAndTasksThatNameTheRequestGoOnWithItsLife() {
        assertThat(print(
                        "2025-04-01",
                        request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("tents"),
                        request("r5", "2025-02-01", Stage.COMPLETED).with(Detail.ABOUT, "r1"),
                        Telling.of("r4", "2025-02-01", Kind.TASK, "tents", Stage.IN_PROGRESS)
                                .by("the Guard")
                                .with(Detail.ABOUT, "r1"),
                        Telling.of("r3", "2025-02-01", Kind.ORDER, "deployment", Stage.SIGNED)
                                .by("the governor")
                                .with(Detail.ABOUT, "r1"),
                        request("r2", "2025-02-01", Stage.APPROVED)
                                .with(Detail.DECIDER, "the Pentagon")
                                .with(Detail.ABOUT, "r1"),
                        Telling.of("t1", "2025-02-01", Kind.TASK, "tents", Stage.COMPLETE)))
                .isEqualTo("""
                        r1 DHS asks the Pentagon: completed
                          2025-02-01 submitted
                          2025-02-01 approved
                          2025-02-01 ordered
                          2025-02-01 executing
                          2025-02-01 completed
                        """);
    }

    @Test
    void anExtensionExtendsWhatTheSameRequesterAskedForBefore() {
        assertThat(print(
                        "2025-08-01",
                        request("r1", "2025-02-01", Stage.APPROVED)
                                .by("DHS")
                                .with(Detail.DECIDER, "the Pentagon")
                                .item("tents"),
                        Telling.of("r2", "2025-06-01", Kind.REQUEST, "extension", Stage.SUBMITTED)
                                .by("DHS"),
                        Telling.of("r3", "2025-06-09", Kind.REQUEST, "extension", Stage.APPROVED)
                                .by("DHS")
                                .with(Detail.DECIDER, "the Pentagon")))
                .isEqualTo("""
                        r1 DHS asks the Pentagon: extended
                          2025-02-01 approved
                          2025-06-01 extension-submitted
                          2025-06-09 extended
                        """);
    }

    @Test
    void whatIsOnlyExpectedIsNoStateYet() {
        assertThat(print(
                        "2025-04-01",
                        request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("tents"),
                        request("r2", "2025-02-02", Stage.APPROVED)
                                .as(Modality.EXPECTED)
                                .by("DHS")
                                .with(Detail.DECIDER, "the Pentagon")
                                .item("tents")))
                .startsWith("r1 DHS asks the Pentagon: submitted\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order deployment expected       | order-expected
            order deployment signed         | ordered
            order deployment announced      | ordered
            order deployment rescinded      | order-rescinded
            task tents planned              | task-planned
            task tents started              | executing
            task tents in-progress          | executing
            task tents largely-complete     | executing
            task tents complete             | task-complete
            request extension refused       | extension-refused
            request extension approved      | extended
            request assistance withdrawn    | withdrawn
            """)
    void eachStepOfItsLifeHasAName(String step, String state) {
        String[] words = step.split(" ");
        assertThat(requests(
                                "2025-04-01",
                                request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS"),
                                Telling.of("r2", "2025-02-02", kind(words[0]), words[1], stage(words[2]))
                                        .with(Detail.ABOUT, "r1"))
                        .getFirst()
                        .steps()
                        .getLast()
                        .state())
                .isEqualTo(state);
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Stage stage(String word) {
        return Stage.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Test
    void whatHasNoStageIsNoStateAndChangesNone() {
        SupportRequest request = requests(
                        "2025-04-01",
                        request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").of("border"),
                        Telling.of("r2", "2025-02-02", Kind.REQUEST, "assistance", null)
                                .with(Detail.ABOUT, "r1")
                                .in("Texas", "Ohio"))
                .getFirst();
        assertThat(request.steps()).extracting(RequestStep::state).containsExactly("submitted", null);
        assertThat(request.state()).isEqualTo("submitted");
        assertThat(request.mission()).isEqualTo("border");
        assertThat(request.places()).containsExactly("Texas", "Ohio");
    }

    @Test
    void ofOneDayTheStepsStandInTheOrderOfALife() {
        assertThat(print(
                        "2025-04-01",
                        Telling.of("a", "2025-02-01", Kind.REQUEST, "extension", Stage.SUBMITTED)
                                .by("DHS")
                                .with(Detail.ABOUT, "h"),
                        Telling.of("b", "2025-02-01", Kind.TASK, "tents", Stage.STARTED)
                                .with(Detail.ABOUT, "h"),
                        Telling.of("c", "2025-02-01", Kind.ORDER, "deployment", Stage.ANNOUNCED)
                                .with(Detail.ABOUT, "h"),
                        Telling.of("d", "2025-02-01", Kind.ORDER, "deployment", Stage.EXPECTED)
                                .with(Detail.ABOUT, "h"),
                        Telling.of("e", "2025-02-01", Kind.TASK, "tents", Stage.PLANNED)
                                .with(Detail.ABOUT, "h"),
                        request("f", "2025-02-01", Stage.APPROVED).with(Detail.ABOUT, "h"),
                        request("g", "2025-02-01", Stage.SUBMITTED).by("DHS").with(Detail.ABOUT, "h"),
                        request("h", "2025-02-01", Stage.ANTICIPATED).by("DHS")))
                .isEqualTo("""
                        h DHS asks null: extension-submitted
                          2025-02-01 anticipated
                          2025-02-01 submitted
                          2025-02-01 approved
                          2025-02-01 order-expected
                          2025-02-01 ordered
                          2025-02-01 task-planned
                          2025-02-01 executing
                          2025-02-01 extension-submitted
                        """);
    }

    @Test
    void theSameStepIsToldOnceAndOfOtherThingsAgain() {
        assertThat(steps(
                        request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("tents"),
                        request("r2", "2025-02-02", Stage.SUBMITTED).by("DHS").item("tents"),
                        request("r3", "2025-02-03", Stage.SUBMITTED)
                                .by("DHS")
                                .item("tents")
                                .with(Detail.CRITERION, "in the south"),
                        request("r4", "2025-02-04", Stage.SUBMITTED)
                                .by("DHS")
                                .item("tents")
                                .as(Modality.POSSIBLE),
                        request("r5", "2025-02-05", Stage.SUBMITTED).by("DHS").item("large tents")))
                .containsExactly("r1 r2", "r3", "r4", "r5");
    }

    private static List<String> steps(Telling... told) {
        return requests("2025-04-01", told).getFirst().steps().stream()
                .map(step -> Stream.concat(Stream.of(step.testimony()), step.also().stream())
                        .map(one -> one.id())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void whereNotAllThatIsDecidedNamesAnItemTheLatestDecisionStands() {
        assertThat(requests(
                                "2025-04-01",
                                request("r1", "2025-02-01", Stage.SUBMITTED)
                                        .by("DHS")
                                        .item("tents"),
                                request("r2", "2025-02-10", Stage.APPROVED)
                                        .item("tents")
                                        .with(Detail.ABOUT, "r1"),
                                request("r3", "2025-02-11", Stage.REFUSED)
                                        .item("helicopters")
                                        .as(Modality.POSSIBLE)
                                        .with(Detail.ABOUT, "r1"))
                        .getFirst()
                        .state())
                .isEqualTo("approved");
    }

    @Test
    void thoseWhoDecideAreNoRequesters() {
        SupportRequest request = requests(
                        "2025-04-01",
                        request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("tents"),
                        request("r2", "2025-02-03", Stage.UNDER_REVIEW)
                                .by("the Department of Homeland Security")
                                .item("tents"),
                        request("r3", "2025-02-10", Stage.REFUSED)
                                .by("the Pentagon")
                                .with(Detail.FROM, "DHS")
                                .item("tents"))
                .getFirst();
        assertThat(request.requester()).isEqualTo("the Department of Homeland Security");
        assertThat(request.decider()).isEqualTo("the Pentagon");
    }

    private static List<SupportRequest> requests(String day, Telling... told) {
        List<Testimony> testimonies = Stream.of(told).map(Telling::told).toList();
        return Requests.of(testimonies, LocalDate.parse(day), Pack.bundled());
    }

    private static String print(String day, Telling... told) {
        return requests(day, told).stream().map(RequestsTest::print).collect(Collectors.joining());
    }

    private static String print(SupportRequest request) {
        String capacity = request.capacity() == null ? "" : ", " + request.capacity();
        return request.id() + " " + request.requester() + " asks " + request.decider() + capacity + ": "
                + request.state() + "\n"
                + request.steps().stream()
                        .map(step -> "  " + step.testimony().stated() + " " + step.state() + "\n")
                        .collect(Collectors.joining());
    }
}
