package muster.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.claim.Field;
import muster.claim.Term;
import muster.export.Format;
import muster.intake.Person;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedJudgement;
import muster.store.SqliteLedger;
import muster.view.ClaimById;
import muster.view.Failure;
import muster.view.JudgementTable;
import muster.view.Judging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code muster judge}. */
@Command(
        name = "judge",
        description = "Says of a claim that it was read right or wrong; a row of its own, which can be taken back.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class JudgeCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "CLAIM", description = "The id of a claim, or its beginning.")
    String id = "";

    @Parameters(
            index = "1",
            paramLabel = "ACT",
            description = "accept, prefer, reject, correct, rekey or undo; undo takes back the latest in force.")
    String act = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason; to reject, correct and rekey takes one.")
    String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges (default: the user of this machine).")
    @Nullable
    String by;

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            arity = "1..*",
            description = "What a field is to be: of correct and rekey.")
    List<String> changes = List.of();

    JudgeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        ledgerToAsk().close();
        try (Ledger ledger = SqliteLedger.open(ledgerFile())) {
            KnownPoint now = ledger.head();
            ClaimById claims = new ClaimById(ledger, now);
            RecordedClaim claim = claims.claim(id);
            RecordedJudgement recorded = ledger.judge(judgement(claim, claims));
            if (wants(Format.TABLE)) {
                if (!common.quiet) {
                    console.out().println(told(claim, recorded));
                }
            } else {
                List<RecordedJudgement> all = ledger.judgements(recorded.known().seq());
                print(JudgementTable.of(List.of(recorded), all, Map.of(claim.id(), claim)));
            }
        }
        return Muster.DONE;
    }

    private Judgement judgement(RecordedClaim claim, ClaimById claims) {
        try {
            Act meant = Term.of(Act.class, act);
            return new Judging(claims).judgement(claim, meant, fields(), why, Person.named(by));
        } catch (IllegalArgumentException e) {
            throw Failure.wrongUsage(told(Objects.requireNonNullElse(e.getMessage(), e.toString())));
        }
    }

    /** What each field is to be. */
    private Map<Field, String> fields() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (String change : changes) {
            int equals = change.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "--set: '" + change + "' sets nothing; write FIELD=VALUE, such as " + "status=planned");
            }
            Field field = Term.of(Field.class, change.substring(0, equals).strip());
            values.put(field, change.substring(equals + 1));
        }
        return values;
    }

    /** What was wrong, and where the option that was left out is what is wrong, its name. */
    private static String told(String wrong) {
        String option = wrong.endsWith("takes a reason")
                ? "; give it with --why TEXT"
                : wrong.contains("is to say what a field is to be") ? "; give it with --set FIELD=VALUE" : "";
        return wrong + option;
    }

    private static String told(RecordedClaim claim, RecordedJudgement recorded) {
        return claim.report().name() + " · “" + claim.claim().quote() + "” · " + claim.id() + "\n"
                + JudgementTable.words(recorded) + "; known at "
                + recorded.known().seq();
    }
}
