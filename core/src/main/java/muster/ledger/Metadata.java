package muster.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its text.
 *
 * @param name the file name, as the field {@code report} of the contracts has it
 * @param published the day this version appeared, or null where it is not known
 * @param basis what {@code published} rests on
 * @param candidates for a report without a day: what its text allows, in words; else empty
 * @param author who wrote it, as written; several names stand as they do there; null where nobody is named
 */
public record Metadata(
        String name,
        @Nullable LocalDate published,
        DayBasis basis,
        String candidates,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String author) {
    /** One of whose author nothing is known. */
    public Metadata(
            String name,
            @Nullable LocalDate published,
            DayBasis basis,
            String candidates,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String url) {
        this(name, published, basis, candidates, publisher, title, url, null);
    }

    public Metadata {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a report has a name");
        }
        if ((published == null) != (basis == DayBasis.UNKNOWN)) {
            throw new IllegalArgumentException("a publication day and what it rests on go together");
        }
    }

    /** The address that the report is known by, or null where outlet and file name are all there is. */
    public @Nullable String address() {
        return url == null || url.isEmpty() ? null : url;
    }

    /** Who published it, as people are told: its outlet, else its file name. */
    public String outlet() {
        return publisher == null ? name : publisher;
    }

    /** The id of the report: its address, else outlet and file name. */
    public String reportId() {
        String address = address();
        return address != null
                ? ContentId.of("r", "url", address)
                : ContentId.of("r", "file", publisher == null ? "" : publisher, name);
    }
}
