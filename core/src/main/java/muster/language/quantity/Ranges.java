package muster.language.quantity;

import java.math.BigDecimal;
import muster.language.CurrencyWords;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Tag;
import muster.language.Words;
import muster.text.Token;
import muster.text.Vocabulary;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that bound one quantity: "1100 to 1300", "between 2,000 and 4,000", "250-300", "30- to 60-day", "30, maybe
 * 40", "three or four".
 */
final class Ranges {
    private static final int LONGEST_RAISED = 14;

    private static final WordSet MONTHS = WordSet.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.");
    private static final WordSet PERCENT = WordSet.of("%", "percent", "per", "pct");
    private static final WordSet MAYBE = WordSet.of("maybe", "perhaps", "possibly");

    /** Hedges before the second number: "20 to about 30", "200 to as many as 300". */
    private static final WordSet HEDGES =
            WordSet.of("as", "up", "about", "around", "maybe", "perhaps", "nearly", "roughly");

    private static final WordSet INSIDE_HEDGES = WordSet.of("to", "many", "much", "high");
    private static final WordSet BEFORE_ALTERNATIVE = WordSet.of("maybe", "perhaps", "even", "possibly");

    /** Behind these "from A to B" tells of a change: two figures, and no range. */
    private static final WordSet CHANGES = Vocabulary.words(Ranges.class, "changes.txt");

    private static final int CHANGE_WITHIN = 6;
    private static final WordSet RISES =
            WordSet.of("go", "rise", "climb", "grow", "ramp", "scale", "bring", "move", "step");
    private static final long[] SCALES = {1_000_000_000L, 1_000_000L, 1_000L, 100L};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Words words;
    private final Numerals numerals;

    Ranges(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /**
     * A range.
     *
     * @param from the first token, with "between" or "from"
     * @param low the lower bound, in the scale of the second number
     * @param alternative whether it is one of two numbers rather than anything between
     */
    record Range(int from, BigDecimal low, Numeral second, boolean alternative) {}

    /** What joins two numbers; {@code second} is the token behind it. */
    private record Joint(int from, int sign, int second, boolean alternative) {}

    /** Whether "up to" at a token tells how far something rises, and bounds nothing: "grew up to 300". */
    static boolean raises(Words words, int up) {
        return words.lower(up).equals("up") && (RISES.contains(words.lemma(up - 1)) || raisesNumber(words, up));
    }

    /** "brings the number of soldiers up to 3,100". */
    private static boolean raisesNumber(Words words, int up) {
        for (int i = up - 1; i > Math.max(0, up - LONGEST_RAISED) && words.tag(i) != Tag.PUNCTUATION; i--) {
            if (words.lower(i).equals("number") || words.lower(i).equals("total")) {
                String verb = words.lemma(i - 2);
                return words.lower(i - 1).equals("the") && (verb.equals("bring") || verb.equals("raise"));
            }
        }
        return false;
    }

    static boolean isMaybe(String lower) {
        return MAYBE.contains(lower);
    }

    /** The range that begins with a number, whose first token, sign of currency included, is given; or null. */
    @Nullable
    Range at(Numeral first, int from) {
        if (first.form() == Numeral.Form.FRACTION || isDayOfMonth(first)) {
            return null;
        }
        int sign = PERCENT.contains(words.lower(first.to())) ? first.to() + 1 : first.to();
        Joint joint = sign < words.size() ? joint(first, from, sign) : null;
        if (joint == null) {
            return null;
        }
        int second = pastHedges(joint);
        int number = CurrencyWords.isSign(words, second) ? second + 1 : second;
        Numeral other = number < words.size() ? numerals.at(number) : null;
        boolean signed = sign > first.to();
        boolean another = other != null && signed && !PERCENT.contains(words.lower(other.to()));
        // "rose 4.8% to $13.18 billion": two things.
        boolean money = number > second && signed;
        return other == null || another || money ? null : range(first, from, joint, other);
    }

    private @Nullable Joint joint(Numeral first, int from, int at) {
        String word = words.lower(at);
        Token token = words.token(at);
        boolean sign = token.isHyphen() || token.isDash() || token.is("~");
        boolean gluedSign = sign && (token.glued() || isSpacedRange(at));
        if (gluedSign && words.lower(at + 1).equals("to") && words.token(at).isHyphen()) {
            // "30-to-40-day" has a second hyphen.
            boolean second = words.lower(at + 2).equals("-");
            return new Joint(from, at + 1, second ? at + 3 : at + 2, false);
        }
        if (word.equals("to") || word.equals("through") || gluedSign) {
            return new Joint(from, at, at + 1, false);
        }
        if (word.equals("and") && words.lower(from - 1).equals("between")) {
            return new Joint(from - 1, at, at + 1, false);
        }
        if (word.equals("or") && first.form() != Numeral.Form.VAGUE) {
            return new Joint(from, at, at + 1, true);
        }
        return word.equals(",") && MAYBE.contains(words.lower(at + 1)) ? new Joint(from, at, at + 2, true) : null;
    }

    /** "1000 - 5000": digits on both sides, each with one space. */
    private boolean isSpacedRange(int at) {
        return words.token(at - 1).isNumber()
                && words.token(at + 1).isNumber()
                && !words.token(at + 1).glued();
    }

    private int pastHedges(Joint joint) {
        int at = joint.second();
        if (joint.alternative()) {
            return BEFORE_ALTERNATIVE.contains(words.lower(at)) ? at + 1 : at;
        }
        if (!HEDGES.contains(words.lower(at))) {
            return at;
        }
        while (HEDGES.contains(words.lower(at)) || INSIDE_HEDGES.contains(words.lower(at))) {
            at++;
        }
        return at;
    }

    private @Nullable Range range(Numeral first, int from, Joint joint, Numeral other) {
        boolean hyphen = words.token(joint.sign()).isHyphen();
        boolean dash = words.token(joint.sign()).isDash();
        boolean to = words.lower(joint.sign()).equals("to");
        if (other.form() == Numeral.Form.FRACTION || !hyphen && !dash && Identifiers.end(words, other) > 0) {
            return null;
        }
        BigDecimal low = scaled(first, other);
        if (low.compareTo(other.high()) >= 0) {
            return null;
        }
        boolean fromTo = to && words.lower(from - 1).equals("from");
        boolean change = fromTo && isChange(from - 2);
        boolean total = to && words.lower(from - 1).equals("by") && isChange(from - 2) && isFar(low, other);
        boolean farApart = joint.alternative() && (first.form() != other.form() || isFar(low, other));
        if (change || total || farApart) {
            return null;
        }
        return new Range(fromTo ? from - 1 : joint.from(), low, other, joint.alternative());
    }

    /** "30 or 400", "rose by 40 to 1,200": too far apart to bound one number. */
    private static boolean isFar(BigDecimal low, Numeral other) {
        return low.multiply(BigDecimal.valueOf(3)).compareTo(other.high()) < 0;
    }

    private boolean isChange(int at) {
        for (int i = at; i > at - CHANGE_WITHIN && i >= 0; i--) {
            if (CHANGES.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDayOfMonth(Numeral numeral) {
        return MONTHS.contains(words.lower(numeral.from() - 1))
                && words.token(numeral.from()).form().length() <= 2;
    }

    /** "between 10 and 15,000": thousands, though only the second number has them written out. */
    private static boolean saysThousandsOnce(Numeral first, Numeral second) {
        BigDecimal thousands = first.low().multiply(THOUSAND);
        return first.form() == Numeral.Form.DIGITS
                && second.form() == Numeral.Form.DIGITS
                && second.to() - second.from() == 1
                && first.low().compareTo(HUNDRED) < 0
                && second.high().compareTo(MILLION) < 0
                && second.high().remainder(THOUSAND).signum() == 0
                && thousands.compareTo(second.high()) < 0
                && thousands.multiply(BigDecimal.TEN).compareTo(second.high()) > 0;
    }

    /** "1.1 to 1.3 million": the scale of the second number counts for the first. */
    private static BigDecimal scaled(Numeral first, Numeral second) {
        BigDecimal value = first.low();
        if (saysThousandsOnce(first, second)) {
            return value.multiply(THOUSAND);
        }
        boolean scaleApart = second.to() - second.from() > 1;
        if (!scaleApart || value.compareTo(THOUSAND) >= 0 || second.high().compareTo(THOUSAND) < 0) {
            return value;
        }
        for (long scale : SCALES) {
            BigDecimal scaled = value.multiply(BigDecimal.valueOf(scale));
            boolean near = scaled.multiply(BigDecimal.valueOf(20)).compareTo(second.high()) > 0;
            if (near
                    && scaled.compareTo(second.high()) < 0
                    && second.high().compareTo(BigDecimal.valueOf(scale)) >= 0) {
                return scaled;
            }
        }
        return value;
    }
}
