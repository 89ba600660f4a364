package muster.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.Row;
import muster.account.Testimony;
import muster.intake.Outcome;
import muster.intake.Tally;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Mission;
import muster.pack.Pack;
import muster.store.SqliteLedger;
import muster.view.PictureAnswer;
import muster.view.Questions;
import picocli.CommandLine.Command;

/** {@code muster demo}. */
@Command(
        name = "demo",
        description = "Reads the bundled sample reports into a fresh ledger, muster-demo.db, and shows what they give.",
        mixinStandardHelpOptions = true)
final class DemoCommand extends Subcommand {
    DemoCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        DemoLedger demo = new DemoLedger(console, common.quiet);
        List<Outcome> outcomes = demo.make();
        try (Ledger ledger = SqliteLedger.openExisting(demo.file())) {
            show(new Questions(ledger));
        }
        Tally tally = new Tally(outcomes, 0);
        close(tally);
        return Muster.exitCode(tally);
    }

    /** Missions end at different times, so each is shown on the latest day of its own reports. */
    private void show(Questions questions) {
        KnownPoint known = questions.known(null);
        List<Evidence> all = questions.evidence(known, common.mission);
        List<String> missions = all.stream()
                .flatMap(statement -> Stream.ofNullable(statement.figure().mission()))
                .distinct()
                .sorted()
                .toList();
        for (String mission : missions) {
            List<Evidence> own = all.stream()
                    .filter(statement -> mission.equals(statement.figure().mission()))
                    .toList();
            LocalDate day = own.stream()
                    .flatMap(statement ->
                            Stream.ofNullable(statement.recorded().report().published()))
                    .max(LocalDate::compareTo)
                    .orElseGet(() -> questions.latestDay(known));
            List<Testimony> told = questions.testimonies(known, mission);
            show(own, told, new Question(day, known.seq(), mission, null, null));
        }
        long unassigned = all.stream()
                .filter(statement -> statement.figure().mission() == null)
                .count();
        if (unassigned > 0) {
            console.out().println(unassigned + " figures belong to no mission; 'muster figures' lists them");
        }
    }

    private void show(List<Evidence> statements, List<Testimony> told, Question question) {
        PicturePage page = new PicturePage(console);
        console.out()
                .println(console.layout()
                        .strong(question.mission() + " on " + question.day() + ", the latest day of its reports"));
        List<Mission> missions = Pack.bundled().missions();
        page.print(PictureAnswer.of(statements, told, question, missions));
        List<Row> history = Picture.history(statements, Rejections.of(told), question, missions);
        for (Map.Entry<String, List<Row>> mission :
                PicturePage.byMission(history, row -> row).entrySet()) {
            console.out().println();
            console.out().println(console.layout().strong(mission.getKey() + ": over time"));
            page.history(mission.getValue());
        }
        console.out().println();
    }

    private void close(Tally tally) {
        if (common.quiet) {
            return;
        }
        tally.lines().forEach(console.out()::println);
        console.out().println("""

                Next, on the same ledger:
                  ./muster picture --ledger muster-demo.db --format jsonl
                  ./muster reports --ledger muster-demo.db
                  ./muster figures --ledger muster-demo.db --format csv
                and on your own reports:
                  ./muster read reports/
                  ./muster picture --at 2018-11-13""");
    }
}
