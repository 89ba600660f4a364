package muster.language;

import java.math.BigDecimal;
import muster.language.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Cardinals in words: "twenty-one hundred", "one and a half million", "a hundred". */
final class Cardinals {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberTokens tokens;

    Cardinals(NumberTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Numeral at(int i) {
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        if (article && isOneAndAPart(i)) {
            return Numeral.exact(i, i + 1, BigDecimal.ONE, Form.WORDS);
        }
        if (tokens.is(i - 1, "another") && NumberWords.isMultiplier(tokens.lower(i))) {
            return new Sum(i, i, 1).read();
        }
        boolean begins =
                article ? NumberWords.isMultiplier(tokens.lower(i + 1)) : NumberWords.cardinal(tokens.lower(i)) != null;
        if (!begins) {
            return null;
        }
        return article ? new Sum(i, i + 1, 1).read() : new Sum(i, i, 0).read();
    }

    /** "a mile and a half", "an hour and a quarter": the article is a number. */
    private boolean isOneAndAPart(int i) {
        return tokens.is(i + 2, "and")
                && tokens.is(i + 3, "a")
                && (tokens.is(i + 4, "half") || tokens.is(i + 4, "quarter"));
    }

    /** Adds up one cardinal, word by word. */
    private final class Sum {
        private final int from;
        /** Behind the last word that belongs to the number. */
        private int to;
        /** What the scales so far have closed: the thousands of "two thousand and five". */
        private long closed;
        /** What the next scale multiplies. */
        private long open;
        /** Whether a cardinal stood last, so that another one must fit to it. */
        private boolean behindCardinal;
        /** Set where a half follows, which ends the number. */
        private @Nullable BigDecimal withHalf;

        private boolean any;

        Sum(int from, int to, long article) {
            this.from = from;
            this.to = to;
            this.open = article;
            this.any = article > 0;
            this.behindCardinal = any;
        }

        @Nullable
        Numeral read() {
            int at = to;
            while (tokens.at(at) != null) {
                if (tokens.is(at, "dozen") && multipliable()) {
                    open *= 12;
                    to = at + 1;
                    break;
                }
                if (add(at)) {
                    to = at + 1;
                    at = tokens.isHyphen(to) && tokens.glued(to) && isNumberWord(to + 1) ? to + 1 : to;
                } else if (addHalf(at) || !joins(at)) {
                    break;
                } else {
                    at++;
                }
            }
            if (!any || to <= from) {
                return null;
            }
            return Numeral.exact(from, to, withHalf != null ? withHalf : BigDecimal.valueOf(closed + open), Form.WORDS);
        }

        private boolean multipliable() {
            return any && open > 0 && open < 100;
        }

        private boolean add(int at) {
            String word = tokens.lower(at);
            Integer value = NumberWords.cardinal(word);
            BigDecimal scale = NumberWords.scale(word);
            if (value != null && (!behindCardinal || fits(value))) {
                open += value;
                any = true;
                behindCardinal = true;
            } else if (word.equals("hundred") && multipliable()) {
                open *= 100;
                behindCardinal = false;
            } else if (scale != null && any && open > 0) {
                closed += open * scale.longValueExact();
                open = 0;
                behindCardinal = false;
            } else {
                return false;
            }
            return true;
        }

        /** Whether a cardinal goes on with the one before it: "twenty one", "hundred" and then anything. */
        private boolean fits(int value) {
            long last = open % 100;
            return value > 0 && value < 10 && last >= 20 && last % 10 == 0
                    || last == 0 && open > 0 && value > 0 && open >= 100;
        }

        /** "two and a half", with the scale behind it. */
        private boolean addHalf(int at) {
            boolean half = tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half");
            if (!half || open == 0) {
                return false;
            }
            BigDecimal scale = NumberWords.scale(tokens.lower(at + 3));
            BigDecimal value = BigDecimal.valueOf(open).add(HALF);
            withHalf = scale == null ? value : value.multiply(scale);
            to = scale == null ? at + 3 : at + 4;
            return true;
        }

        /** "two hundred and five". */
        private boolean joins(int at) {
            return tokens.is(at, "and")
                    && any
                    && !behindCardinal
                    && NumberWords.cardinal(tokens.lower(at + 1)) != null
                    && closed + open > 0;
        }

        private boolean isNumberWord(int i) {
            return NumberWords.isNumberWord(tokens.lower(i));
        }
    }
}
