package muster.extract;

import java.time.LocalDate;
import java.util.List;
import muster.pack.Pack;
import muster.place.Gazetteer;
import muster.text.Block;
import muster.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads the claims out of a text: a pure function of text, publication day and pack. */
public final class Extractor {
    /** The version of the rules; it changes whenever the same text may be read otherwise. */
    public static final String RULES = "3";

    private final Pack pack;
    private final Gazetteer gazetteer;

    public Extractor(Pack pack) {
        this.pack = pack;
        this.gazetteer = Gazetteer.bundled();
    }

    /**
     * Reads a report.
     *
     * @param text the report's text; all spans point into it
     * @param blocks its blocks where markup gave them, or empty to cut them from the text alone
     * @param published the publication day, against which relative words are resolved; null leaves them unresolved
     */
    public Extraction read(String text, List<Block> blocks, @Nullable LocalDate published) {
        return new ReportReading(pack, gazetteer, Document.of(text, blocks), published).read();
    }
}
