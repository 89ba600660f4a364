package muster.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Figure;
import muster.claim.Statement;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedReport;
import muster.ledger.RecordedStatement;
import muster.ledger.Version;
import muster.text.Document;
import muster.text.Sentence;
import muster.text.Span;
import muster.view.FigureTable;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/** Where claims stand: each with its sentence as it is in the report, and the sentences next to it. */
final class Passages {
    private static final String[] FIELDS = {
        "id",
        "kind",
        "type",
        "state",
        "component",
        "service",
        "places",
        "scope",
        "unit",
        "low",
        "high",
        "reading",
        "valid",
        "said",
        "published",
        "known",
        "mission",
        "report",
        "outlet",
        "title",
        "source",
        "block",
        "begin",
        "end",
        "quote",
        "sentence_begin",
        "sentence_end",
        "sentence",
        "before",
        "after"
    };

    /** A report's text and its sentences. */
    private record Cut(String text, List<Sentence> sentences) {}

    private final Questions questions;
    private final KnownPoint known;
    private final boolean whole;
    private final Map<String, Cut> texts = new LinkedHashMap<>();

    /** @param whole whether what stands next to the sentence may be shown */
    Passages(Questions questions, KnownPoint known, boolean whole) {
        this.questions = questions;
        this.known = known;
        this.whole = whole;
    }

    /** A row for each claim that there is, in the order asked; those that people rejected as well. */
    Table of(List<String> ids) {
        Map<String, RecordedClaim> claims = new LinkedHashMap<>();
        questions.ledger().claims(known.seq(), ids).forEach(claim -> claims.put(claim.id(), claim));
        Table.Builder table = Table.of(Arrays.stream(FIELDS).map(Column::shown).toArray(Column[]::new));
        ids.stream()
                .distinct()
                .map(claims::get)
                .filter(Objects::nonNull)
                .forEach(claim -> table.row(row(claim).toArray()));
        return table.build();
    }

    private List<@Nullable Object> row(RecordedClaim claim) {
        Cut report = texts.computeIfAbsent(claim.reportId(), this::read);
        Span sentence = claim.claim().sentence();
        Span span = claim.claim().span();
        Assertion assertion = assertion(claim, report.text());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(claim.id());
        addMatter(row, claim);
        row.add(assertion.valid() == null ? null : assertion.valid().iso());
        row.add(Objects.toString(assertion.said(), null));
        row.add(Objects.toString(claim.report().published(), null));
        row.add(claim.known().seq());
        row.add(claim.claim().mission());
        row.add(claim.report().name());
        row.add(claim.report().outlet());
        row.add(claim.report().title());
        row.add(assertion.source());
        row.add(claim.claim().block().word());
        row.add(span.begin());
        row.add(span.end());
        row.add(claim.claim().quote());
        row.add(sentence.begin());
        row.add(sentence.end());
        row.add(sentence.in(report.text()));
        row.add(whole ? next(report, sentence, -1) : null);
        row.add(whole ? next(report, sentence, 1) : null);
        return row;
    }

    /** What it is about, up to how a figure is meant. */
    private static void addMatter(List<@Nullable Object> row, RecordedClaim claim) {
        switch (claim.claim()) {
            case Figure figure -> {
                row.add("figure");
                row.add(figure.subject().word());
                row.add(FigureTable.word(figure.rung() != null ? figure.rung() : figure.status()));
                row.add(FigureTable.word(figure.force().component()));
                row.add(FigureTable.word(figure.force().service()));
                row.add(figure.places());
                row.add(figure.scope());
                row.add(figure.quantity().unit());
                row.add(figure.quantity().low());
                row.add(figure.quantity().high());
                row.add(figure.meaning().word());
            }
            case Statement statement -> {
                row.add(statement.kind().word());
                row.add(statement.matter().type());
                row.add(FigureTable.word(statement.matter().stage()));
                row.add(null);
                row.add(null);
                row.add(statement.places());
                for (int i = 0; i < 5; i++) {
                    row.add(null);
                }
            }
        }
    }

    private static Assertion assertion(RecordedClaim claim, String text) {
        return switch (claim) {
            case RecordedFigure figure -> Evidence.of(figure, text);
            case RecordedStatement statement -> Testimony.of(statement, text);
        };
    }

    private Cut read(String reportId) {
        RecordedReport report = questions.report(reportId, known);
        Version version = questions.version(report.versionId());
        return new Cut(
                version.text(), Document.of(version.text(), version.blocks()).sentences());
    }

    /** The sentence before or behind. */
    private static @Nullable String next(Cut report, Span sentence, int step) {
        List<Sentence> sentences = report.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().overlaps(sentence)) {
                int other = i + step;
                return other < 0 || other >= sentences.size()
                        ? null
                        : sentences.get(other).span().in(report.text());
            }
        }
        return null;
    }
}
