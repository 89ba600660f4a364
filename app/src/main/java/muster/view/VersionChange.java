package muster.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.ledger.Reading;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim from one version of its report to another.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param fields those that say something else now; none where at most the words are others
 */
public record VersionChange(@Nullable Said before, @Nullable Said after, List<String> fields) {
    /**
     * A claim as a version has it.
     *
     * @param sentence the sentence that makes it, in one line
     */
    public record Said(RecordedClaim claim, String sentence, Map<String, @Nullable Object> row) {
        /** Of a claim of this text. */
        public static Said of(RecordedClaim claim, String text) {
            String sentence = claim.claim().sentence().in(text).strip().replaceAll("\\s+", " ");
            return new Said(claim, sentence, ClaimRow.of(claim));
        }

        private String kind() {
            return claim instanceof RecordedFigure figure
                    ? "figure " + figure.figure().subject().word()
                    : Reading.kindOf(claim.claim());
        }

        private Set<String> words() {
            return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    /** Where it stands, and what is no matter of the claim itself. */
    private static final Set<String> BESIDE = Set.of(
            "begin",
            "end",
            "quote",
            "id",
            "published",
            "known",
            "rule",
            "confidence",
            "judgement",
            "attribution",
            "block",
            "medium",
            "valid",
            "quantifier");

    /** Sentences that share fewer of their words, one half counted from each, are two and not one reworded. */
    private static final double LEAST_ALIKE = 0.5;

    private record Pair(int before, int after, double likeness) {}

    /** What it is called: {@code added}, {@code gone}, {@code changed}, {@code reworded} or {@code same}. */
    public String word() {
        if (before == null || after == null) {
            return before == null ? "added" : "gone";
        }
        if (!fields.isEmpty()) {
            return "changed";
        }
        return before.sentence().equals(after.sentence()) ? "same" : "reworded";
    }

    /**
     * Claim by claim, in the order of the later text, those that are gone last. A claim is the same one where a sentence
     * of nearly the same words makes one of its kind; its id tells nothing, since it hangs on the place in the text.
     */
    public static List<VersionChange> of(List<Said> before, List<Said> after) {
        List<Pair> pairs = pairs(before, after);
        VersionChange[] changes = new VersionChange[after.size()];
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (changes[pair.after] == null && !taken.contains(pair.before)) {
                taken.add(pair.before);
                Said earlier = before.get(pair.before);
                Said later = after.get(pair.after);
                changes[pair.after] = new VersionChange(earlier, later, fields(earlier, later));
            }
        }
        List<VersionChange> all = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            all.add(changes[i] == null ? new VersionChange(null, after.get(i), List.of()) : changes[i]);
        }
        for (int i = 0; i < before.size(); i++) {
            if (!taken.contains(i)) {
                all.add(new VersionChange(before.get(i), null, List.of()));
            }
        }
        return all;
    }

    /** The most alike first. */
    private static List<Pair> pairs(List<Said> before, List<Said> after) {
        List<Set<String>> earlier = before.stream().map(Said::words).toList();
        List<Set<String>> later = after.stream().map(Said::words).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                if (before.get(i).kind().equals(after.get(j).kind())) {
                    double shared = shared(earlier.get(i), later.get(j));
                    if (shared >= LEAST_ALIKE) {
                        pairs.add(new Pair(i, j, 2 * shared + likeness(before.get(i), after.get(j))));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                .thenComparingInt(Pair::after)
                .thenComparingInt(Pair::before));
        return pairs;
    }

    private static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return one.isEmpty() && other.isEmpty() ? 1 : 2.0 * both / (one.size() + other.size());
    }

    /** Within a sentence, the same words and fields tell which claim is which. */
    private static double likeness(Said one, Said other) {
        boolean sameWords = one.claim.claim().quote().equals(other.claim.claim().quote());
        return (sameWords ? 1 : 0) + 1.0 / (1 + fields(one, other).size());
    }

    private static List<String> fields(Said before, Said after) {
        return after.row.keySet().stream()
                .filter(field -> !BESIDE.contains(field))
                .filter(field -> !Objects.equals(before.row.get(field), after.row.get(field)))
                .toList();
    }
}
