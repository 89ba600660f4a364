package muster.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.account.Cell;
import muster.account.Dissent;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Row;
import muster.account.books.Branch;
import muster.export.Column;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** A picture with the fields of its contract, in its order, then further ones. */
public final class PictureTable {
    private static final List<String> FIELDS = List.of(
            "cell",
            "mission",
            "subject",
            "rung",
            "component",
            "duty_status",
            "service",
            "places",
            "scope",
            "at",
            "low",
            "best",
            "high",
            "unit",
            "age_days",
            "origins",
            "dissent",
            "derived",
            "formula",
            "rules",
            "claims",
            "reading",
            "status",
            "counted",
            "standing",
            "source",
            "report",
            "sentence",
            "valid",
            "said",
            "published",
            "known",
            "apart",
            "asked",
            "as_known",
            "answer",
            "judgement",
            "kind",
            "type",
            "state",
            "by",
            "for",
            "touches",
            "reports",
            "parent",
            "depth",
            "section");

    private PictureTable() {}

    /** All rows: figures, each behind the one that holds it, those of no mission last; then what stands beside them. */
    public static Table of(PictureAnswer answer) {
        Picture picture = answer.picture();
        Table.Builder table = empty();
        answer.tree().with(picture.unassigned()).forEach(branch -> add(branch, picture, table));
        for (Map<String, @Nullable Object> row : new CircumstancesRows(picture).of(answer.circumstances())) {
            table.row(FIELDS.stream().map(row::get).toArray());
        }
        return table.build();
    }

    /** The figures of one section alone, in the same order. */
    public static Table of(PictureAnswer answer, PictureSection section) {
        Table.Builder table = empty();
        answer.tree()
                .with(answer.picture().unassigned())
                .filter(branch -> PictureSection.of(branch.row()) == section)
                .forEach(branch -> add(branch, answer.picture(), table));
        return table.build();
    }

    private static Table.Builder empty() {
        return Table.of(FIELDS.stream().map(Column::shown).toArray(Column[]::new));
    }

    private static void add(Branch branch, Picture picture, Table.Builder table) {
        Row row = branch.row();
        Cell cell = row.cell();
        Evidence best = row.bestStatement();
        table.row(
                cell.id(),
                cell.mission(),
                cell.subject().word(),
                FigureTable.word(cell.rung()),
                FigureTable.word(cell.force().component()),
                FigureTable.word(cell.force().dutyStatus()),
                FigureTable.word(cell.force().service()),
                cell.places(),
                cell.scope(),
                CourseTable.iso(row.at()),
                row.low(),
                row.best(),
                row.high(),
                cell.unit(),
                row.ageDays(),
                row.origins(),
                row.dissent().stream().map(PictureTable::dissent).toList(),
                row.derived(),
                row.formula(),
                row.rules(),
                row.claims(),
                cell.meaning().word(),
                FigureTable.word(cell.status()),
                cell.counted().isEmpty() ? null : cell.counted(),
                row.standing().word(),
                row.source(),
                best.recorded().report().name(),
                best.sentence(),
                CourseTable.iso(best.figure().valid()),
                Objects.toString(best.figure().said(), null),
                Objects.toString(best.recorded().report().published(), null),
                best.recorded().known().seq(),
                row.apart().stream().map(PictureTable::dissent).toList(),
                picture.question().day().toString(),
                picture.question().known(),
                picture.id(),
                JudgementTable.act(best.verdict()),
                "figure",
                null,
                null,
                null,
                null,
                null,
                row.reports(),
                branch.parent(),
                branch.depth(),
                PictureSection.of(row).word());
    }

    static Map<String, Object> dissent(Dissent dissent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", dissent.source());
        fields.put("value", dissent.value());
        fields.put("claim", dissent.claim());
        return fields;
    }
}
