package muster.view;

import java.util.List;
import muster.account.Cells;
import muster.account.Evidence;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.account.books.Roll;
import muster.account.course.Annals;
import muster.pack.Mission;

/**
 * What is known at a point, in order for pictures of any day, place and component. Who asks one known point again and again
 * makes it once and keeps it; it never changes.
 */
public record Ordered(Cells cells, Roll roll, Annals annals) {
    /**
     * Puts in order what is known; a pure function.
     *
     * @param figures the figures known at a point; also those that people rejected
     * @param told the statements known there
     * @param missions those whose beginning or end is known
     */
    public static Ordered of(List<Evidence> figures, List<Testimony> told, List<Mission> missions) {
        return new Ordered(
                Cells.of(figures, Rejections.of(told), missions), Roll.of(figures, told), Annals.of(told, figures));
    }
}
