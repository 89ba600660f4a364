package muster.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.Copy;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;

/** What has been read, as a list. */
public final class ReportsTable {
    private ReportsTable() {}

    /** A row for each report known at a point, with what it is a copy of. */
    public static Table of(Ledger ledger, KnownPoint known) {
        Table.Builder table = Table.of(
                Column.shown("report"),
                Column.shown("published"),
                Column.shown("rests_on"),
                Column.shown("outlet"),
                Column.shown("title"),
                Column.shown("claims"),
                Column.shown("version"),
                Column.hidden("readings"),
                Column.shown("known"),
                Column.shown("copy_of"),
                Column.shown("note"),
                Column.hidden("copy_of_id"),
                Column.hidden("shared"),
                Column.hidden("id"),
                Column.hidden("url"),
                Column.hidden("media_type"),
                Column.hidden("encoding"),
                Column.hidden("rules"),
                Column.hidden("pack"),
                Column.hidden("author"));
        Map<String, RecordedReport> reports = new LinkedHashMap<>();
        ledger.reports(known.seq()).forEach(report -> reports.put(report.reportId(), report));
        Map<String, Copy> copies =
                ledger.copies(known.seq()).stream().collect(Collectors.toMap(Copy::reportId, Function.identity()));
        for (RecordedReport report : reports.values()) {
            Copy copy = copies.get(report.reportId());
            add(report, copy, copy == null ? null : reports.get(copy.originalId()), table);
        }
        return table.build();
    }

    private static void add(
            RecordedReport report, @Nullable Copy copy, @Nullable RecordedReport original, Table.Builder table) {
        Metadata metadata = report.metadata();
        table.row(
                metadata.name(),
                Objects.toString(metadata.published(), null),
                metadata.basis().word(),
                metadata.publisher(),
                metadata.title(),
                report.claims(),
                report.version(),
                report.readings(),
                report.known().seq(),
                original == null ? null : original.metadata().name(),
                note(metadata),
                original == null ? null : original.reportId(),
                copy == null ? null : Math.round(copy.shared() * 100) / 100.0,
                report.reportId(),
                metadata.url(),
                report.mediaType(),
                report.encoding(),
                report.rules(),
                report.pack(),
                metadata.author());
    }

    private static String note(Metadata metadata) {
        if (metadata.published() != null) {
            return "";
        }
        return "no day in option, manifest, page or text"
                + (metadata.candidates().isEmpty() ? "" : "; the text allows " + metadata.candidates());
    }
}
