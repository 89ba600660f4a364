package muster.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Tag;
import muster.language.Words;
import muster.text.Span;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The quantities of a sentence, those too that no figure is made of: ages, sizes below zero, two bounds of one number. */
public final class Quantities {
    /** Why a number is no figure though it is a quantity. */
    private static final WordSet QUANTITIES_TOO = WordSet.of("number.age", "number.not-one", "number.past-span");

    private static final WordSet PERCENT = WordSet.of("percent", "percents", "%");
    private static final WordSet JOINTS = WordSet.of("and", "but", ",");

    private final Words words;

    private Quantities(Words words) {
        this.words = words;
    }

    /**
     * The quantities, in the order of the sentence.
     *
     * @param amounts those that figures may be made of
     * @param rejected the other numbers
     */
    public static List<Quantity> in(Words words, List<Amount> amounts, List<Rejected> rejected) {
        Quantities quantities = new Quantities(words);
        List<Amount> all = new ArrayList<>(amounts);
        Numerals numerals = new Numerals(words.tokens());
        for (Rejected one : rejected) {
            Numeral numeral = QUANTITIES_TOO.contains(one.reason()) ? numerals.at(one.from()) : null;
            if (numeral != null) {
                all.add(new AmountReading(words, numerals, numeral, 0).read());
            }
        }
        all.sort(Comparator.comparingInt(Amount::core));
        List<Quantity> found = new ArrayList<>();
        all.removeIf(one -> quantities.isInAddress(one.core()) || quantities.isEncoded(one));
        for (int i = 0; i < all.size(); i++) {
            Amount one = all.get(i);
            Quantity joined = i + 1 < all.size() ? quantities.joined(one, all.get(i + 1)) : null;
            found.add(joined != null ? joined : quantities.signed(one));
            i += joined == null ? 0 : 1;
        }
        return found;
    }

    /** Whether what is glued around a token is the address of a page. */
    private boolean isInAddress(int core) {
        int from = core;
        while (from > 0 && words.token(from).glued()) {
            from--;
        }
        return from < core
                && (words.lower(from).startsWith("http") || words.lower(from).startsWith("www"));
    }

    /** "%20and%20": the percent sign of an address. */
    private boolean isEncoded(Amount amount) {
        boolean sign = words.lower(amount.to() - 1).equals("%") && amount.to() < words.size();
        return sign
                && words.token(amount.to()).glued()
                && !words.token(amount.to()).isHyphen()
                && words.tag(amount.to()) != Tag.PUNCTUATION;
    }

    /** "more than 20 and less than 35": two bounds of one number. */
    private @Nullable Quantity joined(Amount first, Amount second) {
        boolean above = first.high() == null && second.low() == null;
        boolean below = first.low() == null && second.high() == null;
        boolean bounds = (above || below)
                && (first.unit().equals(second.unit()) || first.dimension() == Dimension.COUNT)
                && first.to() + 1 == second.from()
                && JOINTS.contains(words.lower(first.to()));
        BigDecimal low = above ? first.low() : second.low();
        BigDecimal high = above ? second.high() : first.high();
        if (!bounds || low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        Span span = words.span(first.from(), second.to());
        boolean about = first.approximate() || second.approximate();
        return new Quantity(span, span, low, high, about, second.unit(), second.dimension(), first.change(), "");
    }

    /** "percent of 20": the unit stands before the number, and nothing is counted behind it. */
    private @Nullable Quantity percentOf(Amount amount) {
        int of = amount.from() - 1;
        boolean perCent = words.phraseAt(of - 2, "per", "cent");
        int unit = perCent ? of - 2 : of - 1;
        boolean percent = perCent || PERCENT.contains(words.lower(unit));
        boolean stands =
                amount.dimension() == Dimension.COUNT && words.lower(of).equals("of") && percent;
        boolean alone = words.tag(unit - 1) == Tag.PUNCTUATION && words.tag(amount.to()) == Tag.PUNCTUATION;
        if (!stands || !alone) {
            return null;
        }
        Span span = words.span(unit, amount.to());
        return new Quantity(
                span,
                span,
                amount.low(),
                amount.high(),
                amount.approximate(),
                "percent",
                Dimension.PERCENT,
                Change.NONE,
                amount.quantifier());
    }

    /** The quantity with the sign before it. */
    private Quantity signed(Amount amount) {
        Quantity percent = percentOf(amount);
        Quantity plain = percent != null ? percent : Quantity.of(amount);
        int sign = sign(amount);
        if (sign < 0 || amount.low() == null && amount.high() == null) {
            return plain;
        }
        BigDecimal low = amount.low() == null ? null : amount.low().negate();
        BigDecimal high = amount.high() == null ? null : amount.high().negate();
        boolean range = low != null && high != null && low.compareTo(high) > 0;
        int begin = words.token(sign).begin();
        return new Quantity(
                new Span(Math.min(begin, plain.span().begin()), plain.span().end()),
                new Span(begin, plain.bare().end()),
                range ? high : low,
                range ? low : high,
                plain.approximate(),
                plain.unit(),
                plain.dimension(),
                plain.change(),
                plain.quantifier());
    }

    /** The token of a sign that belongs to the number, or -1. */
    private int sign(Amount amount) {
        int at = amount.from() - 1;
        return isHyphenSign(at) && words.token(at).begin() < amount.bare().begin() ? at : -1;
    }

    private boolean isHyphenSign(int at) {
        boolean hyphen = at >= 0 && words.token(at).isHyphen()
                || at >= 0 && words.lower(at).equals("−");
        return hyphen && !words.token(at).glued() && words.token(at + 1).glued();
    }
}
