package muster.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.account.Testimony;
import muster.account.course.Happening;
import muster.account.course.Timeline;
import muster.export.Column;
import muster.export.Table;
import muster.view.Asked;
import muster.view.Course;
import muster.view.CourseTable;
import muster.view.FigureTable;
import muster.view.Quoted;
import muster.view.TimelineTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code muster timeline}. */
@Command(
        name = "timeline",
        description = "Lists what happened and what is expected, day by day, and what became of what was expected.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TimelineCommand extends CourseCommand {
    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Only what reaches to this day or a later one.")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Only what begins by this day.")
    @Nullable
    LocalDate to;

    TimelineCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return TimelineTable.of(course, timeline(course));
    }

    @Override
    void page(Course course, CoursePage page) {
        Timeline timeline = timeline(course);
        page.print(section(timeline.happenings()), "Nothing is known to have happened or to be expected.");
        int undated = timeline.undated().size();
        if (undated > 0) {
            page.line("");
            page.line(undated + (undated == 1 ? " more has" : " more have") + " no day; 'muster claims' lists all.");
        }
    }

    /** The happenings as a table; the picture has it too. */
    static CoursePage.Section section(List<Happening> happenings) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("day"),
                Column.shown("expected_or_actual"),
                Column.shown("what"),
                Column.shown("type"),
                Column.shown("state"),
                Column.shown("place"),
                Column.shown("became"),
                Column.yielding("who_says"));
        for (Happening happening : happenings) {
            Testimony told = happening.testimony();
            section.add(
                    notes(happening),
                    CourseTable.day(told),
                    happening.firmness().word(),
                    told.kind().word(),
                    told.type(),
                    FigureTable.word(told.stage()),
                    told.places(),
                    became(happening),
                    told.source());
        }
        return section;
    }

    private Timeline timeline(Course course) {
        Asked.requireOrder(from, to, "--from", "--to");
        return Timeline.of(course.told(), course.asked()).between(from, to);
    }

    private static List<String> notes(Happening happening) {
        List<String> notes = new ArrayList<>();
        happening.testimonies().forEach(told -> notes.add(Quoted.of(told)));
        if (happening.sequel() != null) {
            notes.add(FigureTable.word(happening.fate()) + ": " + Quoted.of(happening.sequel()));
        }
        return notes;
    }

    private static String became(Happening happening) {
        if (happening.fate() == null) {
            return "";
        }
        String word = happening.fate().word();
        return happening.sequel() == null ? word : word + " " + CourseTable.day(happening.sequel());
    }
}
