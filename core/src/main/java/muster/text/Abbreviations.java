package muster.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that are written with a period which ends no sentence. */
final class Abbreviations {
    private static final Set<String> ALL = marked("");
    private static final Set<String> BEFORE_NAMES = marked("name");
    private static final Set<String> WORDS_TOO = marked("word");

    private Abbreviations() {}

    /** The abbreviations with a mark; all of them for the empty one. */
    private static Set<String> marked(String mark) {
        Set<String> words = new HashSet<>();
        for (String line : Vocabulary.lines(Abbreviations.class, "abbreviations.tsv")) {
            List<String> fields = List.of(line.split("\t", -1));
            if (mark.isEmpty() || fields.subList(1, fields.size()).contains(mark)) {
                words.add(fields.getFirst());
            }
        }
        return words;
    }

    /**
     * Whether the period behind a word belongs to the word.
     *
     * @param follower the next character that is no space
     */
    static boolean takesPeriod(String word, char follower) {
        if (word.length() > 1 && word.charAt(word.length() - 2) == '.') {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("no") || lower.equals("nos")) {
            return Character.isDigit(follower) && Character.isUpperCase(word.charAt(0));
        }
        return ALL.contains(lower) && (!WORDS_TOO.contains(lower) || Character.isUpperCase(word.charAt(0)));
    }

    /** Whether a token with its own period stands in front of a name, so that no sentence ends behind it. */
    static boolean standsBeforeName(String token) {
        return token.endsWith(".")
                && BEFORE_NAMES.contains(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
    }
}
