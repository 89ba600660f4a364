package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import muster.account.Evidence;
import muster.account.Testimony;

/**
 * What is not known or disputed, tied to what it is about.
 *
 * @param told all statements
 * @param figures all figures
 */
public record Unknowns(List<Testimony> told, List<Evidence> figures, LocalDate asked) {
    /** What was open, or had been, on the day asked; the latest first. */
    public List<OpenPoint> points() {
        List<Testimony> points = told.stream()
                .filter(testimony -> Doubts.isDoubt(testimony) && testimony.countsOn(asked))
                .sorted(Testimony.IN_TIME.reversed())
                .toList();
        return new Doubts(Likely.ofFigures(figures), Likely.ofStatements(told), points, asked, testimony -> true).all();
    }
}
