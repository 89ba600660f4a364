package muster.view;

import java.util.List;
import java.util.function.Function;
import muster.account.Cells;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.Series;
import muster.claim.Component;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.pack.Mission;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are to be followed over time; null stands for all.
 *
 * @param rung a step of the ladder of a strength
 * @param subject what is counted; null for the strengths: troops, staff and units
 */
public record SeriesQuestion(
        @Nullable String mission,
        @Nullable String place,
        @Nullable Component component,
        @Nullable Rung rung,
        @Nullable Subject subject) {
    /**
     * Each cell that is asked for, with its steps.
     *
     * @throws Failure if no figure is counted at the place
     */
    public List<Series> of(Course course, List<Mission> missions) {
        return of(course, question -> Series.of(Cells.of(course.figures(), course.rejections(), missions), question));
    }

    /** The same where series are made in another way, or were made before. */
    public List<Series> of(Course course, Function<Question, List<Series>> made) {
        Asked.requirePlace(place, course.figures().stream().map(Evidence::figure));
        Question question = new Question(course.asked(), course.known().seq(), mission, place, component);
        return made.apply(question).stream()
                .filter(series -> subject == null
                        ? series.cell().isStrength()
                        : series.cell().subject() == subject)
                .filter(series -> rung == null || series.cell().rung() == rung)
                .toList();
    }
}
