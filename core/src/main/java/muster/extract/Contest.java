package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Amounts;
import muster.language.quantity.Dimension;
import muster.language.quantity.Rejected;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Lets dates and quantities compete for the numbers of a sentence, in this one place. The loser's reason is kept.
 *
 * @param amounts the quantities that are left
 * @param times the words of time that are left
 * @param rejected the numbers that are no quantities, each with the rule that says why
 */
public record Contest(List<Amount> amounts, List<TimeMention> times, List<Rejected> rejected) {
    /** "C-130s" and "MRH-90s" are no decades; "the 1990s" are one. */
    private static final int LONGEST_MODEL = 4;

    public Contest {
        amounts = List.copyOf(amounts);
        times = List.copyOf(times);
        rejected = List.copyOf(rejected);
    }

    /** Reads both from a sentence and decides where they overlap. */
    public static Contest in(Words words) {
        Amounts found = Amounts.in(words);
        List<TimeMention> times = new ArrayList<>(Times.in(words));
        List<Amount> amounts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>(found.rejected());
        for (Amount amount : found.amounts()) {
            TimeMention rival = rival(times, amount);
            if (isLimit(words, amount)) {
                rejected.add(lost(amount, "within-of"));
            } else if (rival == null) {
                amounts.add(amount);
            } else if (amountWins(words, amount, rival)) {
                amounts.add(amount);
                if (!(rival.expression() instanceof TimeExpression.Length)) {
                    times.remove(rival);
                }
            } else {
                rejected.add(lost(amount, rival.rule()));
            }
        }
        times.removeIf(time -> isIdentifier(time, rejected));
        return new Contest(amounts, times, rejected);
    }

    private static Rejected lost(Amount amount, String winner) {
        return new Rejected(amount.from(), amount.to(), amount.span(), "contest." + winner);
    }

    /** "within 24 hours of the order": a limit, no time that anything took. */
    private static boolean isLimit(Words words, Amount amount) {
        return amount.dimension() == Dimension.DURATION
                && words.lower(amount.from()).equals("within")
                && words.lower(amount.to()).equals("of");
    }

    /** "Public Law 2020": what names something is no year either; but 2018-05-03 is a date, and the 1990s are a decade. */
    private static boolean isIdentifier(TimeMention time, List<Rejected> rejected) {
        boolean date = time.expression() instanceof TimeExpression.Calendar
                && time.to() - time.from() > 1
                && time.span().length() > LONGEST_MODEL;
        return !date
                && rejected.stream()
                        .anyMatch(one -> one.reason().equals("number.identifier")
                                && one.span().contains(time.span()));
    }

    private static @Nullable TimeMention rival(List<TimeMention> times, Amount amount) {
        for (TimeMention time : times) {
            if (time.covers(amount.core())) {
                return time;
            }
        }
        return null;
    }

    private static boolean amountWins(Words words, Amount amount, TimeMention time) {
        return switch (time.expression()) {
            case TimeExpression.Length length -> true;
            case TimeExpression.Calendar calendar ->
                time.to() - time.from() == 1 && !time.isYearOfEvent() && isNoYear(words, amount);
            case TimeExpression.Stretch stretch -> amount.dimension() != Dimension.DURATION;
            case TimeExpression.Anchored anchored -> amount.dimension() != Dimension.DURATION;
            case TimeExpression.Offset offset ->
                amount.dimension() != Dimension.DURATION && amount.dimension() != Dimension.COUNT;
            case TimeExpression.MonthDay month -> false;
            case TimeExpression.Weekday weekday -> false;
            case TimeExpression.ShiftedMonth month -> false;
            case TimeExpression.Season season -> false;
            case TimeExpression.Weekend weekend -> false;
            case TimeExpression.Clock clock -> false;
            case TimeExpression.Vague vague -> true;
            case TimeExpression.Repeated repeated -> true;
        };
    }

    /** A bare year-like number that is hedged, or that counts a plural noun, is a quantity. */
    private static boolean isNoYear(Words words, Amount amount) {
        boolean hedged = amount.approximate()
                || amount.low() == null
                || amount.high() == null
                || !amount.unit().isEmpty();
        boolean counts = words.tag(amount.next()) == Tag.PLURAL;
        return hedged || counts && !words.lower(amount.core() - 1).equals("in");
    }
}
