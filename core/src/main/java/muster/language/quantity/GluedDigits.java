package muster.language.quantity;

import java.math.BigDecimal;
import muster.language.CurrencyWords;
import muster.language.Words;
import muster.text.Token;
import muster.text.WordSet;

/**
 * Digits glued to letters or to other digits, which name something: 82nd, F-16, 9/11, 2-147, 24/7, 555-0100, B.1.1.7.
 * "250-300" and "16-foot" are left to the amounts.
 */
final class GluedDigits {
    private static final WordSet ORDINAL_ENDINGS = WordSet.of("st", "nd", "rd", "th");

    /** Words of a range that a hyphen may join to digits. */
    private static final WordSet RANGE_WORDS = WordSet.of("to", "and");

    private static final int LONGEST_UNIT = 3;
    private static final int SHORTEST_CODE = 4;

    private GluedDigits() {}

    /** The token behind the name that digits belong to, or 0 where they are a number by themselves. */
    static int end(Words words, int from, int to) {
        int end = isGlued(words, to) ? endOfFollowing(words, from, to) : 0;
        return end == 0 && words.token(from).glued() && from > 0 && isBehindName(words, from) ? to : end;
    }

    private static boolean isGlued(Words words, int i) {
        return words.token(i).glued();
    }

    private static boolean isGluedNumber(Words words, int i) {
        return isGlued(words, i) && words.token(i).isNumber();
    }

    private static int endOfFollowing(Words words, int from, int to) {
        Token after = words.token(to);
        if (after.isWord() && isName(words, to)) {
            return to + 1;
        }
        boolean joins = after.is("/") || after.is(":") || after.isHyphen() || after.isDash() || after.is(".");
        boolean numberFollows = isGluedNumber(words, to + 1);
        if (joins && numberFollows && isGlued(words, to + 2) && isGluedNumber(words, to + 3)) {
            Token second = words.token(to + 2);
            if (second.isHyphen() || second.is("/") || second.is(".")) {
                return chainEnd(words, to + 4);
            }
        }
        boolean pair = numberFollows && (after.is("/") || after.is(":"));
        boolean hyphened = after.isHyphen()
                && (numberFollows && !isRange(words, from, to)
                        || words.token(from).form().length() >= SHORTEST_CODE && isCode(words, to + 1));
        return pair || hyphened ? to + 2 : 0;
    }

    /** An ordinal, or letters that are no unit: 82nd, 16F; but not 20km. */
    private static boolean isName(Words words, int i) {
        String lower = words.lower(i);
        if (ORDINAL_ENDINGS.contains(lower)) {
            return true;
        }
        boolean unit = lower.replace(".", "").length() <= LONGEST_UNIT && Units.at(words, i) != null
                || words.token(i).isAllCaps() && CurrencyWords.isCode(lower);
        return !unit && !lower.equals("'s");
    }

    private static int chainEnd(Words words, int i) {
        int end = i;
        while (isGlued(words, end) && isGlued(words, end + 1)) {
            end += 2;
        }
        return end;
    }

    /** Capitals behind a long number and a hyphen: 2020-A. */
    private static boolean isCode(Words words, int i) {
        if (!isGlued(words, i)) {
            return false;
        }
        Token token = words.token(i);
        return token.isAllCaps() || token.form().length() == 1 && token.isCapitalized();
    }

    /** Whether a hyphen joins two numbers to a range, and not to the name of a formation: 2-147 Battalion. */
    private static boolean isRange(Words words, int from, int hyphen) {
        return isAscending(words.token(from), words.token(hyphen + 1))
                && !Identifiers.isFormation(words.lower(hyphen + 2));
    }

    private static boolean isAscending(Token first, Token second) {
        try {
            BigDecimal low = new BigDecimal(first.form().replace(",", ""));
            BigDecimal high = new BigDecimal(second.form().replace(",", ""));
            boolean decimal = low.scale() > 0 || high.scale() > 0;
            boolean near = high.compareTo(low.multiply(BigDecimal.TEN)) <= 0;
            return low.compareTo(high) < 0 && (decimal || near && !first.form().startsWith("0"));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether what is glued before the digits makes them a part of its name: F16, F-16, #16. */
    private static boolean isBehindName(Words words, int from) {
        Token before = words.token(from - 1);
        if (before.isWord() || before.is("#")) {
            return true;
        }
        boolean joins = before.isHyphen() || before.is("/") || before.isDash();
        if (!joins || !before.glued() || from == 1) {
            return false;
        }
        Token name = words.token(from - 2);
        return name.isNumber() || name.isWord() && !RANGE_WORDS.contains(name.lower());
    }
}
