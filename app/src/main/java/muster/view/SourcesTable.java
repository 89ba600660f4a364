package muster.view;

import java.time.LocalDate;
import java.util.List;
import muster.account.Source;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** Who said what when, as rows for programs. */
public final class SourcesTable {
    private SourcesTable() {}

    /** A row for each source. */
    public static Table of(Course course, List<Source> sources) {
        CourseTable table = new CourseTable(
                course,
                "who",
                "sort",
                "claims",
                "reports",
                "outlets",
                "first_day",
                "last_day",
                "first",
                "superseded",
                "contradicted",
                "stale",
                "relayed",
                "numbers",
                "copies",
                "first_claims",
                "superseded_claims",
                "contradicted_claims",
                "stale_claims",
                "relayed_claims",
                "copied_claims");
        for (Source source : sources) {
            table.add(
                    source.claims().getFirst(),
                    source.name(),
                    source.sort(),
                    source.claims().size(),
                    source.reports(),
                    source.outlets(),
                    firstDay(source),
                    lastDay(source),
                    source.first().size(),
                    source.superseded().size(),
                    source.contradicted().size(),
                    source.stale().size(),
                    source.relayed().size(),
                    source.numbers(),
                    source.copies().size(),
                    CourseTable.ids(source.first()),
                    CourseTable.ids(source.superseded()),
                    CourseTable.ids(source.contradicted()),
                    CourseTable.ids(source.stale()),
                    CourseTable.ids(source.relayed()),
                    CourseTable.ids(source.copies()));
        }
        return table.build();
    }

    /** The first day on which a source said anything; null where no day is known. */
    public static @Nullable String firstDay(Source source) {
        List<LocalDate> days = source.days();
        return days.isEmpty() ? null : days.getFirst().toString();
    }

    /** The last day on which a source said anything; null where no day is known. */
    public static @Nullable String lastDay(Source source) {
        List<LocalDate> days = source.days();
        return days.isEmpty() ? null : days.getLast().toString();
    }
}
