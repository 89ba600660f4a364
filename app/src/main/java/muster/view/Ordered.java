package muster.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    /** From so many claims on it pays to take more than one processor. */
    private static final int LARGE = 20_000;

    /**
     * Puts in order what is known; a pure function.
     *
     * @param figures the figures known at a point; also those that people rejected
     * @param told the statements known there
     * @param missions those whose beginning or end is known
     */
    public static Ordered of(List<Evidence> figures, List<Testimony> told, List<Mission> missions) {
        if (figures.size() + told.size() < LARGE) {
            return new Ordered(cells(figures, told, missions), Roll.of(figures, told), Annals.of(told, figures));
        }
        // none of them needs another
        CompletableFuture<Roll> roll = CompletableFuture.supplyAsync(() -> Roll.of(figures, told));
        CompletableFuture<Annals> annals = CompletableFuture.supplyAsync(() -> Annals.of(told, figures));
        return new Ordered(cells(figures, told, missions), roll.join(), annals.join());
    }

    private static Cells cells(List<Evidence> figures, List<Testimony> told, List<Mission> missions) {
        return Cells.of(figures, Rejections.of(told), missions);
    }
}
