package muster.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.language.Tag;
import muster.language.Words;
import muster.text.WordMap;
import muster.text.WordSet;

/** A set of phrases; a word of one stands for its lemma as well as for itself. */
final class Phrases {
    static final Phrases NONE = new Phrases(List.of());

    /** Stands in a phrase for a few words that do not matter: "under … command". */
    private static final String GAP = "…";

    private static final int LONGEST_GAP = 5;
    private static final int LONGEST_OBJECT = 9;

    /** Particles that may stand behind what the verb is done to; those of direction open what follows less often. */
    private static final WordSet PARTICLES = WordSet.of("back", "home", "up", "down", "out", "off", "that");

    private static final WordSet FREE = WordSet.of("back", "home");
    private static final WordSet WITHOUT_OBJECT = WordSet.of("be", "go", "come", "stay", "have", "head", "run", "work");

    private static final String[][] NOTHING = {};

    private final WordMap<String[][]> byFirstWord;

    Phrases(Collection<String> phrases) {
        Map<String, List<String[]>> lists = new HashMap<>();
        for (String phrase : phrases) {
            String[] words = phrase.split("[ -]", -1);
            lists.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        Map<String, String[][]> longestFirst = new HashMap<>();
        lists.forEach((first, list) -> {
            list.sort(
                    Comparator.comparingInt((String[] phrase) -> phrase.length).reversed());
            longestFirst.put(first, list.toArray(String[][]::new));
        });
        byFirstWord = WordMap.of(longestFirst);
    }

    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    /** The words that a phrase may begin with. */
    Set<String> firstWords() {
        return Set.copyOf(byFirstWord.keySet());
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** The token behind the longest phrase that begins at a token; 0 for none. */
    int endAt(Words words, int at) {
        String lower = words.lower(at);
        String lemma = words.lemma(at);
        int end = longest(words, at, beginning(lower));
        return lemma.equals(lower) ? end : Math.max(end, longest(words, at, beginning(lemma)));
    }

    private String[][] beginning(String first) {
        return byFirstWord.getOrDefault(first, NOTHING);
    }

    private static int longest(Words words, int at, String[][] phrases) {
        for (String[] phrase : phrases) {
            int end = behind(words, at, phrase);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    private static int behind(Words words, int at, String[] phrase) {
        int token = at + 1;
        boolean gap = false;
        for (int i = 1; i < phrase.length; i++) {
            String word = phrase[i];
            if (word.equals(GAP)) {
                gap = true;
                continue;
            }
            if (gap) {
                token = behindGap(words, token, word);
                gap = false;
            }
            if (words.lower(token).equals("-")) {
                token++;
            }
            if (!words.lower(token).equals(word) && !words.lemma(token).equals(word)) {
                return 0;
            }
            token++;
        }
        return token;
    }

    /** Where a word stands behind a few that neither act nor count; the token itself where it does not. */
    private static int behindGap(Words words, int from, String word) {
        for (int i = from; i <= from + LONGEST_GAP; i++) {
            if (i > from && (words.lower(i).equals(word) || words.lemma(i).equals(word))) {
                return i;
            }
            boolean parted = words.tag(i).isVerb()
                    || words.tag(i) == Tag.NUMBER
                    || words.tag(i) == Tag.PREPOSITION
                    || words.tag(i) == Tag.CONJUNCTION
                    || words.lower(i).equals(",");
            if (parted) {
                return from;
            }
        }
        return from;
    }

    /** As {@link #endAt}, from a verb on: adverbs and negations may stand behind it ("is not yet clear"). */
    int endBehindVerb(Words words, int verb) {
        int end = endAt(words, verb);
        for (String[] phrase : beginning(words.lemma(verb))) {
            int token = verb + 1;
            boolean fits = phrase.length > 1;
            for (int i = 1; fits && i < phrase.length; i++) {
                String word = phrase[i];
                while (isParting(words, token, word)) {
                    token++;
                }
                fits = words.lower(token).equals(word) || words.lemma(token).equals(word);
                token++;
            }
            end = fits ? Math.max(end, token) : end;
            end = Math.max(end, endBehindObject(words, verb, phrase));
        }
        return end;
    }

    /** "sent the county's request back", "called 40 soldiers up": the particle stands behind the object. */
    private static int endBehindObject(Words words, int verb, String[] phrase) {
        String particle = phrase[phrase.length - 1];
        if (phrase.length != 2 || !PARTICLES.contains(particle) || WITHOUT_OBJECT.contains(phrase[0])) {
            return 0;
        }
        for (int i = verb + 1; i < Math.min(words.size(), verb + LONGEST_OBJECT); i++) {
            if (words.lower(i).equals(particle)) {
                boolean joins = words.tag(i) == Tag.SUBORDINATOR || words.tag(i) == Tag.RELATIVE;
                boolean free = particle.equals("that") ? joins : FREE.contains(particle) || closesObject(words, i + 1);
                return i > verb + 1 && free ? i + 1 : 0;
            }
            boolean other = words.tag(i).isVerb() && words.tag(i) != Tag.ING
                    || words.tag(i) == Tag.CONJUNCTION && !words.tag(i + 1).isNominal()
                    || words.tag(i) == Tag.RELATIVE
                    || words.lower(i).equals(",");
            if (other) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether no object of its own follows a particle, which then were a preposition. */
    private static boolean closesObject(Words words, int at) {
        Tag tag = words.tag(at);
        return at >= words.size()
                || tag == Tag.PREPOSITION
                || tag == Tag.TO
                || tag == Tag.CONJUNCTION
                || tag == Tag.SUBORDINATOR
                || tag == Tag.PUNCTUATION
                || tag == Tag.ADVERB;
    }

    private static boolean isParting(Words words, int token, String wanted) {
        String lower = words.lower(token);
        boolean light = words.tag(token) == Tag.ADVERB
                || words.tag(token) == Tag.NEGATION
                || lower.equals("yet")
                || lower.equals("still")
                || words.token(Math.min(token, words.size() - 1)).isQuoteMark();
        return token < words.size() && light && !lower.equals(wanted);
    }

    /** Whether one of them is this single word. */
    boolean has(String word) {
        for (String[] phrase : beginning(word)) {
            if (phrase.length == 1) {
                return true;
            }
        }
        return false;
    }

    boolean startsAtVerb(Words words, int verb) {
        return endBehindVerb(words, verb) > 0;
    }

    boolean at(Words words, int at) {
        return endAt(words, at) > 0;
    }

    /** Where the first phrase begins from a token on and before another; -1 for none. */
    int in(Words words, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (at(words, i)) {
                return i;
            }
        }
        return -1;
    }

    boolean isIn(Words words, Told.Stretch stretch) {
        return in(words, stretch.from(), stretch.to()) >= 0;
    }
}
