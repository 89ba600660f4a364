package muster.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.ledger.Appended;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Reading;
import muster.ledger.RecordedReport;

/** What came of entries that were added. */
public record Additions(List<Addition> all) {
    /** An entry, and what the ledger did with it. */
    public record Addition(Reading reading, Appended appended) {
        /** Whether it was not there before. */
        public boolean isNew() {
            return appended.outcome() != Appended.Outcome.ALREADY_KNOWN;
        }

        /** The id of the claim that it makes. */
        public String claim() {
            return reading.claimIds().getFirst();
        }
    }

    /** Adds all in one transaction; an entry that is there already is not added again, whatever day it is. */
    public static Additions to(Ledger ledger, List<Reading> readings) {
        Map<String, KnownPoint> known = new HashMap<>();
        for (RecordedReport report : ledger.reports(ledger.head().seq())) {
            known.put(report.reportId(), report.known());
        }
        Iterator<Appended> appended = ledger.append(readings.stream()
                        .filter(reading -> !known.containsKey(reading.metadata().reportId()))
                        .toList())
                .iterator();
        List<Addition> additions = new ArrayList<>();
        for (Reading reading : readings) {
            KnownPoint before = known.get(reading.metadata().reportId());
            additions.add(new Addition(
                    reading, before == null ? appended.next() : new Appended(Appended.Outcome.ALREADY_KNOWN, before)));
        }
        return new Additions(additions);
    }

    /** For people: each entry, and at the end how many there are. */
    public Stream<String> lines() {
        long added = all.stream().filter(Addition::isNew).count();
        Stream<String> each = all.stream()
                .map(addition -> (addition.isNew() ? "added" : "known already") + ": "
                        + addition.reading().version().text() + " · " + addition.claim());
        return Stream.concat(
                each,
                all.size() == 1
                        ? Stream.empty()
                        : Stream.of(added + " added, " + (all.size() - added) + " known already"));
    }
}
