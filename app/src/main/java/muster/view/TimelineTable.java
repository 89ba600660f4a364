package muster.view;

import muster.account.Testimony;
import muster.account.course.Happening;
import muster.account.course.Timeline;
import muster.claim.Detail;
import muster.export.Table;

/** What happened and what is expected, as rows for programs. */
public final class TimelineTable {
    private TimelineTable() {}

    /** A row for each happening that has a day. */
    public static Table of(Course course, Timeline timeline) {
        CourseTable table = new CourseTable(
                course,
                "day",
                "placed",
                "firmness",
                "kind",
                "type",
                "state",
                "modality",
                "places",
                "by",
                "for",
                "fate",
                "sequel",
                "claims");
        for (Happening happening : timeline.happenings()) {
            Testimony told = happening.testimony();
            table.add(
                    told,
                    CourseTable.iso(happening.when()),
                    happening.placed().toString(),
                    happening.firmness().word(),
                    told.kind().word(),
                    told.type(),
                    FigureTable.word(told.stage()),
                    told.statement().modality().word(),
                    told.places(),
                    told.detail(Detail.BY),
                    told.detail(Detail.FOR),
                    FigureTable.word(happening.fate()),
                    happening.sequel() == null ? null : CourseTable.within(happening.sequel()),
                    CourseTable.ids(happening.testimonies()));
        }
        return table.build();
    }
}
