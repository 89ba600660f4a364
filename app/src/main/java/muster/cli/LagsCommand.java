package muster.cli;

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
import muster.export.Column;
import muster.export.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code muster lags}. */
@Command(
        name = "lags",
        description =
                "Shows how long it took from what was decided, or was so, until it was said, published and known.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LagsCommand extends CourseCommand {
    private static final Map<String, Function<Clocks, @Nullable Long>> BETWEEN = between();

    LagsCommand(Console console) {
        super(console);
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

    @Override
    Table rows(Course course) {
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
        List<Lag> lags = lags(course);
        for (Lag lag : lags) {
            List<@Nullable Object> row = row(lag);
            row.add(ids(lag.claims()));
            table.add(lag.assertion(), row.toArray());
        }
        medians(lags).forEach(this::say);
        return table.build();
    }

    @Override
    void page(Course course, CoursePage page) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("what"),
                Column.shown("state"),
                Column.shown("place"),
                Column.whole("was_so"),
                Column.whole("said"),
                Column.whole("published"),
                Column.whole("known"),
                Column.shown("until_said"),
                Column.shown("until_published"),
                Column.shown("until_known"));
        List<Lag> lags = lags(course);
        for (Lag lag : lags) {
            Told told = new Told(lag.assertion());
            Clocks clocks = lag.clocks();
            section.add(
                    List.of(Quoted.of(lag.assertion())),
                    told.what(),
                    told.state(),
                    told.places(),
                    Objects.toString(clocks.valid(), ""),
                    Objects.toString(clocks.said(), ""),
                    Objects.toString(clocks.published(), ""),
                    clocks.known().toString(),
                    Clocks.days(clocks.valid(), clocks.said()),
                    Clocks.days(clocks.valid(), clocks.published()),
                    Clocks.days(clocks.valid(), clocks.known()));
        }
        page.print(section, "No decision is known, and no figure tells a day apart from its report's.");
        if (!lags.isEmpty()) {
            page.line("");
            medians(lags).forEach(page::line);
        }
    }

    private static List<Lag> lags(Course course) {
        return Lags.of(course.told(), course.figures(), course.asked());
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

    /** The medians of decisions and of figures, a line each. */
    private static List<String> medians(List<Lag> lags) {
        List<String> lines = new ArrayList<>();
        addMedians("decisions", lags.stream().filter(Lag::decision).toList(), lines);
        addMedians("figures", lags.stream().filter(lag -> !lag.decision()).toList(), lines);
        return lines;
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
