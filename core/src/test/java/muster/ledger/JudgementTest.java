package muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import muster.claim.Changes;
import muster.claim.Field;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Changes PLANNED = new Changes(Map.of(Field.STATUS, "planned"));
    private static final Changes MOVED = new Changes(Map.of(Field.MISSION, "river-flood"));

    @Test
    void aJudgementSaysAllThatItsActTakes() {
        assertThat(new Judgement("f1", Act.CORRECT, PLANNED, " a plan ", "Ann").why())
                .isEqualTo("a plan");
        assertThat(new Judgement("f1", Act.ACCEPT, Changes.NONE, "", "Ann").why())
                .isEmpty();
    }

    @Test
    void anotherOneCannotBe() {
        assertWrong(Act.REJECT, Changes.NONE, "", "Ann", "to reject a claim takes a reason");
        assertWrong(Act.CORRECT, PLANNED, " ", "Ann", "to correct a claim takes a reason");
        assertWrong(Act.REKEY, MOVED, "", "Ann", "to rekey a claim takes a reason");
        assertWrong(Act.CORRECT, Changes.NONE, "wrong", "Ann", "is to say what a field is to be");
        assertWrong(Act.ACCEPT, PLANNED, "wrong", "Ann", "to accept a claim changes no field; correct does");
        assertWrong(Act.REKEY, PLANNED, "wrong", "Ann", "rekey moves a claim to another mission");
        assertWrong(Act.CORRECT, MOVED, "wrong", "Ann", "the mission of a claim is for rekey");
        assertWrong(Act.ACCEPT, Changes.NONE, "", "", "name who judges");
    }

    private static void assertWrong(Act act, Changes changes, String why, String by, String message) {
        assertThatThrownBy(() -> new Judgement("f1", act, changes, why, by))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
