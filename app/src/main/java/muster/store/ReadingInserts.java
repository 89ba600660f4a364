package muster.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.claim.Claim;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.claim.Link;
import muster.claim.Quantity;
import muster.claim.Statement;
import muster.claim.Term;
import muster.ledger.Appended.Outcome;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.text.Block;
import org.jspecify.annotations.Nullable;

/** Adds the rows of a reading, its entry last: that seals them. */
final class ReadingInserts implements AutoCloseable {
    private static final Query<Integer> TEXT =
            new Query<>("SELECT 1 FROM report_text WHERE text_id = ?1", row -> row.getInt(1));
    private static final Query<Integer> VERSION =
            new Query<>("SELECT 1 FROM version WHERE version_id = ?1", row -> row.getInt(1));

    private final Connection connection;
    private final List<Insert> all = new ArrayList<>();
    private final Insert entries;
    private final Insert reports;
    private final Insert texts;
    private final Insert versions;
    private final Insert blocks;
    private final Insert readings;
    private final Insert bylines;
    private final Insert claims;
    private final Insert figures;
    private final Insert places;
    private final Insert statements;
    private final Insert statementPlaces;
    private final Insert statementDetails;
    private final Insert links;
    private final Insert grounds;
    private final NearCopies nearCopies;

    ReadingInserts(Connection connection) throws SQLException {
        this.connection = connection;
        entries = into("entry", "seq, known_at, kind");
        reports = into("report", "report_id, address, outlet, file_name, known_seq");
        texts = into("report_text", "text_id, text, known_seq");
        versions = into("version", "version_id, text_id, known_seq");
        blocks = into("block", "version_id, block_number, kind, span_begin, span_end");
        readings = into(
                "reading",
                "known_seq, reading_id, report_id, version_id, version_number, name, published, published_basis, "
                        + "published_candidates, publisher, title, url, media_type, encoding, rules, pack, claims");
        bylines = into("byline", "known_seq, author");
        claims = into(
                "claim",
                "known_seq, claim_number, claim_id, kind, span_begin, span_end, quote, block, direct, carried");
        figures = into(
                "figure",
                "known_seq, claim_number, sentence_begin, sentence_end, sentence, low, high, low_written,"
                        + " high_written, approximate, unit, quantifier, subject, meaning, status, rung, component,"
                        + " duty_status, service, scope, valid, valid_first, valid_last, said, mission, rule, confidence");
        places = into("figure_place", "known_seq, claim_number, place_number, place");
        statements = into(
                "statement",
                "known_seq, claim_number, sentence_begin, sentence_end, sentence, type, state, modality, valid,"
                        + " valid_first, valid_last, said, mission, rule, confidence");
        statementPlaces = into("statement_place", "known_seq, claim_number, place_number, place");
        statementDetails = into("statement_detail", "known_seq, claim_number, detail, words");
        links = into("attribution_link", "known_seq, claim_number, link_number, name, kind, persons");
        grounds = into(
                "ground",
                "known_seq, claim_number, ground_number, attribute, value, rule, span_begin, span_end, considered");
        nearCopies = new NearCopies(connection);
    }

    private Insert into(String table, String columns) throws SQLException {
        Insert insert = new Insert(connection, table, columns.split(", "));
        all.add(insert);
        return insert;
    }

    /** Adds a reading; the same report's texts are numbered in the order in which the ledger met them. */
    void add(Reading reading, int versionNumber, KnownPoint known, Outcome outcome) throws SQLException {
        if (outcome == Outcome.NEW) {
            report(reading.metadata(), known.seq());
        }
        String versionId = reading.version().id();
        version(reading.version(), versionId, known.seq());
        reading(reading, versionId, versionNumber, known.seq());
        List<String> ids = reading.claimIds();
        for (int i = 0; i < ids.size(); i++) {
            claim(reading.claims().get(i), ids.get(i), i + 1, reading.version().text(), known.seq());
        }
        SearchRows.index(connection, known.seq());
        entries.row(known.seq(), EntryRows.written(known.time()), kind(outcome));
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "report";
            case NEW_VERSION -> "version";
            case NEW_READING -> "reading";
            case ALREADY_KNOWN -> throw new IllegalArgumentException("what is known already makes no entry");
        };
    }

    private void report(Metadata metadata, long seq) throws SQLException {
        String address = metadata.address();
        if (address != null) {
            reports.row(metadata.reportId(), address, null, null, seq);
        } else {
            reports.row(metadata.reportId(), null, metadata.publisher(), metadata.name(), seq);
        }
    }

    private void version(Version version, String versionId, long seq) throws SQLException {
        if (VERSION.first(connection, versionId).isPresent()) {
            return;
        }
        String textId = version.textId();
        if (TEXT.first(connection, textId).isEmpty()) {
            texts.row(textId, version.text(), seq);
        }
        versions.row(versionId, textId, seq);
        int number = 1;
        for (Block block : version.blocks()) {
            blocks.row(
                    versionId,
                    number++,
                    block.kind().word(),
                    block.span().begin(),
                    block.span().end());
        }
        nearCopies.find(versionId, version, seq);
    }

    private void reading(Reading reading, String versionId, int versionNumber, long seq) throws SQLException {
        Metadata metadata = reading.metadata();
        readings.row(
                seq,
                reading.id(),
                metadata.reportId(),
                versionId,
                versionNumber,
                metadata.name(),
                day(metadata.published()),
                metadata.basis().word(),
                metadata.candidates(),
                metadata.publisher(),
                metadata.title(),
                metadata.url(),
                reading.version().mediaType(),
                reading.version().encoding(),
                reading.rules(),
                reading.pack(),
                reading.claims().size());
        if (metadata.author() != null) {
            bylines.row(seq, metadata.author());
        }
    }

    private void claim(Claim claim, String id, int number, String text, long seq) throws SQLException {
        claims.row(
                seq,
                number,
                id,
                Reading.kindOf(claim),
                claim.span().begin(),
                claim.span().end(),
                claim.quote(),
                claim.block().word(),
                claim.attribution().direct(),
                claim.attribution().carried());
        int linkNumber = 1;
        for (Link link : claim.attribution().chain()) {
            links.row(seq, number, linkNumber++, link.name(), link.kind().word(), link.count());
        }
        int groundNumber = 1;
        for (Ground ground : claim.grounds()) {
            grounds.row(
                    seq,
                    number,
                    groundNumber++,
                    ground.attribute(),
                    ground.value(),
                    ground.rule(),
                    ground.span() == null ? null : ground.span().begin(),
                    ground.span() == null ? null : ground.span().end(),
                    ground.considered());
        }
        switch (claim) {
            case Figure figure -> figure(figure, number, text, seq);
            case Statement statement -> statement(statement, number, text, seq);
        }
    }

    private void figure(Figure figure, int number, String text, long seq) throws SQLException {
        Quantity quantity = figure.quantity();
        DateRange valid = figure.valid();
        figures.row(
                seq,
                number,
                figure.sentence().begin(),
                figure.sentence().end(),
                figure.sentence().in(text),
                number(quantity.low()),
                number(quantity.high()),
                written(quantity.low()),
                written(quantity.high()),
                quantity.approximate(),
                quantity.unit(),
                quantity.quantifier(),
                figure.subject().word(),
                figure.meaning().word(),
                word(figure.status()),
                word(figure.rung()),
                word(figure.force().component()),
                word(figure.force().dutyStatus()),
                word(figure.force().service()),
                figure.scope(),
                valid == null ? null : valid.iso(),
                valid == null ? null : day(valid.first()),
                valid == null ? null : day(valid.last()),
                day(figure.said()),
                figure.mission(),
                figure.rule(),
                figure.confidence());
        numbered(places, figure.places(), number, seq);
    }

    private void statement(Statement statement, int number, String text, long seq) throws SQLException {
        DateRange when = statement.when();
        statements.row(
                seq,
                number,
                statement.sentence().begin(),
                statement.sentence().end(),
                statement.sentence().in(text),
                statement.matter().type(),
                word(statement.matter().stage()),
                statement.modality().word(),
                when == null ? null : when.iso(),
                when == null ? null : day(when.first()),
                when == null ? null : day(when.last()),
                day(statement.said()),
                statement.mission(),
                statement.rule(),
                statement.confidence());
        numbered(statementPlaces, statement.places(), number, seq);
        for (Map.Entry<Detail, String> detail : statement.details().entrySet()) {
            statementDetails.row(seq, number, detail.getKey().word(), detail.getValue());
        }
    }

    private static void numbered(Insert into, List<String> placesOfClaim, int number, long seq) throws SQLException {
        int placeNumber = 1;
        for (String place : placesOfClaim) {
            into.row(seq, number, placeNumber++, place);
        }
    }

    private static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String written(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    // Whole numbers as such, for SQLite tools then show 2800 and not 2800.0.
    private static @Nullable Number number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            return number.doubleValue();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Insert insert : all) {
            insert.close();
        }
        nearCopies.close();
    }
}
