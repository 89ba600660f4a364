package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.LinkKind;
import muster.claim.Rung;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void aStepLastsUntilAnotherAnswerBegins() {
        assertThat(print(
                        "2018-11-20",
                        Saying.level("f1", "CNN", "2018-11-05", 5200),
                        Saying.level("f2", "CNN", "2018-11-13", 5900)))
                .isEqualTo("""
                        in-place
                          2018-11-05 to 2018-11-12 5150 5200 5250 holds [f1]
                          2018-11-13 to open 5850 5900 5950 holds [f2]
                        """);
    }

    @Test
    void whatNobodySaysAnewIsOnlyTheLastKnown() {
        assertThat(print("2019-03-01", Saying.level("f1", "CNN", "2018-11-13", 5900)))
                .isEqualTo("""
                        in-place
                          2018-11-13 to 2019-01-12 5850 5900 5950 holds [f1]
                          2019-01-13 to open 5850 5900 5950 last-known [f1]
                        """);
    }

    @Test
    void ceilingsAndPlansAreSeriesOfTheirOwn() {
        assertThat(print(
                        "2018-11-20",
                        Saying.level("f1", "CNN", "2018-11-05", 2100),
                        Saying.level("f2", "CNN", "2018-11-05", 4000).on(Rung.AUTHORIZED),
                        Saying.level("f3", "CNN", "2018-11-05", 5000)
                                .on(Rung.PLANNED)
                                .at("2018-11-10"),
                        Saying.level("f4", "CNN", "2018-11-15", 6000)
                                .on(Rung.PLANNED)
                                .at("2018-12-01")))
                .isEqualTo("""
                        planned
                          2018-11-05 to 2018-11-10 4500 5000 5500 open [f3]
                          2018-11-11 to 2018-11-14 4500 5000 5500 overdue [f3]
                          2018-11-15 to open 5500 6000 6500 open [f4]
                        authorized
                          2018-11-05 to open 3500 4000 4500 holds [f2]
                        in-place
                          2018-11-05 to open 2050 2100 2150 holds [f1]
                        """);
    }

    @Test
    void aVoiceThatAgreesOrDisputesMakesAStepToo() {
        assertThat(print(
                        "2018-11-20",
                        Saying.level("f1", "CNN", "2018-11-13", 5900).by("Pentagon", LinkKind.ORGANISATION),
                        Saying.level("f2", "AP", "2018-11-15", 5000)))
                .isEqualTo("""
                        in-place
                          2018-11-13 to 2018-11-14 5850 5900 5950 holds [f1]
                          2018-11-15 to open 4500 5000 5950 holds [f2, f1]
                        """);
    }

    @Test
    void aStretchOfDaysHoldsItsGround() {
        assertThat(print(
                        "2018-11-20",
                        Saying.level("f1", "CNN", "2018-11-13", 2100).at("2018-11-01/2018-11-13"),
                        Saying.level("f2", "AP", "2018-11-05", 1500)))
                .isEqualTo("""
                        in-place
                          2018-11-01 to 2018-11-04 2050 2100 2150 holds [f1]
                          2018-11-05 to 2018-11-08 1450 2100 2150 holds [f1, f2]
                          2018-11-09 to open 2050 2100 2150 holds [f1]
                        """);
    }

    @Test
    void itIsWhatThePictureOfEachDaySays() {
        List<Evidence> figures = Stream.of(
                        Saying.level("f1", "CNN", "2018-11-13", 2100).at("2018-11-01/2018-11-13"),
                        Saying.level("f2", "AP", "2018-11-05", 1500),
                        Saying.level("f3", "AP", "2018-11-12", 2200).about(),
                        Saying.level("f4", "Post", "2018-11-30", 1600).at("2018-11"),
                        Saying.level("f5", "CNN", "2019-01-02", 900))
                .map(Saying::statement)
                .toList();
        LocalDate last = LocalDate.parse("2019-06-01");
        List<Step> steps = Series.of(figures, Rejections.NONE, Question.on(last, 1), List.of())
                .getFirst()
                .steps();
        for (Step step : steps) {
            LocalDate to = Objects.requireNonNullElse(step.to(), last);
            for (LocalDate day = step.from(); !day.isAfter(to); day = day.plusDays(1)) {
                Row row = Picture.of(figures, Rejections.NONE, Question.on(day, 1), List.of())
                        .rows()
                        .getFirst();
                assertThat(row.claims()).as("%s", day).isEqualTo(step.row().claims());
                assertThat(row.standing()).as("%s", day).isEqualTo(step.row().standing());
            }
        }
    }

    @Test
    void upToAnyDayItIsWhatWouldHaveBeenAnsweredOnThatDay() {
        List<Evidence> figures = Stream.of(
                        Saying.level("f1", "CNN", "2018-11-13", 2100).at("2018-11-01/2018-11-13"),
                        Saying.level("f2", "AP", "2018-11-05", 1500),
                        Saying.level("f3", "Post", "2018-11-30", 1600).at("2018-11"),
                        Saying.level("f4", "CNN", "2019-01-02", 900))
                .map(Saying::statement)
                .toList();
        List<Series> whole = Series.of(figures, Rejections.NONE, Question.on(LocalDate.MAX, 1), List.of());
        LocalDate last = LocalDate.parse("2019-06-01");
        for (LocalDate day = LocalDate.parse("2018-10-25"); !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(Series.upTo(whole, day))
                    .as("%s", day)
                    .isEqualTo(Series.of(figures, Rejections.NONE, Question.on(day, 1), List.of()));
        }
    }

    @Test
    void inWhateverOrderTheFiguresComeTheSeriesIsTheSame() {
        List<Saying> sayings = new ArrayList<>(List.of(
                Saying.level("f1", "CNN", "2018-11-13", 2100),
                Saying.level("f2", "AP", "2018-11-13", 2100),
                Saying.level("f3", "AP", "2018-11-20", 2300)));
        String once = print("2019-03-01", sayings.toArray(Saying[]::new));
        Collections.reverse(sayings);
        assertThat(print("2019-03-01", sayings.toArray(Saying[]::new))).isEqualTo(once);
    }

    private static String print(String day, Saying... sayings) {
        List<Evidence> figures = Stream.of(sayings).map(Saying::statement).toList();
        return Series.of(figures, Rejections.NONE, Question.on(LocalDate.parse(day), 1), List.of()).stream()
                .map(SeriesTest::print)
                .collect(Collectors.joining());
    }

    private static String print(Series series) {
        return Objects.requireNonNull(series.cell().rung()).word() + "\n"
                + series.steps().stream()
                        .map(step -> "  " + step.from() + " to " + (step.to() == null ? "open" : step.to()) + " "
                                + step.row().low() + " " + step.row().best() + " "
                                + step.row().high() + " "
                                + step.row().standing().word() + " "
                                + step.row().claims() + "\n")
                        .collect(Collectors.joining());
    }
}
