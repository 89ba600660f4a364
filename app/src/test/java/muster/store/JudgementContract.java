package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import muster.claim.Changes;
import muster.claim.Field;
import muster.claim.Stage;
import muster.claim.Status;
import muster.ledger.Act;
import muster.ledger.ClaimQuery;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.LedgerException;
import muster.ledger.LogRow;
import muster.ledger.Reading;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedJudgement;
import muster.ledger.RecordedStatement;
import org.junit.jupiter.api.Test;

/** What every ledger must do with what people say of claims. */
interface JudgementContract {
    Instant NOON = Instant.parse("2018-11-14T12:00:00Z");

    Reading READING = SampleReadings.of("monday.txt", "There are 2800 and 1300. They may not patrol.");
    String FIRST = READING.claimIds().getFirst();
    String LIMIT = READING.claimIds().getLast();

    /** Opens the ledger of this test, the same one each time; empty at first. */
    Ledger open(InstantSource clock);

    private Ledger filled() {
        Ledger ledger = open(InstantSource.fixed(NOON));
        ledger.append(READING);
        return ledger;
    }

    @Test
    default void aJudgementIsAnEntryAndComesBackAsItWasSaid() {
        Judgement judgement = new Judgement(FIRST, Act.CORRECT, status("planned"), "it is “only” a plan;\n%", "Ann");
        try (Ledger ledger = filled()) {
            RecordedJudgement recorded = ledger.judge(judgement);

            KnownPoint second = new KnownPoint(2, NOON);
            assertThat(recorded)
                    .isEqualTo(new RecordedJudgement(RecordedJudgement.id(judgement, 2), judgement, second, 0));
            assertThat(ledger.head()).isEqualTo(second);
            assertThat(ledger.judgements(2)).containsExactly(recorded);
            assertThat(ledger.judgements(1)).isEmpty();
            assertThat(ledger.log(2).getFirst())
                    .isEqualTo(new LogRow(
                            second,
                            "judgement",
                            "monday.txt",
                            "correct " + FIRST + ": rung=planned; status=planned, by Ann: it is “only” a plan;\n%"));
        }
    }

    @Test
    default void itHoldsFromItsPointOnAndEarlierAnswersStay() {
        try (Ledger ledger = filled()) {
            List<RecordedFigure> before = figures(ledger, 1);
            ledger.judge(said(FIRST, Act.REJECT));

            assertThat(figures(ledger, 2)).extracting(RecordedFigure::id).doesNotContain(FIRST);
            assertThat(figures(ledger, 1)).isEqualTo(before);
            assertThat(ledger.figures(new ClaimQuery(2, null, null).withRejected()))
                    .filteredOn(figure -> figure.id().equals(FIRST))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.verdict().rejected()).isTrue());
        }
    }

    @Test
    default void itFollowsItsClaimFromReadingToReading() {
        try (Ledger ledger = filled()) {
            ledger.judge(new Judgement(FIRST, Act.CORRECT, status("planned"), "a plan", "Ann"));
            ledger.append(
                    SampleReadings.of(READING.metadata(), READING.version().text(), "2"));

            RecordedFigure corrected = figures(ledger, 3).getFirst();
            assertThat(corrected.known().seq()).isEqualTo(3);
            assertThat(corrected.figure().status()).isEqualTo(Status.PLANNED);
            assertThat(corrected.figure().grounds())
                    .anyMatch(ground -> ground.attribute().equals("status")
                            && ground.rule().equals("judgement")
                            && ground.value().equals("planned"));
        }
    }

    @Test
    default void aStatementIsJudgedAsAFigureIs() {
        try (Ledger ledger = filled()) {
            ledger.judge(new Judgement(
                    LIMIT, Act.CORRECT, new Changes(Map.of(Field.STATE, "ended", Field.FOR, "")), "over", "Ann"));

            RecordedStatement corrected =
                    ledger.statements(new ClaimQuery(2, null, null)).getFirst();
            assertThat(corrected.statement().matter().stage()).isEqualTo(Stage.ENDED);
            assertThat(corrected.statement().details()).isEmpty();
            ledger.judge(said(LIMIT, Act.REJECT));
            assertThat(ledger.statements(new ClaimQuery(3, null, null))).isEmpty();
        }
    }

    @Test
    default void aClaimOfAnotherMissionIsAskedForThere() {
        try (Ledger ledger = filled()) {
            ledger.judge(new Judgement(
                    FIRST, Act.REKEY, new Changes(Map.of(Field.MISSION, "flood")), "the other one", "Ann"));

            assertThat(ledger.figures(new ClaimQuery(2, null, "flood")))
                    .extracting(RecordedFigure::id)
                    .containsExactly(FIRST);
            assertThat(ledger.figures(new ClaimQuery(2, null, "border")))
                    .extracting(RecordedFigure::id)
                    .doesNotContain(FIRST);
        }
    }

    @Test
    default void anUndoTakesBackTheLatestInForceAndIsItselfARow() {
        try (Ledger ledger = filled()) {
            ledger.judge(said(FIRST, Act.PREFER));
            ledger.judge(said(FIRST, Act.REJECT));

            assertThat(ledger.judge(said(FIRST, Act.UNDO)).undoes()).isEqualTo(3);
            assertThat(figures(ledger, 4).getFirst().verdict().act()).isEqualTo(Act.PREFER);
            assertThat(ledger.judge(said(FIRST, Act.UNDO)).undoes()).isEqualTo(2);
            assertThat(figures(ledger, 5).getFirst().verdict().act()).isNull();
            assertThat(figures(ledger, 3)).extracting(RecordedFigure::id).doesNotContain(FIRST);
            assertThatThrownBy(() -> ledger.judge(said(FIRST, Act.UNDO)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("there is nothing to undo");
            assertThat(ledger.head().seq()).isEqualTo(5);
        }
    }

    @Test
    default void whatIsNoClaimOfTheLedgerIsNotJudged() {
        try (Ledger ledger = filled()) {
            assertThatThrownBy(() -> ledger.judge(said("f0", Act.REJECT)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("has no claim f0");
            assertThat(ledger.head().seq()).isEqualTo(1);
        }
    }

    private static Judgement said(String claim, Act act) {
        return new Judgement(claim, act, Changes.NONE, "a reason", "Ann");
    }

    private static Changes status(String status) {
        return new Changes(Map.of(Field.STATUS, status, Field.RUNG, status));
    }

    private static List<RecordedFigure> figures(Ledger ledger, long known) {
        return ledger.figures(new ClaimQuery(known, null, null));
    }
}
