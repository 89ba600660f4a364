package muster.cli;

import java.util.ArrayList;
import java.util.List;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Source;
import muster.account.Sources;
import muster.export.Column;
import muster.export.Table;
import muster.view.Course;
import muster.view.Quoted;
import muster.view.SourcesTable;
import picocli.CommandLine.Command;

/** {@code muster sources}. */
@Command(
        name = "sources",
        description = "Shows who said what when: how often first, superseded, contradicted, stale, and at second hand.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SourcesCommand extends CourseCommand {
    SourcesCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return SourcesTable.of(course, sources(course));
    }

    @Override
    void page(Course course, CoursePage page) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("who"),
                Column.yielding("sort"),
                Column.shown("claims"),
                Column.shown("reports"),
                Column.yielding("outlets"),
                Column.whole("first_day"),
                Column.whole("last_day"),
                Column.shown("numbers"),
                Column.shown("first"),
                Column.shown("superseded"),
                Column.shown("contradicted"),
                Column.shown("stale"),
                Column.shown("copies"),
                Column.shown("relayed"));
        for (Source source : sources(course)) {
            section.add(
                    notes(source),
                    source.name(),
                    source.sort(),
                    source.claims().size(),
                    source.reports(),
                    source.outlets(),
                    SourcesTable.firstDay(source),
                    SourcesTable.lastDay(source),
                    source.numbers(),
                    source.first().size(),
                    source.superseded().size(),
                    source.contradicted().size(),
                    source.stale().size(),
                    source.copies().size(),
                    source.relayed().size());
        }
        page.print(section, "Nobody is known to have said anything by that day.");
    }

    private static List<Source> sources(Course course) {
        return Sources.of(course.told(), course.figures(), course.asked());
    }

    private static List<String> notes(Source source) {
        List<String> notes = new ArrayList<>();
        note("superseded", source.superseded(), notes);
        note("contradicted", source.contradicted(), notes);
        note("stale", source.stale(), notes);
        return notes;
    }

    private static void note(String what, List<Evidence> figures, List<String> notes) {
        for (Assertion figure : figures) {
            notes.add(what + ": " + Quoted.of(figure));
        }
    }
}
