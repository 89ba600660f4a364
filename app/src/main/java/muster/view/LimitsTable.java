package muster.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.account.course.LimitSpan;
import muster.account.course.Limits;
import muster.claim.Detail;
import muster.export.Table;

/** What forces may and may not do, as rows for programs. */
public final class LimitsTable {
    private LimitsTable() {}

    /** A row for each limit. */
    public static Table of(Course course) {
        CourseTable table = new CourseTable(
                course,
                "type",
                "binds",
                "state",
                "from",
                "to",
                "current",
                "in_force",
                "modality",
                "places",
                "about",
                "claims");
        for (LimitSpan span : Limits.of(course.told(), course.asked())) {
            Testimony told = span.testimony();
            table.add(
                    told,
                    told.type(),
                    span.binds(),
                    span.stage().word(),
                    Objects.toString(span.from(), null),
                    Objects.toString(span.to(), null),
                    span.current(),
                    span.isInForce(),
                    told.statement().modality().word(),
                    told.places(),
                    told.detail(Detail.ABOUT),
                    CourseTable.ids(told(span)));
        }
        return table.build();
    }

    /** The statements that tell of a limit, the one that is shown first. */
    public static List<Testimony> told(LimitSpan span) {
        return Stream.concat(Stream.of(span.testimony()), span.also().stream()).toList();
    }
}
