package muster.extract;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import muster.statement.FrameRule;
import muster.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A rule that reads claims, as users know it: the {@link muster.claim.Ground grounds} of a claim name theirs.
 *
 * @param name stable; one that ends in {@code *} stands for all that begin so
 * @param meaning what it says, in a sentence
 * @param example a report that shows it, with {@code ¶} between its paragraphs, or a dash
 */
public record ReadingRule(String name, String meaning, String example) {
    private static final Map<String, ReadingRule> BY_NAME = load();

    /** All rules, each attribute's together. */
    public static Collection<ReadingRule> all() {
        return BY_NAME.values();
    }

    /** The rule of this name; none for one that only older versions know. */
    public static Optional<ReadingRule> named(String name) {
        @Nullable ReadingRule rule = BY_NAME.get(name);
        for (int dot = name.lastIndexOf('.'); rule == null && dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            rule = BY_NAME.get(name.substring(0, dot) + ".*");
        }
        return Optional.ofNullable(rule);
    }

    private static Map<String, ReadingRule> load() {
        Map<String, ReadingRule> rules = new LinkedHashMap<>();
        for (String line : Vocabulary.lines(ReadingRule.class, "rules.tsv")) {
            String[] cells = line.split("\t", -1);
            rules.put(cells[0], new ReadingRule(cells[0], cells[1], cells[2]));
        }
        for (FrameRule frame : FrameRule.all()) {
            rules.put(frame.name(), new ReadingRule(frame.name(), frame.meaning(), frame.example()));
        }
        return Collections.unmodifiableMap(rules);
    }
}
