package muster.reading;

import java.nio.file.Path;

/** A source of which is known before any reading that it gives no report. */
record Unfit(Path path, String reason) implements Source {
    @Override
    public Fetched fetch() {
        return new Fetched.Refused(path, reason);
    }
}
