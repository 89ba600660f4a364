package muster.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.account.Cell;
import muster.account.Evidence;
import org.jspecify.annotations.Nullable;

/** A figure as it was reported, with the series that it belongs to. */
public final class Reported {
    private final Evidence figure;
    private final Cell cell;
    private final @Nullable Object[] cellValues;

    private Reported(Evidence figure, Cell cell, @Nullable Object[] cellValues) {
        this.figure = figure;
        this.cell = cell;
        this.cellValues = cellValues;
    }

    /**
     * All figures of a course in the order of the ledger. What is only named to be rejected is left out: nobody stands for
     * it. They are the same for every day, so who asks about many keeps them.
     */
    public static List<Reported> of(Course course) {
        Map<Cell, @Nullable Object[]> values = new HashMap<>();
        return course.rejections().heard(course.figures()).stream()
                .map(figure -> {
                    Cell cell = Cell.of(figure).onAnyDay();
                    return new Reported(figure, cell, values.computeIfAbsent(cell, CellFields::values));
                })
                .toList();
    }

    Evidence figure() {
        return figure;
    }

    /** As {@link muster.account.Series} has it. */
    Cell cell() {
        return cell;
    }

    @Nullable
    Object[] cellValues() {
        return cellValues;
    }
}
