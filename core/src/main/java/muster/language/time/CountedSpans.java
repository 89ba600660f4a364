package muster.language.time;

import java.math.BigDecimal;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Tag;
import muster.language.time.TimeExpression.Anchored;
import muster.language.time.TimeExpression.Length;
import muster.language.time.TimeExpression.Offset;
import muster.language.time.TimeExpression.Part;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Counted units: three days ago, two weeks later, a week earlier, six months. */
final class CountedSpans implements TimeRule {
    private static final WordSet ONE = WordSet.of("a", "an", "one");
    private static final WordSet BEFORE_THE_UNIT = WordSet.of("more", "full", "straight", "consecutive", "additional");

    /** Words that count the span from something else in the text, forward or back. */
    private static final WordSet FORWARD = WordSet.of("later", "after", "hence", "afterward", "into", "since");

    private static final WordSet BACK = WordSet.of("earlier", "before", "prior", "beforehand", "ahead", "early");

    /** Those of them that belong to the span; the others open a phrase of their own. */
    private static final WordSet BELONGS = WordSet.of("later", "earlier", "hence", "afterward", "beforehand");

    private final Glance glance;
    private final Numerals numerals;

    CountedSpans(Glance glance, Numerals numerals) {
        this.glance = glance;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Found at(int i) {
        Numeral numeral = numerals.at(i);
        if (numeral == null) {
            return glance.isOneOf(i, ONE) ? of(BigDecimal.ONE, null, i + 1) : null;
        }
        return numeral.form() == Numeral.Form.FRACTION ? null : of(numeral.low(), numeral, numeral.to());
    }

    /** The span of so many units, which begin at a token; the numeral is null for an article. */
    private @Nullable Found of(BigDecimal amount, @Nullable Numeral numeral, int behindNumber) {
        boolean hyphen = glance.isHyphen(behindNumber);
        int at = hyphen ? behindNumber + 1 : behindNumber;
        if (glance.isOneOf(at, BEFORE_THE_UNIT)) {
            at++;
        }
        TimeUnit unit = TimeUnit.of(glance.lower(at));
        if (unit == null) {
            return null;
        }
        int to = glance.words().tag(at + 1) == Tag.GENITIVE ? at + 2 : at + 1;
        boolean approximate = numeral != null && numeral.approximate();
        if (glance.is(to, "ago")) {
            return new Found(to + 1, "time.ago", new Offset(-amount.intValue(), unit, Part.WHOLE, !approximate));
        }
        boolean article = numeral == null;
        boolean forward = glance.isOneOf(to, FORWARD) || article && glance.is(to, "on");
        if (forward || glance.isOneOf(to, BACK)) {
            boolean alone = glance.token(to + 1) == null || glance.words().tag(to + 1) == Tag.PUNCTUATION;
            boolean complete = glance.isOneOf(to, BELONGS) || alone;
            int end = complete ? to + 1 : to;
            return new Found(end, "time.anchored", new Anchored(amount, unit, forward, complete));
        }
        if (glance.is(to, "from") && glance.is(to + 1, "now")) {
            return new Found(to + 2, "time.from-now", new Offset(amount.intValue(), unit, Part.WHOLE, true));
        }
        if (article && !hyphen) {
            return null;
        }
        boolean vague = numeral != null && numeral.approximate() && numeral.form() == Numeral.Form.VAGUE;
        return new Found(to, "time.length", new Length(vague ? null : amount, unit));
    }
}
