package muster.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muster.text.Block;

/** Finds the day that a report's own text gives as its date; the last resort for a publication day. */
public interface DateLine {
    /**
     * The day of a line that dates the report, or empty; a caption's date never does.
     *
     * @param blocks the blocks as markup gave them, or empty for plain text
     */
    Optional<LocalDate> find(String text, List<Block> blocks);

    /** For a report without a day: the days that its text allows, in words; empty where it allows none. */
    String candidates(String text, List<Block> blocks);
}
