package muster.language.quantity;

import java.math.BigDecimal;
import muster.language.CurrencyWords;
import muster.language.Numeral;
import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The unit or currency behind a number.
 *
 * @param unit the unit of measure, or the ISO 4217 code of the currency
 * @param to the token behind it
 * @param compound whether it belongs to the noun behind it: "a 20-ton truck", "5 litre bottles"
 * @param factor what the number is to be multiplied by: a hundredth for cents
 */
record Measure(String unit, Dimension dimension, int to, boolean compound, BigDecimal factor) {
    /** Number words that take "of" before a unit as they take it before a noun: "a couple of miles". */
    private static final WordSet TAKES_OF = WordSet.of("couple", "dozen", "pair");

    /** Short forms that are more often another word: "20 in Texas", "the 3 m". */
    private static final WordSet AMBIGUOUS = WordSet.of("in", "in.", "mi", "min", "mins", "second");

    /** The unit that a number has which ends before a token, or null for a count of things. */
    static @Nullable Measure at(Words words, Numeral number, int at) {
        boolean hyphen = words.token(at).isHyphen() && words.token(at).glued();
        int unitAt = hyphen ? at + 1 : at;
        Units.Unit unit = Units.at(words, unitAt);
        Units.Unit shared = hyphen && unit == null ? shared(words, unitAt) : null;
        if (shared != null) {
            return new Measure(shared.name(), shared.dimension(), unitAt, true, BigDecimal.ONE);
        }
        if (unit != null && isUnit(words, unitAt)) {
            int to = unitAt + unit.tokens();
            boolean genitive = unit.dimension() == Dimension.DURATION && words.tag(to) == Tag.GENITIVE;
            boolean joined = hyphen || isJoined(words, number, unit, unitAt);
            return new Measure(unit.name(), unit.dimension(), genitive ? to + 1 : to, joined, BigDecimal.ONE);
        }
        boolean takesOf = words.lower(unitAt).equals("of") && TAKES_OF.contains(words.lower(number.to() - 1));
        if (number.form() == Numeral.Form.VAGUE || number.form() == Numeral.Form.WORDS && takesOf) {
            return behindOf(words, unitAt);
        }
        CurrencyWords.Name money = CurrencyWords.nameAt(words, unitAt);
        if (money == null) {
            return null;
        }
        int to = hyphen ? unitAt + 1 : money.to();
        return new Measure(money.code(), Dimension.MONEY, to, hyphen, money.factor());
    }

    /** "12- and 16-hour shifts": the unit of the second number is that of the first, too. */
    private static Units.@Nullable Unit shared(Words words, int joint) {
        boolean joined = words.lower(joint).equals("and") || words.lower(joint).equals("or");
        boolean number =
                words.tag(joint + 1) == Tag.NUMBER && words.token(joint + 2).isHyphen();
        return joined && number && words.token(joint + 2).glued() ? Units.at(words, joint + 3) : null;
    }

    /** "10 000 litre water bunkers": without a hyphen, the singular joins the unit to the noun behind it. */
    private static boolean isJoined(Words words, Numeral number, Units.Unit unit, int at) {
        boolean size = unit.dimension() != Dimension.DURATION && unit.dimension() != Dimension.PERCENT;
        return size
                && unit.tokens() == 1
                && number.low().compareTo(BigDecimal.ONE) > 0
                && words.lower(at).equals(unit.name())
                && words.tag(at + 1).isNominal()
                && !words.token(at + 1).isCapitalized();
    }

    /** "thousands of acres", "millions of dollars", "hundreds of the dollars". */
    private static @Nullable Measure behindOf(Words words, int at) {
        if (!words.lower(at).equals("of")) {
            return null;
        }
        Units.Unit unit = Units.at(words, at + 1);
        if (unit != null && unit.dimension() != Dimension.PERCENT) {
            return new Measure(unit.name(), unit.dimension(), at + 1 + unit.tokens(), false, BigDecimal.ONE);
        }
        int moneyAt = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
        CurrencyWords.Name money = CurrencyWords.nameAt(words, moneyAt);
        return money == null ? null : new Measure(money.code(), Dimension.MONEY, money.to(), false, money.factor());
    }

    private static boolean isUnit(Words words, int at) {
        String lower = words.lower(at);
        return switch (lower) {
            case "mw" -> words.token(at).glued() || words.token(at).isAllCaps();
            case "m", "t", "g" ->
                words.token(at).glued()
                        && !words.token(at).isCapitalized()
                        && !words.tag(at + 1).isNominal();
            case "points", "point" ->
                !words.lower(at + 1).equals("of") && !words.token(at - 1).isHyphen();
            case "pounds", "pound" -> !words.lower(at + 1).equals("sterling");
            default -> !AMBIGUOUS.contains(lower);
        };
    }
}
