package muster.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one place (the command's options, a manifest, a page) says of a report; null where it says nothing. */
public record Told(
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url) {
    public static final Told NOTHING = new Told(null, null, null, null);

    public Told {
        publisher = filled(publisher);
        title = filled(title);
        url = filled(url);
    }

    /** What {@code --published} and {@code --publisher} say. */
    public static Told byOption(@Nullable LocalDate published, @Nullable String publisher) {
        return new Told(published, publisher, null, null);
    }

    private static @Nullable String filled(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
