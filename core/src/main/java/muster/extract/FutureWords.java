package muster.extract;

import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.WordSet;

/** Words of a clause that put its verb of the present into the future: "tomorrow", "in the coming weeks". */
final class FutureWords {
    private static final WordSet ALONE = WordSet.of("tomorrow", "soon", "shortly");
    private static final WordSet BEFORE_UNIT = WordSet.of("next", "coming", "following");

    private static final WordSet SCHEDULING = WordSet.of("on", "by", "starting", "beginning");
    private static final WordSet MONTHS = WordSet.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    private FutureWords() {}

    /**
     * Whether the clause of a verb has such words, at most so many tokens from it.
     *
     * @param moves whether a weekday alone is enough: "they go on Friday"
     */
    static boolean near(Words words, VerbGroup verb, int reach, boolean moves) {
        int end = Math.min(nextFinite(words, verb), verb.to() + reach);
        for (int i = verb.to(); i < end && !parts(words, i); i++) {
            if (isFuture(words, i, moves)) {
                return true;
            }
        }
        boolean comma = false;
        int begin = Math.max(endOfFiniteBefore(words, verb), verb.from() - reach);
        for (int i = verb.from() - 1; i >= begin && !parts(words, i); i--) {
            comma |= words.lower(i).equals(",");
            if (isFuture(words, i, moves && !comma)) {
                return true;
            }
        }
        return false;
    }

    private static boolean parts(Words words, int i) {
        String word = words.lower(i);
        boolean aside = word.equals(",") && words.lower(i + 1).equals("with");
        return word.equals(";") || word.equals(":") || aside;
    }

    /** Where the next finite verb begins, or the end of the sentence. */
    private static int nextFinite(Words words, VerbGroup verb) {
        return words.verbGroups().stream()
                .filter(group -> group.isFinite() && group.from() >= verb.to())
                .mapToInt(VerbGroup::from)
                .findFirst()
                .orElse(words.size());
    }

    /** Where the finite verb before it ends, or the beginning of the sentence. */
    private static int endOfFiniteBefore(Words words, VerbGroup verb) {
        return words.verbGroups().stream()
                .filter(group -> group.isFinite() && group.to() <= verb.from())
                .mapToInt(VerbGroup::to)
                .max()
                .orElse(0);
    }

    private static boolean isFuture(Words words, int i, boolean moves) {
        String word = words.lower(i);
        if (ALONE.contains(word)) {
            return true;
        }
        // "are returning following weeks of work": behind them
        boolean behind = word.equals("following") && !words.lower(i - 1).equals("the");
        if (BEFORE_UNIT.contains(word) && !behind) {
            return isSpan(words, i + 1) || isSpan(words, i + 2);
        }
        if (moves && SCHEDULING.contains(word)) {
            boolean byEnd = word.equals("by") && words.phraseAt(i + 1, "the", "end");
            boolean date = words.token(i + 1).isCapitalized()
                    && MONTHS.contains(words.lower(i + 1))
                    && words.token(i + 2).isNumber();
            return byEnd || date || Words.isWeekday(words.lower(i + 1));
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
