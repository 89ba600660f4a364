package muster.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.claim.Changes;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedJudgement;
import muster.ledger.Verdict;
import org.jspecify.annotations.Nullable;

/** What people said of claims, a row a judgement; and how that is told elsewhere. */
public final class JudgementTable {
    private JudgementTable() {}

    /**
     * Those known at a point, the newest first, also what was taken back since.
     *
     * @param claim the id of the claim that they are about, or its beginning; null for those of all
     * @param mission that of the claims; null for all
     * @throws Failure if there is no such claim
     */
    public static Table of(Ledger ledger, KnownPoint known, @Nullable String claim, @Nullable String mission) {
        String id =
                claim == null ? null : new ClaimById(ledger, known).claim(claim).id();
        List<RecordedJudgement> all = ledger.judgements(known.seq());
        Map<String, RecordedClaim> claims = claims(ledger, known, all);
        List<RecordedJudgement> wanted = all.reversed().stream()
                .filter(recorded -> id == null || recorded.judgement().claim().equals(id))
                .filter(recorded -> mission == null
                        || isOf(mission, claims.get(recorded.judgement().claim())))
                .toList();
        return of(wanted, all, claims);
    }

    private static boolean isOf(String mission, @Nullable RecordedClaim judged) {
        return judged != null && mission.equals(judged.claim().mission());
    }

    private static Map<String, RecordedClaim> claims(
            Ledger ledger, KnownPoint known, List<RecordedJudgement> judgements) {
        List<String> judged = judgements.stream()
                .map(recorded -> recorded.judgement().claim())
                .toList();
        Map<String, RecordedClaim> claims = new HashMap<>();
        for (RecordedClaim recorded : ledger.claims(known.seq(), judged)) {
            claims.put(recorded.id(), recorded);
        }
        return claims;
    }

    /**
     * The judgements in the order given.
     *
     * @param known all that are known, which tell what has been taken back
     * @param claims those that they are about, by id
     */
    public static Table of(
            List<RecordedJudgement> shown, List<RecordedJudgement> known, Map<String, RecordedClaim> claims) {
        Set<Long> undone = known.stream().map(RecordedJudgement::undoes).collect(Collectors.toSet());
        Table.Builder table = Table.of(
                Column.hidden("id"),
                Column.shown("claim"),
                Column.shown("act"),
                Column.shown("changes"),
                Column.shown("why"),
                Column.shown("by"),
                Column.shown("known"),
                Column.yielding("time"),
                Column.shown("in_force"),
                Column.hidden("undoes"),
                Column.yielding("report"),
                Column.yielding("quote"));
        for (RecordedJudgement recorded : shown) {
            Judgement judgement = recorded.judgement();
            RecordedClaim claim = claims.get(judgement.claim());
            table.row(
                    recorded.id(),
                    judgement.claim(),
                    judgement.act().word(),
                    changes(judgement.changes()),
                    judgement.why().isEmpty() ? null : judgement.why(),
                    judgement.by(),
                    recorded.known().seq(),
                    recorded.known().time().toString(),
                    recorded.undoes() == 0 && !undone.contains(recorded.known().seq()),
                    recorded.undoes() == 0 ? null : recorded.undoes(),
                    claim == null ? null : claim.report().name(),
                    claim == null ? null : claim.claim().quote());
        }
        return table.build();
    }

    /** Each change as it is typed: {@code status=planned}. */
    static List<String> changes(Changes changes) {
        return changes.values().entrySet().stream()
                .map(change -> change.getKey().word() + "=" + change.getValue())
                .toList();
    }

    /** A judgement in a line: what was done, by whom, when and why. */
    public static String words(RecordedJudgement recorded) {
        Judgement judgement = recorded.judgement();
        String changes = String.join(", ", changes(judgement.changes()));
        return judgement.act().word() + (changes.isEmpty() ? "" : " " + changes) + ", " + by(recorded);
    }

    /** By whom, when and why. */
    static String by(RecordedJudgement recorded) {
        Judgement judgement = recorded.judgement();
        return "by " + judgement.by() + " on "
                + recorded.known().time().toString().substring(0, "2018-11-13".length())
                + (judgement.why().isEmpty() ? "" : ": " + judgement.why());
    }

    /** The field {@code judgement} of the lists of claims: what the latest judgement in force does, or null. */
    public static @Nullable String act(Verdict verdict) {
        return FigureTable.word(verdict.act());
    }
}
