package muster.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.view.Sitrep.Reference;

/** Numbers sentences in the order in which lines come to rest on them; one that is used twice keeps its number. */
final class SitrepReferences {
    private record Place(String report, String sentence) {}

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    List<Reference> all() {
        return references;
    }

    /** The numbers of the sentences that make these claims, each once. */
    List<Integer> of(Stream<? extends Assertion> claims) {
        Set<Integer> found = new LinkedHashSet<>();
        claims.forEach(claim -> found.add(of(claim)));
        return List.copyOf(found);
    }

    private int of(Assertion claim) {
        return numbers.computeIfAbsent(new Place(claim.recorded().reportId(), claim.sentence()), place -> {
            int number = references.size() + 1;
            Metadata report = claim.recorded().report();
            references.add(
                    new Reference(number, claim.id(), report.name(), where(report, claim.source()), claim.sentence()));
            return number;
        });
    }

    private static String where(Metadata report, String source) {
        if (report.basis() == DayBasis.HAND) {
            return "entered by " + report.outlet()
                    + (report.published() == null ? "" : " on " + SitrepWords.day(report.published()))
                    + (report.title() == null ? "" : ", resting on " + report.title());
        }
        String outlet = report.outlet();
        return outlet + ", "
                + (report.published() == null ? "day unknown" : SitrepWords.day(report.published()))
                + (source.equals(outlet) ? "" : ", citing " + source);
    }
}
