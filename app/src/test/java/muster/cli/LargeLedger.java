package muster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import muster.claim.Claim;
import muster.ledger.ClaimQuery;
import muster.ledger.DayBasis;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedReport;
import muster.ledger.Version;
import muster.store.SqliteLedger;

/**
 * A ledger of many claims, made of a small one: its reports again and again, each time of other days within two years,
 * of other states and components, by other outlets and speakers, and with other numbers. The words between the claims
 * are others each time, so that no report is a copy of another.
 */
final class LargeLedger {
    private LargeLedger() {}

    /** Writes a ledger of at least so many claims; the report that brings the last one is whole. */
    static void write(Path from, Path to, int claims) {
        try (Ledger small = SqliteLedger.openExisting(from);
                Ledger large = SqliteLedger.open(to)) {
            long known = small.head().seq();
            Map<String, List<Claim>> claimsByReport = new HashMap<>();
            for (RecordedClaim recorded : small.claims(new ClaimQuery(known, null, null))) {
                claimsByReport
                        .computeIfAbsent(recorded.reportId(), report -> new ArrayList<>())
                        .add(recorded.claim());
            }
            List<RecordedReport> reports = small.reports(known);
            List<Reading> readings = new ArrayList<>();
            int written = 0;
            for (int round = 0; written < claims; round++) {
                for (RecordedReport report : reports) {
                    List<Claim> told = claimsByReport.getOrDefault(report.reportId(), List.of());
                    if (written < claims && !told.isEmpty()) {
                        Version version = small.version(report.versionId()).orElseThrow();
                        readings.add(reading(report.metadata(), version, told, round));
                        written += told.size();
                    }
                }
            }
            large.append(readings);
        }
    }

    private static Reading reading(Metadata metadata, Version version, List<Claim> claims, int round) {
        Variation variation = new Variation(round);
        LocalDate day = metadata.published();
        Metadata later = new Metadata(
                round + "-" + metadata.name(),
                day == null ? null : variation.day(day),
                day == null ? DayBasis.UNKNOWN : DayBasis.MANIFEST,
                "",
                variation.outlet(metadata.publisher()),
                metadata.title(),
                null);
        String text = otherWords(version.text(), claims, round);
        return new Reading(
                later,
                new Version(text, version.blocks(), version.mediaType(), version.encoding()),
                "1",
                "bench",
                claims.stream().map(variation::of).toList());
    }

    /** The text with other letters wherever no claim points. */
    private static String otherWords(String text, List<Claim> claims, int round) {
        BitSet kept = new BitSet(text.length());
        for (Claim claim : claims) {
            Stream.concat(
                            Stream.of(claim.span()),
                            claim.grounds().stream().flatMap(ground -> Stream.ofNullable(ground.span())))
                    .forEach(span -> kept.set(span.begin(), span.end()));
        }
        Random random = new Random(round);
        StringBuilder words = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!kept.get(i) && letter >= 'a' && letter <= 'z') {
                words.setCharAt(i, (char) ('a' + random.nextInt(26)));
            }
        }
        return words.toString();
    }
}
