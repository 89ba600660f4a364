package muster.store;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what a person types into a query of FTS5, in which every word is quoted, so that none is taken for an operator. */
final class SearchWords {
    /** What stands between quotation marks, be they straight or not, else a word; then perhaps a star. */
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|([^\\s\"“”]+)");

    private SearchWords() {}

    /** Empty where there is nothing to look for. */
    static String query(String typed) {
        return PART.matcher(typed).results().map(SearchWords::part).collect(Collectors.joining(" "));
    }

    private static String part(MatchResult part) {
        if (part.group(1) != null) {
            return quoted(part.group(1));
        }
        String word = part.group(2);
        boolean anyEnding = word.length() > 1 && word.endsWith("*");
        return anyEnding ? quoted(word.substring(0, word.length() - 1)) + "*" : quoted(word);
    }

    private static String quoted(String words) {
        return "\"" + words.replace('\0', ' ').replace("\"", "\"\"") + "\"";
    }
}
