package muster.extract;

import java.util.Set;
import muster.language.Words;
import muster.language.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads how words of time stand to their sentence: "since March", "by June", "from May 3 to May 9". */
final class TimeRelations {
    private static final Set<String> RELATIONS =
            Set.of("since", "by", "until", "till", "through", "before", "after", "from", "between", "of");
    private static final Set<String> DEADLINES = Set.of("by", "until", "till", "through");
    private static final Set<String> RANGE_STARTS = Set.of("from", "between");
    private static final Set<String> RANGE_ENDS = Set.of("to", "and", "through");
    private static final int RANGE_GAP = 2;

    private final Scene scene;
    private final Words words;

    TimeRelations(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The preposition in front; "on" for those that change nothing, and for none. */
    String of(TimeMention time) {
        String before = words.lower(time.from() - 1);
        if (before.equals("the")) {
            before = words.lower(time.from() - 2);
        }
        return RELATIONS.contains(before) ? before : "on";
    }

    boolean isDeadline(TimeMention time) {
        return DEADLINES.contains(of(time));
    }

    /** The date that ends the range that a date begins, or null. */
    @Nullable
    TimeMention rangeEnd(TimeMention start) {
        if (!RANGE_STARTS.contains(of(start))) {
            return null;
        }
        for (TimeMention time : scene.times()) {
            int gap = time.from() - start.to();
            if (gap >= 0 && gap <= RANGE_GAP && time.isDate()) {
                return time;
            }
        }
        return null;
    }

    /** Whether a date ends a range, and so says nothing by itself. */
    boolean isRangeEnd(TimeMention time) {
        if (!RANGE_ENDS.contains(words.lower(time.from() - 1))) {
            return false;
        }
        for (TimeMention other : scene.times()) {
            int gap = time.from() - other.to();
            if (!other.equals(time) && gap >= 0 && gap <= RANGE_GAP && RANGE_STARTS.contains(of(other))) {
                return true;
            }
        }
        return false;
    }
}
