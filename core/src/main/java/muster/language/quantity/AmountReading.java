package muster.language.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import muster.language.CurrencyWords;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Words;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one amount around its number: what stands behind the number first (range, bound, change, unit, rate), then the
 * bounding words before it.
 */
final class AmountReading {
    /** Words behind a change that say since when: "up 100 on yesterday". */
    private static final WordSet COMPARED = WordSet.of("on", "from", "since", "over");

    private static final WordSet MORE = WordSet.of("more", "additional", "extra", "further", "fresh");

    private static final WordSet COMPARES = WordSet.of("<", ">", "=", "≤", "≥");

    private static final BigDecimal INCHES = BigDecimal.valueOf(12);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Words words;
    private final Numerals numerals;
    private final Numeral first;

    /** The first token that no amount before this one has taken. */
    private final int free;

    private int from;
    private int at;
    private BigDecimal low;
    private BigDecimal high;
    private boolean about;
    private boolean lowOnly;
    private boolean highOnly;
    private String unit = "";
    private Dimension dimension = Dimension.COUNT;
    private boolean compound;
    private Change change = Change.NONE;
    /** The token behind the number and its unit. */
    private int bareEnd;

    /** The bounding words behind the number or its unit. */
    private Bounds.@Nullable Effect after;

    AmountReading(Words words, Numerals numerals, Numeral first, int free) {
        this.words = words;
        this.numerals = numerals;
        this.first = first;
        this.free = free;
        this.from = first.from();
        this.at = first.to();
        this.low = first.low();
        this.high = first.high();
        this.about = first.approximate();
    }

    Amount read() {
        share();
        money();
        boolean negative = sign();
        range();
        if (negative) {
            negate();
        }
        int numberEnd = at;
        bareEnd = at;
        boundBehindNumber();
        change();
        if (unit.isEmpty()) {
            measure();
        } else if (dimension == Dimension.MONEY && at == bareEnd) {
            repeatedCurrency();
        }
        afterthought();
        int next = at;
        Rates.Rate rate = Rates.at(words, at);
        int to = Math.max(at + rate.tokens(), numberEnd);
        String behind = "";
        if (after != null) {
            apply(after);
            behind = asWritten(numberEnd, Math.min(words.size(), numberEnd + after.tokens()));
        }
        int left = boundsBeforeNumber();
        String quantifier = asWritten(left, from) + " " + behind;
        return new Amount(
                left,
                to,
                first.from(),
                next,
                words.span(left, to),
                words.span(from, bareEnd),
                highOnly && !lowOnly && low.compareTo(high) == 0 ? null : low,
                lowOnly && !highOnly ? null : high,
                about,
                unit,
                dimension,
                change,
                rate.unit(),
                quantifier.strip().toLowerCase(Locale.ROOT),
                first.form(),
                compound);
    }

    /** "half of the troops", but "half a mile", "a quarter mile", "a quarter of an hour". */
    private void share() {
        if (first.form() != Numeral.Form.FRACTION) {
            return;
        }
        int of = words.lower(at).equals("of") ? at + 1 : at;
        int unitAt = isArticle(words.lower(of)) ? of + 1 : at;
        Units.Unit part = Units.at(words, unitAt);
        boolean single = unitAt > at || part != null && part.name().equals(words.lower(at));
        if (part != null && part.dimension() != Dimension.PERCENT && single) {
            low = low.movePointLeft(2).stripTrailingZeros();
            high = high.movePointLeft(2).stripTrailingZeros();
            unit = part.name();
            dimension = part.dimension();
            at = unitAt + part.tokens();
            return;
        }
        unit = "percent";
        dimension = Dimension.PERCENT;
    }

    private void money() {
        int sign = CurrencyWords.signBefore(words, from);
        if (sign < from) {
            unit = CurrencyWords.unit(words, sign, from);
            dimension = Dimension.MONEY;
            from = sign;
        }
    }

    /** "minus five", "negative ten", "<-30": whether the number is below zero. */
    private boolean sign() {
        int at = from - 1;
        boolean word = at >= free
                && (words.lower(at).equals("minus") || words.lower(at).equals("negative"));
        boolean hyphen = at >= free && words.token(at).isHyphen() && COMPARES.contains(words.lower(at - 1));
        if (word || hyphen) {
            from = at;
        }
        return word || hyphen;
    }

    private void negate() {
        boolean single = low.compareTo(high) == 0;
        low = low.negate();
        high = single ? low : high;
    }

    private void range() {
        Ranges.Range range = new Ranges(words, numerals).at(first, from);
        if (range != null) {
            about |= range.alternative() || range.second().approximate();
            low = range.low();
            high = range.second().high();
            at = range.second().to();
            from = range.from();
        }
    }

    private void boundBehindNumber() {
        after = Bounds.after(words, at);
        if (after != null && dimension != Dimension.PERCENT) {
            at += after.tokens();
        }
    }

    /** "1,000 more", "500 fewer", "200 new troops", "(up 100 on yesterday)". */
    private void change() {
        String word = words.lower(at);
        String aside = words.lower(from - 2);
        if ((aside.equals("(") || aside.equals(",")) && COMPARED.contains(word)) {
            change = switch (words.lower(from - 1)) {
                case "up" -> Change.INCREASE;
                case "down" -> Change.DECREASE;
                default -> change;
            };
        }
        boolean than = words.lower(at + 1).equals("than");
        boolean more = MORE.contains(word) && !(word.equals("more") && than && !Bounds.isEarlier(words, at + 2));
        // "50 New York troopers" are of New York.
        boolean named = words.token(at).isCapitalized() && !words.isTitleCase();
        if (more || word.equals("new") && words.tag(at + 1).isNominal() && !named) {
            change = Change.INCREASE;
            at++;
        } else if (word.equals("fewer") || word.equals("less") && !than) {
            change = Change.DECREASE;
            at++;
        }
    }

    /** "90 days, perhaps 120": a second thought makes it a range. */
    private void afterthought() {
        boolean second =
                dimension != Dimension.COUNT && words.lower(at).equals(",") && Ranges.isMaybe(words.lower(at + 1));
        Numeral other = second && at + 2 < words.size() ? numerals.at(at + 2) : null;
        if (other != null && other.form() == first.form() && other.high().compareTo(high) > 0) {
            high = other.high();
            about = true;
            at = other.to();
        }
    }

    private void measure() {
        Measure measure = Measure.at(words, first, at);
        if (measure == null) {
            return;
        }
        unit = measure.unit();
        dimension = measure.dimension();
        compound = measure.compound();
        low = low.multiply(measure.factor());
        high = high.multiply(measure.factor());
        at = measure.to();
        joinedUnit();
        partBehindUnit();
        bareEnd = at;
        if (after != null || dimension == Dimension.COUNT) {
            return;
        }
        after = Bounds.after(words, at);
        if (after != null) {
            at += after.tokens();
        }
        if (words.lower(at).equals("more") && !words.lower(at + 1).equals("than")) {
            change = Change.INCREASE;
            at++;
        }
    }

    /** "$9.99 US dollars": the sign and the name tell of one currency. */
    private void repeatedCurrency() {
        CurrencyWords.Name name = CurrencyWords.nameAt(words, at);
        if (name != null && name.code().equals(unit) && name.factor().compareTo(BigDecimal.ONE) == 0) {
            at = name.to();
            bareEnd = at;
        }
    }

    /** "5 feet 2 inches", "three dollars and 50 cents": a smaller unit goes on with the number. */
    private void joinedUnit() {
        int second = words.lower(at).equals("and") ? at + 1 : at;
        Numeral more = second < words.size() && low.compareTo(high) == 0 ? numerals.at(second) : null;
        if (more == null || more.approximate()) {
            return;
        }
        if (unit.equals("foot")) {
            Units.Unit inch = Units.at(words, more.to());
            if (inch != null && inch.name().equals("inch") && !compound) {
                add(more.low().divide(INCHES, MathContext.DECIMAL64), more.to() + inch.tokens());
            }
        } else if (dimension == Dimension.MONEY) {
            CurrencyWords.Name cents = CurrencyWords.nameAt(words, more.to());
            if (cents != null && cents.factor().compareTo(BigDecimal.ONE) < 0) {
                add(more.low().multiply(cents.factor()), cents.to());
            }
        }
    }

    private void add(BigDecimal part, int to) {
        low = low.add(part);
        high = low;
        at = to;
    }

    /** "a mile and a half", "two hours and a quarter". */
    private void partBehindUnit() {
        if (first.form() == Numeral.Form.WORDS && words.phraseAt(at, "and", "a")) {
            BigDecimal part = switch (words.lower(at + 2)) {
                case "half" -> HALF;
                case "quarter" -> QUARTER;
                default -> BigDecimal.ZERO;
            };
            low = low.add(part);
            high = high.add(part);
            at += part.signum() == 0 ? 0 : 3;
        }
    }

    /** Reads the words that bound the number or make it a change, from right to left; gives the first of them. */
    private int boundsBeforeNumber() {
        int left = from;
        while (left > free) {
            int changeTokens = changeWord(left);
            if (changeTokens > 0) {
                change = Change.INCREASE;
                left -= changeTokens;
                continue;
            }
            Bounds.Effect effect = Bounds.before(words, left);
            if (effect == null || left - effect.tokens() < free || !bounds(effect, left)) {
                break;
            }
            apply(effect);
            left -= effect.tokens();
        }
        return left;
    }

    private void apply(Bounds.Effect effect) {
        about |= effect.about();
        lowOnly |= effect.lowOnly();
        highOnly |= effect.highOnly();
    }

    /** "another", "an additional", "an extra" right before a token: how many tokens, or 0. */
    private int changeWord(int left) {
        String word = words.lower(left - 1);
        boolean more = word.equals("another") || MORE.contains(word) && !word.equals("more");
        if (!more) {
            return 0;
        }
        return isArticle(words.lower(left - 2)) ? 2 : 1;
    }

    private static boolean isArticle(String word) {
        return word.equals("an") || word.equals("a");
    }

    /** Whether bounding words bound here: not "from" outside a range, nor "over" before a stretch of time. */
    private boolean bounds(Bounds.Effect effect, int left) {
        int start = left - effect.tokens();
        if (effect.tokens() > 1) {
            boolean bring = words.lemma(start - 1).equals("bring")
                    || words.lower(start - 1).equals("moving");
            return bring || !Ranges.raises(words, start);
        }
        return Bounds.fits(words, start, dimension);
    }

    private String asWritten(int start, int end) {
        StringBuilder written = new StringBuilder();
        for (int i = start; i < end; i++) {
            Token token = words.token(i);
            written.append(written.isEmpty() || token.glued() ? "" : " ").append(token.form());
        }
        return written.toString();
    }
}
