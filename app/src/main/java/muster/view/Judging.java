package muster.view;

import java.util.EnumMap;
import java.util.Map;
import muster.claim.Changes;
import muster.claim.Field;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.RecordedClaim;

/**
 * Makes judgements of what a person says of claims, whether in options or in a form.
 *
 * @param claims finds the claim that a field is about
 */
public record Judging(ClaimById claims) {
    /**
     * What is to be judged, ready for {@code Ledger.judge}.
     *
     * @param fields what each field is to be, as it was written: of correct and rekey
     * @param why the reason; to reject, correct and rekey takes one
     * @param by who judges
     * @throws IllegalArgumentException if there can be no such judgement; the message names no option
     */
    public Judgement judgement(RecordedClaim claim, Act act, Map<Field, String> fields, String why, String by) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.putAll(fields);
        // What is about a claim is found by the whole of that claim's id.
        values.computeIfPresent(Field.ABOUT, (field, value) -> claims.whole(value));
        Changes changes = new Changes(values).completedFor(claim.claim());
        if (act == Act.UNDO && claim.verdict().inForce().isEmpty()) {
            throw new IllegalArgumentException(
                    "no judgement of " + claim.id() + " is in force; 'muster judgements'" + " lists them all");
        }
        return new Judgement(claim.id(), act, changes, why, by);
    }
}
