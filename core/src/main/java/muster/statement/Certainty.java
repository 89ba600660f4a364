package muster.statement;

import java.util.HashMap;
import java.util.Map;
import muster.claim.Kind;
import muster.text.Vocabulary;

/**
 * How likely a statement is right: the share of those that its rule read and people judged to be right. A rule that was
 * judged seldom leans on those of its kind, and a kind on all, as if {@value #LEAN} more had been judged.
 */
final class Certainty {
    private static final int LEAN = 6;

    /** Right and judged. */
    private record Count(int right, int judged) {
        Count plus(Count other) {
            return new Count(right + other.right, judged + other.judged);
        }

        double share(double before) {
            return (right + LEAN * before) / (judged + LEAN);
        }
    }

    private static final Count NONE = new Count(0, 0);
    private static final Certainty BUNDLED = new Certainty();

    private final Map<String, Count> rules = new HashMap<>();
    private final Map<String, Count> kinds = new HashMap<>();
    private Count all = NONE;

    private Certainty() {
        for (String line : Vocabulary.lines(Certainty.class, "confidence.tsv")) {
            String[] cells = line.split("\t", -1);
            Count count = new Count(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
            rules.put(cells[0], count);
            kinds.merge(cells[1], count, Count::plus);
            all = all.plus(count);
        }
    }

    /** The certainty of a statement of a kind that a rule read, above 0 and below 1. */
    static double of(Kind kind, String rule) {
        double every = BUNDLED.all.right / (double) BUNDLED.all.judged;
        double ofKind = BUNDLED.kinds.getOrDefault(kind.word(), NONE).share(every);
        return Math.round(BUNDLED.rules.getOrDefault(rule, NONE).share(ofKind) * 1000) / 1000.0;
    }
}
