package muster.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mission that a pack knows.
 *
 * @param id as the field {@code mission} of the contracts has it
 * @param names that a report may call it by, lower case
 * @param places where it is; a report about one of them within its time may belong to it
 * @param begin its first day, or null
 * @param end its last day, or null where it is open
 * @param words of which a report about it holds at least one, lower case
 */
public record Mission(
        String id,
        List<String> names,
        List<String> places,
        @Nullable LocalDate begin,
        @Nullable LocalDate end,
        List<String> words) {
    public Mission {
        names = List.copyOf(names);
        places = List.copyOf(places);
        words = List.copyOf(words);
    }

    /** Whether a report of this day can be about it; a report without a day can. */
    public boolean covers(@Nullable LocalDate day) {
        return day == null || (begin == null || !day.isBefore(begin)) && (end == null || !day.isAfter(end));
    }
}
