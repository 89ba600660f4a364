package muster.view;

import muster.account.Testimony;
import muster.account.course.TaskState;
import muster.account.course.Tasks;
import muster.claim.Detail;
import muster.export.Table;

/** What forces do, as rows for programs. */
public final class TasksTable {
    private TasksTable() {}

    /** A row for each task. */
    public static Table of(Course course) {
        CourseTable table = new CourseTable(
                course, "type", "by", "for", "places", "state", "firmness", "when", "mentions", "otherwise");
        for (TaskState task : Tasks.of(course.told(), course.asked())) {
            Testimony told = task.testimony();
            table.add(
                    told,
                    told.type(),
                    task.detail(Detail.BY),
                    task.detail(Detail.FOR),
                    told.places(),
                    FigureTable.word(task.stage()),
                    told.firmness().word(),
                    CourseTable.iso(told.statement().when()),
                    task.mentions().stream().map(CourseTable::within).toList(),
                    task.otherwise().stream().map(CourseTable::within).toList());
        }
        return table.build();
    }
}
