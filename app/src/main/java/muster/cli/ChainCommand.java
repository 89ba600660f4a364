package muster.cli;

import java.util.ArrayList;
import java.util.List;
import muster.account.course.Chain;
import muster.account.course.Tie;
import muster.export.Table;
import muster.view.ChainTable;
import muster.view.Course;
import muster.view.Quoted;
import picocli.CommandLine.Command;

/** {@code muster chain}. */
@Command(
        name = "chain",
        description = "Shows who is under whose command, what is part of what, and what is separate.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ChainCommand extends CourseCommand {
    private static final String STEP = "  ";

    ChainCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return ChainTable.of(course);
    }

    @Override
    void page(Course course, CoursePage page) {
        List<List<String>> notes = new ArrayList<>();
        for (Chain.Branch branch : Chain.of(course.told(), course.asked()).tree()) {
            Tie tie = branch.tie();
            if (tie == null) {
                page.line(branch.name());
            } else {
                notes.add(tie.testimonies().stream().map(Quoted::of).toList());
                page.line(STEP.repeat(branch.depth()) + words(tie.type()) + " " + branch.name() + " [" + notes.size()
                        + "]");
            }
        }
        if (notes.isEmpty()) {
            page.line("No relation is known.");
        }
        page.notes(notes);
    }

    /** How what stands above is to what stands beneath it; the types are those of a relation. */
    private static String words(String type) {
        return switch (type) {
            case "under-command" -> "commands";
            case "part-of" -> "has as a part";
            case "augments" -> "is augmented by";
            case "based-at" -> "is based at";
            case "separate-from" -> "is separate from";
            default -> type;
        };
    }
}
