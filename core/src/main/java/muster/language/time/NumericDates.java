package muster.language.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.claim.DateRange;
import muster.claim.PartialDate;
import muster.language.time.TimeExpression.Calendar;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 2018-10-25, 07/16/2021, 16.07.2021. */
final class NumericDates implements TimeRule {
    private static final List<String> SIGNS = List.of("-", "/", ".");

    /** Day, month and year that the tokenizer took for one number. */
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private final Glance glance;

    NumericDates(Glance glance) {
        this.glance = glance;
    }

    @Override
    public @Nullable Found at(int i) {
        if (glance.number(i) >= 0) {
            for (String sign : SIGNS) {
                if (glance.joins(i + 1, sign) && glance.joins(i + 3, sign)) {
                    return found(i + 5, threeNumbers(i, sign));
                }
            }
        }
        Matcher dotted = DOTTED.matcher(glance.words().token(i).form());
        return dotted.matches()
                ? found(
                        i + 1,
                        Glance.day(
                                Integer.parseInt(dotted.group(3)),
                                Integer.parseInt(dotted.group(2)),
                                Integer.parseInt(dotted.group(1))))
                : null;
    }

    /** Year first where it has four digits; day first behind points, or where the first number can be no month. */
    private @Nullable PartialDate threeNumbers(int i, String sign) {
        int first = glance.number(i);
        int second = glance.number(i + 2);
        int third = glance.number(i + 4);
        if (second < 0 || third < 0) {
            return null;
        }
        if (first > 999) {
            return Glance.day(first, second, third);
        }
        boolean dayFirst = sign.equals(".") || first > 12;
        return dayFirst
                ? Glance.day(Glance.fullYear(third), second, first)
                : Glance.day(Glance.fullYear(third), first, second);
    }

    private static @Nullable Found found(int to, @Nullable PartialDate date) {
        return date == null ? null : new Found(to, "time.numeric", new Calendar(DateRange.on(date)));
    }
}
