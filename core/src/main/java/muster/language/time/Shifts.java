package muster.language.time;

import java.math.BigDecimal;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.time.TimeExpression.Clock;
import muster.language.time.TimeExpression.Offset;
import muster.language.time.TimeExpression.Part;
import muster.language.time.TimeExpression.Season;
import muster.language.time.TimeExpression.ShiftedMonth;
import muster.language.time.TimeExpression.Stretch;
import muster.language.time.TimeExpression.Weekend;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Units counted from now: last week, later this month, the past two days, the coming weeks, last October. */
final class Shifts implements TimeRule {
    private static final WordSet ARTICLES = WordSet.of("the", "these");
    private static final WordSet PARTS = WordSet.of("early", "earlier", "late", "later");
    /** "and last 60 days", "to last two weeks". */
    private static final WordSet BEFORE_VERB =
            WordSet.of("that", "which", "and", "to", "will", "would", "could", "may");

    private static final WordSet BACK = WordSet.of("last", "previous", "past", "prior", "preceding");
    private static final WordSet FORWARD = WordSet.of("next", "coming", "following", "upcoming");
    private static final WordSet HERE = WordSet.of("this", "current");
    private static final WordSet FEW = WordSet.of("few", "several", "couple");

    /** Behind an article these mean one unit, the others the stretch of it that ends now: "the last week". */
    private static final WordSet ONE_BEFORE = WordSet.of("previous", "preceding");

    private static final WordSet BEFORE_THE_UNIT = WordSet.of("full", "fiscal");

    private final Glance glance;
    private final Numerals numerals;

    Shifts(Glance glance, Numerals numerals) {
        this.glance = glance;
        this.numerals = numerals;
    }

    /**
     * The words in front of the unit.
     *
     * @param word last, next, this ...
     * @param by -1, 0 or 1
     * @param bare whether nothing stands before the word
     * @param at the token behind them
     */
    private record Shift(String word, int by, Part part, boolean article, boolean bare, int at) {}

    @Override
    public @Nullable Found at(int i) {
        Shift shift = shiftAt(i);
        if (shift == null) {
            return null;
        }
        int at = shift.at();
        if (glance.isOneOf(at, FEW)) {
            return few(shift);
        }
        Numeral numeral = glance.token(at) == null ? null : numerals.at(at);
        if (numeral != null && glance.token(numeral.to()) != null && shift.by() != 0) {
            return counted(shift, numeral);
        }
        TimeUnit unit = TimeUnit.of(glance.lower(at));
        if (unit != null && !glance.lower(at).endsWith("s")) {
            return oneUnit(shift, unit);
        }
        if (unit != null && shift.by() != 0) {
            return new Found(at + 1, "time.stretch", new Stretch(BigDecimal.TWO, unit, shift.by() > 0, true));
        }
        return named(shift);
    }

    private @Nullable Shift shiftAt(int i) {
        boolean article = glance.isOneOf(i, ARTICLES);
        boolean parted = glance.isOneOf(i, PARTS);
        Part part = parted ? CalendarWords.part(glance.lower(i)) : Part.WHOLE;
        int at = article || parted ? i + 1 : i;
        String word = glance.lower(at);
        int by;
        if (BACK.contains(word)) {
            by = -1;
        } else if (FORWARD.contains(word)) {
            by = 1;
        } else if (HERE.contains(word)) {
            by = 0;
        } else {
            return null;
        }
        boolean lasts = word.equals("last")
                && (glance.words().tag(at).isVerb() || glance.isOneOf(at - 1, BEFORE_VERB))
                && !isSingular(at + 1);
        if (lasts) {
            return null;
        }
        at++;
        if (word.equals("this") && (glance.is(at, "past") || glance.is(at, "coming"))) {
            by = glance.is(at, "past") ? -1 : 1;
            at++;
        }
        return new Shift(word, by, part, article, at == i + 1, at);
    }

    /** "arrests last year": to last takes an article, or more than one unit. */
    private boolean isSingular(int at) {
        return TimeUnit.of(glance.lower(at)) != null && !glance.lower(at).endsWith("s")
                || CalendarWords.weekday(glance.lower(at)) != null
                || glance.isCapitalized(at) && CalendarWords.month(glance.lower(at)) > 0;
    }

    /** the last few days, the next couple of weeks. */
    private @Nullable Found few(Shift shift) {
        int unitAt = shift.at() + (glance.is(shift.at() + 1, "of") ? 2 : 1);
        TimeUnit unit = TimeUnit.of(glance.lower(unitAt));
        if (unit == null || shift.by() == 0) {
            return null;
        }
        BigDecimal amount = glance.is(shift.at(), "couple") ? BigDecimal.TWO : BigDecimal.valueOf(3);
        return new Found(unitAt + 1, "time.stretch", new Stretch(amount, unit, shift.by() > 0, true));
    }

    /** the past two days, the next two-three weeks. */
    private @Nullable Found counted(Shift shift, Numeral numeral) {
        int unitAt = numeral.to();
        if (glance.isHyphen(unitAt) || glance.is(unitAt, "and")) {
            Numeral second = numerals.at(Math.min(unitAt + 1, glance.words().size() - 1));
            if (second != null && glance.token(second.to()) != null) {
                unitAt = second.to();
            }
        }
        if (glance.isOneOf(unitAt, BEFORE_THE_UNIT)) {
            unitAt++;
        }
        TimeUnit unit = TimeUnit.of(glance.lower(unitAt));
        return unit == null
                ? null
                : new Found(unitAt + 1, "time.stretch", new Stretch(numeral.low(), unit, shift.by() > 0, false));
    }

    private @Nullable Found oneUnit(Shift shift, TimeUnit unit) {
        int to = shift.at() + 1;
        // "moved past week two": a preposition.
        if (shift.word().equals("past") && shift.bare()) {
            return null;
        }
        if (unit == TimeUnit.DAY && HERE.contains(shift.word())) {
            return new Found(to, "time.shift", new Offset(0, unit, shift.part(), true));
        }
        if (shift.article() && shift.by() < 0 && !ONE_BEFORE.contains(shift.word())) {
            return new Found(to, "time.stretch", new Stretch(BigDecimal.ONE, unit, false, false));
        }
        if (glance.is(shift.at(), "night")) {
            return new Found(to, "time.shift", new Clock("TNI", shift.by(), true));
        }
        boolean exact = shift.part() != Part.WHOLE || shift.by() == 0;
        return new Found(to, "time.shift", new Offset(shift.by(), unit, shift.part(), exact));
    }

    /** Weekends, parts of this day, months and seasons. */
    private @Nullable Found named(Shift shift) {
        int at = shift.at();
        String name = glance.lower(at);
        if (name.equals("weekend")) {
            return new Found(at + 1, "time.weekend", new Weekend(shift.by()));
        }
        if (glance.isDaypart(at) && shift.word().equals("this")) {
            return new Found(at + 1, "time.daypart", new Clock(CalendarWords.daypart(name), 0, true));
        }
        int month = glance.isCapitalized(at) ? CalendarWords.month(name) : 0;
        // "past Aug. 31": a preposition.
        if (month > 0 && !(shift.word().equals("past") && shift.bare())) {
            return new Found(at + 1, "time.shifted-month", new ShiftedMonth(month, shift.by(), false));
        }
        int season = CalendarWords.season(name);
        return season > 0
                ? new Found(at + 1, "time.season", new Season(CalendarWords.seasonCode(name), season, shift.by(), null))
                : null;
    }
}
