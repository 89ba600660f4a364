package muster.text;

import java.util.Locale;

/** What a stretch of a report is on the page. */
public enum BlockKind {
    HEADLINE,
    /** A subhead, or the heading of a list. */
    HEADING,
    /** Place and day in front of the first sentence, or a line that only dates the report. */
    DATELINE,
    BODY,
    /** A bullet or a line of a list or table. */
    ITEM,
    /** The words under a picture: they may hold figures, their date never dates the report. */
    CAPTION,
    /** What belongs to the page, not to the report: buttons, bylines, links. It makes no claims. */
    FURNITURE;

    /** The word that stands for this kind in every output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
