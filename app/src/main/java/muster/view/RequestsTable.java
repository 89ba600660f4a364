package muster.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.account.Testimony;
import muster.account.course.Joined;
import muster.account.course.RequestStep;
import muster.account.course.SupportRequest;
import muster.claim.Detail;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** Requests for support, as rows for programs. */
public final class RequestsTable {
    private RequestsTable() {}

    /** A row for each request, with its life. */
    public static Table of(Course course, List<SupportRequest> requests) {
        CourseTable table = new CourseTable(
                course,
                "request",
                "requester",
                "decider",
                "capacity",
                "state",
                "when",
                "type",
                "items",
                "numbers",
                "periods",
                "places",
                "criteria",
                "findings",
                "reasons",
                "steps",
                "mentions");
        for (SupportRequest request : requests) {
            Testimony latest = request.latest().testimony();
            table.add(
                    latest,
                    request.id(),
                    request.requester(),
                    request.decider(),
                    request.capacity(),
                    request.state(),
                    CourseTable.iso(latest.statement().when()),
                    latest.type(),
                    request.details(Detail.ITEM),
                    request.details(Detail.NUMBER),
                    request.details(Detail.PERIOD),
                    request.places(),
                    request.details(Detail.CRITERION),
                    request.details(Detail.FINDING),
                    request.details(Detail.REASON),
                    request.steps().stream().map(RequestsTable::step).toList(),
                    request.mentions().stream().map(RequestsTable::mention).toList());
        }
        return table.build();
    }

    /** A row for each statement about a request, with why it was taken for one of that request. */
    public static Table mentions(Course course, List<SupportRequest> requests) {
        CourseTable table = new CourseTable(
                course,
                "request",
                "joined",
                "state",
                "firmness",
                "when",
                "type",
                "by",
                "decider",
                "item",
                "number",
                "places",
                "about");
        for (SupportRequest request : requests) {
            for (Joined joined : request.mentions()) {
                Testimony told = joined.testimony();
                table.add(
                        told,
                        request.id(),
                        joined.why(),
                        FigureTable.word(told.stage()),
                        told.firmness().word(),
                        CourseTable.iso(told.statement().when()),
                        told.type(),
                        told.detail(Detail.BY),
                        told.detail(Detail.DECIDER),
                        told.detail(Detail.ITEM),
                        told.detail(Detail.NUMBER),
                        told.places(),
                        told.detail(Detail.ABOUT));
            }
        }
        return table.build();
    }

    private static Map<String, @Nullable Object> step(RequestStep step) {
        Map<String, @Nullable Object> fields = CourseTable.within(step.testimony());
        fields.put("state", step.state());
        fields.put("item", step.testimony().detail(Detail.ITEM));
        fields.put("also", CourseTable.ids(step.also()));
        return fields;
    }

    private static Map<String, Object> mention(Joined joined) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", joined.testimony().id());
        fields.put("joined", joined.why());
        return fields;
    }
}
