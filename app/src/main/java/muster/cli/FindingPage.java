package muster.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.books.Finding;
import muster.export.Layout;
import muster.view.ClaimById;
import muster.view.Quoted;

/** A finding as people read it: what it says, how it was computed, and the sentences that it rests on. */
final class FindingPage {
    private static final String INDENT = "  ";

    private final Console console;

    FindingPage(Console console) {
        this.console = console;
    }

    void print(Finding finding) {
        Layout layout = console.layout();
        line("");
        line(layout.strong(finding.type().word()) + " · "
                + Stream.of(
                                finding.mission(),
                                Objects.toString(finding.day(), "no day"),
                                finding.rule().id(),
                                finding.id())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
        layout.paragraph(INDENT, INDENT, finding.sentence()).forEach(this::line);
        if (finding.formula() != null) {
            line(INDENT + finding.formula());
        }
        finding.claims()
                .forEach(claim -> layout.paragraph(INDENT + "– ", INDENT + INDENT, quoted(claim))
                        .forEach(words -> line(layout.faint(words))));
    }

    private static String quoted(Cited claim) {
        return claim.id().substring(0, ClaimById.SHOWN) + " " + claim.source() + ", "
                + Objects.toString(claim.stated(), "no day") + ": " + Quoted.marked(claim.sentence());
    }

    private void line(String words) {
        console.out().println(words);
    }
}
