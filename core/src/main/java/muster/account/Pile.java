package muster.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.claim.Meaning;
import muster.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one cell, in order for a weighing on any day: of those in force it takes out the few that the latest
 * have not left behind.
 */
final class Pile {
    /** The number, what replaced it, and who still has it. */
    private static final int FEWEST_WITH_A_REPEAT = 3;

    private final Cell cell;
    private final Tolerances tolerances;
    private final List<Evidence> statements;
    private final List<Witness> witnesses;
    private final DayIndex<Witness> byDay;
    private final boolean judged;
    private final boolean preferred;

    /** Whether a number may be stale on some day; in most cells none ever is, and no day needs a look. */
    private final boolean mayBeStale;

    /** Null where none is ever stale, or where people prefer some. */
    private final @Nullable Repeats repeats;

    /** The first day on which somebody has replaced a figure of his own; null for never. */
    private final @Nullable LocalDate superseded;

    private Pile(Cell cell, List<Evidence> statements, Tolerances tolerances) {
        this.cell = cell;
        this.tolerances = tolerances;
        this.statements = List.copyOf(statements);
        this.witnesses = Witness.of(statements, tolerances);
        this.byDay = DayIndex.of(witnesses, Witness::since, Witness::until);
        this.judged =
                statements.stream().anyMatch(statement -> statement.verdict().matters());
        this.preferred = witnesses.stream()
                .anyMatch(witness -> witness.statement().verdict().preferred());
        this.superseded = superseded(witnesses);
        this.mayBeStale = witnesses.size() >= FEWEST_WITH_A_REPEAT
                && cell.meaning() == Meaning.LEVEL
                && cell.status() == Status.IN_PLACE
                && Repeat.mayBeAmong(witnesses.stream().map(Witness::statement).toList());
        this.repeats = mayBeStale && !preferred ? Repeats.of(witnesses) : null;
    }

    static Pile of(Cell cell, List<Evidence> statements, Tolerances tolerances) {
        return new Pile(cell, statements, tolerances);
    }

    /** All figures of several piles, as those of one cell. */
    static Pile joined(Cell cell, List<Pile> piles, Tolerances tolerances) {
        Pile first = piles.getFirst();
        return piles.size() == 1 && first.cell.equals(cell)
                ? first
                : of(
                        cell,
                        piles.stream().flatMap(pile -> pile.statements.stream()).toList(),
                        tolerances);
    }

    Cell cell() {
        return cell;
    }

    /** Whether people have said anything that matters of one of them, in force or not. */
    boolean isJudged() {
        return judged;
    }

    /** All of them; also those that people rejected, or that have no day. */
    List<Evidence> statements() {
        return statements;
    }

    /** Those that count and can be placed in time. */
    List<Witness> witnesses() {
        return witnesses;
    }

    /** Whether, besides what {@link #voices} gives, a figure in force on a day was replaced by who gave it. */
    boolean hasReplaced(LocalDate asked) {
        return !preferred && superseded != null && !superseded.isAfter(asked);
    }

    /**
     * Those in force on a day that can move the answer: what is told beside the best figure is of about its time, and the
     * best one is of the latest day, and so are those that may replace them. But what people prefer may be of any day.
     */
    List<Voice> voices(LocalDate asked) {
        LocalDate latest = byDay.latest(asked);
        if (latest == null) {
            return List.of();
        }
        return preferred ? allVoices(asked) : voicesAbout(latest, asked);
    }

    /** Those in force on a day that are of about the time of the latest day, or up to so many days older. */
    List<Voice> latestVoices(int days, LocalDate asked) {
        LocalDate latest = byDay.latest(asked);
        return latest == null ? List.of() : voicesAbout(latest.minusDays(days), asked);
    }

    /** Those in force on a day that are of about the time of another day, or later. */
    List<Voice> voicesAbout(LocalDate day, LocalDate asked) {
        return voicesFrom(day.minusDays(tolerances.sameTimeDays()), asked);
    }

    /** All in force on a day. */
    List<Voice> allVoices(LocalDate asked) {
        return voicesFrom(LocalDate.MIN, asked);
    }

    private List<Voice> voicesFrom(LocalDate from, LocalDate asked) {
        return byDay.between(from, asked).stream()
                .map(witness -> Voice.of(witness, asked, tolerances))
                .toList();
    }

    /** What is stale from when to when, where that tells it of a day; null where it has to be looked for. */
    @Nullable
    Repeats repeats(LocalDate asked) {
        return repeats != null && repeats.tells(asked) ? repeats : null;
    }

    /**
     * Rule 5: the ids of those in force on a day that only repeat what its speaker has replaced; they answer nothing,
     * unless people prefer them.
     */
    Set<String> stale(LocalDate asked) {
        if (!mayBeStale) {
            return Set.of();
        }
        List<Evidence> inForce = byDay.between(LocalDate.MIN, asked).stream()
                .map(Witness::statement)
                .toList();
        return Repeat.among(inForce, asked).stream()
                .map(Repeat::repeated)
                .filter(repeated -> !repeated.verdict().preferred())
                .map(Evidence::id)
                .collect(Collectors.toSet());
    }

    private static @Nullable LocalDate superseded(List<Witness> witnesses) {
        Map<String, List<Witness>> bySpeaker = witnesses.stream()
                .sorted(Comparator.comparing(Witness::since))
                .collect(Collectors.groupingBy(witness -> witness.speaker().key(), HashMap::new, Collectors.toList()));
        LocalDate first = null;
        for (List<Witness> own : bySpeaker.values()) {
            LocalDate day = replaced(own);
            first = first == null || day != null && day.isBefore(first) ? day : first;
        }
        return first;
    }

    private static @Nullable LocalDate replaced(List<Witness> own) {
        LocalDate first = null;
        for (int later = 1; later < own.size(); later++) {
            if (first != null && !own.get(later).since().isBefore(first)) {
                return first;
            }
            for (Witness earlier : own.subList(0, later)) {
                LocalDate day = earlier.replacing(own.get(later));
                first = first == null || day != null && day.isBefore(first) ? day : first;
            }
        }
        return first;
    }
}
