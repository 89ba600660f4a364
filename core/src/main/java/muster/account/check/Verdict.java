package muster.account.check;

import java.util.List;
import muster.account.Row;
import muster.account.books.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one figure of a sentence.
 *
 * @param words why, in a sentence
 * @param differsIn in what the claim that gives the number differs, where the answer is one of the others
 * @param row what is known of just that on the day asked, however old; null where nothing is
 * @param supporting the claims of just that which bear it out, the best first
 * @param opposing the claims of just that which exclude it, the best first
 * @param near the claims that give its number for something else, the nearest first
 * @param follows the findings of the books that give its number where no sentence bears it out, the latest first
 * @param rules the ids of the rules that were used
 */
public record Verdict(
        Allegation asserted,
        Answer answer,
        String words,
        List<Dimension> differsIn,
        @Nullable Row row,
        List<Said> supporting,
        List<Said> opposing,
        List<Said> near,
        List<Finding> follows,
        List<String> rules) {
    public Verdict {
        differsIn = List.copyOf(differsIn);
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        near = List.copyOf(near);
        follows = List.copyOf(follows);
        rules = List.copyOf(rules);
    }
}
