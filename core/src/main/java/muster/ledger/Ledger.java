package muster.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An append-only record of readings, and of what people say of their claims. Nothing in it is changed or removed; every answer about an earlier known point
 * stays what it was.
 *
 * <p>An open ledger is for one thread; several may each open the same one. All methods throw {@link LedgerException}
 * where the ledger cannot be read or written.
 */
public interface Ledger extends AutoCloseable {
    /** Appends a reading with all its claims in one transaction, or nothing where it is known already. */
    Appended append(Reading reading);

    /**
     * Appends readings in one transaction, which is faster than one for each: all are kept or, where this throws, none.
     *
     * @return what came of each, in their order
     */
    List<Appended> append(List<Reading> readings);

    /**
     * Appends a reading that is known but was superseded since, so that it is its report's latest once more: for a
     * correction that is taken back. Adds nothing where it is the latest already.
     */
    Appended appendAgain(Reading reading);

    /** The latest known point; seq 0 for an empty ledger. */
    KnownPoint head();

    /** The latest point at or before a time; seq 0 where there is none. */
    KnownPoint at(Instant time);

    /** The point with this sequence number, if the ledger has come that far. */
    Optional<KnownPoint> point(long seq);

    /** The latest point at which a reading with this id was appended, if it is known. */
    Optional<KnownPoint> reading(String readingId);

    /** The reports known at a point, in the order of their publication days (unknown last), then names. */
    List<RecordedReport> reports(long known);

    /**
     * Which of the reports known at a point are copies of which, by their texts at that point: the same whatever the
     * order in which they were appended.
     */
    List<Copy> copies(long known);

    /**
     * The figures of the latest reading, up to a point, of each report; in the order of {@link #reports} and span. They
     * are as people had judged them by then, and those that were rejected are left out unless the query asks for them.
     */
    List<RecordedFigure> figures(ClaimQuery query);

    /** The statements, as {@link #figures}. */
    List<RecordedStatement> statements(ClaimQuery query);

    /** The figures, then the statements. */
    default List<RecordedClaim> claims(ClaimQuery query) {
        return Stream.<RecordedClaim>concat(figures(query).stream(), statements(query).stream())
                .toList();
    }

    /**
     * Appends a judgement as an entry of its own. It holds from that point on, for this claim in every reading.
     *
     * @throws LedgerException also where the ledger knows no such claim, or no judgement of it is in force to be undone
     */
    RecordedJudgement judge(Judgement judgement);

    /** The judgements known at a point, the oldest first. */
    List<RecordedJudgement> judgements(long known);

    /**
     * Where words are found in the texts, claims and speakers of the latest reading, up to a point, of each report; the
     * best hits first. Claims are found by what was read, but those that were rejected are not.
     */
    List<SearchHit> search(SearchQuery query);

    /** The texts of versions that the ledger has, by their ids: as {@link #version} gives them, but many at once. */
    Map<String, String> texts(Collection<String> versionIds);

    /** The missions that the claims known at a point belong to, in the order of their ids. */
    List<MissionSpan> missions(long known);

    /**
     * The claims with these ids in the latest reading, up to a point, of each report; those that people rejected as well,
     * and in the order of {@link #claims}. Ids that there are not are passed over.
     */
    List<RecordedClaim> claims(long known, Collection<String> ids);

    /** The same, of those whose ids begin so. */
    List<RecordedClaim> claimsBeginning(long known, String beginning);

    /** The text of a version, with media type and encoding as they were when it was first read. */
    Optional<Version> version(String versionId);

    /** The rows up to a point, newest first. */
    List<LogRow> log(long known);

    @Override
    void close();
}
