package muster.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import muster.text.Vocabulary;
import muster.text.WordMap;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * English words with how often they are noun, verb, adjective and adverb, compiled from WordNet; and the forms of
 * words: regular ones by rule, the others from a list.
 */
public final class Lexicon {
    /** How often a lemma is used as each part of speech; 0 where it never is. */
    record Entry(int noun, int verb, int adjective, int adverb, String flags) {}

    /** A form that rule or list derives from a lemma. */
    record Inflection(String lemma, Tag tag) {}

    private static final Entry UNKNOWN = new Entry(0, 0, 0, 0, "");
    private static final WordSet VERBS_OF_THE_FIELD = WordSet.of(
            "preposition",
            "airlift",
            "sandbag",
            "predeploy",
            "re-deploy",
            "pre-position",
            "sealift",
            "backfill",
            "rebase",
            "surveil",
            "embed",
            "onboard");
    private static final Inflection[] NONE = {};
    private static final Lexicon BUNDLED = load();

    private final WordMap<Entry> entries;
    private final WordMap<Inflection[]> irregular;

    private Lexicon(Map<String, Entry> entries, Map<String, Inflection[]> irregular) {
        this.entries = WordMap.of(entries);
        this.irregular = WordMap.of(irregular);
    }

    public static Lexicon bundled() {
        return BUNDLED;
    }

    private static Lexicon load() {
        Map<String, Entry> entries = new HashMap<>(80_000);
        Map<String, Entry> known = new HashMap<>();
        Vocabulary.lines(Lexicon.class, "lexicon.tsv").forEach(line -> {
            int end = line.indexOf('\t');
            entries.put(line.substring(0, end), known.computeIfAbsent(line.substring(end + 1), Lexicon::entryOf));
        });
        for (String verb : VERBS_OF_THE_FIELD) {
            entries.put(verb, new Entry(1, 5, 0, 0, ""));
        }
        Map<String, Inflection[]> irregular = new HashMap<>(2_000);
        Vocabulary.lines(Lexicon.class, "irregular.tsv").forEach(line -> addIrregular(irregular, line));
        return new Lexicon(entries, irregular);
    }

    /** What stands behind a word: most words share it with others. */
    private static Entry entryOf(String counts) {
        String[] fields = counts.split("\t", -1);
        return new Entry(
                Integer.parseInt(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                fields.length > 4 ? fields[4] : "");
    }

    private static void addIrregular(Map<String, Inflection[]> irregular, String line) {
        String[] fields = line.split("\t", -1);
        Tag tag = switch (fields[2]) {
            case "VBD" -> Tag.PAST;
            case "VBN" -> Tag.PAST_PARTICIPLE;
            case "VBZ" -> Tag.PRESENT;
            case "VBG" -> Tag.ING;
            case "NNS" -> Tag.PLURAL;
            default -> Tag.ADJECTIVE;
        };
        Inflection one = new Inflection(fields[1], tag);
        irregular.merge(fields[0], new Inflection[] {one}, (old, added) -> {
            Inflection[] both = Arrays.copyOf(old, old.length + 1);
            both[old.length] = one;
            return both;
        });
    }

    Entry entry(String lemma) {
        Entry found = entries.get(lemma);
        return found == null ? UNKNOWN : found;
    }

    /** Whether the word, or the lemma that it is a form of, is an ordinary English word. */
    public boolean knows(String lower) {
        return entries.containsKey(lower)
                || irregular.containsKey(lower)
                || verbForm(lower) != null
                || pluralLemma(lower) != null;
    }

    /** Whether one of the first senses of a noun has a flag: P person, G group, A artifact, L location, F food ... */
    public boolean isNounOf(String lemma, char flag) {
        return entry(lemma).flags().indexOf(flag) >= 0;
    }

    /** The singular of a noun; the word itself where it is no plural. */
    public String singular(String lower) {
        String lemma = pluralLemma(lower);
        return lemma == null ? lower : lemma;
    }

    Inflection[] irregular(String lower) {
        Inflection[] found = irregular.get(lower);
        return found == null ? NONE : found;
    }

    /** The lemma of a plural noun, or null where the form is no plural of a known noun. */
    @Nullable
    String pluralLemma(String lower) {
        for (Inflection one : irregular(lower)) {
            if (one.tag() == Tag.PLURAL) {
                return one.lemma();
            }
        }
        int length = lower.length();
        if (length < 3 || lower.charAt(length - 1) != 's' || lower.endsWith("ss") || lower.endsWith("us")) {
            return null;
        }
        String bare = lower.substring(0, length - 1);
        if (entry(bare).noun() > 0) {
            return bare;
        }
        if (lower.endsWith("ies") && entry(lower.substring(0, length - 3) + "y").noun() > 0) {
            return lower.substring(0, length - 3) + "y";
        }
        if (lower.endsWith("es") && entry(lower.substring(0, length - 2)).noun() > 0) {
            return lower.substring(0, length - 2);
        }
        return null;
    }

    /** The verb that a regular form belongs to, or null where it is no form of a known verb. */
    @Nullable
    Inflection verbForm(String lower) {
        int length = lower.length();
        if (lower.endsWith("s") && !lower.endsWith("ss")) {
            String lemma = firstVerb(
                    lower.substring(0, length - 1),
                    lower.endsWith("es") ? lower.substring(0, length - 2) : null,
                    lower.endsWith("ies") ? lower.substring(0, length - 3) + "y" : null);
            return lemma == null ? null : new Inflection(lemma, Tag.PRESENT);
        }
        // "feed" is a verb of its own, no past of "fee".
        boolean itself = lower.endsWith("eed") && entry(lower).verb() > 0;
        if (lower.endsWith("ed") && length > 3 && !itself) {
            String lemma = stem(lower.substring(0, length - 2), lower.substring(0, length - 1));
            return lemma == null ? null : new Inflection(lemma, Tag.PAST);
        }
        if (lower.endsWith("ing") && length > 4) {
            String bare = lower.substring(0, length - 3);
            String lemma = stem(bare, bare + "e");
            return lemma == null ? null : new Inflection(lemma, Tag.ING);
        }
        return null;
    }

    private @Nullable String stem(String bare, String withE) {
        int length = bare.length();
        String undoubled =
                length > 2 && bare.charAt(length - 1) == bare.charAt(length - 2) ? bare.substring(0, length - 1) : null;
        String withY = bare.endsWith("i") ? bare.substring(0, length - 1) + "y" : null;
        // "planed" is rare where "planned" is meant; the doubled form decides before the others.
        return firstVerb(
                entry(bare).verb() > 0 && entry(bare).verb() >= entry(withE).verb() ? bare : withE,
                bare,
                undoubled,
                withY);
    }

    private @Nullable String firstVerb(@Nullable String... lemmas) {
        for (String lemma : lemmas) {
            if (lemma != null && entry(lemma).verb() > 0) {
                return lemma;
            }
        }
        return null;
    }
}
