package muster.intake;

import java.util.ArrayList;
import java.util.List;
import muster.ledger.Appended;
import org.jspecify.annotations.Nullable;

/**
 * What a run of reading did.
 *
 * @param passedOver files of the folders that are no reports
 */
public record Tally(List<Outcome> outcomes, int passedOver) {
    public Tally {
        outcomes = List.copyOf(outcomes);
    }

    /** In lines for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        long read = outcomes.stream().filter(outcome -> !outcome.refused()).count();
        int statements = outcomes.stream()
                .mapToInt(outcome -> Math.max(0, outcome.statements()))
                .sum();
        int figures = outcomes.stream()
                .mapToInt(outcome -> Math.max(0, outcome.figures()))
                .sum();
        lines.add("read " + read + ": " + count(Appended.Outcome.NEW) + " new, " + count(Appended.Outcome.NEW_VERSION)
                + " new versions, " + count(Appended.Outcome.NEW_READING) + " new readings, "
                + count(Appended.Outcome.ALREADY_KNOWN) + " already known; " + figures + " figures, " + statements
                + " other statements");
        if (passedOver > 0) {
            lines.add("passed over " + passedOver
                    + (passedOver == 1 ? " file that is no report" : " files that are no reports"));
        }
        if (refused() > 0) {
            lines.add("refused " + refused() + ":");
            outcomes.stream()
                    .filter(Outcome::refused)
                    .forEach(outcome -> lines.add("  " + outcome.path() + ": " + outcome.note()));
        }
        return lines;
    }

    /** How many sources were refused. */
    public long refused() {
        return count(null);
    }

    private long count(Appended.@Nullable Outcome result) {
        return outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }
}
