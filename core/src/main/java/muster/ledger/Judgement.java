package muster.ledger;

import muster.claim.Changes;
import muster.claim.Field;

/**
 * What a person says of a claim. It is a row of its own: the claim stays as it was read.
 *
 * @param claim the id of the claim
 * @param changes what its fields are to be; none but with {@link Act#CORRECT} and {@link Act#REKEY}
 * @param why the reason, or empty where the act needs none
 * @param by who judges
 */
public record Judgement(String claim, Act act, Changes changes, String why, String by) {
    /**
     * Checks that it says all that its act takes, and no more.
     *
     * @throws IllegalArgumentException where it does not; the message tells what
     */
    public Judgement {
        why = why.strip();
        by = by.strip();
        if (claim.isBlank()) {
            throw new IllegalArgumentException("a judgement is about a claim");
        }
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a judgement is somebody's; name who judges");
        }
        if (act.needsReason() && why.isEmpty()) {
            throw new IllegalArgumentException("to " + act.word() + " a claim takes a reason");
        }
        if (act.hasChanges() && changes.isEmpty()) {
            throw new IllegalArgumentException("to " + act.word() + " a claim is to say what a field is to be, such as "
                    + (act == Act.REKEY ? "mission=river-flood" : "status=planned"));
        }
        if (!act.hasChanges() && !changes.isEmpty()) {
            throw new IllegalArgumentException("to " + act.word() + " a claim changes no field; correct does");
        }
        for (Field field : changes.values().keySet()) {
            boolean moves = field == Field.MISSION || field == Field.ABOUT;
            if (act == Act.REKEY && !moves) {
                throw new IllegalArgumentException("rekey moves a claim to another mission or to what it is about; "
                        + field.word() + " is for correct");
            }
            if (act == Act.CORRECT && field == Field.MISSION) {
                throw new IllegalArgumentException("the mission of a claim is for rekey");
            }
        }
    }
}
