package muster.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.Evidence;
import muster.account.Row;
import muster.account.books.Finding;
import muster.account.check.Allegation;
import muster.account.check.Dimension;
import muster.account.check.Said;
import muster.account.check.Verdict;
import muster.account.check.Verification;
import muster.claim.Figure;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.KnownPoint;
import org.jspecify.annotations.Nullable;

/** What becomes of each figure of a sentence, for programs. */
public final class CheckTable {
    private static final List<String> FIELDS = List.of(
            "begin",
            "end",
            "quote",
            "stated_low",
            "stated_high",
            "approximate",
            "unit",
            "subject",
            "counted",
            "reading",
            "status",
            "rung",
            "component",
            "duty_status",
            "service",
            "places",
            "scope",
            "at",
            "mission",
            "answer",
            "words",
            "differs_in",
            "best",
            "low",
            "high",
            "best_at",
            "age_days",
            "cell",
            "rules",
            "for",
            "against",
            "near",
            "follows",
            "sentence",
            "asked",
            "as_known",
            "id");

    private CheckTable() {}

    /** A row for each figure of the sentence. */
    public static Table of(Verification check, LocalDate asked, KnownPoint known) {
        Table.Builder table = Table.of(FIELDS.stream().map(Column::shown).toArray(Column[]::new));
        check.verdicts()
                .forEach(verdict -> table.row(Stream.of(
                                ofFigure(verdict.asserted()),
                                ofVerdict(verdict),
                                Stream.<@Nullable Object>of(
                                        check.sentence(), asked.toString(), known.seq(), check.id()))
                        .flatMap(fields -> fields)
                        .toArray()));
        return table.build();
    }

    private static Stream<@Nullable Object> ofFigure(Allegation asserted) {
        Figure figure = asserted.figure();
        return Stream.of(
                figure.span().begin(),
                figure.span().end(),
                figure.quote(),
                figure.quantity().low(),
                figure.quantity().high(),
                figure.quantity().approximate(),
                figure.quantity().unit(),
                figure.subject().word(),
                asserted.counted(),
                figure.meaning().word(),
                FigureTable.word(figure.status()),
                FigureTable.word(figure.rung()),
                FigureTable.word(figure.force().component()),
                FigureTable.word(figure.force().dutyStatus()),
                FigureTable.word(figure.force().service()),
                asserted.places(),
                figure.scope(),
                CourseTable.iso(asserted.when()),
                asserted.mission());
    }

    private static Stream<@Nullable Object> ofVerdict(Verdict verdict) {
        Row row = verdict.row();
        return Stream.of(
                verdict.answer().word(),
                verdict.words(),
                verdict.differsIn().stream().map(Dimension::word).toList(),
                row == null ? null : row.best(),
                row == null ? null : row.low(),
                row == null ? null : row.high(),
                row == null ? null : CourseTable.iso(row.at()),
                row == null ? null : row.ageDays(),
                row == null ? null : row.cell().id(),
                verdict.rules(),
                list(verdict.supporting()),
                list(verdict.opposing()),
                list(verdict.near()),
                verdict.follows().stream().map(CheckTable::fields).toList());
    }

    private static List<Map<String, @Nullable Object>> list(List<Said> claims) {
        return claims.stream().map(CheckTable::fields).toList();
    }

    private static Map<String, @Nullable Object> fields(Said said) {
        Evidence claim = said.claim();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id());
        fields.put("quote", claim.figure().quote());
        fields.put("source", claim.source());
        fields.put("valid", CourseTable.iso(claim.figure().valid()));
        fields.put("said", Objects.toString(claim.figure().said(), null));
        fields.put("published", Objects.toString(claim.recorded().report().published(), null));
        fields.put("known", claim.recorded().known().seq());
        fields.put("report", claim.recorded().report().name());
        fields.put("sentence", claim.sentence());
        fields.put("differs_in", said.differsIn().stream().map(Dimension::word).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Finding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", finding.id());
        fields.put("rule", finding.rule().id());
        fields.put("formula", finding.formula());
        fields.put("sentence", finding.sentence());
        fields.put("claims", finding.claims().stream().map(Cited::id).toList());
        return fields;
    }
}
