package muster.language.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import muster.language.Tag;
import muster.language.Words;
import muster.text.Vocabulary;
import muster.text.WordMap;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words that bound or hedge a number. */
final class Bounds {
    private static final int LONGEST = 5;

    /** What bounding words do, and how many tokens they are. */
    record Effect(boolean about, boolean lowOnly, boolean highOnly, int tokens) {}

    private static final WordMap<Effect> BEFORE = WordMap.of(load("before"));
    private static final WordMap<Effect> AFTER = WordMap.of(load("after"));

    /** The words of each side that stand next to the number: most numbers have none of them beside them. */
    private static final WordSet LAST = nearest(BEFORE, words -> words.substring(words.lastIndexOf(' ') + 1));

    private static final WordSet FIRST = nearest(AFTER, words -> words.split(" ", 2)[0]);

    /** Words that bound a number only where no noun phrase is under way: "near 500", but not "the near 500". */
    private static final WordSet VERBS_TOO = WordSet.of("top", "near", "nears", "past", "crossed", "crosses");

    private static final WordSet GOVERNING_OVER = WordSet.of(
            "turn",
            "hand",
            "sign",
            "pass",
            "control",
            "authority",
            "command",
            "jurisdiction",
            "oversight",
            "supervision",
            "responsibility",
            "sue",
            "suit",
            "lawsuit",
            "fight",
            "argue",
            "clash",
            "quarrel",
            "dispute",
            "debate",
            "split",
            "spread",
            "divide",
            "distribute");

    private static final WordSet COMMANDED =
            WordSet.of("work", "serve", "operate", "fall", "come", "organize", "group", "unite");

    private static final WordSet COURSES =
            WordSet.of("flight", "sortie", "trip", "run", "mission", "shift", "phase", "stage");

    private static final WordSet LASTING = WordSet.of("take", "last", "fly", "log", "spend", "require", "total");
    private static final WordSet JOINTS = WordSet.of("and", "or", "at");

    private Bounds() {}

    private static Map<String, Effect> load(String side) {
        Map<String, Effect> effects = new HashMap<>();
        for (String line : Vocabulary.lines(Bounds.class, "bounds.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields[1].equals(side)) {
                String words = fields[0].startsWith("-") ? "- " + fields[0].substring(1) : fields[0];
                effects.put(
                        words,
                        new Effect(
                                fields[2].contains("about"),
                                fields[2].contains("low"),
                                fields[2].contains("high"),
                                words.split(" ", -1).length));
            }
        }
        return effects;
    }

    private static WordSet nearest(WordMap<Effect> table, UnaryOperator<String> word) {
        return WordSet.copyOf(table.keySet().stream().map(word).toList());
    }

    /** Whether a single bounding word bounds a number of this dimension: not "over three days". */
    static boolean fits(Words words, int at, Dimension dimension) {
        String word = words.lower(at);
        return switch (word) {
            // "from" bounds only in a range, which is read before.
            case "from" -> false;
            // "in Eagle Pass about 500": the end of a name
            case "pass" -> !words.token(at).isCapitalized() || words.tag(at - 1) != Tag.NAME;
            case ">", "<" -> !words.lower(at - 1).equals("=");
            // "turn over 40 people", "control over four companies", "sued over $2 billion": it belongs to what stands
            // before
            case "over" ->
                dimension == Dimension.DURATION
                        ? isLength(words, at)
                        : !GOVERNING_OVER.contains(words.lemma(at - 1)) && !isDuring(words, at);
            // "work under five headquarters": who commands them
            case "under" -> dimension != Dimension.COUNT || !COMMANDED.contains(words.lemma(at - 1));
            case "within" -> dimension == Dimension.DURATION || dimension == Dimension.LENGTH;
            default ->
                !VERBS_TOO.contains(word) || words.tag(at - 1) != Tag.DETERMINER && words.tag(at - 1) != Tag.ADJECTIVE;
        };
    }

    /** "airlifted 300 people over four flights": in the course of them. */
    private static boolean isDuring(Words words, int over) {
        Tag before = words.tag(over - 1);
        return (before.isNominal() || before == Tag.ADVERB) && COURSES.contains(words.lemma(over + 2));
    }

    /** "a flying time of over 1,400 hours", "has flown over 300 hours": how long it took, not when it was. */
    private static boolean isLength(Words words, int over) {
        return LASTING.contains(words.lemma(over - 1))
                || words.tag(over - 1) == Tag.PREPOSITION
                || words.tag(over - 1) == Tag.DETERMINER;
    }

    /** "1,000 more than two weeks ago": whether what stands behind "than" is a day before, and no number. */
    static boolean isEarlier(Words words, int at) {
        Tag tag = words.tag(at);
        int unit = tag == Tag.NUMBER || tag == Tag.DETERMINER ? at + 1 : at;
        return Units.isDuration(words.lower(unit)) && words.lower(unit + 1).equals("ago")
                || words.lower(at).equals("yesterday");
    }

    /** The longest bounding words that end right before a token. */
    static @Nullable Effect before(Words words, int i) {
        return longest(BEFORE, LAST, words, i, -1);
    }

    /** The longest bounding words that begin at a token. */
    static @Nullable Effect after(Words words, int i) {
        Effect effect = longest(AFTER, FIRST, words, i, 1);
        if (effect == null) {
            return null;
        }
        // "above 1,000 and below 1,500": what follows bounds the next number.
        int next = i + effect.tokens();
        boolean bounds = JOINTS.contains(words.lower(i))
                && next < words.size()
                && (words.lower(next).equals("than")
                        || words.lower(next).equals("or")
                        || words.tag(next) == Tag.NUMBER);
        return bounds ? null : effect;
    }

    private static @Nullable Effect longest(WordMap<Effect> table, WordSet nearest, Words words, int i, int step) {
        Effect found = null;
        StringBuilder phrase = new StringBuilder();
        for (int n = 1; n <= LONGEST; n++) {
            int at = step < 0 ? i - n : i + n - 1;
            if (at < 0 || at >= words.size()) {
                break;
            }
            if (step < 0) {
                phrase.insert(0, phrase.isEmpty() ? words.lower(at) : words.lower(at) + " ");
            } else {
                phrase.append(phrase.isEmpty() ? "" : " ").append(words.lower(at));
            }
            if (n == 1 && !nearest.contains(words.lower(at))) {
                return null;
            }
            Effect effect = table.get(phrase.toString());
            if (effect != null) {
                found = effect;
            }
        }
        return found;
    }
}
