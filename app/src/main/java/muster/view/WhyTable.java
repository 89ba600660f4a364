package muster.view;

import muster.account.Rule;
import muster.claim.Ground;
import muster.export.Column;
import muster.export.Table;
import muster.extract.ReadingRule;
import muster.ledger.Judgements;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedJudgement;
import muster.reading.Entry;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Why a claim was read as it was, and what people say of it, for programs: a row an attribute. */
public final class WhyTable {
    private WhyTable() {}

    /**
     * A row for each judgement in force, then one for each attribute.
     *
     * @param text the version of the report that the claim was read from
     */
    public static Table of(RecordedClaim recorded, String text) {
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
        for (RecordedJudgement judgement : recorded.verdict().inForce()) {
            table.row(
                    recorded.id(),
                    recorded.report().name(),
                    "judgement",
                    judgement.judgement().act().word(),
                    null,
                    null,
                    null,
                    Rule.JUDGEMENTS.id(),
                    JudgementTable.words(judgement),
                    null);
        }
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
                    says(ground.rule()),
                    written(ground.considered()));
        }
        return table.build();
    }

    /** What a rule says, or null where it has no further words. */
    public static @Nullable String says(String rule) {
        if (rule.equals(Entry.RULE)) {
            return "Somebody entered it by hand.";
        }
        return rule.equals(Judgements.RULE)
                ? "Somebody who judged the claim says so, in place of what was read."
                : ReadingRule.named(rule).map(ReadingRule::meaning).orElse(null);
    }

    /** The value as people see it; null where there is none. */
    public static @Nullable String written(String words) {
        return words.isEmpty() || words.equals("null") ? null : words;
    }
}
