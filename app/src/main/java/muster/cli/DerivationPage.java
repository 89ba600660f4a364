package muster.cli;

import java.util.Objects;
import muster.account.Cited;
import muster.account.Derivation;
import muster.export.Layout;
import muster.view.Quoted;

/** How an answer came about, as a tree on the page. */
final class DerivationPage {
    private static final String STEP = "  ";

    private final Console console;

    DerivationPage(Console console) {
        this.console = console;
    }

    void print(Derivation derivation) {
        print(derivation, "");
    }

    private void print(Derivation node, String indent) {
        Layout layout = console.layout();
        Cited claim = node.claim();
        if (claim != null) {
            layout.paragraph(
                            indent + "– ",
                            indent + STEP,
                            node.what() + " · " + claim.source() + ", " + Objects.toString(claim.stated(), "no day")
                                    + ", " + claim.report() + " · " + claim.id() + ": "
                                    + Quoted.marked(claim.sentence()))
                    .forEach(this::line);
            return;
        }
        layout.paragraph(indent, indent + STEP, node.what()).forEach(this::line);
        if (node.formula() != null) {
            line(indent + STEP + node.formula());
        }
        if (node.rule() != null) {
            layout.paragraph(
                            indent + STEP,
                            indent + STEP,
                            node.rule().id() + ": " + node.rule().says())
                    .forEach(words -> line(layout.faint(words)));
        }
        node.from().forEach(each -> print(each, indent + STEP));
    }

    private void line(String words) {
        console.out().println(words);
    }
}
