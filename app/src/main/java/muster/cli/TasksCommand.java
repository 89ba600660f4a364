package muster.cli;

import java.util.ArrayList;
import java.util.List;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.course.TaskState;
import muster.account.course.Tasks;
import muster.claim.Detail;
import muster.export.Column;
import muster.export.Table;
import muster.view.Course;
import muster.view.CourseTable;
import muster.view.Quoted;
import muster.view.TasksTable;
import picocli.CommandLine.Command;

/** {@code muster tasks}. */
@Command(
        name = "tasks",
        description = "Shows what forces do, for whom and where, how far it is, and where reports contradict.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TasksCommand extends CourseCommand {
    TasksCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return TasksTable.of(course);
    }

    @Override
    void page(Course course, CoursePage page) {
        page.print(section(Tasks.of(course.told(), course.asked())), "No task is known.");
    }

    /** The tasks as a table; the picture has it too. */
    static CoursePage.Section section(List<TaskState> tasks) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("task"),
                Column.shown("place"),
                Column.shown("who"),
                Column.shown("for_whom"),
                Column.shown("stage"),
                Column.shown("as_of"),
                Column.shown("otherwise"),
                Column.yielding("who_says"));
        for (TaskState task : tasks) {
            Testimony told = task.testimony();
            section.add(
                    notes(task),
                    told.type(),
                    told.places(),
                    task.detail(Detail.BY),
                    task.detail(Detail.FOR),
                    stage(task),
                    CourseTable.day(told),
                    task.otherwise().stream()
                            .map(other -> "for " + other.detail(Detail.FOR))
                            .distinct()
                            .toList(),
                    told.source());
        }
        return section;
    }

    private static List<String> notes(TaskState task) {
        List<String> notes = new ArrayList<>();
        notes.add(Quoted.of(task.testimony()));
        task.mentions().forEach(told -> notes.add("also: " + Quoted.of(told)));
        task.otherwise().forEach(told -> notes.add("otherwise: " + Quoted.of(told)));
        return notes;
    }

    /** What only is to be is told from what is. */
    private static String stage(TaskState task) {
        String stage = task.stage() == null ? "" : task.stage().word();
        Firmness firmness = task.testimony().firmness();
        boolean plain = firmness == Firmness.ACTUAL || stage.equals("planned") || stage.equals("considered");
        return plain ? stage : (stage + " (" + firmness.word() + ")").strip();
    }
}
