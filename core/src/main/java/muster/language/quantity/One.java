package muster.language.quantity;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "One", which more often is a pronoun than a number. */
final class One {
    private static final WordSet VERBS_OF_FATE = WordSet.of("was", "is", "has", "died");
    private static final WordSet FATES =
            WordSet.of("dead", "killed", "died", "injured", "hurt", "wounded", "drowned", "missing");
    private static final int FATE_WITHIN = 5;
    private static final WordSet BULLETS = WordSet.of("*", "•", "·", "-");
    private static final WordSet LISTED_AT = WordSet.of("at", "in", "near", "from", "for", "on");
    /** "a one-month rotation" is a span; "a one-day trip" is a sort of trip. */
    private static final WordSet LONG_SPANS = WordSet.of("week", "month", "year");

    private static final WordSet CHANGES = WordSet.of("raise", "increase", "rise", "reduce", "fall", "grow", "go");
    private static final WordSet BEHIND_ONE_OF = WordSet.of("of", "another");
    private static final WordSet BEFORE_ONE_OF = WordSet.of("no", "any", "every", "each");
    private static final WordSet POINTING = WordSet.of("the", "this", "that", "which");
    private static final WordSet OPENERS = WordSet.of("and", ",", ";", "but");
    private static final WordSet IDIOMS = WordSet.of("day", "time", "point", "side", "hand", "reason", "way");

    /** "said one soldier", "one resident told reporters": who speaks is not counted. */
    private static final WordSet SAYING = WordSet.of(
            "said",
            "says",
            "told",
            "tells",
            "added",
            "adds",
            "recalled",
            "complained",
            "explained",
            "asked",
            "wrote",
            "snaps",
            "snapped",
            "joked",
            "noted");

    private One() {}

    /** Why "one" at a token counts nothing, or null where it does. */
    static @Nullable String reason(Words words, int i) {
        String next = words.lower(i + 1);
        String before = words.lower(i - 1);
        Tag after = words.tag(i + 1);
        if (VERBS_OF_FATE.contains(next) && opens(words, i) && isHarmed(words, i)) {
            return null;
        }
        if (isOfAList(words, i) || isLevel(words, i)) {
            return null;
        }
        if (BEHIND_ONE_OF.contains(next) || BEFORE_ONE_OF.contains(before)) {
            return "number.one-of";
        }
        if (POINTING.contains(before) || words.tag(i - 1) == Tag.ADJECTIVE) {
            return after.isNominal() && !before.equals("this") ? null : "number.one-pronoun";
        }
        if (after.isNominal() && (SAYING.contains(before) || SAYING.contains(words.lower(i + 2)))) {
            return "number.one-speaker";
        }
        if (IDIOMS.contains(next)) {
            return "number.idiom";
        }
        if (isOrMore(words, i + 1) || words.token(i + 1).isHyphen() && isOrMore(words, i + 2)) {
            return null;
        }
        if (words.token(i + 1).isHyphen() && !LONG_SPANS.contains(words.lower(i + 2))) {
            return "number.one-day";
        }
        boolean counts = after.isNominal()
                || after == Tag.ADJECTIVE
                || words.token(Math.min(i + 1, words.size() - 1)).isHyphen()
                || after == Tag.PAST_PARTICIPLE && words.tag(i + 2).isNominal()
                || next.equals("more");
        return counts && !next.equals("in") ? null : "number.one-pronoun";
    }

    /** "one or two of them", "one- to three-month rotations". */
    private static boolean isOrMore(Words words, int i) {
        boolean joint = words.lower(i).equals("or") || words.lower(i).equals("to");
        return joint && words.tag(i + 1) == Tag.NUMBER;
    }

    /** "* one at Pizhala", "ten teams are at Aluva, one is at Ayroor and one at Pullad": one of what is listed. */
    private static boolean isOfAList(Words words, int i) {
        if (!(opens(words, i) || words.token(i - 1).isDash() || BULLETS.contains(words.lower(i - 1)))) {
            return false;
        }
        int at = words.lower(i + 1).equals("is") ? i + 2 : i + 1;
        boolean there = LISTED_AT.contains(words.lower(at))
                && words.token(Math.min(at + 1, words.size() - 1)).isCapitalized();
        return there && !words.tag(at + 1).equals(Tag.NUMBER);
    }

    /** "raised the number by one", "last year it was one". */
    private static boolean isLevel(Words words, int i) {
        boolean ends = i + 1 >= words.size() || ".;,".contains(words.lower(i + 1));
        return ends && (words.lower(i - 1).equals("by") && isRaised(words, i) || words.phraseAt(i - 2, "it", "was"));
    }

    private static boolean isRaised(Words words, int i) {
        for (int at = i - 1; at >= 0; at--) {
            if (CHANGES.contains(words.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Words words, int i) {
        return i == 0 || OPENERS.contains(words.lower(i - 1));
    }

    /** "one was found dead": somebody is counted after all. */
    private static boolean isHarmed(Words words, int i) {
        for (int at = i + 1; at <= i + FATE_WITHIN; at++) {
            if (FATES.contains(words.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
