package muster.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import muster.account.record.Clocks;
import muster.account.record.Lag;
import muster.account.record.Lags;
import muster.claim.Detail;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** How long it took from what was so until it was known, as rows for programs. */
public final class LagsTable {
    private static final Map<String, Function<Clocks, @Nullable Long>> BETWEEN = between();

    private LagsTable() {}

    /** A row for each decision, and each figure with a day of its own. */
    public static Table of(Course course, List<Lag> lags) {
        List<String> columns = new ArrayList<>(List.of(
                "of",
                "kind",
                "type",
                "state",
                "value",
                "component",
                "places",
                "by",
                "valid_day",
                "said_day",
                "published_day",
                "known_day"));
        columns.addAll(BETWEEN.keySet());
        columns.add("claims");
        CourseTable table = new CourseTable(course, columns.toArray(String[]::new));
        for (Lag lag : lags) {
            List<@Nullable Object> row = row(lag);
            row.add(CourseTable.ids(lag.claims()));
            table.add(lag.assertion(), row.toArray());
        }
        return table.build();
    }

    /** The medians of decisions and of figures, a line each. */
    public static List<String> medians(List<Lag> lags) {
        List<String> lines = new ArrayList<>();
        addMedians("decisions", lags.stream().filter(Lag::decision).toList(), lines);
        addMedians("figures", lags.stream().filter(lag -> !lag.decision()).toList(), lines);
        return lines;
    }

    private static Map<String, Function<Clocks, @Nullable Long>> between() {
        Map<String, Function<Clocks, @Nullable Long>> between = new LinkedHashMap<>();
        between.put("valid_to_said", clocks -> Clocks.days(clocks.valid(), clocks.said()));
        between.put("said_to_published", clocks -> Clocks.days(clocks.said(), clocks.published()));
        between.put("valid_to_published", clocks -> Clocks.days(clocks.valid(), clocks.published()));
        between.put("published_to_known", clocks -> Clocks.days(clocks.published(), clocks.known()));
        between.put("valid_to_known", clocks -> Clocks.days(clocks.valid(), clocks.known()));
        return between;
    }

    private static List<@Nullable Object> row(Lag lag) {
        Told told = new Told(lag.assertion());
        Clocks clocks = lag.clocks();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(lag.decision() ? "decision" : "figure");
        row.add(told.kind());
        row.add(told.type());
        row.add(told.state());
        row.add(told.value());
        row.add(told.component());
        row.add(told.places());
        row.add(told.detail(Detail.BY));
        row.add(Objects.toString(clocks.valid(), null));
        row.add(Objects.toString(clocks.said(), null));
        row.add(Objects.toString(clocks.published(), null));
        row.add(clocks.known().toString());
        BETWEEN.values().forEach(days -> row.add(days.apply(clocks)));
        return row;
    }

    private static void addMedians(String of, List<Lag> lags, List<String> lines) {
        List<String> parts = new ArrayList<>();
        BETWEEN.forEach((name, days) -> {
            Long median = Lags.median(lags, days);
            if (median != null) {
                long told = lags.stream()
                        .filter(lag -> days.apply(lag.clocks()) != null)
                        .count();
                parts.add(name.replace('_', ' ') + " " + median + (median == 1 ? " day" : " days") + " (of " + told
                        + ")");
            }
        });
        if (!parts.isEmpty()) {
            lines.add("Medians of " + lags.size() + " " + of + ": " + String.join(", ", parts));
        }
    }
}
