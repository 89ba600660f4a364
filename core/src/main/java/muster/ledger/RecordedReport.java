package muster.ledger;

/**
 * A report as the ledger has it at a known point: its latest reading up to there.
 *
 * @param version the number of its version, from 1; versions differ in their text
 * @param readings how many readings it has had
 * @param claims how many claims the latest reading made
 */
public record RecordedReport(
        String reportId,
        Metadata metadata,
        String versionId,
        int version,
        int readings,
        int claims,
        String mediaType,
        String encoding,
        String rules,
        String pack,
        KnownPoint known) {}
