package muster.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.account.Cell;
import muster.account.Series;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which of all series a chart draws together: like with like, and where neither a place nor a step of the ladder is asked
 * for, those of the widest area. A line for each base would hide how many there are in all.
 */
final class DrawnTogether {
    private static final Set<Status> DRAWN =
            Set.of(Status.IN_PLACE, Status.AUTHORIZED, Status.PLANNED, Status.ORDERED, Status.REQUESTED);

    private DrawnTogether() {}

    /**
     * Chooses among series.
     *
     * @param places as the API has them
     * @param narrowed whether a place or a step is asked for: then all that are alike are drawn
     */
    static List<Series> of(List<Series> all, List<Map<String, @Nullable Object>> places, boolean narrowed) {
        List<Series> alike =
                all.stream().filter(series -> isDrawn(series.cell())).toList();
        if (narrowed) {
            return alike;
        }
        Map<List<String>, Long> reaches = new HashMap<>();
        alike.forEach(series -> reaches.computeIfAbsent(series.cell().places(), counted -> reach(counted, places)));
        long most = reaches.values().stream().mapToLong(reach -> reach).max().orElse(0);
        return alike.stream()
                .filter(series -> series.cell().scope() == null
                        && reaches.getOrDefault(series.cell().places(), 0L) * 2 >= most)
                .toList();
    }

    private static boolean isDrawn(Cell cell) {
        return cell.subject() == Subject.TROOPS
                && cell.unit().equals("person")
                && cell.meaning() == Meaning.LEVEL
                && cell.status() != null
                && DRAWN.contains(cell.status());
    }

    /** How many of the places that are told of lie where it is counted; a border beside other places narrows them. */
    private static long reach(List<String> counted, List<Map<String, @Nullable Object>> places) {
        List<String> inner =
                counted.stream().filter(name -> !name.endsWith(" border")).toList();
        List<String> outer = inner.isEmpty() ? counted : inner;
        return places.stream()
                .filter(place -> outer.contains(place.get("name"))
                        || place.get("within") instanceof Collection<?> within
                                && within.stream().anyMatch(outer::contains))
                .count();
    }
}
