package muster.language;

import java.math.BigDecimal;
import muster.language.Numeral.Form;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Plural magnitudes and vague counts: thousands, tens of thousands, several dozen, a few, half a million. */
final class Magnitudes {
    private static final BigDecimal FEW_LOW = BigDecimal.valueOf(3);
    private static final BigDecimal FEW_HIGH = BigDecimal.valueOf(9);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Words that only stress a plural magnitude: "many thousands". */
    private static final WordSet STRESSED = WordSet.of("many", "countless", "untold");

    /** Words that count only behind an article. */
    private static final WordSet BEHIND_ARTICLE = WordSet.of("few", "couple", "handful", "pair", "half");

    private final NumberTokens tokens;

    Magnitudes(NumberTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Numeral at(int i) {
        String word = tokens.lower(i);
        if (STRESSED.contains(word)) {
            Numeral inner = plural(i + 1);
            return inner == null ? null : Numeral.vague(i, inner.to(), inner.low(), inner.high());
        }
        Numeral plural = plural(i);
        if (plural != null) {
            // "thousands and thousands"
            boolean twice = tokens.is(i + 1, "and") && tokens.is(i + 2, word);
            return twice ? Numeral.vague(i, i + 3, plural.low(), plural.high()) : plural;
        }
        if (word.equals("a") || word.equals("an")) {
            boolean goodDozen = tokens.is(i + 1, "good") && tokens.is(i + 2, "dozen");
            return goodDozen || BEHIND_ARTICLE.contains(tokens.lower(i + 1)) ? count(i + 1, i) : null;
        }
        boolean alone = switch (word) {
            case "several", "half" -> true;
            case "few" -> NumberWords.multiplier(tokens.lower(i + 1)) != null;
            case "couple" -> i > 0;
            default -> false;
        };
        return alone ? count(i, i) : null;
    }

    private @Nullable Numeral plural(int i) {
        String of = tokens.is(i + 1, "of") ? tokens.lower(i + 2) : "";
        return switch (tokens.lower(i)) {
            case "tens" ->
                switch (of) {
                    case "thousands" -> span(i, i + 3, 20_000L, 99_999L);
                    case "millions" -> span(i, i + 3, 20_000_000L, 99_999_999L);
                    case "billions" -> span(i, i + 3, 20_000_000_000L, 99_999_999_999L);
                    default -> null;
                };
            case "scores" -> of.isEmpty() ? null : span(i, i + 1, 40, 199);
            case "dozens" -> span(i, i + 1, 24, 99);
            case "hundreds" ->
                switch (of) {
                    case "thousands" -> span(i, i + 3, 200_000L, 999_999L);
                    case "millions" -> span(i, i + 3, 200_000_000L, 999_999_999L);
                    case "billions" -> span(i, i + 3, 200_000_000_000L, 999_999_999_999L);
                    default -> span(i, i + 1, 200, 999);
                };
            case "thousands" -> span(i, i + 1, 2_000, 9_999);
            case "millions" -> span(i, i + 1, 2_000_000L, 9_999_999L);
            case "billions" -> span(i, i + 1, 2_000_000_000L, 9_999_999_999L);
            default -> null;
        };
    }

    private static Numeral span(int from, int to, long low, long high) {
        return Numeral.vague(from, to, BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** The count whose word stands at a token, and whose article, if any, is the first. */
    private @Nullable Numeral count(int at, int from) {
        return switch (tokens.lower(at)) {
            case "several", "few" -> few(at, from);
            case "handful" -> Numeral.vague(from, at + 1, FEW_LOW, FEW_HIGH);
            case "couple" -> couple(at, from);
            case "pair" -> Numeral.exact(from, at + 1, BigDecimal.TWO, Form.WORDS);
            case "half" -> halfOf(at, from);
            case "good" -> Numeral.exact(from, at + 2, NumberWords.DOZEN, Form.WORDS);
            default -> null;
        };
    }

    private Numeral few(int at, int from) {
        BigDecimal times = NumberWords.multiplier(tokens.lower(at + 1));
        return times == null
                ? Numeral.vague(from, at + 1, FEW_LOW, FEW_HIGH)
                : Numeral.vague(from, at + 2, times.multiply(FEW_LOW), times.multiply(FEW_HIGH));
    }

    private Numeral couple(int at, int from) {
        int next = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        BigDecimal times = NumberWords.multiplier(tokens.lower(next));
        if (times == null) {
            return Numeral.exact(from, at + 1, BigDecimal.TWO, Form.WORDS);
        }
        BigDecimal twice = times.multiply(BigDecimal.TWO);
        return Numeral.vague(from, next + 1, twice, twice);
    }

    /** Half a million, half-dozen; null where half is a share of its own. */
    private @Nullable Numeral halfOf(int at, int from) {
        int next = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
        if (tokens.is(next, "a") || tokens.is(next, "an")) {
            next++;
        }
        String word = tokens.lower(next);
        BigDecimal whole = word.endsWith("s") ? null : NumberWords.multiplier(word);
        return whole == null ? null : Numeral.exact(from, next + 1, whole.multiply(HALF), Form.WORDS);
    }
}
