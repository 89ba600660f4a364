package muster.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.account.Question;
import muster.account.Series;
import muster.account.course.Timeline;
import muster.account.record.Change;
import muster.account.record.Events;
import muster.account.record.Knowledge;
import muster.account.record.News;
import muster.export.Format;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Mission;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster changes}. */
@Command(
        name = "changes",
        description = "Shows what happened between two days, and what became known between two points.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ChangesCommand extends Subcommand {
    @Option(
            names = "--from",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The day after which it happened.")
    LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The last day on which it happened, and the day for which answers are compared.")
    LocalDate to = LocalDate.MAX;

    @Option(
            names = "--from-known",
            paramLabel = "DAY|SEQ",
            description = "The point after which it became known (default: the end of the day of --from).")
    @Nullable
    String fromKnown;

    @Option(
            names = "--to-known",
            paramLabel = "DAY|SEQ",
            description = "The last point at which it became known (default: the end of the day of --to); what happened"
                    + " is told as known there (default: now).")
    @Nullable
    String toKnown;

    @Mixin
    final PackOptions packs = new PackOptions();

    ChangesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw Failure.wrongUsage("--to: " + to + " is before " + from + ", which --from names; turn them round");
        }
        List<Mission> missions = packs.inForce(console).missions();
        Course course;
        KnownPoint earlier;
        KnownPoint later;
        List<Change> happened;
        List<Change> learnt;
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            earlier = questions.known(fromKnown == null ? from.toString() : fromKnown);
            later = questions.known(toKnown == null ? to.toString() : toKnown);
            if (later.seq() < earlier.seq()) {
                throw Failure.wrongUsage("--to-known: point " + later.seq() + " is before point " + earlier.seq()
                        + ", from which --from-known starts; turn them round");
            }
            KnownPoint known = toKnown == null ? questions.known(null) : later;
            questions.latestDay(known);
            course = Course.of(questions, known, to, common.mission);
            happened = happened(course, missions);
            learnt = new News(knowledge(questions, earlier), knowledge(questions, later))
                    .of(to, common.mission, missions);
        }
        ChangesPage page = new ChangesPage(console);
        String asked = "What happened after " + from + ", up to " + to + ", as known at "
                + course.known().seq() + "; what became known after point " + earlier.seq() + ", up to point "
                + later.seq();
        if (wants(Format.TABLE)) {
            console.out().println(asked);
            page.print(happened, learnt);
        } else {
            print(new ChangesTable(course).of(happened, learnt));
            say(asked);
        }
        if (learnt.isEmpty() && earlier.seq() == later.seq()) {
            say("The ledger learnt nothing between these points; 'muster log' lists them, --from-known and --to-known"
                    + " name others.");
        }
        return Muster.DONE;
    }

    private List<Change> happened(Course course, List<Mission> missions) {
        Question question = new Question(to, course.known().seq(), common.mission, null, null);
        return new Events(from, to)
                .of(
                        Series.of(course.figures(), course.rejections(), question, missions),
                        Timeline.of(course.told(), to),
                        course.figures());
    }

    private Knowledge knowledge(Questions questions, KnownPoint point) {
        Ledger ledger = questions.ledger();
        ClaimQuery query = new ClaimQuery(point.seq(), null, common.mission);
        return new Knowledge(
                point.seq(),
                ledger.reports(point.seq()),
                questions.evidence(ledger.figures(query.withRejected()), point),
                questions.testimonies(ledger.statements(query), point),
                new ArrayList<>(ledger.judgements(point.seq())));
    }
}
