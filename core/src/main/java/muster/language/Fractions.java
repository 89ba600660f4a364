package muster.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import muster.language.Numeral.Form;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Fractions in words, as percent: half, a third, two-thirds, three quarters. */
final class Fractions {
    /** What may follow a share of something. */
    private static final WordSet BEHIND_SHARE = WordSet.of("of", "the", "are", "were", "", ",", ".");

    /** What must follow "a third", for else it is an ordinal: "a third soldier". */
    private static final WordSet BEHIND_A_THIRD = WordSet.of("of", "the", "are");

    private static final int MOST = 100;
    private static final int QUARTERS = 4;
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d?|100");

    /** "one in two days" is no share. */
    private static final WordSet TIMES = WordSet.of(
            "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
            "months", "year", "years");

    /** In front of the name of a part these count one: "another third", "the remaining quarter". */
    private static final WordSet REST = WordSet.of("another", "remaining");

    private final NumberTokens tokens;

    Fractions(NumberTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Numeral at(int i) {
        String first = tokens.lower(i);
        boolean one = first.equals("a") || first.equals("one") || REST.contains(first);
        Integer cardinal = NumberWords.cardinal(first);
        int over = cardinal != null && cardinal > 1 && cardinal < 10 ? cardinal : 1;
        boolean counted = one || over > 1;
        int at = counted ? i + 1 : i;
        if (counted && tokens.isHyphen(at)) {
            at++;
        }
        int under = over > 1 ? pluralUnder(at) : under(at, first);
        boolean compound = tokens.isHyphen(at + 1) && tokens.glued(at + 1);
        if (under == 0 || compound) {
            return null;
        }
        int scaleAt = tokens.is(at + 1, "of") ? at + 3 : at + 2;
        if (under == QUARTERS && NumberWords.scale(tokens.lower(at + 1)) != null) {
            // "a quarter million people"
            scaleAt = at + 1;
        }
        boolean scaled = scaleAt == at + 1 || tokens.is(scaleAt - 1, "a");
        BigDecimal scale = scaled ? NumberWords.scale(tokens.lower(scaleAt)) : null;
        if (scale != null) {
            BigDecimal number =
                    scale.multiply(BigDecimal.valueOf(over)).divide(BigDecimal.valueOf(under), 0, RoundingMode.HALF_UP);
            return Numeral.exact(i, scaleAt + 1, number, Form.WORDS);
        }
        BigDecimal percent = BigDecimal.valueOf(Math.round(100.0 * over / under));
        return new Numeral(i, at + 1, percent, percent, false, Form.FRACTION);
    }

    /** "one in four of them", "nine out of 10 soldiers": so many of each so many, as percent; null for anything else. */
    @Nullable
    Numeral ratio(int i) {
        boolean in = tokens.is(i + 1, "in");
        boolean outOf = !in && tokens.is(i + 1, "out") && tokens.is(i + 2, "of");
        if (!in && !outOf) {
            return null;
        }
        int behind = outOf ? i + 3 : i + 2;
        int over = small(i);
        int under = small(behind);
        boolean among = outOf || over == 1 || tokens.is(behind + 1, "of");
        // "One in two hundred": the number goes on.
        boolean more = NumberWords.isMultiplier(tokens.lower(behind + 1));
        if (!among || over == 0 || under <= over || more || TIMES.contains(tokens.lower(behind + 1))) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(Math.round(100.0 * over / under));
        return new Numeral(i, behind + 1, percent, percent, false, Form.FRACTION);
    }

    /** A whole number up to a hundred, in digits or a word; 0 for anything else. */
    private int small(int at) {
        String word = tokens.lower(at);
        Integer cardinal = NumberWords.cardinal(word);
        if (cardinal != null) {
            return cardinal <= MOST ? cardinal : 0;
        }
        return DIGITS.matcher(word).matches() ? Integer.parseInt(word) : 0;
    }

    /** The denominator of one part, or 0; all but "half" need an article or "one" before them. */
    private int under(int at, String first) {
        boolean one = first.equals("one");
        boolean counted = one || first.equals("a") || REST.contains(first);
        return switch (tokens.lower(at)) {
            // "another half million"
            case "half" -> REST.contains(first) ? 0 : 2;
            case "third" ->
                one || REST.contains(first) || counted && BEHIND_A_THIRD.contains(tokens.lower(at + 1)) ? 3 : 0;
            case "quarter" -> counted ? 4 : 0;
            case "fourth" -> one ? 4 : 0;
            case "fifth" -> counted && shareFollows(at) ? 5 : 0;
            case "sixth" -> counted && shareFollows(at) ? 6 : 0;
            case "tenth" -> counted && shareFollows(at) ? 10 : 0;
            default -> 0;
        };
    }

    /** The denominator of more than one part, or 0. */
    private int pluralUnder(int at) {
        return switch (tokens.lower(at)) {
            case "halves" -> 2;
            case "thirds" -> 3;
            case "quarters", "fourths" -> 4;
            case "fifths" -> 5;
            case "tenths" -> 10;
            default -> 0;
        };
    }

    private boolean shareFollows(int at) {
        return BEHIND_SHARE.contains(tokens.lower(at + 1));
    }
}
