package muster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedReport;

/** How to cite reports: by author, outlet, title and day, as text and as BibTeX. Muster itself is never the source. */
final class Citations {
    private Citations() {}

    /** A row for each report that one of the claims stands in, in the order of the claims. */
    static Table of(Ledger ledger, KnownPoint known, List<String> ids) {
        Map<String, RecordedClaim> claims = new LinkedHashMap<>();
        ledger.claims(known.seq(), ids).forEach(claim -> claims.put(claim.id(), claim));
        Map<String, Metadata> reports = new LinkedHashMap<>();
        for (RecordedReport report : ledger.reports(known.seq())) {
            reports.put(report.reportId(), report.metadata());
        }
        Table.Builder table = Table.of(
                Column.shown("report"),
                Column.shown("outlet"),
                Column.shown("published"),
                Column.shown("text"),
                Column.shown("bibtex"));
        ids.stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .map(RecordedClaim::reportId)
                .distinct()
                .map(reports::get)
                .filter(Objects::nonNull)
                .forEach(report -> table.row(
                        report.name(),
                        report.outlet(),
                        Objects.toString(report.published(), null),
                        text(report),
                        bibtex(report)));
        return table.build();
    }

    private static String text(Metadata report) {
        String title = report.title() == null ? report.name() : "“" + report.title() + "”";
        String day = report.published() == null ? "n.d." : report.published().toString();
        String address = report.url() == null ? "" : ", " + report.url();
        String author = report.author() == null ? "" : report.author() + ", ";
        return author + report.outlet() + ", " + title + ", " + day + address + ".";
    }

    private static String bibtex(Metadata report) {
        StringBuilder entry = new StringBuilder("@misc{")
                .append(key(report))
                .append(",\n  author = ")
                .append(report.author() == null ? whole(report.outlet()) : people(report.author()))
                .append(",\n  title = {")
                .append(escaped(report.title() == null ? report.name() : report.title()))
                .append('}');
        if (report.author() != null) {
            entry.append(",\n  organization = ").append(whole(report.outlet()));
        }
        if (report.published() != null) {
            entry.append(",\n  date = {")
                    .append(report.published())
                    .append("},\n  year = {")
                    .append(report.published().getYear())
                    .append('}');
        }
        if (report.url() != null) {
            entry.append(",\n  url = {").append(report.url()).append('}');
        }
        return entry.append("\n}").toString();
    }

    /** A name that is not taken apart into first and last ones. */
    private static String whole(String name) {
        return "{{" + escaped(name) + "}}";
    }

    /** BibTeX parts people by "and". */
    private static String people(String names) {
        return "{" + escaped(names).replaceAll(", and |, | and ", " and ") + "}";
    }

    private static String key(Metadata report) {
        String name = report.name().replaceFirst("\\.[A-Za-z]+$", "").toLowerCase(Locale.ROOT);
        return name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\{}%&$#_])", "\\\\$1");
    }
}
