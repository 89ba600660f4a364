package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.course.Timeline;
import muster.account.record.Change;
import muster.account.record.Events;
import muster.account.record.Knowledge;
import muster.account.record.News;
import muster.claim.Changes;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.RecordedJudgement;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void whatHappenedIsWhereTheAnswerChangedBetweenTheDays() {
        assertThat(events(
                        "2018-11-05",
                        "2019-02-01",
                        Saying.level("f1", "CNN", "2018-11-05", 5200),
                        Saying.level("f2", "CNN", "2018-11-13", 5900),
                        Saying.level("f3", "CNN", "2018-11-20", 1100).in("California"),
                        Saying.level("f4", "CNN", "2018-11-20", 300)
                                .as(Meaning.DECREASE)
                                .in("Texas"),
                        Saying.level("f5", "AP", "2018-11-21", 300)
                                .as(Meaning.DECREASE)
                                .in("Texas")
                                .at("2018-11-20")))
                .isEqualTo("""
                        2018-11-13 changed 5200 to 5900
                        2018-11-20 first none to 1100
                        2018-11-20 taken-away 300
                        2019-01-13 last-known 5900 to 5900
                        2019-01-20 last-known 1100 to 1100
                        """);
    }

    @Test
    void whatIsOnlyPlannedOrAllowedHasNotHappened() {
        assertThat(events(
                        "2018-11-01",
                        "2018-11-30",
                        Saying.level("f1", "CNN", "2018-11-05", 5200).on(Rung.PLANNED),
                        Saying.level("f2", "CNN", "2018-11-05", 4000).on(Rung.AUTHORIZED)))
                .isEmpty();
    }

    @Test
    void whatBecameKnownIsNewClaimsAndAnswersThatTheyChanged() {
        Saying old = Saying.level("f1", "CNN", "2018-11-05", 5200);
        Saying late = Saying.level("f2", "AP", "2018-11-13", 5900);
        News news = new News(knowledge(1, old), knowledge(2, old, late));
        assertThat(print(news.of(LocalDate.parse("2018-11-20"), null, List.of())))
                .isEqualTo("""
                        2018-11-20 changed 5200 to 5900
                        first claim f2
                        """);
        assertThat(print(news.of(LocalDate.parse("2018-11-10"), null, List.of())))
                .isEqualTo("first claim f2\n");
    }

    @Test
    void whatALaterReadingDoesNotHaveIsGone() {
        Saying old = Saying.level("f1", "CNN", "2018-11-05", 5200);
        News news = new News(knowledge(1, old), knowledge(2));
        assertThat(print(news.of(LocalDate.parse("2018-11-20"), null, List.of())))
                .isEqualTo("""
                        2018-11-20 gone 5200 to none
                        gone claim f1
                        """);
    }

    @Test
    void theReportsThatBroughtClaimsAndTheNewJudgementsAreTold() {
        Saying old = Saying.level("f1", "CNN", "2018-11-05", 5200);
        Saying late = Saying.level("f2", "AP", "2018-11-13", 5900);
        News news = new News(
                new Knowledge(1, List.of(report(old, 1)), figures(old), List.of(), List.of(judged("f1", 1))),
                new Knowledge(
                        3,
                        List.of(report(old, 1), report(late, 2)),
                        figures(old, late),
                        List.of(),
                        List.of(judged("f1", 1), judged("f2", 3))));
        LocalDate day = LocalDate.parse("2018-11-20");
        assertThat(print(news.of(day, null, List.of()))).isEqualTo("""
                first report AP.txt with 1
                2018-11-20 changed 5200 to 5900
                judged f2
                first claim f2
                """);
    }

    @Test
    void ofAReportReadAgainOnlyWhatItSaysOtherwiseIsNew() {
        Saying old = Saying.level("f1", "CNN", "2018-11-05", 5200);
        Saying corrected = Saying.level("f1", "CNN", "2018-11-05", 5300);
        News news = new News(
                new Knowledge(1, List.of(report(old, 1)), figures(old), List.of(), List.of()),
                new Knowledge(2, List.of(report(old, 2)), figures(corrected), List.of(), List.of()));
        LocalDate day = LocalDate.parse("2018-11-20");
        assertThat(print(news.of(day, null, List.of()))).isEqualTo("""
                changed report CNN.txt with 0
                2018-11-20 changed 5200 to 5300
                changed claim f1
                """);
        assertThat(print(news.of(day, "border", List.of()))).isEqualTo("""
                2018-11-20 changed 5200 to 5300
                changed claim f1
                """);
    }

    private static RecordedReport report(Saying saying, long known) {
        Metadata metadata = saying.statement().recorded().report();
        return new RecordedReport(
                metadata.reportId(),
                metadata,
                "v",
                1,
                1,
                1,
                "text/plain",
                "UTF-8",
                "rules",
                "pack",
                new KnownPoint(known, Instant.EPOCH));
    }

    private static RecordedJudgement judged(String claim, long known) {
        return new RecordedJudgement(
                "j" + known,
                new Judgement(claim, Act.PREFER, Changes.NONE, "a reason", "Ann"),
                new KnownPoint(known, Instant.EPOCH),
                0);
    }

    private static Knowledge knowledge(long known, Saying... sayings) {
        return new Knowledge(known, List.of(), figures(sayings), List.of(), List.of());
    }

    private static List<Evidence> figures(Saying... sayings) {
        return Stream.of(sayings).map(Saying::statement).toList();
    }

    private static String events(String from, String to, Saying... sayings) {
        LocalDate last = LocalDate.parse(to);
        List<Evidence> figures = figures(sayings);
        return print(new Events(LocalDate.parse(from), last)
                .of(
                        Series.of(figures, Rejections.NONE, Question.on(last, 1), List.of()),
                        Timeline.of(List.of(), last),
                        figures));
    }

    private static String print(List<Change> changes) {
        return changes.stream().map(ChangesTest::print).collect(Collectors.joining());
    }

    private static String print(Change change) {
        String turn = change.turn().word();
        return switch (change) {
            case Change.OfCell cell ->
                cell.day() + " " + turn + " " + best(cell.before()) + " to " + best(cell.after()) + "\n";
            case Change.OfNumber number ->
                number.day() + " " + turn + " " + number.figure().figure().quote() + "\n";
            case Change.OfClaim claim -> turn + " claim " + claim.claim().id() + "\n";
            case Change.OfCourse course -> turn + " " + course.happening() + "\n";
            case Change.OfReport report ->
                turn + " report " + report.report().metadata().name() + " with " + report.claims() + "\n";
            case Change.OfJudgement judgement ->
                turn + " " + judgement.judgement().judgement().claim() + "\n";
        };
    }

    private static String best(@Nullable Row row) {
        return row == null ? "none" : row.best().toString();
    }
}
