package muster.language.time;

import java.time.DayOfWeek;
import muster.language.time.TimeExpression.Clock;
import muster.language.time.TimeExpression.Offset;
import muster.language.time.TimeExpression.Part;
import muster.language.time.TimeExpression.Repeated;
import muster.language.time.TimeExpression.Vague;
import muster.language.time.TimeExpression.Weekend;
import org.jspecify.annotations.Nullable;

/** Words that are a time by themselves: today, now, soon, noon, daily; and "every week". */
final class SingleWords implements TimeRule {
    private final Glance glance;

    SingleWords(Glance glance) {
        this.glance = glance;
    }

    @Override
    public @Nullable Found at(int i) {
        String word = glance.lower(i);
        return switch (word) {
            case "today" -> new Found(i + 1, "time.today", day(0));
            case "yesterday" -> new Found(pastDaypart(i + 1), "time.yesterday", day(-1));
            case "tomorrow" -> new Found(pastDaypart(i + 1), "time.tomorrow", day(1));
            case "tonight" -> new Found(i + 1, "time.tonight", new Clock("TNI", 0, true));
            case "overnight" -> new Found(i + 1, "time.overnight", new Clock("TNI", 0, false));
            case "noon" -> new Found(i + 1, "time.clock", new Clock("T12:00", 0, false));
            case "midnight" -> new Found(i + 1, "time.clock", new Clock("T24:00", 0, false));
            case "now", "currently", "nowadays" -> new Found(i + 1, "time.now", new Vague("PRESENT_REF"));
            case "at" -> glance.is(i + 1, "present") ? new Found(i + 2, "time.now", new Vague("PRESENT_REF")) : null;
            case "recently", "lately", "previously", "formerly" ->
                new Found(i + 1, "time.recently", new Vague("PAST_REF"));
            case "soon", "eventually" -> new Found(i + 1, "time.soon", new Vague("FUTURE_REF"));
            case "earlier", "later" -> glance.is(i + 1, "today") ? new Found(i + 2, "time.today", day(0)) : null;
            case "the" -> glance.is(i + 1, "weekend") ? new Found(i + 2, "time.weekend", new Weekend(0)) : null;
            case "every", "each" -> every(i);
            default -> repeated(i);
        };
    }

    private static Offset day(int shift) {
        return new Offset(shift, TimeUnit.DAY, Part.WHOLE, true);
    }

    private int pastDaypart(int i) {
        return glance.isDaypart(i) ? i + 1 : i;
    }

    private @Nullable Found repeated(int i) {
        String period = switch (glance.lower(i)) {
            case "daily", "nightly" -> "P1D";
            case "weekly" -> "P1W";
            case "monthly" -> "P1M";
            case "hourly" -> "PT1H";
            case "annually", "yearly", "annual" -> "P1Y";
            default -> null;
        };
        return period == null ? null : new Found(i + 1, "time.repeated", new Repeated(period));
    }

    private @Nullable Found every(int i) {
        TimeUnit unit = TimeUnit.of(glance.lower(i + 1));
        if (unit != null) {
            return new Found(i + 2, "time.repeated", new Repeated(unit.duration("1")));
        }
        DayOfWeek day = CalendarWords.weekday(glance.lower(i + 1));
        return day == null ? null : new Found(i + 2, "time.repeated", new Repeated("XXXX-WXX-" + day.getValue()));
    }
}
