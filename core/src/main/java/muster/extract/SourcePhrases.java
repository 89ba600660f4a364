package muster.extract;

import java.util.List;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds where the noun phrase that names a source begins and ends, and the day on which it spoke. */
final class SourcePhrases {
    private static final WordSet LINKING_BEHIND = WordSet.of("of", "for", "with", "from", "in");
    private static final WordSet LINKING_BEFORE = WordSet.of("of", "for", "with", "in", "from", "at");
    private static final int LONGEST_OWNER = 5;
    private static final int LONGEST_APPOSITION = 22;

    private final Words words;
    private final List<TimeMention> times;

    SourcePhrases(Words words, List<TimeMention> times) {
        this.words = words;
        this.times = times;
    }

    /** The end of the noun phrase that begins at a token, with or without its prepositions. */
    int end(int from, boolean prepositions) {
        int at = from;
        while (at < words.size() && (at == from || !inDate(at) || isMonthOf(at)) && belongs(at, from, prepositions)) {
            at++;
        }
        return at;
    }

    /** "a November order": a month that tells of which one the noun behind it is. */
    private boolean isMonthOf(int at) {
        return words.token(at).isCapitalized()
                && words.tag(at + 1).isNominal()
                && !words.token(at + 1).isCapitalized()
                && !words.token(at).isNumber()
                && !inDate(at + 1);
    }

    private boolean belongs(int at, int from, boolean prepositions) {
        String word = words.lower(at);
        boolean first = at == from;
        return isNominal(at)
                || switch (words.tag(at)) {
                    case SYMBOL -> true;
                    case PRONOUN -> first;
                    case PREPOSITION -> prepositions && !first && LINKING_BEHIND.contains(word);
                    case CONJUNCTION ->
                        word.equals("&")
                                || word.equals("and")
                                        && !first
                                        && words.tag(at + 1).isNominal();
                    default -> false;
                }
                || !first && isRelative(at);
    }

    /** "documents that Reuters obtained": the outlet that has them. */
    private boolean isRelative(int at) {
        boolean article = words.tag(at + 1) == Tag.DETERMINER && words.tag(at + 2) == Tag.NAME;
        return words.lower(at).equals("that") && (article || words.tag(at + 1) == Tag.NAME)
                || words.tag(at) == Tag.PAST
                        && words.tag(at - 1) == Tag.NAME
                        && words.holds(Math.max(0, at - LONGEST_OWNER), at, "that");
    }

    private boolean isNominal(int at) {
        return words.token(at).isHyphen()
                || isOfNickname(at)
                || words.lower(at).equals("acting")
                || words.lower(at).equals("reports") && words.tag(at + 1) == Tag.PUNCTUATION
                || switch (words.tag(at)) {
                    case ADJECTIVE, DETERMINER, POSSESSIVE, GENITIVE, NUMBER -> true;
                    case PAST_PARTICIPLE -> words.tag(at + 1).isNominal();
                    default -> words.tag(at).isNominal();
                };
    }

    /** The quotation marks of "Robert "Bob" Kramer". */
    private boolean isOfNickname(int at) {
        return words.token(at).isQuoteMark() && (isNicknameAt(at) || isNicknameAt(at - 2));
    }

    private boolean isNicknameAt(int at) {
        return at > 0
                && words.token(at - 1).isCapitalized()
                && words.token(at + 1).isCapitalized()
                && at + 3 < words.size()
                && words.token(at + 2).isQuoteMark()
                && words.token(at + 3).isCapitalized();
    }

    /** The end of an apposition behind a name: ", a Pentagon spokesman," or ", spokesman for the state command". */
    int withApposition(int to) {
        if (!words.lower(to).equals(",")) {
            return to;
        }
        boolean apposition = switch (words.tag(to + 1)) {
            case DETERMINER, NOUN, RELATIVE, ADJECTIVE, NAME -> true;
            default -> false;
        };
        if (!apposition) {
            return to;
        }
        int at = to + 1;
        while (at < words.size()
                && !words.lower(at).equals(",")
                && !words.lower(at).equals(";")
                && !words.token(at).isQuoteMark()) {
            at++;
        }
        return at;
    }

    /** Where the subject that ends before a token begins; that token where there is none. */
    int subjectStart(int end) {
        if (end == 0) {
            return end;
        }
        if (words.tag(end - 1) == Tag.PRONOUN) {
            return end - 1;
        }
        if (words.lower(end - 1).equals(",")) {
            return beforeApposition(end - 1, end);
        }
        int start = end;
        while (start > 0
                && belongsToSubject(start - 1, start < end)
                && (!inDate(start - 1) || words.tag(start) == Tag.GENITIVE)
                && !opensNoun(start, end)) {
            start--;
        }
        while (start < end && (words.tag(start) == Tag.PREPOSITION || words.tag(start) == Tag.CONJUNCTION)) {
            start++;
        }
        return start;
    }

    /** "In a statement to ABC the Pentagon said": an article behind a noun begins another one. */
    private boolean opensNoun(int start, int end) {
        return start < end
                && words.tag(start) == Tag.DETERMINER
                && (words.tag(start - 1) == Tag.NAME || words.tag(start - 1) == Tag.NOUN);
    }

    private boolean belongsToSubject(int at, boolean behind) {
        String word = words.lower(at);
        return isNominal(at)
                || switch (words.tag(at)) {
                    case PREPOSITION -> behind && LINKING_BEFORE.contains(word);
                    case TO -> behind && words.tag(at - 1).isNominal();
                    // "Customs and Border Protection officials"
                    case CONJUNCTION ->
                        word.equals("and")
                                && (words.tag(at - 1) == Tag.NAME
                                        || words.token(at - 1).isCapitalized() && words.tag(at + 1) == Tag.NAME);
                    default -> false;
                };
    }

    /** "Ann Kramer, who leads the district, said": where the name begins, or the given token without one. */
    private int beforeApposition(int comma, int none) {
        int opening = comma - 1;
        int steps = 0;
        while (opening >= 0 && !words.lower(opening).equals(",") && steps < LONGEST_APPOSITION) {
            opening--;
            steps++;
        }
        if (opening <= 0 || steps >= LONGEST_APPOSITION) {
            return none;
        }
        int start = opening;
        while (start > 0 && mayBeInName(start - 1)) {
            start--;
        }
        return start < opening ? start : none;
    }

    private boolean mayBeInName(int at) {
        Tag tag = words.tag(at);
        return tag.isNominal()
                || tag == Tag.ADJECTIVE
                || tag == Tag.DETERMINER
                || words.lower(at).equals(".");
    }

    boolean inDate(int i) {
        for (TimeMention time : times) {
            if (time.covers(i) && time.isDate()) {
                return true;
            }
        }
        return false;
    }

    /** The first date in a stretch of tokens, or null; one behind a verb or "that" belongs to what is said. */
    @Nullable
    TimeMention time(int from, int to) {
        for (TimeMention time : times) {
            if (time.from() >= from && time.from() < to && time.isDate()) {
                return crossesClause(from, time.from()) ? null : time;
            }
        }
        return null;
    }

    private boolean crossesClause(int from, int to) {
        for (int i = from; i < to; i++) {
            // "he said, up from 120 on May 4": the day of that number
            if (words.lower(i).equals("that") || words.tag(i).isVerb() || words.tag(i) == Tag.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
