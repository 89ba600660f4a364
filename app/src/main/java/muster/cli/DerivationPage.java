package muster.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.account.Cited;
import muster.account.Derivation;
import muster.export.Column;
import muster.export.Layout;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** How an answer came about, as a tree on the page and as nested fields for programs. */
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

    static Table table(String id, Derivation derivation) {
        Map<String, @Nullable Object> fields = fields(derivation);
        return Table.of(
                        Column.shown("id"),
                        Column.shown("what"),
                        Column.shown("rule"),
                        Column.shown("says"),
                        Column.shown("formula"),
                        Column.shown("from"))
                .row(
                        id,
                        fields.get("what"),
                        fields.get("rule"),
                        fields.get("says"),
                        fields.get("formula"),
                        fields.get("from"))
                .build();
    }

    private static Map<String, @Nullable Object> fields(Derivation node) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("what", node.what());
        if (node.claim() != null) {
            fields.put("claim", FindingTable.cited(node.claim()));
            return fields;
        }
        fields.put("rule", node.rule() == null ? null : node.rule().id());
        fields.put("says", node.rule() == null ? null : node.rule().says());
        fields.put("formula", node.formula());
        List<Map<String, @Nullable Object>> from =
                node.from().stream().map(DerivationPage::fields).toList();
        fields.put("from", from);
        return fields;
    }
}
