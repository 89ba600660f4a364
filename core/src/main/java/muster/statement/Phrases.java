package muster.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.language.Tag;
import muster.language.Words;

/** A set of phrases; a word of one stands for its lemma as well as for itself. */
final class Phrases {
    static final Phrases NONE = new Phrases(List.of());

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Arrays.asList(phrase.split("[ -]", -1));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(words);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((List<String> phrase) -> phrase.size())
                        .reversed()));
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
        int end = end(words, at, words.lower(at));
        String lemma = words.lemma(at);
        return lemma.equals(words.lower(at)) ? end : Math.max(end, end(words, at, lemma));
    }

    private int end(Words words, int at, String first) {
        for (List<String> phrase : byFirstWord.getOrDefault(first, List.of())) {
            int end = behind(words, at, phrase);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    private static int behind(Words words, int at, List<String> phrase) {
        int token = at + 1;
        for (String word : phrase.subList(1, phrase.size())) {
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

    /** As {@link #endAt}, from a verb on: adverbs and negations may stand behind it ("is not yet clear"). */
    int endBehindVerb(Words words, int verb) {
        int end = endAt(words, verb);
        for (List<String> phrase : byFirstWord.getOrDefault(words.lemma(verb), List.of())) {
            int token = verb + 1;
            boolean fits = phrase.size() > 1;
            for (String word : phrase.subList(1, phrase.size())) {
                while (isParting(words, token, word)) {
                    token++;
                }
                fits &= words.lower(token).equals(word) || words.lemma(token).equals(word);
                token++;
            }
            end = fits ? Math.max(end, token) : end;
        }
        return end;
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
        return byFirstWord.getOrDefault(word, List.of()).stream().anyMatch(phrase -> phrase.size() == 1);
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
