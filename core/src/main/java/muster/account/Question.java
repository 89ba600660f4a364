package muster.account;

import java.time.LocalDate;
import java.util.List;
import muster.claim.Component;
import muster.claim.Force;
import muster.ledger.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is asked for. With the version of the rules it fixes the answer for good.
 *
 * @param day the valid day asked
 * @param known the point up to which the ledger counts
 * @param mission a mission's id, or null for all
 * @param place only what is counted at this place, or null for all; case does not matter
 * @param component only this component, or null for all
 */
public record Question(
        LocalDate day,
        long known,
        @Nullable String mission,
        @Nullable String place,
        @Nullable Component component) {

    public static Question on(LocalDate day, long known) {
        return new Question(day, known, null, null, null);
    }

    /** The id of the answer to this question under a version of the rules, with missions of these lifetimes. */
    String answerId(String rules, String lifetimes) {
        return ContentId.of(
                "a",
                day.toString(),
                Long.toString(known),
                mission == null ? "" : mission,
                place == null ? "" : place,
                component == null ? "" : component.word(),
                rules,
                lifetimes);
    }

    /** Whether a figure is among those asked about, whatever its day. */
    public boolean admits(Evidence statement) {
        var figure = statement.figure();
        return admits(figure.mission(), figure.force(), figure.places());
    }

    boolean admits(Cell cell) {
        return admits(cell.mission(), cell.force(), cell.places());
    }

    private boolean admits(@Nullable String ofMission, Force force, List<String> places) {
        return (mission == null || mission.equals(ofMission))
                && (component == null || component == force.component())
                && (place == null || places.stream().anyMatch(place::equalsIgnoreCase));
    }
}
