package muster.reading;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What kind of file a report comes in, told by the ending of its name. */
enum MediaType {
    TEXT("text/plain"),
    PAGE("text/html");

    /** Completes "it is ..." for all other files. */
    static final String EXPECTED = "neither .txt nor .html; save it as one of these";

    private final String word;

    MediaType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<MediaType> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return Optional.of(TEXT);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(PAGE) : Optional.empty();
    }
}
