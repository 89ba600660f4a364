package muster.extract;

import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the nouns of the vocabulary in a sentence. */
final class KnownNouns {
    private static final WordSet SINGULAR_AS_PLURAL = WordSet.of("people", "personnel", "staff", "police");

    private final Pack pack;
    private final Words words;

    KnownNouns(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** The noun of the vocabulary that a phrase counts, be it not its last word; null for none. */
    @Nullable
    Noun inPhrase(int from, int to) {
        Noun first = namedFirst(from, to);
        for (int last = to; last > from && first == null; last--) {
            Noun noun = endingAt(from, last);
            // "life jackets", "death certificates" count no dead
            boolean ofDead = last < to && noun != null && noun.subject() == Subject.CASUALTIES;
            if (noun != null && !ofDead) {
                return noun.unit().equals("person") && tellsOfWhatSort(last, to) ? null : noun;
            }
        }
        return first;
    }

    /** "homeless encampments", "soldier barracks": persons in the singular only say of what sort the things behind are. */
    private boolean tellsOfWhatSort(int known, int to) {
        return known < to
                && words.tag(to - 1) == Tag.PLURAL
                && (words.tag(known - 1) == Tag.NOUN || words.tag(known - 1) == Tag.ADJECTIVE)
                && !Lexicon.bundled().isNounOf(words.lemma(to - 1), 'P');
    }

    /** "41,000 soldiers and police": of people of two sorts the ones named first; null where there is but one sort. */
    private @Nullable Noun namedFirst(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (words.lower(i).equals("and")) {
                Noun first = endingAt(from, i);
                Noun second = endingAt(i + 1, to);
                return first != null && second != null && areOfTwoSorts(first, second) ? first : null;
            }
        }
        return null;
    }

    private static boolean areOfTwoSorts(Noun first, Noun second) {
        boolean people = first.unit().equals("person") && second.unit().equals("person");
        boolean plain = !first.words().equals("personnel") && first.subject() != null;
        return people && plain && first.subject() != second.subject();
    }

    /** The longest noun of the vocabulary that begins at or after one token and ends right before another. */
    @Nullable
    Noun endingAt(int from, int to) {
        String singular = singular(to - 1);
        for (int first = Math.max(from, to - pack.longestNoun()); first < to; first++) {
            Noun noun = mayBegin(first, to) ? named(first, to, singular) : null;
            if (noun != null && (first == from || !words.token(first).isHyphen())) {
                return noun;
            }
        }
        return null;
    }

    /** Whether a noun of several words may begin at a token, be it one of two that are joined in the plural. */
    private boolean mayBegin(int first, int to) {
        String lower = words.lower(first);
        return first == to - 1
                || words.token(first).isHyphen()
                || pack.beginsName(lower)
                || lower.endsWith("s") && pack.beginsName(lower.substring(0, lower.length() - 1));
    }

    /** The noun that the words of a phrase are, with its last word in the singular, or as a pack may have it in the plural. */
    private @Nullable Noun named(int from, int to, String singular) {
        String phrase = phrase(from, to, singular);
        Noun noun = pack.noun(phrase);
        if (noun == null) {
            noun = pack.noun(phrase(from, to, words.lower(to - 1)));
        }
        // The Guard has a capital; who guards a gate has none.
        if (noun != null && noun.words().equals("guard") && !words.token(from).isCapitalized()) {
            noun = pack.noun("security guard");
        }
        return noun == null && to - from > 1 ? pack.noun(phrase.replace("s and ", " and ")) : noun;
    }

    /** The words of a phrase, with another last one. */
    private String phrase(int from, int to, String last) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!words.token(i).isHyphen()) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(i == to - 1 ? last : words.lower(i));
            }
        }
        return phrase.toString();
    }

    /** The noun of the vocabulary that a single token is; null for none and outside the sentence. */
    @Nullable
    Noun at(int i) {
        return pack.noun(singular(i));
    }

    private String singular(int i) {
        String lower = words.lower(i);
        if (lower.endsWith("men")) {
            String man = lower.substring(0, lower.length() - 3) + "man";
            if (pack.noun(man) != null) {
                return man;
            }
        }
        if (SINGULAR_AS_PLURAL.contains(lower)) {
            return lower;
        }
        String singular = Lexicon.bundled().singular(lower);
        if (pack.noun(singular) == null && lower.endsWith("s")) {
            String bare = lower.substring(0, lower.length() - 1);
            return pack.noun(bare) != null ? bare : singular;
        }
        return singular;
    }

    /** "MRH-90s", "CH-149 Cormorants": a designation of the sort that aircraft and vehicles have. */
    boolean isDesignation(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (words.token(i).isAllCaps()
                    && words.token(i + 1).isHyphen()
                    && words.token(i + 2).isNumber()
                    && words.token(i + 2).glued()) {
                return true;
            }
        }
        return to - from > 1
                && words.token(from).isCapitalized()
                && words.token(from).form().length() == 1
                && words.token(from + 1).isHyphen();
    }
}
