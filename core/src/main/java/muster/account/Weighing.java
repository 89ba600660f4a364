package muster.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs the figures of one cell against each other on the day asked. */
record Weighing(LocalDate asked, Tolerances tolerances) {
    /** Each look back goes so many times as far as the one before. */
    private static final int FURTHER = 5;

    private static final int FARTHEST_BACK_DAYS = 4000;

    /** Null where nothing of the cell is in force on the day asked. */
    @Nullable
    Row row(Pile pile) {
        Heard heard = heard(pile);
        return heard == null ? null : row(heard);
    }

    /**
     * What is told about the time of the best figure, that one first.
     *
     * @param replaced whether somebody had replaced a figure of his own by then
     * @param stale whether somebody repeats a number that was replaced
     */
    record Heard(Pile pile, List<Voice> voices, boolean replaced, boolean stale) {
        Voice best() {
            return voices.getFirst();
        }

        List<Evidence> statements() {
            return voices.stream().map(Voice::statement).toList();
        }
    }

    /** Null where nothing of the cell is in force on the day asked. */
    @Nullable
    Heard heard(Pile pile) {
        Repeats repeats = pile.repeats(asked);
        Heard heard = repeats == null ? null : heardOfLate(pile, repeats);
        return heard == null ? heardOfAll(pile) : heard;
    }

    /** Without looking at all that was ever said; null where all that was said in years is stale. */
    private @Nullable Heard heardOfLate(Pile pile, Repeats repeats) {
        List<Voice> latest = latest(pile, repeats);
        if (latest.isEmpty()) {
            return null;
        }
        // Where the very latest are stale, the best one is older, and so is what is told beside it.
        List<Voice> current = current(pile.voicesAbout(latest.getFirst().day(), asked), repeats);
        Voice best = current.getFirst();
        return new Heard(
                pile,
                current.stream().filter(voice -> voice.isHeardWith(best)).toList(),
                pile.hasReplaced(asked),
                repeats.isStandingOn(asked));
    }

    /**
     * The latest that are not stale, with some that are older. What replaces a figure is of its day or later, so it is
     * found wherever the figure is.
     */
    private List<Voice> latest(Pile pile, Repeats repeats) {
        for (int days = 0; days < FARTHEST_BACK_DAYS; days = days * FURTHER + 1) {
            List<Voice> latest = current(pile.latestVoices(days, asked), repeats);
            if (!latest.isEmpty()) {
                return latest;
            }
        }
        return List.of();
    }

    private List<Voice> current(List<Voice> inForce, Repeats repeats) {
        return Voice.notReplaced(inForce).stream()
                .filter(voice -> !repeats.isStale(voice, asked))
                .sorted(Voice.BEST_FIRST)
                .toList();
    }

    /** The same by looking at all that was ever said. */
    @Nullable
    Heard heardOfAll(Pile pile) {
        Set<String> stale = pile.stale(asked);
        List<Voice> inForce = stale.isEmpty() ? pile.voices(asked) : pile.allVoices(asked);
        if (inForce.isEmpty()) {
            return null;
        }
        List<Voice> standing = Voice.notReplaced(inForce);
        List<Voice> current = standing.stream()
                .filter(voice -> !stale.contains(voice.statement().id()))
                .sorted(Voice.BEST_FIRST)
                .toList();
        if (current.isEmpty()) {
            return null;
        }
        Voice best = current.getFirst();
        List<Voice> heard =
                current.stream().filter(voice -> voice.isHeardWith(best)).toList();
        return new Heard(
                pile,
                heard,
                inForce.size() > standing.size() || pile.hasReplaced(asked),
                standing.size() > current.size());
    }

    Row row(Heard heard) {
        Set<Rule> also = EnumSet.noneOf(Rule.class);
        if (heard.replaced()) {
            also.add(Rule.SUPERSEDE);
        }
        if (heard.stale()) {
            also.add(Rule.STALE);
        }
        if (heard.pile().isJudged()) {
            also.add(Rule.JUDGEMENTS);
        }
        return row(heard.pile().cell(), heard.best(), heard.voices(), also);
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

    Standing standing(Cell cell, long age) {
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
