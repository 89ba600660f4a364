package muster.store;

import static muster.store.SampleReadings.DAY;
import static muster.store.SampleReadings.published;
import static muster.store.SampleReadings.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import muster.claim.Figure;
import muster.claim.Statement;
import muster.ledger.Appended;
import muster.ledger.Appended.Outcome;
import muster.ledger.ClaimQuery;
import muster.ledger.DayBasis;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.LogRow;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedReport;
import muster.ledger.RecordedStatement;
import muster.ledger.SearchQuery;
import muster.ledger.Version;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Span;
import org.junit.jupiter.api.Test;

/** What every ledger must do, wherever it keeps its rows. */
interface LedgerContract {
    Instant NOON = Instant.parse("2018-11-14T12:00:00Z");

    /** Opens the ledger of this test, the same one each time; empty at first. */
    Ledger open(InstantSource clock);

    default Ledger open() {
        return open(InstantSource.fixed(NOON));
    }

    @Test
    default void anEmptyLedgerIsAtPointZero() {
        try (Ledger ledger = open()) {
            assertThat(ledger.head()).isEqualTo(KnownPoint.EMPTY);
            assertThat(ledger.at(NOON)).isEqualTo(KnownPoint.EMPTY);
            assertThat(ledger.point(0)).contains(KnownPoint.EMPTY);
            assertThat(ledger.point(1)).isEmpty();
            assertThat(ledger.reports(0)).isEmpty();
            assertThat(figures(ledger, 0)).isEmpty();
            assertThat(statements(ledger, 0)).isEmpty();
            assertThat(ledger.log(0)).isEmpty();
        }
    }

    @Test
    default void aReadingComesBackAsItWasAppended() {
        Reading reading =
                SampleReadings.of("monday.txt", "There are 2800 in Texas and 1300 on the line. They may not patrol.");
        try (Ledger ledger = open()) {
            Appended appended = ledger.append(reading);

            KnownPoint first = new KnownPoint(1, NOON);
            assertThat(appended).isEqualTo(new Appended(Outcome.NEW, first));
            assertThat(ledger.head()).isEqualTo(first);
            assertThat(ledger.reading(reading.id())).contains(first);
            String reportId = reading.metadata().reportId();
            assertThat(ledger.reports(1))
                    .containsExactly(new RecordedReport(
                            reportId,
                            reading.metadata(),
                            reading.version().id(),
                            1,
                            1,
                            3,
                            "text/plain",
                            "UTF-8",
                            "1",
                            "border",
                            first));
            assertThat(ledger.version(reading.version().id())).contains(reading.version());
            assertThat(figures(ledger, 1)).containsExactlyElementsOf(recordedFigures(reading, first));
            assertThat(statements(ledger, 1)).containsExactlyElementsOf(recordedStatements(reading, first));
        }
    }

    @Test
    default void everyFieldComesBackEqual() {
        RandomReadings random = new RandomReadings(20181113);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            readings.add(random.next(i % 12));
        }
        try (Ledger ledger = open()) {
            ledger.append(readings);
        }
        try (Ledger ledger = open()) {
            List<RecordedReport> reports = ledger.reports(60);
            List<RecordedFigure> figures = figures(ledger, 60);
            List<RecordedStatement> statements = statements(ledger, 60);
            for (Reading reading : readings) {
                String reportId = reading.metadata().reportId();
                KnownPoint known = ledger.reading(reading.id()).orElseThrow();
                assertThat(reports)
                        .filteredOn(report -> report.reportId().equals(reportId))
                        .extracting(RecordedReport::metadata)
                        .containsExactly(reading.metadata());
                assertThat(ledger.version(reading.version().id())).contains(reading.version());
                assertThat(figures)
                        .filteredOn(figure -> figure.reportId().equals(reportId))
                        .containsExactlyElementsOf(recordedFigures(reading, known));
                assertThat(statements)
                        .filteredOn(statement -> statement.reportId().equals(reportId))
                        .containsExactlyElementsOf(recordedStatements(reading, known));
            }
        }
    }

    @Test
    default void theSameReadingTwiceAddsNothing() {
        Reading reading = SampleReadings.of("monday.txt", "There are 2800.");
        try (Ledger ledger = open()) {
            ledger.append(reading);
            Appended again = ledger.append(reading);

            assertThat(again).isEqualTo(new Appended(Outcome.ALREADY_KNOWN, new KnownPoint(1, NOON)));
            assertThat(ledger.head().seq()).isEqualTo(1);
        }
    }

    @Test
    default void aChangedTextIsANewVersionBesideTheOld() {
        Reading before = SampleReadings.of("monday.txt", "There are 2800. They may not patrol.");
        Reading after = SampleReadings.of("monday.txt", "There are 2900.");
        try (Ledger ledger = open()) {
            ledger.append(before);

            assertThat(ledger.append(after).outcome()).isEqualTo(Outcome.NEW_VERSION);
            assertThat(quotes(ledger, 1)).containsExactly("2800");
            assertThat(quotes(ledger, 2)).containsExactly("2900");
            assertThat(statements(ledger, 1)).hasSize(1);
            assertThat(statements(ledger, 2)).isEmpty();
            assertThat(ledger.reports(1)).extracting(RecordedReport::version).containsExactly(1);
            assertThat(ledger.reports(2)).extracting(RecordedReport::version).containsExactly(2);
            assertThat(ledger.version(before.version().id())).contains(before.version());
        }
    }

    @Test
    default void aCorrectedDayIsANewReadingFromThatPointOn() {
        Reading wrong = SampleReadings.of(published("monday.txt", DAY), "There are 2800.");
        Reading right = SampleReadings.of(published("monday.txt", DAY.minusDays(1)), "There are 2800.");
        try (Ledger ledger = open()) {
            ledger.append(wrong);

            assertThat(ledger.append(right).outcome()).isEqualTo(Outcome.NEW_READING);
            assertThat(ledger.reports(1))
                    .extracting(report -> report.metadata().published())
                    .containsExactly(DAY);
            RecordedReport corrected = ledger.reports(2).getFirst();
            assertThat(corrected.metadata().published()).isEqualTo(DAY.minusDays(1));
            assertThat(corrected.version()).isEqualTo(1);
            assertThat(corrected.readings()).isEqualTo(2);
            assertThat(figures(ledger, 1))
                    .extracting(RecordedFigure::id)
                    .isEqualTo(
                            figures(ledger, 2).stream().map(RecordedFigure::id).toList());
        }
    }

    @Test
    default void otherRulesAnotherPackAndABetterGroundForTheDayAreNewReadings() {
        Metadata metadata = published("monday.txt", DAY);
        Metadata stated = new Metadata(metadata.name(), DAY, DayBasis.OPTION, "", metadata.publisher(), null, null);
        Reading first = SampleReadings.of(metadata, "There are 2800.");
        Reading otherPack = new Reading(metadata, first.version(), first.rules(), "border-2", first.claims());
        try (Ledger ledger = open()) {
            ledger.append(first);

            assertThat(ledger.append(SampleReadings.of(metadata, "There are 2800.", "2"))
                            .outcome())
                    .isEqualTo(Outcome.NEW_READING);
            assertThat(ledger.append(otherPack).outcome()).isEqualTo(Outcome.NEW_READING);
            assertThat(ledger.append(SampleReadings.of(stated, "There are 2800."))
                            .outcome())
                    .isEqualTo(Outcome.NEW_READING);
            assertThat(quotes(ledger, 4)).containsExactly("2800");
        }
    }

    @Test
    default void aSupersededReadingCountsAgainOnlyWhenAskedTo() {
        Reading before = SampleReadings.of("monday.txt", "There are 2800.");
        Reading after = SampleReadings.of("monday.txt", "There are 2900.");
        try (Ledger ledger = open()) {
            ledger.append(List.of(before, after));

            assertThat(ledger.append(before).outcome()).isEqualTo(Outcome.ALREADY_KNOWN);
            assertThat(quotes(ledger, 9)).containsExactly("2900");
            Appended again = ledger.appendAgain(before);
            assertThat(again).isEqualTo(new Appended(Outcome.NEW_READING, new KnownPoint(3, NOON)));
            assertThat(quotes(ledger, 3)).containsExactly("2800");
            assertThat(ledger.reports(3)).extracting(RecordedReport::version).containsExactly(1);
            assertThat(ledger.appendAgain(before))
                    .isEqualTo(new Appended(Outcome.ALREADY_KNOWN, new KnownPoint(3, NOON)));
        }
    }

    @Test
    default void theSameTextFromAnotherOutletIsAnotherReport() {
        Metadata herald = new Metadata("monday.txt", DAY, DayBasis.OPTION, "", "The Coast Herald", null, null);
        Reading one = SampleReadings.of("monday.txt", "There are 2800.");
        Reading other = SampleReadings.of(herald, "There are 2800.");
        try (Ledger ledger = open()) {
            ledger.append(one);

            assertThat(ledger.append(other).outcome()).isEqualTo(Outcome.NEW);
            assertThat(ledger.reports(2))
                    .extracting(RecordedReport::versionId)
                    .containsExactly(one.version().id(), one.version().id());
            assertThat(figures(ledger, 2)).extracting(RecordedFigure::id).doesNotHaveDuplicates();
        }
    }

    @Test
    default void whoWroteAReportIsKeptWithTheReadingThatTellsIt() {
        Metadata unsigned = new Metadata("monday.txt", DAY, DayBasis.OPTION, "", "The Coast Herald", null, null);
        Metadata signed =
                new Metadata("monday.txt", DAY, DayBasis.OPTION, "", "The Coast Herald", null, null, "Ann Writer");
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of(unsigned, "There are 2800."));
            assertThat(ledger.append(SampleReadings.of(signed, "There are 2800."))
                            .outcome())
                    .isEqualTo(Outcome.NEW_READING);

            assertThat(ledger.reports(1))
                    .extracting(report -> report.metadata().author())
                    .containsOnlyNulls();
            assertThat(ledger.reports(2))
                    .extracting(report -> report.metadata().author())
                    .containsExactly("Ann Writer");
        }
    }

    @Test
    default void thePagesBlocksBelongToItsVersionButDoNotMakeItAnother() {
        Reading plain = SampleReadings.of("monday.txt", "There are 2800.");
        Version cut = new Version(
                plain.version().text(),
                List.of(new Block(BlockKind.CAPTION, new Span(0, 15))),
                "text/html",
                "windows-1252");
        Reading withBlocks = new Reading(plain.metadata(), cut, "1", "border", plain.claims());
        try (Ledger ledger = open()) {
            ledger.append(plain);

            assertThat(ledger.append(withBlocks).outcome()).isEqualTo(Outcome.NEW_READING);
            assertThat(ledger.version(plain.version().id())).contains(plain.version());
            assertThat(ledger.version(cut.id())).contains(cut);
        }
    }

    @Test
    default void timeNeverGoesBackwardsAlongTheSequence() {
        Instant early = NOON.minusSeconds(3600);
        Iterator<Instant> times =
                List.of(NOON, early, NOON.plusNanos(1_999_999)).iterator();
        try (Ledger ledger = open(times::next)) {
            ledger.append(SampleReadings.of("a.txt", "1"));
            ledger.append(SampleReadings.of("b.txt", "2"));
            ledger.append(SampleReadings.of("c.txt", "3"));

            assertThat(ledger.point(1)).contains(new KnownPoint(1, NOON));
            assertThat(ledger.point(2)).contains(new KnownPoint(2, NOON));
            assertThat(ledger.point(3)).contains(new KnownPoint(3, NOON.plusMillis(1)));
            assertThat(ledger.at(early)).isEqualTo(KnownPoint.EMPTY);
            assertThat(ledger.at(NOON)).isEqualTo(new KnownPoint(2, NOON));
            assertThat(ledger.at(Instant.MAX)).isEqualTo(ledger.head());
            assertThat(ledger.at(Instant.MIN)).isEqualTo(KnownPoint.EMPTY);
        }
    }

    @Test
    default void aListIsKeptWholeOrNotAtAll() {
        Iterator<Instant> times = List.of(NOON, NOON).iterator();
        List<Reading> three = List.of(
                SampleReadings.of("a.txt", "1"), SampleReadings.of("b.txt", "2"), SampleReadings.of("c.txt", "3"));
        try (Ledger ledger = open(times::next)) {
            assertThatThrownBy(() -> ledger.append(three)).isInstanceOf(RuntimeException.class);

            assertThat(ledger.head()).isEqualTo(KnownPoint.EMPTY);
            assertThat(ledger.reports(9)).isEmpty();
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.append(three))
                    .extracting(appended -> appended.known().seq())
                    .containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    default void oneListMayHoldTheSameReadingTwice() {
        Reading reading = SampleReadings.of("a.txt", "1");
        try (Ledger ledger = open()) {
            assertThat(ledger.append(List.of(reading, reading)))
                    .extracting(Appended::outcome)
                    .containsExactly(Outcome.NEW, Outcome.ALREADY_KNOWN);
        }
    }

    @Test
    default void reportsComeByDayThenNameAndUndatedLast() {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of(undated("a.txt"), "1"));
            ledger.append(SampleReadings.of(published("c.txt", DAY), "2"));
            ledger.append(SampleReadings.of(published("b.txt", DAY), "3 and 4"));
            ledger.append(SampleReadings.of(published("d.txt", DAY.minusDays(1)), "5"));

            assertThat(ledger.reports(4))
                    .extracting(report -> report.metadata().name())
                    .containsExactly("d.txt", "b.txt", "c.txt", "a.txt");
            assertThat(quotes(ledger, 4)).containsExactly("5", "3", "4", "2", "1");
        }
    }

    @Test
    default void claimsCanBeAskedOfOneReportOrOneMission() {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("border.txt", "There are 2800. They may not patrol."));
            ledger.append(SampleReadings.of("river.txt", "In the flood 90 boats came. They may not land."));

            assertThat(ledger.figures(new ClaimQuery(2, "river.txt", null)))
                    .extracting(figure -> figure.figure().quote())
                    .containsExactly("90");
            assertThat(ledger.figures(new ClaimQuery(2, null, "border")))
                    .extracting(figure -> figure.figure().quote())
                    .containsExactly("2800");
            assertThat(ledger.figures(new ClaimQuery(2, "river.txt", "border"))).isEmpty();
            assertThat(ledger.figures(new ClaimQuery(1, "river.txt", null))).isEmpty();
            assertThat(ledger.statements(new ClaimQuery(2, "river.txt", null)))
                    .extracting(statement -> statement.statement().quote())
                    .containsExactly("may not land");
            assertThat(ledger.statements(new ClaimQuery(2, null, "border")))
                    .extracting(statement -> statement.statement().quote())
                    .containsExactly("may not patrol");
            assertThat(ledger.statements(new ClaimQuery(2, "river.txt", "border")))
                    .isEmpty();
        }
    }

    @Test
    default void wordsAreFoundInTheLatestReadingOfEachReportUpToAPoint() {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("a.txt", "There are 2800 soldiers. They may not patrol."));
            ledger.append(SampleReadings.of("b.txt", "Soldiers fill bags at the flood."));
            ledger.append(SampleReadings.of("a.txt", "There are 2900 soldiers."));

            assertThat(search(ledger, "patrols", 2))
                    .containsExactly(
                            "limit a.txt: may not ⟦patrol⟧",
                            "report a.txt: There are 2800 soldiers. They may not ⟦patrol⟧.");
            assertThat(search(ledger, "patrols", 3)).isEmpty();
            assertThat(search(ledger, "soldier", 3))
                    .containsExactlyInAnyOrder(
                            "report a.txt: There are 2900 ⟦soldiers⟧.",
                            "report b.txt: ⟦Soldiers⟧ fill bags at the flood.");
            assertThat(search(ledger, "2800", 9)).isEmpty();
        }
    }

    @Test
    default void whateverIsTypedIsNoErrorOfTheSearch() {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of("a.txt", "Soldiers fill sand bags at the flood."));

            assertThat(search(ledger, "\"sand bags\"", 1)).hasSize(1);
            assertThat(search(ledger, "\"bags sand\"", 1)).isEmpty();
            assertThat(search(ledger, "sold*", 1)).hasSize(1);
            for (String typed :
                    List.of("", "\"", "AND", "a OR", "NEAR(", "words:", "^x", "-", "*", "sand \"bags", "(", "'")) {
                assertThat(search(ledger, typed, 1)).as(typed).hasSizeLessThan(2);
            }
            assertThat(search(ledger, "sand \"bags", 1)).hasSize(1);
        }
    }

    @Test
    default void theLogTellsWhatWasNewNewestFirst() {
        try (Ledger ledger = open()) {
            ledger.append(SampleReadings.of(undated("monday.txt"), "There are 2800 or 2900."));
            ledger.append(SampleReadings.of(undated("monday.txt"), "There are 2900."));
            ledger.append(SampleReadings.of(undated("monday.txt"), "There are 2800 or 2900."));

            assertThat(ledger.log(2))
                    .containsExactly(
                            new LogRow(
                                    new KnownPoint(2, NOON),
                                    "version",
                                    "monday.txt",
                                    "version 2, 1 claim, publication day unknown, rules 1, pack border"),
                            new LogRow(
                                    new KnownPoint(1, NOON),
                                    "report",
                                    "monday.txt",
                                    "version 1, 2 claims, publication day unknown, rules 1, pack border"));
            ledger.append(SampleReadings.of("tuesday.txt", "There are 2800."));
            assertThat(ledger.log(3).getFirst().detail())
                    .isEqualTo("version 1, 1 claim, published 2018-11-13 (manifest), rules 1, pack border");
        }
    }

    private static List<RecordedFigure> figures(Ledger ledger, long known) {
        return ledger.figures(new ClaimQuery(known, null, null));
    }

    private static List<String> quotes(Ledger ledger, long known) {
        return figures(ledger, known).stream()
                .map(figure -> figure.figure().quote())
                .toList();
    }

    private static List<RecordedStatement> statements(Ledger ledger, long known) {
        return ledger.statements(new ClaimQuery(known, null, null));
    }

    private static List<String> search(Ledger ledger, String words, long known) {
        return ledger.search(new SearchQuery(words, known, null, 10)).stream()
                .map(hit -> hit.kind() + " " + hit.report().name() + ": " + hit.snippet())
                .toList();
    }

    private static List<RecordedFigure> recordedFigures(Reading reading, KnownPoint known) {
        List<RecordedFigure> figures = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i++) {
            if (reading.claims().get(i) instanceof Figure figure) {
                figures.add(new RecordedFigure(
                        reading.claimIds().get(i), reading.metadata().reportId(), reading.metadata(), figure, known));
            }
        }
        figures.sort(Comparator.comparing(figure -> figure.figure().span()));
        return figures;
    }

    private static List<RecordedStatement> recordedStatements(Reading reading, KnownPoint known) {
        List<RecordedStatement> statements = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i++) {
            if (reading.claims().get(i) instanceof Statement statement) {
                statements.add(new RecordedStatement(
                        reading.claimIds().get(i),
                        reading.metadata().reportId(),
                        reading.metadata(),
                        statement,
                        known));
            }
        }
        statements.sort(Comparator.comparing(statement -> statement.statement().span()));
        return statements;
    }
}
