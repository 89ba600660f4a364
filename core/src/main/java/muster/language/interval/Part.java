package muster.language.interval;

import java.time.LocalDate;
import muster.language.time.Extent;
import org.jspecify.annotations.Nullable;

/** What was read from a token on. */
record Part(int to, Extent extent) {
    static Part day(int to, LocalDate day) {
        return new Part(to, new Extent.Days(day, day.plusDays(1)));
    }

    static Part days(int to, LocalDate begin, LocalDate end) {
        return new Part(to, new Extent.Days(begin, end));
    }

    /** The day, where it is one day. */
    static @Nullable LocalDate single(@Nullable Part part) {
        if (part == null || !(part.extent() instanceof Extent.Days days)) {
            return null;
        }
        LocalDate begin = days.begin();
        return begin != null && begin.plusDays(1).equals(days.end()) ? begin : null;
    }

    static @Nullable Part longest(@Nullable Part... parts) {
        Part longest = null;
        for (Part part : parts) {
            if (part != null && (longest == null || part.to() > longest.to())) {
                longest = part;
            }
        }
        return longest;
    }
}
