package muster.view;

import java.util.Objects;
import muster.account.course.Forecast;
import muster.account.course.Forecasts;
import muster.claim.Detail;
import muster.export.Table;

/** What became of plans, as rows for programs. */
public final class ForecastsTable {
    private ForecastsTable() {}

    /** A row for each plan that has a day. */
    public static Table of(Course course, Forecasts forecasts) {
        CourseTable table = new CourseTable(
                course,
                "due",
                "outcome",
                "days_since",
                "stated",
                "kind",
                "type",
                "state",
                "reading",
                "component",
                "places",
                "value",
                "low",
                "high",
                "unit",
                "by",
                "for",
                "sequels",
                "claims");
        for (Forecast forecast : forecasts.forecasts()) {
            Told told = new Told(forecast.assertion());
            table.add(
                    forecast.assertion(),
                    forecast.due().iso(),
                    forecast.outlook().word(),
                    forecast.daysSince(course.asked()),
                    Objects.toString(forecast.assertion().stated(), null),
                    told.kind(),
                    told.type(),
                    told.state(),
                    told.reading(),
                    told.component(),
                    told.places(),
                    told.value(),
                    told.low(),
                    told.high(),
                    told.unit(),
                    told.detail(Detail.BY),
                    told.detail(Detail.FOR),
                    forecast.sequels().stream().map(CourseTable::within).toList(),
                    CourseTable.ids(forecast.mentions()));
        }
        return table.build();
    }
}
