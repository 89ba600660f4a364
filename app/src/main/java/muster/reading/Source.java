package muster.reading;

import java.nio.file.Path;

/** Something to read. Sources know nothing of each other and may be fetched in any order and at the same time. */
public sealed interface Source permits ReportFile, Sent, Unfit {
    /** Where it lies, as the user wrote it or below the folder that the user wrote; of what was sent, its name. */
    Path path();

    /** Reads it, once per call; whatever is wrong with it becomes a {@link Fetched.Refused}. */
    Fetched fetch();
}
