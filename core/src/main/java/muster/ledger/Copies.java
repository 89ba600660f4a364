package muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers reports of the same words: a pure function, the same for reports and pairs in any order. */
public final class Copies {
    private static final Comparator<RecordedReport> FIRST_PUBLISHED = Comparator.comparing(
                    (RecordedReport report) -> report.metadata().published(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(RecordedReport::reportId);

    private final List<RecordedReport> reports;
    /** Of each report the first one that it is known to be of one group with; itself where there is none before it. */
    private final int[] firsts;

    private final double[] shared;

    private Copies(List<RecordedReport> reports) {
        this.reports = reports;
        this.firsts = new int[reports.size()];
        this.shared = new double[reports.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = i;
        }
    }

    /**
     * The reports that are copies. Texts of one outlet are none of each other: it restates, corrects, or fills in a form.
     * What people entered by hand is none either.
     */
    public static List<Copy> of(List<RecordedReport> reports, List<NearCopy> pairs) {
        Copies copies = new Copies(reports.stream()
                .filter(report -> report.metadata().basis() != DayBasis.HAND)
                .sorted(FIRST_PUBLISHED)
                .toList());
        Map<String, List<Integer>> byVersion = copies.byVersion();
        for (NearCopy pair : pairs) {
            for (int one : byVersion.getOrDefault(pair.versionId(), List.of())) {
                for (int other : byVersion.getOrDefault(pair.ofVersionId(), List.of())) {
                    copies.join(one, other, pair.shared());
                }
            }
        }
        return copies.copies();
    }

    private Map<String, List<Integer>> byVersion() {
        Map<String, List<Integer>> byVersion = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            byVersion
                    .computeIfAbsent(reports.get(i).versionId(), version -> new ArrayList<>())
                    .add(i);
        }
        return byVersion;
    }

    private void join(int one, int other, double share) {
        if (one == other || sameOutlet(one, other)) {
            return;
        }
        shared[one] = Math.max(shared[one], share);
        shared[other] = Math.max(shared[other], share);
        int first = Math.min(first(one), first(other));
        firsts[first(one)] = first;
        firsts[first(other)] = first;
    }

    private int first(int report) {
        int first = report;
        while (firsts[first] != first) {
            first = firsts[first];
        }
        return first;
    }

    private boolean sameOutlet(int one, int other) {
        String publisher = reports.get(one).metadata().publisher();
        return publisher != null
                && publisher.equalsIgnoreCase(reports.get(other).metadata().publisher());
    }

    private List<Copy> copies() {
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < firsts.length; i++) {
            int first = first(i);
            if (first != i && !sameOutlet(first, i)) {
                copies.add(
                        new Copy(reports.get(i).reportId(), reports.get(first).reportId(), shared[i]));
            }
        }
        return copies;
    }
}
