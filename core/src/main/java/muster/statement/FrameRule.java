package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.text.Vocabulary;

/**
 * A rule of reading that stands in a table: a way in which reports state something.
 *
 * @param name stable
 * @param meaning what it reads, in a sentence
 * @param example a sentence that it reads
 */
public record FrameRule(String name, String meaning, String example) {
    /** The rules of {@code frames.tsv}, then those of {@code cues.tsv}, in their order. */
    public static List<FrameRule> all() {
        List<FrameRule> rules = new ArrayList<>();
        for (String line : Vocabulary.lines(FrameRule.class, "frames.tsv")) {
            String[] cells = line.split("\t", -1);
            String[] verbs = cells[5].replace("!", "").split("; ", -1);
            rules.add(rule(cells, "by verbs such as “" + verbs[0] + "”", 8));
        }
        for (String line : Vocabulary.lines(FrameRule.class, "cues.tsv")) {
            String[] cells = line.split("\t", -1);
            rules.add(rule(cells, "by words such as “" + cells[4].split("; ", -1)[0] + "”", 6));
        }
        return List.copyOf(rules);
    }

    private static FrameRule rule(String[] cells, String how, int example) {
        String stage = cells[3].equals("-") ? "" : ", " + cells[3].split("\\|", -1)[0];
        return new FrameRule(
                cells[0], "Tells a " + cells[1] + " (" + cells[2] + stage + ") " + how + ".", cells[example]);
    }
}
