package muster.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.ledger.Act;
import muster.ledger.Appended;
import muster.ledger.ClaimQuery;
import muster.ledger.Copies;
import muster.ledger.Copy;
import muster.ledger.Judgement;
import muster.ledger.Judgements;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.LedgerException;
import muster.ledger.LogRow;
import muster.ledger.MissionSpan;
import muster.ledger.Reading;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedJudgement;
import muster.ledger.RecordedReport;
import muster.ledger.RecordedStatement;
import muster.ledger.SearchHit;
import muster.ledger.SearchQuery;
import muster.ledger.Version;

/**
 * A ledger in one SQLite file.
 *
 * <p>Any number of processes may read while one writes. A second writer waits up to five seconds and then fails with a
 * message that says who holds the ledger.
 */
public final class SqliteLedger implements Ledger {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LedgerFile file;
    private final Connection connection;
    private final EntryRows entries;
    private final ReportRows reports;
    private final FigureRows figures;
    private final StatementRows statements;
    private final FigureRows figuresToWeigh;
    private final StatementRows statementsToWeigh;
    private final SearchRows search;
    private final JudgementRows judgements;
    private final Writer writer;
    private final Remembered<List<Copy>> copies = new Remembered<>();
    private final Remembered<Judgements> judged = new Remembered<>();
    private final Remembered<List<MissionSpan>> missions = new Remembered<>();

    private SqliteLedger(LedgerFile file, Connection connection, InstantSource clock) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.entries = new EntryRows(connection);
        this.reports = new ReportRows(connection);
        this.figures = new FigureRows(connection, false);
        this.statements = new StatementRows(connection, false);
        this.figuresToWeigh = new FigureRows(connection, true);
        this.statementsToWeigh = new StatementRows(connection, true);
        this.search = new SearchRows(file.path(), connection);
        this.judgements = new JudgementRows(connection);
        this.writer = new Writer(connection, Holder.of(file.path()), entries, judgements, clock);
    }

    /**
     * Opens a ledger to read and append, and makes it where there is none.
     *
     * @throws LedgerException if the file is no ledger, is of a newer layout, or cannot be written
     */
    public static SqliteLedger open(Path file) {
        return open(file, InstantSource.system());
    }

    /** As {@link #open(Path)}, with a clock of the caller's; time still never goes backwards in the ledger. */
    public static SqliteLedger open(Path file, InstantSource clock) {
        return open(file, clock, PATIENCE);
    }

    static SqliteLedger open(Path file, InstantSource clock, Duration patience) {
        LedgerFile ledgerFile = new LedgerFile(file, patience);
        return on(ledgerFile, ledgerFile.openToWrite(), clock);
    }

    /**
     * Opens a ledger to read; appending to it fails. It works on a write-protected file and folder too.
     *
     * @throws LedgerException if there is no ledger, or the file is no ledger or of a newer layout
     */
    public static SqliteLedger openExisting(Path file) {
        LedgerFile ledgerFile = new LedgerFile(file, PATIENCE);
        return on(ledgerFile, ledgerFile.openToRead(), InstantSource.system());
    }

    private static SqliteLedger on(LedgerFile file, Connection connection, InstantSource clock) {
        try {
            return new SqliteLedger(file, connection, clock);
        } catch (SQLException e) {
            file.closeQuietly(connection);
            throw file.failure(e);
        }
    }

    @Override
    public Appended append(Reading reading) {
        return append(List.of(reading)).getFirst();
    }

    @Override
    public List<Appended> append(List<Reading> readings) {
        return ask(() -> writer.append(readings, Writer.Known.ANY));
    }

    @Override
    public Appended appendAgain(Reading reading) {
        return ask(() -> writer.append(List.of(reading), Writer.Known.LATEST).getFirst());
    }

    @Override
    public KnownPoint head() {
        return ask(entries::head);
    }

    @Override
    public KnownPoint at(Instant time) {
        return ask(() -> entries.at(time));
    }

    @Override
    public Optional<KnownPoint> point(long seq) {
        return ask(() -> entries.point(seq));
    }

    @Override
    public Optional<KnownPoint> reading(String readingId) {
        return ask(() -> entries.ofReading(readingId));
    }

    @Override
    public List<RecordedReport> reports(long known) {
        return ask(() -> reports.upTo(reached(known)));
    }

    @Override
    public List<Copy> copies(long known) {
        return ask(() -> {
            long point = reached(known);
            return copies.at(point, () -> Copies.of(reports.upTo(point), NearCopies.known(connection, point)));
        });
    }

    @Override
    public List<RecordedFigure> figures(ClaimQuery query) {
        return claims(query, (query.toWeigh() ? figuresToWeigh : figures)::of, Judgements::on);
    }

    @Override
    public List<RecordedStatement> statements(ClaimQuery query) {
        return claims(query, (query.toWeigh() ? statementsToWeigh : statements)::of, Judgements::on);
    }

    // Up to a point that the ledger has reached nothing changes any more, so the queries behind this agree with one
    // another even while another process appends.
    private <T extends RecordedClaim> List<T> claims(ClaimQuery query, AsRead<T> asRead, AsJudged<T> asJudged) {
        return ask(() -> {
            long known = reached(query.known());
            Judgements judged = judged(known);
            return asRead.of(reports.upTo(known, query)).stream()
                    .map(claim -> asJudged.of(judged, claim))
                    .filter(query::admits)
                    .toList();
        });
    }

    @Override
    public List<RecordedClaim> claims(long known, Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return claims(known, seqs -> {
                    for (String id : wanted) {
                        seqs.addAll(reports.ofClaim(id));
                    }
                })
                .filter(claim -> wanted.contains(claim.id()))
                .toList();
    }

    @Override
    public List<RecordedClaim> claimsBeginning(long known, String beginning) {
        return claims(known, seqs -> seqs.addAll(reports.ofClaims(beginning)))
                .filter(claim -> claim.id().startsWith(beginning))
                .toList();
    }

    /** All claims, judged or rejected, of the latest readings that are among some. */
    private Stream<RecordedClaim> claims(long known, Some some) {
        return ask(() -> {
            long point = reached(known);
            Set<Long> seqs = new TreeSet<>();
            some.addTo(seqs);
            List<RecordedReport> among = reports.upTo(point, seqs);
            Judgements judged = judged(point);
            return Stream.concat(
                    figures.of(among).stream().map(judged::on),
                    statements.of(among).stream().map(judged::on));
        });
    }

    @Override
    public List<MissionSpan> missions(long known) {
        return ask(() -> {
            long point = reached(known);
            return missions.at(
                    point,
                    () -> MissionRows.of(connection, point, claims(point, seqs -> seqs.addAll(reports.judged()))));
        });
    }

    private Judgements judged(long known) throws SQLException {
        return judged.at(known, () -> Judgements.of(judgements.upTo(known)));
    }

    /** The point, or the latest one where the ledger has not come so far: then what is asked about no longer changes. */
    private long reached(long known) throws SQLException {
        return Math.min(known, entries.head().seq());
    }

    @Override
    public List<SearchHit> search(SearchQuery query) {
        return ask(() -> {
            long known = reached(query.known());
            ClaimQuery wanted = new ClaimQuery(known, null, query.mission());
            return search.hits(query, reports.upTo(known), claims(wanted));
        });
    }

    @Override
    public RecordedJudgement judge(Judgement judgement) {
        return ask(() -> writer.judge(judgement))
                .orElseThrow(() -> new LedgerException(file.path() + ": "
                        + (judgement.act() == Act.UNDO
                                ? "no judgement of claim " + judgement.claim()
                                        + " is in force; there is nothing to undo"
                                : "has no claim " + judgement.claim() + "; name one that 'muster figures' lists")));
    }

    @Override
    public List<RecordedJudgement> judgements(long known) {
        return ask(() -> judgements.upTo(known));
    }

    @Override
    public Map<String, String> texts(Collection<String> versionIds) {
        return ask(() -> reports.texts(versionIds));
    }

    @Override
    public Optional<Version> version(String versionId) {
        return ask(() -> reports.version(versionId));
    }

    @Override
    public List<LogRow> log(long known) {
        return ask(() -> entries.log(known));
    }

    @Override
    public void close() {
        ask(() -> {
            writer.close();
            connection.close();
            return Optional.empty();
        });
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw file.failure(e);
        }
    }

    private interface Question<T> {
        T answer() throws SQLException;
    }

    private interface Some {
        void addTo(Set<Long> seqs) throws SQLException;
    }

    private interface AsRead<T> {
        List<T> of(List<RecordedReport> reports) throws SQLException;
    }

    private interface AsJudged<T> {
        T of(Judgements judgements, T asRead);
    }
}
