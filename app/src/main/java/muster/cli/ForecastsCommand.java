package muster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.course.Forecast;
import muster.account.course.Forecasts;
import muster.account.course.Outlook;
import muster.export.Column;
import muster.export.Table;
import muster.view.Course;
import muster.view.CourseTable;
import muster.view.ForecastsTable;
import muster.view.Quoted;
import muster.view.Told;
import picocli.CommandLine.Command;

/** {@code muster forecasts}. */
@Command(
        name = "forecasts",
        description = "Lists every plan for a day, who said it when, and whether it was fulfilled, missed or moved.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ForecastsCommand extends CourseCommand {
    ForecastsCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return ForecastsTable.of(course, forecasts(course));
    }

    @Override
    void page(Course course, CoursePage page) {
        Forecasts forecasts = forecasts(course);
        CoursePage.Section section = new CoursePage.Section(
                Column.whole("due"),
                Column.shown("plan"),
                Column.shown("state"),
                Column.shown("component"),
                Column.shown("place"),
                Column.whole("said"),
                Column.shown("who_says"),
                Column.shown("outcome"),
                Column.shown("days_since"));
        for (Forecast forecast : forecasts.forecasts()) {
            Told told = new Told(forecast.assertion());
            section.add(
                    notes(forecast),
                    forecast.due().iso(),
                    told.what(),
                    told.state(),
                    told.component(),
                    told.places(),
                    Objects.toString(forecast.assertion().stated(), "no day"),
                    forecast.assertion().source(),
                    outcome(forecast),
                    forecast.daysSince(course.asked()));
        }
        page.print(section, "No plan for a day is known.");
        int undated = forecasts.undated().size();
        if (undated > 0) {
            page.line("");
            page.line(undated
                    + (undated == 1
                            ? " more claim tells of a plan without a day"
                            : " more claims tell of plans without a day")
                    + "; 'muster claims' and 'muster figures' list all.");
        }
    }

    private static Forecasts forecasts(Course course) {
        return Forecasts.of(course.told(), course.figures(), course.asked());
    }

    private static String outcome(Forecast forecast) {
        String days = forecast.sequels().stream()
                .flatMap(sequel -> Stream.ofNullable(CourseTable.iso(sequel.valid())))
                .distinct()
                .collect(Collectors.joining(", "));
        return (forecast.outlook().word().replace('-', ' ') + " " + days).strip();
    }

    private static List<String> notes(Forecast forecast) {
        List<String> notes = new ArrayList<>();
        forecast.mentions().forEach(mention -> notes.add(Quoted.of(mention)));
        String became = forecast.outlook() == Outlook.MOVED
                ? "moved: "
                : forecast.outlook().word() + " by ";
        for (Assertion sequel : forecast.sequels()) {
            notes.add(became + Quoted.of(sequel));
        }
        return notes;
    }
}
