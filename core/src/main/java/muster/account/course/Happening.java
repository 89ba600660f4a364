package muster.account.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a day, or is expected to.
 *
 * @param when the day or days that the reports name; null where they only tell of it, so that it was no later than told
 * @param fate what became of it, where it was expected; else null
 * @param sequel what met or moved it, or null
 * @param testimonies who tells of it, the earliest first; never empty
 */
public record Happening(
        @Nullable DateRange when,
        Firmness firmness,
        @Nullable Fate fate,
        @Nullable Testimony sequel,
        List<Testimony> testimonies) {

    static final Comparator<Happening> IN_ORDER = Comparator.comparing(Happening::placed)
            .thenComparing(happening -> happening.when == null)
            .thenComparing(Happening::testimony, Testimony.IN_TIME);

    public Happening {
        testimonies = List.copyOf(testimonies);
    }

    /** The one who told of it first. */
    public Testimony testimony() {
        return testimonies.getFirst();
    }

    /** The day at which it stands in the time line: the first that is named, else the day on which it was told. */
    public LocalDate placed() {
        return when != null
                ? when.first()
                : Objects.requireNonNull(testimony().stated(), "a happening has a day or was told on one");
    }
}
