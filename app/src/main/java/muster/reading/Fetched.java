package muster.reading;

import java.nio.file.Path;
import muster.ledger.Metadata;
import muster.ledger.Version;

/** What came of fetching one source. */
public sealed interface Fetched {
    /** A report, ready to be read for its claims. */
    record Ok(Metadata metadata, Version version) implements Fetched {}

    /**
     * A source that gives no report; the others are not touched by it.
     *
     * @param reason one line: what is wrong and what to try, without the path
     */
    record Refused(Path path, String reason) implements Fetched {
        public Refused {
            reason = reason.strip().replaceAll("\\s*\\R\\s*", " ");
        }
    }
}
