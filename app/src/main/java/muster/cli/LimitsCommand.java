package muster.cli;

import java.util.List;
import java.util.Objects;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.course.LimitSpan;
import muster.account.course.Limits;
import muster.export.Column;
import muster.export.Table;
import muster.view.Course;
import muster.view.LimitsTable;
import muster.view.Quoted;
import picocli.CommandLine.Command;

/** {@code muster limits}. */
@Command(
        name = "limits",
        description = "Shows what forces may and may not do, whom it binds, and from when to when.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LimitsCommand extends CourseCommand {
    LimitsCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return LimitsTable.of(course);
    }

    @Override
    void page(Course course, CoursePage page) {
        page.print(section(Limits.of(course.told(), course.asked())), "No limit is known.");
    }

    /** The limits as a table; the picture has it too. */
    static CoursePage.Section section(List<LimitSpan> spans) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("limit"),
                Column.shown("binds"),
                Column.shown("state"),
                Column.shown("from"),
                Column.shown("to"),
                Column.shown("stands"),
                Column.yielding("meant"),
                Column.yielding("who_says"));
        for (LimitSpan span : spans) {
            Testimony told = span.testimony();
            section.add(
                    LimitsTable.told(span).stream().map(Quoted::of).toList(),
                    told.type(),
                    span.binds(),
                    span.stage().word(),
                    Objects.toString(span.from(), null),
                    Objects.toString(span.to(), null),
                    span.current() ? "now" : "",
                    told.firmness() == Firmness.ACTUAL
                            ? ""
                            : told.statement().modality().word(),
                    told.source());
        }
        return section;
    }
}
