package muster.language;

import java.math.BigDecimal;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with a word: cardinals, and with them fractions, decimals and parts of a scale. */
final class WordNumbers {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final WordSet ARTICLES = WordSet.of("a", "an");

    /** "The one you mentioned": a pronoun. */
    private static final WordSet BEFORE_A_PRONOUN = WordSet.of("the", "this", "that", "which", "no", "any", "each");

    private final NumberTokens tokens;
    private final CardinalRun run;
    private final WordFractions fractions;

    WordNumbers(NumberTokens tokens) {
        this.tokens = tokens;
        this.run = new CardinalRun(tokens);
        this.fractions = new WordFractions(tokens, run);
    }

    @Nullable
    WrittenNumber at(int i) {
        if (tokens.is(i, "one") && BEFORE_A_PRONOUN.contains(tokens.lower(i - 1))) {
            return null;
        }
        WrittenNumber part = bareScale(i);
        if (part == null) {
            part = fractions.at(i);
        }
        if (part == null) {
            WrittenNumber cardinal = run.cardinal(i);
            part = cardinal == null ? null : decimals(cardinal);
            part = part == null ? null : andPart(part);
        }
        return part == null ? null : ofScale(part);
    }

    /** "half a dozen", "half million", "quarter million", "a half". */
    private @Nullable WrittenNumber bareScale(int i) {
        int at = ARTICLES.contains(tokens.lower(i)) ? i + 1 : i;
        boolean half = tokens.is(at, "half");
        if (!half && !tokens.is(at, "quarter")) {
            return null;
        }
        BigDecimal part = half ? HALF : QUARTER;
        int next = half && ARTICLES.contains(tokens.lower(at + 1)) ? at + 2 : at + 1;
        BigDecimal scale = tokens.is(next, "dozen") ? NumberWords.DOZEN : NumberWords.scale(tokens.lower(next));
        if (scale != null) {
            return new WrittenNumber(i, next + 1, part.multiply(scale));
        }
        return half || at > i ? new WrittenNumber(i, at + 1, part) : null;
    }

    /** "two hundred point zero three", "nought point eleven". */
    private WrittenNumber decimals(WrittenNumber whole) {
        if (!tokens.is(whole.to(), "point")) {
            return whole;
        }
        StringBuilder digits = new StringBuilder("0.");
        int at = whole.to() + 1;
        Integer next = CardinalRun.value(tokens.lower(at));
        while (next != null && next < 10) {
            digits.append(next);
            at++;
            next = CardinalRun.value(tokens.lower(at));
        }
        WrittenNumber rest = at == whole.to() + 1 ? run.cardinal(at) : null;
        if (rest != null) {
            digits.append(rest.value().toPlainString());
            at = rest.to();
        }
        return at == whole.to() + 1 ? whole : whole.until(at, whole.value().add(new BigDecimal(digits.toString())));
    }

    /** "three and a fifth", "one million and a half", "one billion and a half million". */
    WrittenNumber andPart(WrittenNumber whole) {
        int and = whole.to();
        boolean joins = tokens.is(and, "and") && !tokens.is(and + 1, "half");
        WrittenNumber part = joins ? fraction(and + 1) : null;
        if (part == null) {
            return whole;
        }
        BigDecimal scale = NumberWords.scale(tokens.lower(part.to()));
        if (scale != null) {
            boolean ofWhole = scale.compareTo(whole.value()) > 0;
            BigDecimal value = ofWhole
                    ? whole.value().add(part.value()).multiply(scale)
                    : whole.value().add(part.value().multiply(scale));
            return whole.until(part.to() + 1, value);
        }
        BigDecimal own = NumberWords.scale(tokens.lower(and - 1));
        BigDecimal value = own == null ? part.value() : part.value().multiply(own);
        return whole.until(part.to(), whole.value().add(value));
    }

    private @Nullable WrittenNumber fraction(int i) {
        boolean article = ARTICLES.contains(tokens.lower(i));
        boolean half = tokens.is(i + 1, "half");
        if ((article || tokens.is(i, "one")) && (half || tokens.is(i + 1, "quarter"))) {
            return new WrittenNumber(i, i + 2, half ? HALF : QUARTER);
        }
        return fractions.at(i);
    }

    /** "two thirds of a million", "three quarters billion". */
    private WrittenNumber ofScale(WrittenNumber part) {
        if (part.value().compareTo(BigDecimal.ONE) >= 0) {
            return part;
        }
        boolean of = tokens.is(part.to(), "of") && ARTICLES.contains(tokens.lower(part.to() + 1));
        int at = of ? part.to() + 2 : part.to();
        BigDecimal scale = NumberWords.scale(tokens.lower(at));
        return scale == null ? part : part.until(at + 1, part.value().multiply(scale));
    }
}
