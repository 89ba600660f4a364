package muster.language.quantity;

import java.util.Set;
import muster.language.Tag;
import muster.language.Words;
import org.jspecify.annotations.Nullable;

/** "One", which more often is a pronoun than a number. */
final class One {
    private static final Set<String> VERBS_OF_FATE = Set.of("was", "is", "has", "died");
    private static final Set<String> FATES =
            Set.of("dead", "killed", "died", "injured", "hurt", "wounded", "drowned", "missing");
    private static final int FATE_WITHIN = 5;
    private static final Set<String> BEHIND_ONE_OF = Set.of("of", "another");
    private static final Set<String> BEFORE_ONE_OF = Set.of("no", "any", "every", "each");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "which");
    private static final Set<String> OPENERS = Set.of("and", ",", ";", "but");
    private static final Set<String> IDIOMS = Set.of("day", "time", "point", "side", "hand", "reason", "way");

    private One() {}

    /** Why "one" at a token counts nothing, or null where it does. */
    static @Nullable String reason(Words words, int i) {
        String next = words.lower(i + 1);
        String before = words.lower(i - 1);
        Tag after = words.tag(i + 1);
        if (VERBS_OF_FATE.contains(next) && opens(words, i) && isHarmed(words, i)) {
            return null;
        }
        if (BEHIND_ONE_OF.contains(next) || BEFORE_ONE_OF.contains(before)) {
            return "number.one-of";
        }
        if (POINTING.contains(before) || words.tag(i - 1) == Tag.ADJECTIVE) {
            return after.isNominal() && !before.equals("this") ? null : "number.one-pronoun";
        }
        if (IDIOMS.contains(next)) {
            return "number.idiom";
        }
        if (i + 1 < words.size() && words.token(i + 1).isHyphen()) {
            return "number.one-day";
        }
        boolean counts = after.isNominal()
                || after == Tag.ADJECTIVE
                || after == Tag.PAST_PARTICIPLE && words.tag(i + 2).isNominal()
                || next.equals("more");
        return counts && !next.equals("in") ? null : "number.one-pronoun";
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
