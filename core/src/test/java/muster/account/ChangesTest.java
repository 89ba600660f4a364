package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.course.Timeline;
import muster.account.record.Change;
import muster.account.record.Events;
import muster.account.record.Knowledge;
import muster.account.record.News;
import muster.claim.Meaning;
import muster.claim.Rung;
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
            case Change.OfReport report -> turn + " " + report.report() + "\n";
            case Change.OfJudgement judgement -> turn + " " + judgement.judgement() + "\n";
        };
    }

    private static String best(@Nullable Row row) {
        return row == null ? "none" : row.best().toString();
    }
}
