package muster.extract;

import java.util.Set;
import muster.language.VerbGroup;
import muster.language.Words;

/** Words of a clause that put its verb of the present into the future: "tomorrow", "in the coming weeks". */
final class FutureWords {
    private static final Set<String> ALONE = Set.of("tomorrow", "soon", "shortly");
    private static final Set<String> BEFORE_UNIT = Set.of("next", "coming", "following");

    private static final Set<String> SCHEDULING = Set.of("on", "by", "starting", "beginning");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private FutureWords() {}

    /**
     * Whether the clause of a verb has such words, at most so many tokens from it.
     *
     * @param moves whether a weekday alone is enough: "they go on Friday"
     */
    static boolean near(Words words, VerbGroup verb, int reach, boolean moves) {
        for (int i = verb.to(); i < Math.min(words.size(), verb.to() + reach) && !ends(words, i, verb); i++) {
            if (isFuture(words, i, moves)) {
                return true;
            }
        }
        boolean comma = false;
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - reach) && !ends(words, i, verb); i--) {
            comma |= words.lower(i).equals(",");
            if (isFuture(words, i, moves && !comma)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Words words, int i, VerbGroup verb) {
        String word = words.lower(i);
        if (word.equals(";") || word.equals(":")) {
            return true;
        }
        return words.verbGroups().stream()
                .anyMatch(group ->
                        group.isFinite() && group.from() <= i && i < group.to() && group.from() != verb.from());
    }

    private static boolean isFuture(Words words, int i, boolean moves) {
        String word = words.lower(i);
        if (ALONE.contains(word)) {
            return true;
        }
        if (BEFORE_UNIT.contains(word)) {
            return isSpan(words, i + 1) || isSpan(words, i + 2);
        }
        if (moves && SCHEDULING.contains(word)) {
            boolean byEnd = word.equals("by") && words.phraseAt(i + 1, "the", "end");
            return byEnd || WEEKDAYS.contains(words.lower(i + 1));
        }
        return word.equals("later") && words.lower(i + 1).equals("this")
                || word.equals("later")
                        && isSpan(words, i + 2)
                        && words.lower(i + 1).equals("in");
    }

    private static boolean isSpan(Words words, int i) {
        String lemma = words.lemma(i);
        return WordList.TIME_UNITS.has(lemma) || WordList.CALENDAR.has(words.lower(i));
    }
}
