package muster.cli;

import java.util.List;
import java.util.Objects;
import muster.account.record.Clocks;
import muster.account.record.Lag;
import muster.account.record.Lags;
import muster.export.Column;
import muster.export.Table;
import muster.view.Course;
import muster.view.LagsTable;
import muster.view.Quoted;
import muster.view.Told;
import picocli.CommandLine.Command;

/** {@code muster lags}. */
@Command(
        name = "lags",
        description =
                "Shows how long it took from what was decided, or was so, until it was said, published and known.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LagsCommand extends CourseCommand {
    LagsCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        List<Lag> lags = lags(course);
        LagsTable.medians(lags).forEach(this::say);
        return LagsTable.of(course, lags);
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
            LagsTable.medians(lags).forEach(page::line);
        }
    }

    private static List<Lag> lags(Course course) {
        return Lags.of(course.told(), course.figures(), course.asked());
    }
}
