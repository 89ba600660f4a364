package muster.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one place (the command's options, a manifest, a page) says of a report; null where it says nothing. */
public record Told(
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String author) {
    public static final Told NOTHING = new Told(null, null, null, null, null);

    public Told {
        publisher = filled(publisher);
        title = filled(title);
        url = filled(url);
        author = filled(author);
    }

    /** What {@code --published} and {@code --publisher} say. */
    public static Told byOption(@Nullable LocalDate published, @Nullable String publisher) {
        return new Told(published, publisher, null, null, null);
    }

    /** The same, of a day. */
    Told on(LocalDate day) {
        return new Told(day, publisher, title, url, author);
    }

    private static @Nullable String filled(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
