package muster.account.linear;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The one place that knows the linear solver. */
final class Solver {
    private Solver() {}

    /** Whether there are numbers, none below nothing, that make all sums hold. */
    static boolean isSolvable(List<Sum> sums) {
        if (sums.isEmpty()) {
            return true;
        }
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> numbers = new HashMap<>();
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            Expression line = model.newExpression("sum " + i);
            if (sum.least() != null) {
                line.lower(sum.least());
            }
            if (sum.most() != null) {
                line.upper(sum.most());
            }
            sum.terms()
                    .forEach((term, times) -> line.set(
                            numbers.computeIfAbsent(
                                    term,
                                    own -> model.newVariable("number " + own).lower(0)),
                            times));
        }
        return model.minimise().getState().isFeasible();
    }

    /** A smallest set that has a member of each of some sets. */
    static BitSet hitting(List<BitSet> sets) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> members = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            Expression one = model.newExpression("set " + i).lower(1);
            sets.get(i).stream()
                    .forEach(at -> one.set(
                            members.computeIfAbsent(
                                    at,
                                    own -> model.newVariable("member " + own)
                                            .binary()
                                            .weight(1)),
                            1));
        }
        Optimisation.Result result = model.minimise();
        BitSet hit = new BitSet();
        members.forEach((at, member) -> hit.set(at, result.doubleValue(model.indexOf(member)) > 0.5));
        return hit;
    }
}
