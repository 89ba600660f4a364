package muster.view;

import muster.account.Testimony;
import muster.account.course.Chain;
import muster.account.course.Tie;
import muster.export.Table;

/** Who is under whose command, as rows for programs. */
public final class ChainTable {
    private ChainTable() {}

    /** A row for each tie. */
    public static Table of(Course course) {
        CourseTable table = new CourseTable(course, "from", "type", "to", "modality", "places", "claims");
        for (Tie tie : Chain.of(course.told(), course.asked()).ties()) {
            Testimony told = tie.testimony();
            table.add(
                    told,
                    tie.from(),
                    tie.type(),
                    tie.to(),
                    told.statement().modality().word(),
                    told.places(),
                    CourseTable.ids(tie.testimonies()));
        }
        return table.build();
    }
}
