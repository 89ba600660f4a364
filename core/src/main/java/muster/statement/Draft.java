package muster.statement;

import java.util.Map;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Matter;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.statement.Told.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a reader found it, before it is known where and when it holds.
 *
 * @param words the tokens that make it
 * @param scope the tokens in which its times and places stand
 * @param dated whether a time in its words is its own, as of what happens; not of what is the rule
 * @param former whether it was done before anybody spoke of it, so that the day of the saying is not its own
 */
record Draft(
        Matter matter,
        Modality modality,
        Stretch words,
        Stretch scope,
        boolean dated,
        boolean former,
        Map<Detail, Stretch> details,
        String rule) {

    static Draft of(Kind kind, String type, @Nullable Stage stage, Modality modality, Stretch words, String rule) {
        return new Draft(new Matter(kind, type, stage), modality, words, words, true, false, Map.of(), rule);
    }

    Draft over(Stretch wider) {
        return new Draft(matter, modality, words, wider, dated, former, details, rule);
    }

    Draft undated() {
        return new Draft(matter, modality, words, scope, false, former, details, rule);
    }

    Draft with(Map<Detail, Stretch> told) {
        return new Draft(matter, modality, words, scope, dated, former, told, rule);
    }

    Draft asFormer() {
        return new Draft(matter, modality, words, scope, dated, true, details, rule);
    }

    Kind kind() {
        return matter.kind();
    }
}
