package muster.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import muster.language.Lexicon;

/** The noun that is counted, in the one form under which like is found with like. */
final class CountedNoun {
    /** They stand before a noun and change nothing of what is counted. */
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "of", "the", "a", "an", "more", "other", "another", "additional", "further", "some", "such", "these", "those",
            "this", "that", "its", "their", "his", "her", "our", "my", "your");

    private CountedNoun() {}

    /** The words of a noun phrase in lower case, its last one in the singular; empty where it holds no noun. */
    static String of(String phrase) {
        List<String> words =
                new ArrayList<>(Arrays.asList(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        while (!words.isEmpty() && BEFORE_NOUNS.contains(words.getFirst())) {
            words.removeFirst();
        }
        if (words.isEmpty()) {
            return "";
        }
        words.addLast(Lexicon.bundled().singular(words.removeLast()));
        return String.join(" ", words);
    }
}
