package muster.extract;

import java.util.List;
import muster.claim.Figure;

/** What a report says: all its figures, in the order of the text. */
public record Extraction(List<Figure> figures) {
    public Extraction {
        figures = List.copyOf(figures);
    }
}
