package muster.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.account.course.Circumstances;
import muster.account.course.Happening;
import muster.account.course.LimitSpan;
import muster.account.course.OpenPoint;
import muster.account.course.TaskState;
import muster.account.course.Tie;
import muster.view.Quoted;
import org.jspecify.annotations.Nullable;

/** What stands beside the strengths of a mission, for people: tasks, limits, what is next, and what is not known. */
final class CircumstancesPage {
    private final CoursePage page;
    private final Circumstances circumstances;

    CircumstancesPage(Console console, Circumstances circumstances) {
        this.page = new CoursePage(console);
        this.circumstances = circumstances;
    }

    /** The missions that there is something to tell of, in alphabetical order. */
    Set<String> missions() {
        Set<String> missions = new TreeSet<>();
        Stream.of(
                        circumstances.tasks().stream().map(TaskState::testimony),
                        circumstances.limits().stream().map(LimitSpan::testimony),
                        circumstances.milestones().stream().map(Happening::testimony),
                        circumstances.unknowns().stream().map(OpenPoint::testimony),
                        circumstances.separate().stream().map(Tie::testimony))
                .flatMap(told -> told)
                .flatMap(told -> Stream.ofNullable(told.mission()))
                .forEach(missions::add);
        return missions;
    }

    /** All of a mission; null for what belongs to none. */
    void print(@Nullable String mission, String named) {
        print(
                named + ": what forces do",
                TasksCommand.section(of(mission, circumstances.tasks(), TaskState::testimony)));
        print(
                named + ": limits in force",
                LimitsCommand.section(of(mission, circumstances.limits(), LimitSpan::testimony)));
        print(
                named + ": what is expected next",
                TimelineCommand.section(of(mission, circumstances.milestones(), Happening::testimony)));
        print(
                named + ": not known, or disputed",
                UnknownsCommand.section(of(mission, circumstances.unknowns(), OpenPoint::testimony)));
        List<Tie> separate = of(mission, circumstances.separate(), Tie::testimony);
        if (!separate.isEmpty()) {
            page.title(named + ": said to be separate, never to be added");
            for (Tie tie : separate) {
                page.line(Objects.requireNonNullElse(tie.from(), "this mission") + " is separate from "
                        + Objects.requireNonNullElse(tie.to(), "another one"));
            }
            page.notes(separate.stream()
                    .map(tie -> tie.testimonies().stream().map(Quoted::of).toList())
                    .toList());
        }
    }

    private void print(String title, CoursePage.Section section) {
        if (!section.isEmpty()) {
            page.title(title);
            page.print(section, "");
        }
    }

    private static <T> List<T> of(@Nullable String mission, List<T> all, Function<T, Testimony> told) {
        return all.stream()
                .filter(each -> Objects.equals(told.apply(each).mission(), mission))
                .toList();
    }
}
