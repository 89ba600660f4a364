package muster.cli;

import java.util.List;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Figure;
import muster.export.Column;
import muster.export.Table;
import muster.view.AmountKind;
import muster.view.AmountsTable;
import muster.view.Course;
import muster.view.CourseTable;
import muster.view.FigureTable;
import muster.view.Quoted;

/** What the views of flows and costs share: statements of one kind, and the figures of the subject that goes with it. */
abstract class AmountsCommand extends CourseCommand {
    private final AmountKind amounts;

    AmountsCommand(Console console, AmountKind amounts) {
        super(console);
        this.amounts = amounts;
    }

    @Override
    Table rows(Course course) {
        return AmountsTable.of(course, amounts);
    }

    @Override
    void page(Course course, CoursePage page) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("day"),
                Column.shown("type"),
                Column.shown("value"),
                Column.shown("what"),
                Column.shown("meant"),
                Column.shown("place"),
                Column.yielding("who_says"));
        for (Testimony told : amounts.told(course)) {
            section.add(
                    List.of(Quoted.of(told)),
                    CourseTable.day(told),
                    told.type(),
                    null,
                    told.detail(Detail.BY),
                    told.statement().modality().word(),
                    told.places(),
                    told.source());
        }
        for (Evidence evidence : amounts.figures(course)) {
            Figure figure = evidence.figure();
            section.add(
                    List.of(Quoted.of(evidence)),
                    CourseTable.day(evidence),
                    figure.meaning().word(),
                    figure.quote(),
                    evidence.counted(),
                    FigureTable.word(figure.status()),
                    figure.places(),
                    evidence.source());
        }
        page.print(section, "Nothing is known of " + amounts.kind().word() + "s.");
    }
}
