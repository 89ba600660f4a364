package muster.ledger;

/**
 * A judgement as the ledger has it.
 *
 * @param id from its content and its point, for the same may be said twice
 * @param undoes the sequence number of the judgement that it takes back, 0 for none
 */
public record RecordedJudgement(String id, Judgement judgement, KnownPoint known, long undoes) {
    /** The id of a judgement that a ledger learns at a point. */
    public static String id(Judgement judgement, long seq) {
        return ContentId.of(
                "j",
                Long.toString(seq),
                judgement.claim(),
                judgement.act().word(),
                judgement.changes().values().toString(),
                judgement.why(),
                judgement.by());
    }
}
