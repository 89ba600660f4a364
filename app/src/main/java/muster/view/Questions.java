package muster.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import muster.account.Evidence;
import muster.account.Origins;
import muster.account.Testimony;
import muster.claim.Kind;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.MissionSpan;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedReport;
import muster.ledger.RecordedStatement;
import muster.ledger.Version;
import muster.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a user asks for into what a ledger can be asked.
 *
 * <p>Every question throws a {@link Failure} where it names something that the ledger, as known at the point asked, does
 * not have; the message suggests what comes near.
 */
public record Questions(Ledger ledger) {
    /** The point that {@code --known} names: a sequence number, a day (its end, UTC) or a time; null is now. */
    public KnownPoint known(@Nullable String asked) {
        if (asked == null) {
            return ledger.head();
        }
        if (asked.matches("\\d{1,18}")) {
            long seq = Long.parseLong(asked);
            return ledger.point(seq)
                    .orElseThrow(() -> Failure.wrongUsage("the ledger has no point " + seq + "; it has come as far as "
                            + ledger.head().seq()));
        }
        try {
            Instant time = asked.contains("T")
                    ? Instant.parse(asked)
                    : LocalDate.parse(asked)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1);
            return ledger.at(time);
        } catch (DateTimeException e) {
            throw Failure.wrongUsage("--known: '" + asked + "' is neither a day nor a point of the ledger; write "
                    + "2018-11-13 or a number that 'muster log' lists");
        }
    }

    /** The latest publication day among the reports known at a point. */
    public LocalDate latestDay(KnownPoint known) {
        List<RecordedReport> reports = ledger.reports(known.seq());
        if (reports.isEmpty()) {
            throw Failure.failed(
                    ledger.head().seq() == 0
                            ? "the ledger holds no report yet; begin with 'muster read PATH'"
                            : "the ledger knew no report by then; 'muster log' tells when it learnt each");
        }
        return reports.stream()
                .map(report -> report.metadata().published())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> Failure.failed(
                        "no report in the ledger has a publication day; name the day you ask about with --at DAY"));
    }

    /** The report with this name; several outlets may use the same one, then the first. */
    public RecordedReport report(String name, KnownPoint known) {
        List<RecordedReport> reports = ledger.reports(known.seq());
        return reports.stream()
                .filter(report -> report.metadata().name().equals(name)
                        || report.reportId().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "report",
                        name,
                        reports.stream().map(report -> report.metadata().name()).toList(),
                        "'muster reports' lists them"));
    }

    /** The figures that count, of one report or of all, of one mission or of all. */
    public List<RecordedFigure> figures(KnownPoint known, @Nullable String report, @Nullable String mission) {
        return figures(known, new ClaimQuery(known.seq(), report, mission));
    }

    /** The figures with those that people rejected. */
    public List<RecordedFigure> figuresWithRejected(
            KnownPoint known, @Nullable String report, @Nullable String mission) {
        return figures(known, new ClaimQuery(known.seq(), report, mission, true));
    }

    private List<RecordedFigure> figures(KnownPoint known, ClaimQuery query) {
        List<RecordedFigure> figures = ledger.figures(query);
        if (figures.isEmpty()) {
            requireKnownMission(known, query.mission());
        }
        return figures;
    }

    /** The statements that are no figures, of one kind or of all. */
    public List<RecordedStatement> statements(KnownPoint known, ClaimQuery query, @Nullable Kind kind) {
        List<RecordedStatement> statements = ledger.statements(query);
        if (statements.isEmpty()) {
            requireKnownMission(known, query.mission());
        }
        return statements.stream()
                .filter(statement -> kind == null || statement.statement().kind() == kind)
                .toList();
    }

    /** Stops where a mission is named that no claim known at a point belongs to; null names none. */
    public void requireKnownMission(KnownPoint known, @Nullable String mission) {
        if (mission == null) {
            return;
        }
        List<String> missions = missions(known);
        if (!missions.contains(mission)) {
            throw unknown(
                    "mission",
                    mission,
                    missions,
                    missions.isEmpty() ? "the ledger has none yet" : "there are " + String.join(", ", missions));
        }
    }

    /** The missions that claims known at a point belong to, those that people rejected as well. */
    public List<String> missions(KnownPoint known) {
        return ledger.missions(known.seq()).stream().map(MissionSpan::mission).toList();
    }

    /** The figures, then the statements; those that people rejected as well. */
    public List<RecordedClaim> claimsWithRejected(KnownPoint known, @Nullable String report, @Nullable String mission) {
        ClaimQuery query = new ClaimQuery(known.seq(), report, mission, true);
        return ledger.claims(query);
    }

    /** The figures that count of one mission or of all, ready to be weighed. */
    public List<Evidence> evidence(KnownPoint known, @Nullable String mission) {
        return evidence(figures(known, new ClaimQuery(known.seq(), null, mission).toBeWeighed()), known);
    }

    /** The same with the figures that people rejected. */
    public List<Evidence> evidenceWithRejected(KnownPoint known, @Nullable String mission) {
        return evidence(figures(known, new ClaimQuery(known.seq(), null, mission, true).toBeWeighed()), known);
    }

    /** The figures with the sentences that make them, and with what they only repeat. */
    public List<Evidence> evidence(List<RecordedFigure> figures, KnownPoint known) {
        UnaryOperator<String> texts = texts(figures, known);
        List<Evidence> evidence = figures.stream()
                .map(figure -> Evidence.of(figure, texts.apply(figure.reportId())))
                .toList();
        return Origins.traced(evidence, ledger.copies(known.seq()));
    }

    /** The statements with the sentences that make them. */
    public List<Testimony> testimonies(List<RecordedStatement> statements, KnownPoint known) {
        UnaryOperator<String> texts = texts(statements, known);
        return statements.stream()
                .map(statement -> Testimony.of(statement, texts.apply(statement.reportId())))
                .toList();
    }

    /**
     * All statements of a mission with the sentences that make them; null for those of all missions.
     *
     * @throws Failure if no claim known is of the mission
     */
    public List<Testimony> testimonies(KnownPoint known, @Nullable String mission) {
        return testimonies(statements(known, new ClaimQuery(known.seq(), null, mission).toBeWeighed(), null), known);
    }

    /** Gives the text of a report that some claims are in, by its id. */
    private UnaryOperator<String> texts(List<? extends RecordedClaim> claims, KnownPoint known) {
        Set<String> wanted = claims.stream().map(RecordedClaim::reportId).collect(Collectors.toSet());
        Map<String, String> versions = new HashMap<>();
        for (RecordedReport report : ledger.reports(known.seq())) {
            if (wanted.contains(report.reportId())) {
                versions.put(report.reportId(), report.versionId());
            }
        }
        Map<String, String> texts = ledger.texts(versions.values());
        return report -> Objects.requireNonNull(texts.get(versions.get(report)), "a claim's report is known");
    }

    /** A version that a report of the ledger has. */
    public Version version(String id) {
        return ledger.version(id).orElseThrow(() -> new IllegalStateException("the ledger has lost version " + id));
    }

    /** The text that a claim was read from: that of its report at a point. */
    public String textOf(RecordedClaim claim, KnownPoint known) {
        return version(report(claim.reportId(), known).versionId()).text();
    }

    /** The failure for a name that nothing in the ledger has; it suggests one that comes near. */
    public static Failure unknown(String kind, String name, Collection<String> known, String otherwise) {
        return Failure.wrongUsage(
                "the ledger has no " + kind + " '" + name + "'" + Suggestion.of(name, known, otherwise));
    }
}
