package muster.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.language.Lexicon;

/** The noun that is counted, in the one form under which like is found with like. */
final class CountedNoun {
    /** They stand with a noun, or for one, and change nothing of what is counted. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "of",
            "the",
            "a",
            "an",
            "more",
            "other",
            "another",
            "additional",
            "further",
            "some",
            "such",
            "these",
            "those",
            "this",
            "that",
            "its",
            "their",
            "his",
            "her",
            "our",
            "my",
            "your",
            "them",
            "whom",
            "which",
            "it",
            "us",
            "who");

    /** Those outside the mission, whoever they are: the subject says as much. */
    private static final Set<String> ANYBODY = Set.of("person", "people", "man", "woman", "other", "one", "member");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CountedNoun() {}

    /** The words of a noun phrase, its last one in the singular; empty where they say no more than "people" or "them". */
    static String of(String phrase) {
        List<String> words = SPACE.splitAsStream(phrase.strip())
                .dropWhile(CountedNoun::saysNothing)
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.getLast();
        String singular = Lexicon.bundled().singular(last.toLowerCase(Locale.ROOT));
        if (words.size() == 1 && ANYBODY.contains(singular)) {
            return "";
        }
        boolean asWritten = last.toLowerCase(Locale.ROOT).startsWith(singular);
        String head = asWritten ? last.substring(0, singular.length()) : singular;
        return Stream.concat(words.stream().limit(words.size() - 1L), Stream.of(head))
                .collect(Collectors.joining(" "));
    }

    /** Whose they are stands in the place, and how many in the number. */
    private static boolean saysNothing(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SAY_NOTHING.contains(lower)
                || lower.endsWith("'s")
                || lower.endsWith("’s")
                || Character.isDigit(lower.charAt(0)) && lower.matches("[\\d.,]+");
    }
}
