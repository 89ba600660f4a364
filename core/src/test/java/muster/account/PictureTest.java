package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Component;
import muster.claim.LinkKind;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.claim.Term;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void aLaterFigureOfTheSameSpeakerReplacesTheEarlierOne() {
        assertThat(picture(
                        "2018-11-20",
                        level("c1", "CNN", "2018-11-13", 5600).by("Pentagon", LinkKind.ORGANISATION),
                        level("c2", "AP", "2018-11-20", 5900).by("The Pentagon", LinkKind.ORGANISATION)))
                .isEqualTo("""
                        troops in-place active US-Mexico border: 5850 – 5900 – 5950, 0 days, holds
                          The Pentagon, origins 1, claims c2
                          R1-cell R2-interval R4-supersede R11-best R14-same-answer
                        """);
    }

    @Test
    void anotherSpeakerDoesNotReplaceButDissents() {
        assertThat(picture(
                        "2018-11-21",
                        level("c1", "CNN", "2018-11-19", 5200).by("officials", LinkKind.ANONYMOUS),
                        level("c2", "AP", "2018-11-20", 5900).about().by("Pentagon", LinkKind.ORGANISATION),
                        level("c3", "Reuters", "2018-11-20", 6000)))
                .isEqualTo("""
                        troops in-place active US-Mexico border: 5150 – 5900 – 6500, 1 days, holds
                          Pentagon, origins 2, claims c2 c3 c1
                          officials says otherwise: 5,200 (c1)
                          R1-cell R2-interval R3-origins R10-holds R11-best R14-same-answer
                        """);
    }

    @Test
    void whatAnotherSpeakerSaidLongBeforeDiffersInTimeAndIsNoDissent() {
        assertThat(picture("2018-11-20", level("c1", "CNN", "2018-10-25", 800), level("c2", "AP", "2018-11-20", 5900)))
                .isEqualTo("""
                        troops in-place active US-Mexico border: 5850 – 5900 – 5950, 0 days, holds
                          AP, origins 1, claims c2
                          R1-cell R2-interval R11-best R14-same-answer
                        """);
    }

    @Test
    void aNumberRepeatedAfterItsSpeakerReplacedItAnswersNothing() {
        assertThat(picture(
                        "2018-12-06",
                        level("c1", "Wire", "2018-11-18", 5900).by("Command", LinkKind.ORGANISATION),
                        level("c2", "Wire", "2018-12-04", 5200).by("Command", LinkKind.ORGANISATION),
                        level("c3", "Daily", "2018-12-06", 5900)))
                .isEqualTo("""
                        troops in-place active US-Mexico border: 5150 – 5200 – 5250, 2 days, holds
                          Command, origins 1, claims c2
                          R1-cell R2-interval R4-supersede R5-stale R10-holds R11-best R14-same-answer
                        """);
    }

    @Test
    void aFigureIsNotInForceBeforeItsDay() {
        assertThat(picture("2018-11-12", level("c1", "CNN", "2018-11-13", 5900)))
                .isEmpty();
    }

    @Test
    void aLevelHoldsUntilReplacedAndAfterSixtyDaysIsOnlyTheLastKnown() {
        assertThat(picture("2019-01-13", level("c1", "CNN", "2018-11-13", 5900)))
                .isEqualTo("""
                        troops in-place active US-Mexico border: 5850 – 5900 – 5950, 61 days, last-known
                          CNN, origins 1, claims c1
                          R1-cell R2-interval R10-holds R11-best R14-same-answer
                        """);
    }

    @Test
    void componentsPlacesAndRungsAreNeverMixed() {
        assertThat(picture(
                        "2018-11-13",
                        level("c1", "CNN", "2018-11-13", 2800).in("Texas"),
                        level("c2", "CNN", "2018-11-13", 1300).in("Texas").on(Rung.ON_THE_LINE),
                        level("c3", "CNN", "2018-11-13", 2100).from(Component.GUARD),
                        level("c4", "CNN", "2018-11-13", 7).of(Subject.OTHER)))
                .isEqualTo("""
                        troops in-place active Texas: 2750 – 2800 – 2850, 0 days, holds
                          CNN, origins 1, claims c1
                          R1-cell R2-interval R11-best R14-same-answer
                        troops in-place guard US-Mexico border: 2050 – 2100 – 2150, 0 days, holds
                          CNN, origins 1, claims c3
                          R1-cell R2-interval R11-best R14-same-answer
                        troops on-the-line active Texas: 1250 – 1300 – 1350, 0 days, holds
                          CNN, origins 1, claims c2
                          R1-cell R2-interval R11-best R14-same-answer
                        """);
    }

    @Test
    void aPlanIsARowOfItsOwnAndIsMetWhenALevelReachesIt() {
        Saying plan = level("p1", "CNN", "2018-11-08", 7000).on(Rung.PLANNED).at("2018-11-15");
        assertThat(picture("2018-11-10", plan)).isEqualTo("""
                        troops planned active US-Mexico border: 6500 – 7000 – 7500, 2 days, open
                          CNN, origins 1, claims p1
                          R1-cell R2-interval R9-plans R10-holds R11-best R14-same-answer
                        """);
        assertThat(standings("2018-11-16", plan)).containsExactly(Standing.OVERDUE);
        Saying fewer = level("c1", "AP", "2018-11-20", 5900);
        assertThat(standings("2018-11-20", plan, fewer)).containsExactly(Standing.MISSED, Standing.HOLDS);
        Saying full = level("c2", "AP", "2018-11-20", 7200);
        assertThat(standings("2018-11-20", plan, full)).containsExactly(Standing.MET, Standing.HOLDS);
    }

    @Test
    void nobodyHasAPlanBeforeItIsStated() {
        Saying plan = level("p1", "CNN", "2019-01-29", 7000).on(Rung.PLANNED).at("2018-10-01/2019-09-30");
        assertThat(standings("2018-11-13", plan)).isEmpty();
        assertThat(standings("2019-01-29", plan)).containsExactly(Standing.OPEN);
    }

    @Test
    void moreThanAFewTellsNothingOfAPlanForMany() {
        Saying plan = level("p1", "CNN", "2018-11-08", 7000).on(Rung.PLANNED).at("2018-11-15");
        Saying open = level("c1", "AP", "2018-11-20", 1740).moreThan();
        assertThat(standings("2018-11-20", plan, open)).containsExactly(Standing.OVERDUE, Standing.HOLDS);
    }

    @Test
    void aPlanWithoutADayIsOpenUntilItIsOld() {
        Saying plan = level("p1", "CNN", "2018-11-08", 7000).on(Rung.PLANNED).at(null);
        assertThat(standings("2018-11-20", plan)).containsExactly(Standing.OPEN);
        assertThat(standings("2019-02-20", plan)).containsExactly(Standing.LAST_KNOWN);
    }

    @Test
    void increasesAreNoLevelsAndStandSideBySide() {
        assertThat(picture(
                        "2018-11-13",
                        level("c1", "CNN", "2018-11-01", 800).as(Meaning.INCREASE),
                        level("c2", "CNN", "2018-11-10", 500).as(Meaning.INCREASE)))
                .isEqualTo("""
                        troops in-place active US-Mexico border: 750 – 800 – 850, 12 days, change
                          CNN, origins 1, claims c1
                          R1-cell R2-interval R10-holds R11-best R14-same-answer
                        troops in-place active US-Mexico border: 450 – 500 – 550, 3 days, change
                          CNN, origins 1, claims c2
                          R1-cell R2-interval R10-holds R11-best R14-same-answer
                        """);
    }

    @Test
    void onTheSameDayANamedSpeakerIsBetterThanAnUnnamedAndThatOneThanTheReportsOwnVoice() {
        Saying own = level("a", "CNN", "2018-11-13", 5900);
        Saying unnamed = level("b", "AP", "2018-11-13", 5800).by("official", LinkKind.ANONYMOUS);
        Saying named = level("c", "AFP", "2018-11-13", 5700).by("Jim Mattis", LinkKind.NAMED);
        assertThat(of("2018-11-13", own, unnamed, named).rows().getFirst().claims())
                .startsWith("c");
        assertThat(of("2018-11-13", own, unnamed).rows().getFirst().claims()).startsWith("b");
    }

    @Test
    void anExactFigureStandsForTheVaguerOneOfTheSameSpeaker() {
        assertThat(of(
                                "2018-11-08",
                                level("a", "TMN", "2018-11-08", 5600).moreThan(),
                                level("b", "TMN", "2018-11-08", 5700))
                        .rows()
                        .getFirst()
                        .claims())
                .containsExactly("b");
    }

    @Test
    void figuresWithoutAMissionAreListedApart() {
        Picture picture = of(
                "2018-11-13",
                level("c1", "CNN", "2018-11-13", 5900),
                level("c2", "CNN", "2018-11-13", 300).forMission(null));
        assertThat(picture.rows()).extracting(Row::claims).containsExactly(List.of("c1"));
        assertThat(picture.unassigned()).extracting(Row::claims).containsExactly(List.of("c2"));
    }

    @Test
    void figuresWithoutADayAreNotPlacedInTime() {
        Picture picture =
                of("2018-11-13", level("c1", "CNN", "2018-11-13", 5900).at(null));
        assertThat(picture.rows()).isEmpty();
        assertThat(picture.undated()).extracting(Evidence::id).containsExactly("c1");
    }

    @Test
    void aMonthCountsFromItsFirstDayAndAnIntervalReachesItsEnd() {
        assertThat(of("2018-11-20", level("c1", "CNN", "2018-11-20", 2100).at("2018-11"))
                        .rows()
                        .getFirst()
                        .ageDays())
                .isEqualTo(19);
        assertThat(of("2018-11-20", level("c1", "CNN", "2018-11-20", 2100).at("2018-04/2018-11-18"))
                        .rows()
                        .getFirst()
                        .ageDays())
                .isEqualTo(2);
    }

    @Test
    void historyTellsEveryDayOnWhichTheBestFigureChanged() {
        List<Row> history = Picture.history(
                statements(
                        level("c1", "CNN", "2018-11-08", 5600),
                        level("c2", "AP", "2018-11-20", 5900),
                        level("c3", "AP", "2018-12-20", 3000)),
                Rejections.NONE,
                Question.on(LocalDate.parse("2018-11-30"), 1),
                List.of());
        assertThat(history).extracting(Row::claims).containsExactly(List.of("c1"), List.of("c2"));
    }

    @Test
    void theSameQuestionHasTheSameAnswerInWhateverOrderTheFiguresCome() {
        Saying one = level("c1", "CNN", "2018-11-13", 5900);
        Saying other = level("c2", "AP", "2018-11-13", 5600);
        assertThat(of("2018-11-13", one, other)).isEqualTo(of("2018-11-13", other, one));
    }

    private static Picture of(String day, Saying... sayings) {
        return Picture.of(statements(sayings), Rejections.NONE, Question.on(LocalDate.parse(day), 1), List.of());
    }

    private static List<Evidence> statements(Saying... sayings) {
        return Stream.of(sayings).map(Saying::statement).toList();
    }

    private static List<Standing> standings(String day, Saying... sayings) {
        return of(day, sayings).rows().stream().map(Row::standing).toList();
    }

    private static String picture(String day, Saying... sayings) {
        return of(day, sayings).rows().stream().map(PictureTest::print).collect(Collectors.joining());
    }

    private static String print(Row row) {
        StringBuilder lines = new StringBuilder();
        Cell cell = row.cell();
        Term rung = cell.rung();
        Term component = cell.force().component();
        lines.append(cell.subject().word())
                .append(rung == null ? "" : " " + rung.word())
                .append(component == null ? "" : " " + component.word())
                .append(" ")
                .append(String.join(", ", cell.places()))
                .append(": " + row.low() + " – " + row.best() + " – " + row.high())
                .append(", " + row.ageDays() + " days, " + row.standing().word() + "\n")
                .append("  " + row.source() + ", origins " + row.origins())
                .append(", claims " + String.join(" ", row.claims()) + "\n");
        for (Dissent dissent : row.dissent()) {
            lines.append("  " + dissent.source() + " says otherwise: " + dissent.value())
                    .append(" (" + dissent.claim() + ")\n");
        }
        return lines.append("  " + String.join(" ", row.rules()) + "\n").toString();
    }
}
