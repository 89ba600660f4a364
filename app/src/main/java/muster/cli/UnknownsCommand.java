package muster.cli;

import java.util.ArrayList;
import java.util.List;
import muster.account.Testimony;
import muster.account.course.OpenPoint;
import muster.account.course.OpenPoint.Touched;
import muster.account.course.Unknowns;
import muster.export.Column;
import muster.export.Table;
import muster.view.Course;
import muster.view.CourseTable;
import muster.view.Quoted;
import muster.view.UnknownsTable;
import picocli.CommandLine.Command;

/** {@code muster unknowns}. */
@Command(
        name = "unknowns",
        description = "Shows what is said not to be known or is disputed, what it puts in doubt, and what settled it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UnknownsCommand extends CourseCommand {
    UnknownsCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return UnknownsTable.of(course);
    }

    @Override
    void page(Course course, CoursePage page) {
        page.print(section(points(course)), "Nothing is said to be unknown or disputed.");
    }

    /** The open points as a table; the picture has it too. */
    static CoursePage.Section section(List<OpenPoint> points) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("what"),
                Column.shown("type"),
                Column.shown("as_of"),
                Column.shown("stands"),
                Column.yielding("who_says"));
        for (OpenPoint point : points) {
            Testimony told = point.testimony();
            section.add(
                    notes(point),
                    told.kind().word(),
                    told.type(),
                    CourseTable.day(told),
                    point.isOpen() ? "open" : "settled",
                    told.source());
        }
        return section;
    }

    private static List<OpenPoint> points(Course course) {
        return new Unknowns(course.told(), course.figures(), course.asked()).points();
    }

    private static List<String> notes(OpenPoint point) {
        List<String> notes = new ArrayList<>();
        notes.add(Quoted.of(point.testimony()));
        point.touches().forEach(touched -> notes.add("touches " + words(touched)));
        if (point.settledBy() != null) {
            notes.add("settled by " + words(point.settledBy()));
        }
        return notes;
    }

    private static String words(Touched touched) {
        return "“" + touched.what() + "” (" + (touched.stated() == null ? "no day" : touched.stated()) + ", "
                + touched.id() + ")";
    }
}
