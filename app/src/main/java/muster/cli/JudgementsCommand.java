package muster.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedJudgement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code muster judgements}. */
@Command(
        name = "judgements",
        description = "Lists what people said of claims, the newest first, also what was taken back since.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class JudgementsCommand extends Subcommand {
    @Option(names = "--claim", paramLabel = "ID", description = "Only those of this claim.")
    @Nullable
    String claim;

    @Option(
            names = "--known",
            paramLabel = "DAY|SEQ",
            description = "Only what the ledger had learnt by then (default: now).")
    @Nullable
    String asKnown;

    JudgementsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerToAsk()) {
            KnownPoint known = new Questions(ledger).known(asKnown);
            String id = claim == null
                    ? null
                    : new ClaimById(ledger, known).claim(claim).id();
            Map<String, RecordedClaim> claims = claims(ledger, known);
            List<RecordedJudgement> all = ledger.judgements(known.seq());
            List<RecordedJudgement> wanted = all.reversed().stream()
                    .filter(recorded ->
                            id == null || recorded.judgement().claim().equals(id))
                    .filter(recorded ->
                            isOfMission(claims.get(recorded.judgement().claim())))
                    .toList();
            print(JudgementTable.of(wanted, all, claims));
        }
        return Muster.DONE;
    }

    private boolean isOfMission(@Nullable RecordedClaim judged) {
        return common.mission == null
                || judged != null && common.mission.equals(judged.claim().mission());
    }

    private static Map<String, RecordedClaim> claims(Ledger ledger, KnownPoint known) {
        Map<String, RecordedClaim> claims = new HashMap<>();
        for (RecordedClaim recorded : ledger.claims(new ClaimQuery(known.seq(), null, null, true))) {
            claims.put(recorded.id(), recorded);
        }
        return claims;
    }
}
