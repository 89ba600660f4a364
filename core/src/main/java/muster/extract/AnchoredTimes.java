package muster.extract;

import java.time.LocalDate;
import muster.claim.DateRange;
import muster.claim.PartialDate;
import muster.language.quantity.Amount;
import muster.language.quantity.Dimension;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression.Anchored;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.language.time.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Days that are counted from another one: "5,300 on Tuesday, up from 4,700 two weeks before". */
final class AnchoredTimes {
    private static final int RIGHT_BEHIND = 1;

    private final Scene scene;
    private final TimeResolver resolver;
    private final @Nullable LocalDate published;

    AnchoredTimes(Scene scene, @Nullable LocalDate published) {
        this.scene = scene;
        this.resolver = new TimeResolver(published);
        this.published = published;
    }

    /** The words that stand right behind a figure and count its day from another, or null. */
    @Nullable
    TimeMention of(int index) {
        Amount amount = scene.amounts().get(index);
        for (TimeMention time : scene.times()) {
            int gap = time.from() - amount.to();
            if (time.expression() instanceof Anchored anchored
                    && anchored.complete()
                    && gap >= 0
                    && gap <= RIGHT_BEHIND
                    && !isComparison(amount, time)) {
                return time;
            }
        }
        return null;
    }

    /** "down 94 percent from a year before": a change is of the later day. */
    private boolean isComparison(Amount amount, TimeMention time) {
        return amount.dimension() == Dimension.PERCENT
                && scene.words().lower(time.from() - 1).equals("from");
    }

    /** The day that they mean, counted from the date in front of them or else from the day of publication. */
    @Nullable
    DateRange resolve(TimeMention time) {
        LocalDate anchor = published;
        int month = 0;
        for (TimeMention other : scene.times()) {
            DateRange range = other.to() <= time.from() && other.isDate()
                    ? resolver.resolve(other.expression(), Tendency.PAST)
                    : null;
            if (range != null) {
                anchor = range.from().isDay() ? range.last() : anchor;
                // "In April 8,000 came, down from 128,000 a year earlier": of an April, too
                month = range.from().equals(range.to()) ? range.from().month() : 0;
            }
        }
        if (anchor == null
                || !(time.expression() instanceof Anchored anchored)
                || anchored.amount().stripTrailingZeros().scale() > 0) {
            return null;
        }
        int by = anchored.forward()
                ? anchored.amount().intValue()
                : -anchored.amount().intValue();
        return month > 0 && anchored.unit() == TimeUnit.YEAR
                ? DateRange.on(new PartialDate(anchor.getYear() + by, month, 0))
                : shifted(anchor, by, anchored.unit());
    }

    /** Days and weeks give a day, months a month and years a year; a shorter span gives none. */
    private static @Nullable DateRange shifted(LocalDate anchor, int by, TimeUnit unit) {
        if (unit == TimeUnit.DAY || unit == TimeUnit.WEEK) {
            return DateRange.on(unit == TimeUnit.DAY ? anchor.plusDays(by) : anchor.plusWeeks(by));
        }
        if (unit == TimeUnit.MONTH) {
            LocalDate month = anchor.plusMonths(by);
            return DateRange.on(new PartialDate(month.getYear(), month.getMonthValue(), 0));
        }
        return unit == TimeUnit.YEAR ? DateRange.on(new PartialDate(anchor.getYear() + by, 0, 0)) : null;
    }
}
