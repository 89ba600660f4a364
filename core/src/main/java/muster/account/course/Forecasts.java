package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Testimony;

/**
 * What was planned for a day, and what became of it.
 *
 * @param forecasts by the day that they are for, each plan of a speaker once
 * @param undated plans that name no day: nothing can tell whether they are overdue
 */
public record Forecasts(List<Forecast> forecasts, List<Assertion> undated) {
    public Forecasts {
        forecasts = List.copyOf(forecasts);
        undated = List.copyOf(undated);
    }

    /**
     * The plans that were stated by a day.
     *
     * @param told all statements, in any order
     * @param figures the figures that count, in any order
     * @param asked what is planned is judged as of this day
     */
    public static Forecasts of(List<Testimony> told, List<Evidence> figures, LocalDate asked) {
        List<Evidence> counting =
                figures.stream().filter(figure -> figure.countsOn(asked)).toList();
        PlannedEvents events = new PlannedEvents(told, asked);
        PlannedNumbers numbers = new PlannedNumbers(counting, asked);
        List<Forecast> forecasts = Stream.concat(events.forecasts(), numbers.forecasts())
                .sorted(Forecast.IN_ORDER)
                .toList();
        List<Assertion> undated = new ArrayList<>(events.undated());
        undated.addAll(numbers.undated());
        return new Forecasts(forecasts, undated);
    }

    /**
     * Whether both are of one speaker. Within one report a name may be shortened: "the Post" is "The Washington Post".
     */
    static boolean isOneSpeaker(Assertion one, Assertion other) {
        boolean sameReport = one.recorded().reportId().equals(other.recorded().reportId());
        return one.speaker().key().equals(other.speaker().key())
                || sameReport && new Party(one.source()).isSame(new Party(other.source()));
    }
}
