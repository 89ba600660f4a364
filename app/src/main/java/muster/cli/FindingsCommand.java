package muster.cli;

import java.util.List;
import muster.account.books.Books;
import muster.account.books.Finding;
import muster.account.books.FindingType;
import muster.export.Table;
import muster.view.Asked;
import muster.view.Course;
import muster.view.FindingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster findings}. */
@Command(
        name = "findings",
        description = "Lists what does not add up, who disagrees and in what, and what follows from several sentences.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FindingsCommand extends CourseCommand {
    @Option(names = "--type", paramLabel = "TYPE", description = "Only findings of this type, such as real or scope.")
    @Nullable
    String type;

    @Mixin
    final PackOptions packs = new PackOptions();

    FindingsCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return FindingTable.of(findings(course), course);
    }

    @Override
    void page(Course course, CoursePage page) {
        List<Finding> findings = findings(course);
        if (findings.isEmpty()) {
            page.line("Nothing was found.");
        }
        findings.forEach(finding -> new FindingPage(console).print(finding));
    }

    private List<Finding> findings(Course course) {
        FindingType wanted = Asked.findingType(type, "--type");
        return Books.findings(
                        course.figures(),
                        course.told(),
                        course.asked(),
                        packs.inForce(console).bans())
                .stream()
                .filter(finding -> wanted == null || finding.type() == wanted)
                .toList();
    }
}
