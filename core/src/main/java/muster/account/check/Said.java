package muster.account.check;

import java.util.List;
import muster.account.Evidence;

/**
 * A claim for or against an assertion, or one that gives its number for something else.
 *
 * @param claim the claim with its sentence, source and clocks
 * @param differences in what it counts something else; none where it counts the same
 */
public record Said(Evidence claim, List<Difference> differences) {
    public Said {
        differences = List.copyOf(differences);
    }

    /** The dimensions in which it differs. */
    public List<Dimension> differsIn() {
        return differences.stream().map(Difference::dimension).toList();
    }
}
