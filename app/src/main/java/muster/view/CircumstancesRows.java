package muster.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Picture;
import muster.account.Testimony;
import muster.account.course.Circumstances;
import muster.account.course.Happening;
import muster.account.course.LimitSpan;
import muster.account.course.OpenPoint;
import muster.account.course.TaskState;
import muster.account.course.Tie;
import muster.claim.Detail;
import org.jspecify.annotations.Nullable;

/** What stands beside the strengths of a picture, as rows with fields of the picture's table; those not named are null. */
record CircumstancesRows(Picture picture) {

    List<Map<String, @Nullable Object>> of(Circumstances circumstances) {
        return Stream.of(
                        circumstances.tasks().stream().map(this::task),
                        circumstances.limits().stream().map(this::limit),
                        circumstances.milestones().stream().map(this::milestone),
                        circumstances.unknowns().stream().map(this::unknown),
                        circumstances.separate().stream().map(this::separate))
                .flatMap(rows -> rows)
                .toList();
    }

    private Map<String, @Nullable Object> task(TaskState task) {
        Map<String, @Nullable Object> row =
                row("task", task.testimony(), Stream.concat(Stream.of(task.testimony()), task.mentions().stream()));
        row.put("state", FigureTable.word(task.stage()));
        row.put("by", task.detail(Detail.BY));
        row.put("for", task.detail(Detail.FOR));
        row.put("touches", CourseTable.ids(task.otherwise()));
        return row;
    }

    private Map<String, @Nullable Object> limit(LimitSpan span) {
        Map<String, @Nullable Object> row = row("limit", span.testimony(), LimitsTable.told(span).stream());
        row.put("at", Objects.toString(span.from(), null));
        row.put("state", span.stage().word());
        return row;
    }

    private Map<String, @Nullable Object> milestone(Happening happening) {
        Map<String, @Nullable Object> row =
                row(happening.testimony().kind().word(), happening.testimony(), happening.testimonies().stream());
        row.put("standing", FigureTable.word(happening.fate()));
        return row;
    }

    private Map<String, @Nullable Object> unknown(OpenPoint point) {
        Map<String, @Nullable Object> row =
                row(point.testimony().kind().word(), point.testimony(), Stream.of(point.testimony()));
        row.put("touches", point.touches().stream().map(OpenPoint.Touched::id).toList());
        return row;
    }

    private Map<String, @Nullable Object> separate(Tie tie) {
        Map<String, @Nullable Object> row = row("relation", tie.testimony(), tie.testimonies().stream());
        row.put("by", tie.from());
        row.put("for", tie.to());
        return row;
    }

    private Map<String, @Nullable Object> row(String kind, Testimony told, Stream<Testimony> claims) {
        String when = CourseTable.iso(told.statement().when());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("type", told.type());
        row.put("state", FigureTable.word(told.stage()));
        row.put("by", told.detail(Detail.BY));
        row.put("for", told.detail(Detail.FOR));
        row.put("mission", told.mission());
        row.put("places", told.places());
        row.put("at", when);
        row.put("dissent", List.of());
        row.put("apart", List.of());
        row.put("rules", List.of());
        row.put("claims", claims.map(Testimony::id).toList());
        row.put("source", told.source());
        row.put("report", told.recorded().report().name());
        row.put("sentence", told.sentence());
        row.put("valid", when);
        row.put("said", Objects.toString(told.statement().said(), null));
        row.put("published", Objects.toString(told.recorded().report().published(), null));
        row.put("known", told.recorded().known().seq());
        row.put("asked", picture.question().day().toString());
        row.put("as_known", picture.question().known());
        row.put("answer", picture.id());
        row.put("judgement", JudgementTable.act(told.verdict()));
        return row;
    }
}
