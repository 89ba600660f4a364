package muster.account.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.account.Evidence;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.claim.Subject;

/**
 * What the checks look through: what counts of the figures and statements known at a point, up to the day asked.
 *
 * @param all in the order of time, with those that a speaker only names to reject them
 * @param counts those that somebody stands for
 * @param things the counts that are of one thing (mission, subject, unit and noun), each in the order of time
 * @param strengths the things that are strengths, with their levels alone
 * @param told the statements
 * @param asked later days are not looked at
 */
record Shelf(
        List<Count> all,
        List<Count> counts,
        List<Thing> things,
        List<Thing> strengths,
        List<Testimony> told,
        LocalDate asked) {

    static Shelf of(List<Evidence> figures, List<Testimony> told, LocalDate asked) {
        List<Testimony> counting = told.stream()
                .filter(testimony -> !testimony.verdict().rejected())
                .filter(testimony -> testimony.countsOn(asked))
                .sorted(Testimony.IN_TIME)
                .toList();
        Rejections rejections = Rejections.of(counting);
        List<Count> all = figures.stream()
                .filter(evidence -> !evidence.verdict().rejected())
                // What only repeats another figure is no second count.
                .filter(evidence -> evidence.original() == null)
                .filter(evidence -> evidence.figure().subject() != Subject.OTHER)
                .filter(evidence -> evidence.countsOn(asked))
                .map(evidence -> Count.of(evidence, asked))
                .sorted(Count.IN_TIME)
                .toList();
        List<Count> counts = all.stream()
                .filter(count -> !rejections.names(count.evidence()))
                .toList();
        List<Thing> things = counts.stream()
                .collect(Collectors.groupingBy(Shelf::thing, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Thing::of)
                .toList();
        List<Thing> strengths = things.stream()
                .map(thing -> thing.only(Count::isStrength))
                .filter(Predicate.not(Thing::isEmpty))
                .toList();
        return new Shelf(all, counts, things, strengths, counting, asked);
    }

    /** The same for what can be added up. */
    static String thing(Count count) {
        return String.join(
                "\n",
                Objects.toString(count.figure().mission(), ""),
                count.subject().word(),
                count.unit(),
                count.evidence().counted().toLowerCase(Locale.ROOT));
    }
}
