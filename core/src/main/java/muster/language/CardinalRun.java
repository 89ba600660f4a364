package muster.language;

import java.math.BigDecimal;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The longest cardinal in words that begins at a token: "one hundred and sixty-one", "six crore and two hundred". */
final class CardinalRun {
    private static final WordSet DOZENS = WordSet.of("dozen", "dozens", "doz", "dozs", "dz", "dzs");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberTokens tokens;

    CardinalRun(NumberTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    WrittenNumber cardinal(int i) {
        return cardinal(i, tokens.tokens().size());
    }

    /** The cardinal that begins at a token and ends before another one at the latest. */
    @Nullable
    WrittenNumber cardinal(int i, int limit) {
        boolean article = (tokens.is(i, "a") || tokens.is(i, "an")) && isMultiplier(tokens.lower(i + 1));
        // "hundred thousand dollars": the first of two scales may stand alone, and a dozen.
        boolean alone = tokens.is(i, "hundred") && NumberWords.scale(tokens.lower(i + 1)) != null;
        Sum sum = new Sum(article || alone ? 1 : 0);
        int at = article ? i + 1 : i;
        int to = i;
        while (at < limit && sum.add(tokens.lower(at))) {
            to = at + 1;
            at = next(to, sum);
        }
        return to == i || to == i + 1 && article ? null : new WrittenNumber(i, to, sum.value());
    }

    /** Past a hyphen between tens and ones, or an "and" behind a hundred or a scale. */
    private int next(int to, Sum sum) {
        Token sign = tokens.at(to);
        if (sign != null && sign.isHyphen() && sum.wantsOnes() && isOnes(tokens.lower(to + 1))) {
            return to + 1;
        }
        boolean and = tokens.is(to, "and") && sum.behindScale && NumberWords.cardinal(tokens.lower(to + 1)) != null;
        return and ? to + 1 : to;
    }

    private static boolean isOnes(String word) {
        Integer value = value(word);
        return value != null && value > 0 && value < 10;
    }

    private static boolean isMultiplier(String word) {
        return NumberWords.isMultiplier(word) || DOZENS.contains(word);
    }

    static @Nullable Integer value(String word) {
        return word.equals("nought") || word.equals("naught") ? Integer.valueOf(0) : NumberWords.cardinal(word);
    }

    /** Adds up a cardinal, word by word. */
    private static final class Sum {
        private BigDecimal closed = BigDecimal.ZERO;
        private BigDecimal open;
        private boolean any;
        private boolean behindScale;
        private boolean ended;
        private int last = -1;

        Sum(int article) {
            this.open = BigDecimal.valueOf(article);
            this.any = article > 0;
        }

        BigDecimal value() {
            return closed.add(open);
        }

        boolean wantsOnes() {
            return last >= 20 && last % 10 == 0;
        }

        boolean add(String word) {
            if (ended) {
                return false;
            }
            Integer value = CardinalRun.value(word);
            if (value != null) {
                return addOnes(value);
            }
            BigDecimal scale = word.equals("hundred") || word.equals("hundreds") ? HUNDRED : NumberWords.scale(word);
            if (!any) {
                return false;
            }
            if (DOZENS.contains(word)) {
                BigDecimal counted = open.remainder(HUNDRED);
                open = open.subtract(counted).add(counted.multiply(NumberWords.DOZEN));
                ended = true;
                return counted.signum() > 0;
            }
            return scale != null && multiply(scale);
        }

        private boolean addOnes(int value) {
            boolean follows = !any || behindScale || wantsOnes() && value > 0 && value < 10;
            if (!follows || any && value == 0) {
                return false;
            }
            open = open.add(BigDecimal.valueOf(value));
            last = value;
            any = true;
            behindScale = false;
            return true;
        }

        private boolean multiply(BigDecimal scale) {
            if (scale.compareTo(HUNDRED) == 0) {
                if (open.signum() == 0 || open.compareTo(HUNDRED) >= 0) {
                    return false;
                }
                open = open.multiply(HUNDRED);
            } else if (open.signum() == 0) {
                closed = closed.multiply(scale);
            } else {
                closed = closed.add(open.multiply(scale));
                open = BigDecimal.ZERO;
            }
            behindScale = true;
            last = -1;
            return true;
        }
    }
}
