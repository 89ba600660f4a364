package muster.account.books;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.pack.Ban;
import muster.pack.Pack;

/**
 * The books of a mission or of all: looked through for what does not add up, who disagrees, and what follows from several
 * sentences together.
 */
public final class Books {
    private static final List<Check> CHECKS = List.of(
            new PartsOfPlaces(),
            new PartsOfForces(),
            new PartsWithinPlaces(),
            new Ceilings(),
            new Increases(),
            new Percentages(),
            new Travel(),
            new Repetitions(),
            new Disputes(),
            new StaleNumbers(),
            new TwoNames(),
            new PlansAsFacts(),
            new OverduePlans(),
            new Denials());

    private Books() {}

    /** What was found where the bundled packs tell which tasks a limit forbids. */
    public static List<Finding> findings(List<Evidence> figures, List<Testimony> told, LocalDate asked) {
        return findings(figures, told, asked, Pack.bundled().bans());
    }

    /**
     * What was found, in the order of days; a pure function that does not depend on the order of what it is given.
     *
     * @param figures those known at a point; rejected ones do not count
     * @param told the statements known at it
     * @param asked the last day that is looked at
     * @param bans which limit forbids which tasks
     */
    public static List<Finding> findings(
            List<Evidence> figures, List<Testimony> told, LocalDate asked, List<Ban> bans) {
        Shelf shelf = Shelf.of(figures, told, asked);
        Set<String> seen = new HashSet<>();
        List<Finding> found = Stream.concat(CHECKS.stream(), Stream.of(new ForbiddenTasks(bans)))
                .flatMap(check -> check.findings(shelf))
                .filter(finding -> seen.add(finding.id()))
                .toList();
        Stream<Finding> beyond = new Contradictions(found).findings(shelf).filter(finding -> seen.add(finding.id()));
        return Stream.concat(found.stream(), beyond).sorted(Finding.ORDER).toList();
    }
}
