package muster.account.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import muster.account.Contradicting;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.Testimony;
import muster.account.books.Booked;
import muster.claim.Changes;
import muster.claim.Figure;
import muster.claim.Kind;
import muster.extract.Extractor;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.Judgements;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedJudgement;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;

/** A number that somebody denies or a person rejected bears nothing out, and the answer tells so. */
class DeniedAndRejectedTest {
    private static final String ASKED = "There are 5,600 active-duty troops in Texas.";
    private static final String OTHER = "There are 3,000 active-duty troops in Texas.";
    private static final LocalDate DAY = LocalDate.parse("2018-11-08");

    private final Evidence said = figure("a | 2018-11-08 | Wire | Command | 5,600 | in-place active | Texas");
    private final Evidence beside = figure("b | 2018-11-08 | Daily | Pentagon | 4,800 | in-place active | Texas");

    @Test
    void aRejectedNumberIsToldWithTheReason() {
        Verdict verdict = verdict(ASKED, List.of(rejected(said)), List.of());
        assertThat(verdict.words())
                .isEqualTo("No number is known of that for 2018-11-08."
                        + " A claim that gives it was rejected: “a slip of the pen”.");
        assertThat(verdict.rules()).contains("R13-judgements");
        assertThat(verdict(OTHER, List.of(rejected(said)), List.of()).words())
                .isEqualTo("No number is known of that for 2018-11-08.");
    }

    @Test
    void aRejectedNumberIsNoObjection() {
        Verdict verdict = verdict(ASKED, List.of(said, rejected(beside)), List.of());
        assertThat(verdict.words()).isEqualTo("5,600 are said to be there (Command, for 2018-11-08).");
        assertThat(verdict.opposing()).isEmpty();
    }

    @Test
    void aDeniedNumberIsToldWithWhoDeniesIt() {
        Verdict alone = verdict(ASKED, List.of(said), List.of(denial(said)));
        assertThat(alone.words()).isEqualTo("No number is known of that for 2018-11-08. Wire denies it.");
        assertThat(alone.opposing()).extracting(one -> one.claim().id()).containsExactly("a");
        Verdict excluded = verdict(ASKED, List.of(said, beside), List.of(denial(said)));
        assertThat(excluded.words())
                .isEqualTo("4,800 are said to be there (Pentagon, for 2018-11-08); that excludes 5,600."
                        + " Wire denies it.");
    }

    @Test
    void theDenialOfAnotherNumberIsNotTold() {
        assertThat(verdict(OTHER, List.of(said), List.of(denial(said))).words())
                .isEqualTo("No number is known of that for 2018-11-08.");
        assertThat(verdict(ASKED, List.of(said, beside), List.of(denial(beside)))
                        .words())
                .isEqualTo("5,600 are said to be there (Command, for 2018-11-08).");
    }

    private static Evidence figure(String line) {
        return Booked.of(line).getFirst();
    }

    private static Evidence rejected(Evidence claim) {
        Judgement judgement = new Judgement(claim.id(), Act.REJECT, Changes.NONE, "a slip of the pen", "Ann");
        Judgements judgements =
                Judgements.of(List.of(new RecordedJudgement("j1", judgement, new KnownPoint(2, Instant.EPOCH), 0)));
        return new Evidence(judgements.on(claim.recorded()), claim.sentence(), claim.counted());
    }

    private static Testimony denial(Evidence claim) {
        return Contradicting.about(claim, Kind.DISPUTE, "strength");
    }

    private static Verdict verdict(String sentence, List<Evidence> known, List<Testimony> told) {
        List<Figure> figures =
                new Extractor(Pack.bundled()).read(sentence, List.of(), DAY).figures();
        return Verification.of(sentence, figures, known, told, Question.on(DAY, 2), List.of())
                .verdicts()
                .getFirst();
    }
}
