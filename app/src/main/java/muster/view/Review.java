package muster.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Cited;
import muster.account.Question;
import muster.account.books.Finding;
import muster.export.Table;
import muster.ledger.DayBasis;
import org.jspecify.annotations.Nullable;

/**
 * A claim that nobody has judged yet, and what rests on it.
 *
 * <p>The order in which to look at them, {@link #ORDER}, is that of the harm to be expected from not looking: how likely
 * a claim is wrong, times how much of the answer would then be wrong with it. A claim that is surely right needs no eyes
 * however much rests on it, and neither does a doubtful one on which nothing rests. Of what rests on a claim, a cell that
 * says its very number weighs {@value #BEST}, since readers see that number; a finding weighs {@value #FINDING}, since it
 * falls with any of its claims, but shows their sentences; a cell that it only supports or disputes weighs
 * {@value #OTHER}, since it moves no more than a bound or the count of voices.
 *
 * @param best the rows of the answer that say what it says, by names; the first of their claims
 * @param cells how many other rows of the answer rest on it
 * @param findings how many findings rest on it
 */
public record Review(Assertion claim, List<Map<String, @Nullable Object>> best, int cells, int findings) {
    static final int BEST = 4;
    static final int FINDING = 2;
    static final int OTHER = 1;

    /** The most urgent first; then the least sure; then as they were stated. */
    public static final Comparator<Review> ORDER = Comparator.comparingDouble(Review::urgency)
            .reversed()
            .thenComparingDouble(review -> review.claim.recorded().claim().confidence())
            .thenComparing(Review::claim, Assertion.AS_STATED);

    public Review {
        best = List.copyOf(best);
    }

    /**
     * Those of a mission, in no order. What people entered by hand needs nobody to look whether it was read right.
     *
     * @param course the mission on the day whose answer counts
     * @param ordered the same, put in order
     * @param found what does not add up on that day
     */
    public static List<Review> of(Course course, @Nullable String mission, Ordered ordered, List<Finding> found) {
        Question question = new Question(course.asked(), course.known().seq(), mission, null, null);
        Table answer = PictureTable.of(PictureAnswer.of(ordered, question));
        Map<String, List<Map<String, @Nullable Object>>> best = new HashMap<>();
        Map<String, Integer> cells = new HashMap<>();
        for (List<@Nullable Object> values : answer.rows()) {
            Map<String, @Nullable Object> row = answer.named(values);
            List<?> claims = row.get("claims") instanceof List<?> ids ? ids : List.of();
            for (int i = 0; i < claims.size(); i++) {
                String id = String.valueOf(claims.get(i));
                if (i == 0 && !Boolean.TRUE.equals(row.get("derived"))) {
                    best.computeIfAbsent(id, any -> new ArrayList<>()).add(row);
                } else {
                    cells.merge(id, 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> findings = new HashMap<>();
        for (Finding finding : found) {
            finding.claims().stream().map(Cited::id).distinct().forEach(id -> findings.merge(id, 1, Integer::sum));
        }
        return unjudged(course)
                .filter(claim -> Objects.equals(claim.recorded().claim().mission(), mission))
                .map(claim -> new Review(
                        claim,
                        best.getOrDefault(claim.id(), List.of()),
                        cells.getOrDefault(claim.id(), 0),
                        findings.getOrDefault(claim.id(), 0)))
                .toList();
    }

    private static Stream<Assertion> unjudged(Course course) {
        return Stream.<Assertion>concat(course.figures().stream(), course.told().stream())
                .filter(claim -> claim.verdict().inForce().isEmpty())
                .filter(claim -> claim.recorded().report().basis() != DayBasis.HAND);
    }

    /** How much of the answer would be wrong with it. */
    public int effect() {
        return BEST * best.size() + FINDING * findings + OTHER * cells;
    }

    /** How much of the answer is to be expected wrong for it. */
    public double urgency() {
        return (1 - claim.recorded().claim().confidence()) * effect();
    }
}
