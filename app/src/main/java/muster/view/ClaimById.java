package muster.view;

import java.util.List;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedClaim;

/** Finds the claim that a user means by its id, or by as much of its beginning as no other id has. */
public record ClaimById(Ledger ledger, KnownPoint known) {
    /** What looks like an id or its beginning. */
    public static final String ID = "[cf][0-9a-f]{3,20}";

    private static final int MOST_SHOWN = 3;

    /** As much of an id as tables show. */
    public static final int SHOWN = 8;

    /** The whole id of the claim that words are the id of, or its beginning; other words as they are. */
    public String whole(String about) {
        return about.matches(ID) ? claim(about).id() : about;
    }

    /**
     * The figure or statement, rejected or not.
     *
     * @throws Failure if no id begins so, or several do
     */
    public RecordedClaim claim(String id) {
        List<RecordedClaim> meant = ledger.claimsBeginning(known.seq(), id);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        List<String> ids = (meant.isEmpty() ? ledger.claims(new ClaimQuery(known.seq(), null, null, true)) : meant)
                .stream().map(RecordedClaim::id).toList();
        if (meant.isEmpty()) {
            throw Questions.unknown("claim", id, ids, "'muster show REPORT' tells the ids of a report's claims");
        }
        String some = String.join(", ", ids.subList(0, Math.min(MOST_SHOWN, ids.size())));
        throw Failure.wrongUsage(
                "'" + id + "' begins the ids of " + ids.size() + " claims, such as " + some + "; write more of it");
    }
}
