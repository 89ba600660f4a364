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
import muster.text.Span;

/**
 * Lets dates and quantities compete for the numbers of a sentence, in this one place. The loser's reason is kept.
 *
 * @param amounts the quantities that are left
 * @param times the words of time that are left
 * @param rejected the numbers that are no quantities, each with the rule that says why
 */
public record Contest(List<Amount> amounts, List<TimeMention> times, List<Rejected> rejected) {

    /** Reads both from a sentence and decides where they overlap. */
    public static Contest in(Words words) {
        Amounts found = Amounts.in(words);
        List<TimeMention> times = new ArrayList<>(Times.in(words));
        List<Amount> amounts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>(found.rejected());
        for (Amount amount : found.amounts()) {
            TimeMention rival = rival(times, amount);
            if (amount.dimension() == Dimension.DURATION
                    && words.lower(amount.from()).equals("within")
                    && words.lower(amount.to()).equals("of")) {
                rejected.add(new Rejected(amount.from(), amount.to(), amount.span(), "contest.within-of"));
            } else if (rival == null) {
                amounts.add(amount);
            } else if (amountWins(words, amount, rival)) {
                amounts.add(amount);
                if (!(rival.expression() instanceof TimeExpression.Length)) {
                    times.remove(rival);
                }
            } else {
                rejected.add(new Rejected(amount.from(), amount.to(), amount.span(), "contest." + rival.rule()));
            }
        }
        times.removeIf(time -> rejected.stream()
                .anyMatch(r -> r.reason().equals("number.identifier") && covers(r.span(), time.span())));
        return new Contest(List.copyOf(amounts), List.copyOf(times), List.copyOf(rejected));
    }

    private static boolean covers(Span outer, Span inner) {
        return outer.contains(inner);
    }

    private static @org.jspecify.annotations.Nullable TimeMention rival(List<TimeMention> times, Amount amount) {
        for (TimeMention time : times) {
            if (time.from() <= amount.core() && amount.core() < time.to()) {
                return time;
            }
        }
        return null;
    }

    private static boolean amountWins(Words words, Amount amount, TimeMention time) {
        return switch (time.expression()) {
            case TimeExpression.Length length -> true;
            case TimeExpression.Calendar calendar -> time.to() - time.from() == 1 && numberNotYear(words, amount);
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
    private static boolean numberNotYear(Words words, Amount amount) {
        boolean hedged = amount.approximate()
                || amount.low() == null
                || amount.high() == null
                || !amount.unit().isEmpty();
        return hedged
                || words.tag(amount.next()) == Tag.PLURAL
                        && !words.lower(amount.core() - 1).equals("in");
    }
}
