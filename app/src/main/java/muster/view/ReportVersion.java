package muster.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report's text, for as long as it was the latest one.
 *
 * @param report as the ledger had it at the end of that while
 * @param first the point at which the ledger learnt it
 * @param last the last point at which it was the latest one, as far as is asked
 */
public record ReportVersion(RecordedReport report, KnownPoint first, long last) {

    /** Those that a report has had up to a point, by number; of one that came back, the last while. */
    public static List<ReportVersion> of(Ledger ledger, RecordedReport report, KnownPoint known) {
        List<RecordedReport> readings = new ArrayList<>();
        for (int number = 1; number < report.readings(); number++) {
            readings.add(reading(ledger, report, number, known.seq()));
        }
        readings.add(report);
        Map<Integer, ReportVersion> versions = new TreeMap<>();
        for (int i = 0; i < readings.size(); i++) {
            RecordedReport reading = readings.get(i);
            long last = i + 1 < readings.size() ? readings.get(i + 1).known().seq() - 1 : known.seq();
            ReportVersion before = versions.get(reading.version());
            boolean goesOn = i > 0 && readings.get(i - 1).version() == reading.version();
            KnownPoint first = before == null || !goesOn ? reading.known() : before.first();
            versions.put(reading.version(), new ReportVersion(reading, first, last));
        }
        return List.copyOf(versions.values());
    }

    /** The claims of it, judged as they were by the end of its while; rejected ones as well. */
    public List<RecordedClaim> claims(Ledger ledger) {
        ClaimQuery query = new ClaimQuery(last, report.metadata().name(), null, true);
        return ledger.claims(query).stream()
                .filter(claim -> claim.reportId().equals(report.reportId()))
                .toList();
    }

    /** Readings only become more, so the point at which there was one more is found by halves. */
    private static RecordedReport reading(Ledger ledger, RecordedReport report, int number, long latest) {
        long low = 1;
        long high = latest;
        while (low < high) {
            long middle = (low + high) / 2;
            RecordedReport then = at(ledger, report, middle);
            if (then != null && then.readings() >= number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        RecordedReport found = at(ledger, report, low);
        if (found == null) {
            throw new IllegalStateException("the ledger has lost reading " + number + " of " + report.reportId());
        }
        return found;
    }

    private static @Nullable RecordedReport at(Ledger ledger, RecordedReport report, long point) {
        return ledger.reports(point).stream()
                .filter(each -> each.reportId().equals(report.reportId()))
                .findFirst()
                .orElse(null);
    }
}
