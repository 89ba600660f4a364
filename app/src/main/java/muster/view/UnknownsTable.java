package muster.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import muster.account.Testimony;
import muster.account.course.OpenPoint;
import muster.account.course.OpenPoint.Touched;
import muster.account.course.Unknowns;
import muster.claim.Detail;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** What is said not to be known or is disputed, as rows for programs. */
public final class UnknownsTable {
    private UnknownsTable() {}

    /** A row for each point, open or settled. */
    public static Table of(Course course) {
        CourseTable table = new CourseTable(course, "kind", "type", "about", "places", "open", "touches", "settled_by");
        for (OpenPoint point : new Unknowns(course.told(), course.figures(), course.asked()).points()) {
            Testimony told = point.testimony();
            table.add(
                    told,
                    told.kind().word(),
                    told.type(),
                    told.detail(Detail.ABOUT),
                    told.places(),
                    point.isOpen(),
                    point.touches().stream().map(UnknownsTable::touched).toList(),
                    point.settledBy() == null ? null : touched(point.settledBy()));
        }
        return table.build();
    }

    private static Map<String, @Nullable Object> touched(Touched touched) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", touched.id());
        fields.put("quote", touched.what());
        fields.put("stated", Objects.toString(touched.stated(), null));
        return fields;
    }
}
