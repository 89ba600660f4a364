package muster.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.account.Derivation;
import muster.export.Column;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** How an answer came about, for programs. */
public final class DerivationTable {
    private DerivationTable() {}

    /** One row, with all that stands beneath as nested fields. */
    public static Table of(String id, Derivation derivation) {
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
                node.from().stream().map(DerivationTable::fields).toList();
        fields.put("from", from);
        return fields;
    }
}
