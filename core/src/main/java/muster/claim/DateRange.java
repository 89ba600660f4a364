package muster.claim;

import java.time.DateTimeException;
import java.time.LocalDate;

/** When something holds: one date of whatever grain, or everything from one to another, both included. */
public record DateRange(PartialDate from, PartialDate to) {
    public DateRange {
        if (to.last().isBefore(from.first())) {
            throw new DateTimeException(to.iso() + " is before " + from.iso());
        }
    }

    public static DateRange on(LocalDate day) {
        return on(PartialDate.of(day));
    }

    public static DateRange on(PartialDate date) {
        return new DateRange(date, date);
    }

    public static DateRange between(LocalDate from, LocalDate to) {
        return new DateRange(PartialDate.of(from), PartialDate.of(to));
    }

    public LocalDate first() {
        return from.first();
    }

    public LocalDate last() {
        return to.last();
    }

    /** ISO 8601: a date, or an interval {@code from/to}. */
    public String iso() {
        return from.equals(to) ? from.iso() : from.iso() + "/" + to.iso();
    }

    /**
     * Reads what {@link #iso()} prints.
     *
     * @throws DateTimeException if the text is no date or interval
     */
    public static DateRange parse(String iso) {
        int slash = iso.indexOf('/');
        return slash < 0
                ? on(PartialDate.parse(iso))
                : new DateRange(
                        PartialDate.parse(iso.substring(0, slash)), PartialDate.parse(iso.substring(slash + 1)));
    }
}
