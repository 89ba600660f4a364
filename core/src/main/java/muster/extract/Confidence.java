package muster.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Ground;
import muster.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how likely a figure is right as a whole, from how often the rules that gave its attributes were right on
 * the gold reports.
 *
 * <p>The attributes are taken in the order of {@link #ATTRIBUTES}. Each rule has the share of its figures on which the
 * attribute was right, counted only where all attributes before it were right. The product of these shares is the
 * chance that all are right. A rule that was seen seldom leans on the rules of its family, those whose names begin
 * alike, and a family on all rules of the attribute: as if each had been seen {@value #WEIGHT} times more, and had been
 * right as often as what it leans on.
 */
public final class Confidence {
    /** What must be right of a figure, in the order in which the shares are counted; the state with its reading. */
    public static final List<String> ATTRIBUTES = List.of("subject", "quantity", "status", "component", "places");

    private static final int WEIGHT = 6;
    private static final Confidence BUNDLED = of(Vocabulary.lines(Confidence.class, "confidence.tsv").stream()
            .map(line -> line.split("\t", -1))
            .map(cells -> new Count(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])))
            .toList());

    /** How often a rule was right about an attribute. */
    public record Count(String attribute, String rule, int right, int seen) {
        private Count plus(Count other) {
            return new Count(attribute, rule, right + other.right, seen + other.seen);
        }

        /** The share right, leaning on what else is known of it. */
        private double share(double otherwise) {
            return (right + WEIGHT * otherwise) / (seen + WEIGHT);
        }
    }

    /** The counts of rules, of families and of whole attributes, by attribute and then by name. */
    private final Map<String, Map<String, Count>> counts = new HashMap<>();

    private Confidence() {}

    /** An estimate that rests on these counts. */
    public static Confidence of(Collection<Count> counts) {
        Confidence confidence = new Confidence();
        for (Count count : counts) {
            confidence.add(count, count.rule());
            confidence.add(count, family(count.rule()));
            confidence.add(count, "");
        }
        return confidence;
    }

    /** The estimate that rests on the gold reports of the repository. */
    public static Confidence bundled() {
        return BUNDLED;
    }

    /** The chance that a figure with these grounds is right, in hundredths. */
    public double of(List<Ground> grounds) {
        double chance = 1;
        for (String attribute : ATTRIBUTES) {
            String rule = rule(grounds, attribute);
            double all = share(attribute, "", 0.5);
            chance *= share(attribute, rule, share(attribute, family(rule), all));
        }
        return Math.round(chance * 100) / 100.0;
    }

    /** The rule that gave an attribute, or a dash where nothing had to be said of it. */
    public static String rule(List<Ground> grounds, String attribute) {
        for (Ground ground : grounds) {
            if (ground.attribute().equals(attribute)) {
                return ground.rule();
            }
        }
        return "–";
    }

    private void add(Count count, String name) {
        counts.computeIfAbsent(count.attribute(), attribute -> new HashMap<>()).merge(name, count, Count::plus);
    }

    private double share(String attribute, String name, double otherwise) {
        @Nullable Count count = counts.getOrDefault(attribute, Map.of()).get(name);
        return count == null ? otherwise : count.share(otherwise);
    }

    /** The beginning of a name up to its last point, which stays: "state.verb." of "state.verb.send". */
    private static String family(String rule) {
        return rule.substring(0, rule.lastIndexOf('.') + 1);
    }
}
