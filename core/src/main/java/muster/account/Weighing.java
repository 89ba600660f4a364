package muster.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Meaning;
import muster.claim.Status;
import org.jspecify.annotations.Nullable;

/** Weighs the statements of one cell against each other on the day asked. */
record Weighing(LocalDate asked, Tolerances tolerances) {
    /** The number, what replaced it, and who still has it. */
    private static final int FEWEST_WITH_A_REPEAT = 3;

    /** Null where nothing of the cell is in force on the day asked. */
    @Nullable
    Row row(Cell cell, List<Evidence> statements) {
        List<Voice> inForce = statements.stream()
                .filter(statement -> !statement.verdict().rejected())
                .map(statement -> Voice.of(statement, asked, tolerances))
                .filter(Objects::nonNull)
                .toList();
        if (inForce.isEmpty()) {
            return null;
        }
        List<Voice> standing = Voice.notReplaced(inForce);
        Set<String> stale = stale(cell, inForce);
        List<Voice> current = standing.stream()
                .filter(voice -> !stale.contains(voice.statement().id()))
                .sorted(Voice.BEST_FIRST)
                .toList();
        Voice best = current.getFirst();
        List<Voice> heard =
                current.stream().filter(voice -> voice.isHeardWith(best)).toList();
        Set<Rule> also = EnumSet.noneOf(Rule.class);
        if (inForce.size() > standing.size()) {
            also.add(Rule.SUPERSEDE);
        }
        if (standing.size() > current.size()) {
            also.add(Rule.STALE);
        }
        if (statements.stream().anyMatch(statement -> statement.verdict().matters())) {
            also.add(Rule.JUDGEMENTS);
        }
        return row(cell, best, heard, also);
    }

    /** Rule 5: a number repeated after its speaker has replaced it answers nothing, unless people prefer it. */
    private Set<String> stale(Cell cell, List<Voice> inForce) {
        boolean mayBeStale = inForce.size() >= FEWEST_WITH_A_REPEAT
                && cell.meaning() == Meaning.LEVEL
                && cell.status() == Status.IN_PLACE;
        if (!mayBeStale) {
            return Set.of();
        }
        List<Evidence> figures = inForce.stream().map(Voice::statement).toList();
        return Repeat.among(figures, asked).stream()
                .map(Repeat::repeated)
                .filter(repeated -> !repeated.verdict().preferred())
                .map(Evidence::id)
                .collect(Collectors.toSet());
    }

    /** Rule 11: the bounds are those of all who agree with the best figure or dispute it, and of nobody else. */
    private Row row(Cell cell, Voice best, List<Voice> heard, Set<Rule> also) {
        List<Voice> agreeing = new ArrayList<>();
        List<Voice> disputing = new ArrayList<>();
        List<Voice> apart = new ArrayList<>();
        Interval bounds = best.interval();
        for (Voice voice : heard) {
            if (voice.agrees(best)) {
                agreeing.add(voice);
                bounds = bounds.joined(voice.interval());
            } else {
                (voice.isApart(best) ? apart : disputing).add(voice);
            }
        }
        for (Voice voice : disputing) {
            bounds = bounds.reachingTo(voice.interval());
        }
        long age = ChronoUnit.DAYS.between(best.day(), asked);
        return new Row(
                cell,
                standing(cell, age),
                best.statement().figure().valid(),
                bounds.low(),
                bounds.best(),
                bounds.high(),
                age,
                best.speaker().label(),
                Voice.origins(agreeing),
                Voice.dissents(disputing),
                Voice.dissents(apart),
                bounds.formula() != null,
                bounds.formula(),
                rules(best.statement().forward(), heard.size() > 1, also, age > 0, !apart.isEmpty()),
                Stream.concat(agreeing.stream(), disputing.stream())
                        .map(Voice::statement)
                        .toList());
    }

    private Standing standing(Cell cell, long age) {
        if (cell.meaning().isChange()) {
            return Standing.CHANGE;
        }
        return age > tolerances.lastKnownAfterDays() ? Standing.LAST_KNOWN : Standing.HOLDS;
    }

    private static List<String> rules(boolean plan, boolean several, Set<Rule> also, boolean aged, boolean apart) {
        Set<Rule> used = EnumSet.of(Rule.CELL, Rule.INTERVAL, Rule.BEST, Rule.SAME_ANSWER);
        used.addAll(also);
        if (plan) {
            used.add(Rule.PLANS);
        }
        if (several) {
            used.add(Rule.ORIGINS);
        }
        if (aged) {
            used.add(Rule.HOLDS);
        }
        if (apart) {
            used.add(Rule.KINDS);
        }
        return used.stream().map(Rule::id).toList();
    }
}
