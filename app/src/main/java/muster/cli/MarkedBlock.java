package muster.cli;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Figure;
import muster.ledger.RecordedFigure;
import muster.text.Block;

/**
 * A block with its figures marked.
 *
 * @param words the block's text, figures in white square brackets with their numbers
 * @param readings how each was read, in the order of the text
 */
record MarkedBlock(String words, List<Reading> readings) {

    /** So much of an id is enough for {@code muster why} nearly always, which says where it is not. */
    private static final int SHORT_ID = 8;

    /** How a figure was read, and the beginning of its id. */
    record Reading(String mark, String words) {}

    /** @param figures those of the whole report, numbered in their order from 1 */
    static MarkedBlock of(String text, Block block, List<RecordedFigure> figures) {
        StringBuilder words = new StringBuilder();
        List<Reading> readings = new ArrayList<>();
        int at = block.span().begin();
        for (int i = 0; i < figures.size(); i++) {
            RecordedFigure recorded = figures.get(i);
            Figure figure = recorded.figure();
            if (!block.span().contains(figure.span())) {
                continue;
            }
            String mark = "⟦" + (i + 1) + "⟧";
            // A figure within another one is read beneath, but brackets within brackets would only confuse.
            if (figure.span().begin() >= at) {
                words.append(text, at, figure.span().begin());
                words.append("⟦")
                        .append(figure.quote())
                        .append(" ")
                        .append(i + 1)
                        .append("⟧");
                at = figure.span().end();
            }
            readings.add(new Reading(
                    mark,
                    FigureWords.of(figure, text) + judged(recorded) + " · "
                            + recorded.id().substring(0, SHORT_ID)));
        }
        words.append(text, at, block.span().end());
        return new MarkedBlock(words.toString(), readings);
    }

    private static String judged(RecordedFigure recorded) {
        String act = JudgementTable.act(recorded.verdict());
        return act == null ? "" : " · judged: " + act;
    }
}
