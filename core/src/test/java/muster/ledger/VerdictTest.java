package muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.claim.Changes;
import muster.claim.Field;
import org.junit.jupiter.api.Test;

/** What several judgements of one claim come to. */
class VerdictTest {
    private final List<RecordedJudgement> said = new ArrayList<>();

    @Test
    void withoutAJudgementThereIsNone() {
        assertThat(verdict()).isEqualTo(Verdict.NONE);
        assertThat(verdict().act()).isNull();
        assertThat(verdict().matters()).isFalse();
    }

    @Test
    void whatWasRejectedCountsAgainOnceItIsJudgedOtherwise() {
        say(Act.REJECT);
        assertThat(verdict().rejected()).isTrue();
        say(Act.ACCEPT);
        assertThat(verdict().rejected()).isFalse();
        assertThat(verdict().act()).isEqualTo(Act.ACCEPT);
    }

    @Test
    void whatWasPreferredStaysSoWhenItIsCorrectedButNotWhenItIsOnlyAccepted() {
        say(Act.PREFER);
        say(Act.CORRECT, Field.LOW, "5");
        assertThat(verdict().preferred()).isTrue();
        say(Act.ACCEPT);
        assertThat(verdict().preferred()).isFalse();
    }

    @Test
    void correctionsAddUpAndTheLaterOneWins() {
        say(Act.CORRECT, Field.LOW, "5");
        say(Act.REKEY, Field.MISSION, "flood");
        say(Act.CORRECT, Field.LOW, "6");
        assertThat(verdict().changes()).isEqualTo(new Changes(Map.of(Field.LOW, "6", Field.MISSION, "flood")));
    }

    @Test
    void anUndoTakesBackWhatItNamesAndTheOneBeforeHoldsAgain() {
        say(Act.PREFER);
        say(Act.REJECT);
        undo(2);
        assertThat(verdict().act()).isEqualTo(Act.PREFER);
        undo(1);
        assertThat(verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void aJudgementIsOfItsOwnClaimOnly() {
        say(Act.REJECT);
        assertThat(Judgements.of(said).of("f2")).isEqualTo(Verdict.NONE);
    }

    private Verdict verdict() {
        return Judgements.of(said).of("f1");
    }

    private void say(Act act) {
        say(new Judgement("f1", act, Changes.NONE, "a reason", "Ann"), 0);
    }

    private void say(Act act, Field field, String value) {
        say(new Judgement("f1", act, new Changes(Map.of(field, value)), "a reason", "Ann"), 0);
    }

    private void undo(long seq) {
        say(new Judgement("f1", Act.UNDO, Changes.NONE, "", "Ann"), seq);
    }

    private void say(Judgement judgement, long undoes) {
        long seq = said.size() + 1L;
        said.add(new RecordedJudgement(
                RecordedJudgement.id(judgement, seq), judgement, new KnownPoint(seq, Instant.EPOCH), undoes));
    }
}
