package muster.account.course;

import java.util.HashSet;
import java.util.Set;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.claim.Subject;

/** The types of unknowns that a claim tells of. */
final class Topics {
    /** Those that many missions have are tied to the kinds of claims that would tell. */
    private static final Set<String> TIED = Set.of("strength", "orders", "withdrawal", "reimbursement", "cost", "arms");

    private static final Set<String> ARMS = Set.of("unarmed", "self-defense-only", "no-lethal-operations");

    private Topics() {}

    static Set<String> of(Evidence figure) {
        Subject subject = figure.figure().subject();
        if (subject == Subject.TROOPS && !figure.figure().meaning().isChange()) {
            return Set.of("strength");
        }
        return subject == Subject.UNITS ? Set.of("units") : subject == Subject.MONEY ? Set.of("cost") : Set.of();
    }

    /** Of a doubt there are none. */
    static Set<String> of(Testimony told) {
        Set<String> topics = new HashSet<>();
        if (Doubts.isDoubt(told)) {
            return topics;
        }
        topics.add(told.type());
        topics.add(told.kind().word());
        topics.removeAll(TIED);
        if (told.kind() == Kind.STRENGTH) {
            topics.add("strength");
        }
        if (told.kind() == Kind.ORDER) {
            topics.add("orders");
        }
        if (isWithdrawal(told)) {
            topics.add("withdrawal");
        }
        if (told.kind() == Kind.COST) {
            topics.addAll(Set.of("reimbursement", "cost"));
        }
        if (told.kind() == Kind.LIMIT && ARMS.contains(told.type())) {
            topics.add("arms");
        }
        return topics;
    }

    private static boolean isWithdrawal(Testimony told) {
        return told.type().equals("withdrawal")
                || told.kind() == Kind.MILESTONE && told.type().equals("end")
                || told.kind() == Kind.STRENGTH && told.stage() == Stage.WITHDRAWN;
    }
}
