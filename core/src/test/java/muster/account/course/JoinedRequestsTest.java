package muster.account.course;

import static muster.account.course.Telling.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;

/** Which mentions belong to one request. */
class JoinedRequestsTest {
    @Test
    void otherRequestersOtherThingsAndOtherTimesAreOtherRequests() {
        Telling first = request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("helicopters");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-02", Stage.SUBMITTED).by("Texas").item("helicopters")))
                .containsExactly("r1", "r2");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-02", Stage.SUBMITTED).by("DHS").item("tents")))
                .containsExactly("r1", "r2");
        assertThat(ids(
                        first,
                        request("r2", "2025-06-02", Stage.SUBMITTED).by("DHS").item("helicopters")))
                .containsExactly("r1", "r2");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-02", Stage.SUBMITTED).by("DHS").item("helicopters")))
                .containsExactly("r1");
    }

    @Test
    void aMentionWithoutRequesterNeedsMoreInCommon() {
        Telling first = request("r1", "2025-02-01", Stage.SUBMITTED)
                .by("DHS")
                .item("tents and helicopters")
                .in("Texas");
        assertThat(ids(first, request("r2", "2025-02-05", Stage.REFUSED).words("They refused to send tents.")))
                .containsExactly("r1", "r2");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-05", Stage.REFUSED).words("They refused to send tents or helicopters.")))
                .containsExactly("r1");
    }

    @Test
    void eachMentionTellsWhyItWasJoinedAndAnIdThatItNamesWins() {
        List<SupportRequest> requests = requests(
                "2025-04-01",
                request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("helicopters"),
                request("r2", "2025-02-02", Stage.SUBMITTED).by("DHS").item("tents"),
                request("r3", "2025-02-08", Stage.RETURNED)
                        .by("DHS")
                        .with(Detail.DECIDER, "the Pentagon")
                        .item("helicopters"),
                request("r4", "2025-02-09", Stage.REFUSED).item("helicopters").with(Detail.ABOUT, "r2"),
                request("r5", "2025-02-09", Stage.SUBMITTED)
                        .by("DHS")
                        .item("helicopters")
                        .with(Detail.ABOUT, "r5"));
        assertThat(requests.stream()
                        .flatMap(request -> request.mentions().stream()
                                .map(joined ->
                                        request.id() + " " + joined.testimony().id() + ": " + joined.why())))
                .containsExactly(
                        "r1 r1: the first of it",
                        "r1 r3: same requester (DHS), both of helicopter, 7 days apart",
                        "r2 r2: the first of it",
                        "r2 r4: names r2",
                        "r5 r5: names itself: a request of its own");
    }

    @Test
    void requestsForTwoNumbersAreTwo() {
        Telling first = request("r1", "2025-02-01", Stage.SUBMITTED)
                .by("DHS")
                .item("troops")
                .with(Detail.NUMBER, "2,000");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-02", Stage.SUBMITTED)
                                .by("DHS")
                                .item("troops")
                                .with(Detail.NUMBER, "3,000")))
                .containsExactly("r1", "r2");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-02", Stage.SUBMITTED)
                                .by("DHS")
                                .item("troops")
                                .with(Detail.NUMBER, "2,000")))
                .containsExactly("r1");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-02", Stage.UNDER_REVIEW)
                                .by("DHS")
                                .item("troops")
                                .with(Detail.NUMBER, "3,000")))
                .containsExactly("r1");
        assertThat(ids(
                        first,
                        request("r2", "2025-02-02", Stage.SUBMITTED).by("DHS").item("troops")))
                .containsExactly("r1");
    }

    @Test
    void whatIsFarApartInTimeIsNotJoined() {
        Telling named = request("r1", "2025-02-01", Stage.SUBMITTED).by("DHS").item("tents");
        assertThat(ids(
                        named,
                        request("r2", "2025-04-02", Stage.UNDER_REVIEW)
                                .by("DHS")
                                .item("tents")))
                .containsExactly("r1");
        assertThat(ids(
                        named,
                        request("r2", "2025-04-03", Stage.UNDER_REVIEW)
                                .by("DHS")
                                .item("tents")))
                .containsExactly("r1", "r2");
        Telling unnamed = request("r1", "2025-02-01", Stage.SUBMITTED).item("tents and helicopters");
        assertThat(ids(unnamed, request("r2", "2025-03-03", Stage.UNDER_REVIEW).item("tents and helicopters")))
                .containsExactly("r1");
        assertThat(ids(unnamed, request("r2", "2025-03-04", Stage.UNDER_REVIEW).item("tents and helicopters")))
                .containsExactly("r1", "r2");
        Telling extension = Telling.of("r2", "2025-07-31", Kind.REQUEST, "extension", Stage.SUBMITTED)
                .by("DHS");
        assertThat(ids(named, extension)).containsExactly("r1");
        assertThat(ids(
                        named,
                        Telling.of("r2", "2025-08-01", Kind.REQUEST, "extension", Stage.SUBMITTED)
                                .by("DHS")))
                .containsExactly("r1", "r2");
    }

    @Test
    void withinAReportWhatNamesNothingElseIsOfTheSameRequest() {
        Telling first = request("r1", "2025-02-01", Stage.SUBMITTED)
                .by("DHS")
                .item("tents")
                .report("Wire");
        assertThat(whys(first, request("r2", "2025-02-01", Stage.UNDER_REVIEW).report("Wire")))
                .containsExactly("the first of it", "same report, no other requester");
        assertThat(whys(
                        first,
                        request("r2", "2025-02-01", Stage.UNDER_REVIEW)
                                .item("tents")
                                .report("Wire")))
                .containsExactly("the first of it", "same report, no other requester, both of tent");
        assertThat(whys(
                        first,
                        request("r2", "2025-02-01", Stage.UNDER_REVIEW)
                                .item("helicopters")
                                .report("Wire")))
                .containsExactly("the first of it");
        assertThat(whys(first, request("r2", "2025-02-01", Stage.UNDER_REVIEW).report("Daily")))
                .containsExactly("the first of it");
    }

    private static List<String> whys(Telling... told) {
        return requests("2025-04-01", told).getFirst().mentions().stream()
                .map(Joined::why)
                .toList();
    }

    private static List<String> ids(Telling... told) {
        return requests("2025-12-31", told).stream().map(SupportRequest::id).toList();
    }

    private static List<SupportRequest> requests(String day, Telling... told) {
        List<Testimony> testimonies = Stream.of(told).map(Telling::told).toList();
        return Requests.of(testimonies, LocalDate.parse(day), Pack.bundled());
    }
}
