package muster.cli;

import muster.claim.Ground;
import muster.export.Column;
import muster.export.Table;
import muster.extract.ReadingRule;
import muster.ledger.RecordedClaim;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Why a claim was read as it was, for programs: a row an attribute. {@code WhyCommand} tells people the same. */
final class WhyTable {
    private WhyTable() {}

    static Table of(RecordedClaim recorded, String text) {
        Table.Builder table = Table.of(
                Column.shown("claim"),
                Column.shown("report"),
                Column.shown("attribute"),
                Column.shown("value"),
                Column.shown("begin"),
                Column.shown("end"),
                Column.shown("quote"),
                Column.shown("rule"),
                Column.shown("says"),
                Column.shown("considered"));
        for (Ground ground : recorded.claim().grounds()) {
            Span span = ground.span();
            table.row(
                    recorded.id(),
                    recorded.report().name(),
                    ground.attribute(),
                    written(ground.value()),
                    span == null ? null : span.begin(),
                    span == null ? null : span.end(),
                    span == null ? null : span.in(text),
                    ground.rule(),
                    ReadingRule.named(ground.rule()).map(ReadingRule::meaning).orElse(null),
                    written(ground.considered()));
        }
        return table.build();
    }

    /** The value as people see it; null where there is none. */
    static @Nullable String written(String words) {
        return words.isEmpty() || words.equals("null") ? null : words;
    }
}
