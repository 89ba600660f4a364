package muster.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muster.language.time.DateLines;
import muster.reading.DateLine;
import muster.text.Block;
import muster.text.Document;

/** Finds the day that a report's own text gives as its date. */
final class TextDateLine implements DateLine {
    @Override
    public Optional<LocalDate> find(String text, List<Block> blocks) {
        return DateLines.find(Document.of(text, blocks));
    }

    @Override
    public String candidates(String text, List<Block> blocks) {
        return DateLines.candidates(Document.of(text, blocks));
    }
}
