package muster.account.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import muster.account.Evidence;
import muster.account.Interval;
import muster.account.Row;
import muster.account.Standing;
import muster.account.Tolerances;
import muster.account.books.Finding;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what becomes of an assertion, and why. */
record Wording(
        Allegation asserted,
        @Nullable Row row,
        List<Known> near,
        List<Said> supporting,
        List<Said> opposing,
        List<Evidence> rejected,
        List<Denial> denials,
        List<Finding> derived) {

    String of(Answer answer) {
        String words = switch (answer) {
            case SUPPORTED -> supported();
            case CONTRADICTED -> contradicted();
            case OTHER_SCOPE, OTHER_RUNG, OTHER_COMPONENT, OTHER_TIME, OTHER_PLACE -> other();
            case NOT_KNOWN -> notKnown();
        };
        return capital(words) + "." + follows() + dropped();
    }

    private String supported() {
        Evidence first = supporting.getFirst().claim();
        Row held = row;
        boolean agreed = held != null && held.bestStatement().equals(first) && held.origins() > 1;
        String voices = held != null && agreed ? "; " + others(held.origins() - 1) : "";
        return stated(first)
                + (isFarWithin() ? "; that is far within what is asserted" : "")
                + voices
                + otherwise(opposing);
    }

    /** "Up to 15,000" is true of 5,900, and says little of it. */
    private boolean isFarWithin() {
        Interval known = Interval.of(supporting.getFirst().claim().figure().quantity(), Tolerances.STANDARD);
        return asserted.interval().isFarFrom(known, Tolerances.STANDARD.disputeTimes());
    }

    private static String others(int number) {
        return number == 1 ? "another voice agrees" : number + " other voices agree";
    }

    private String contradicted() {
        Row held = Objects.requireNonNull(row);
        return stated(held.bestStatement()) + "; that excludes "
                + asserted.figure().quote() + otherwise(supporting);
    }

    /** Who says otherwise about the same. */
    private String otherwise(List<Said> others) {
        String said = others.stream()
                .filter(other ->
                        denials.stream().noneMatch(denial -> denial.claim().equals(other.claim())))
                .map(other ->
                        other.claim().figure().quote() + " (" + other.claim().source() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : "; otherwise said: " + said;
    }

    private String other() {
        Known nearest = near.getFirst();
        return nearest.claim().figure().quote() + " is said " + differences(nearest) + like(nearest);
    }

    /** What is known of that itself. */
    private String like(Known nearest) {
        if (row == null) {
            return "; of that itself no number is known for " + asserted.time();
        }
        if (isOld()) {
            return nearest.claim().equals(row.bestStatement()) ? since() : "; " + lastKnown();
        }
        if (row.equals(nearest.row()) || nearest.differsIn(Dimension.TIME) && nearest.kinds() == 1) {
            return "";
        }
        boolean there = nearest.differsIn(Dimension.PLACE) && !asserted.places().isEmpty();
        return (there ? ": there " : "; of that itself ") + stated(row.bestStatement());
    }

    private boolean isOld() {
        return row != null && (row.standing() == Standing.LAST_KNOWN || row.standing() == Standing.ENDED);
    }

    private String since() {
        Row held = Objects.requireNonNull(row);
        return ", " + held.ageDays() + " days before; "
                + (held.standing() == Standing.ENDED
                        ? "the mission had ended by then"
                        : "it has not been replaced, but is only the last one known");
    }

    private String lastKnown() {
        Row held = Objects.requireNonNull(row);
        return "the last number known of that is "
                + held.bestStatement().figure().quote() + ", of " + Timing.told(held.bestStatement()) + ", "
                + held.ageDays() + " days before";
    }

    private String notKnown() {
        if (!asserted.isCounted()) {
            return "the account keeps no number of what " + asserted.figure().quote()
                    + " counts here; name it, as in “5,900 troops”";
        }
        String nothing = "no number is known of that for " + asserted.time();
        if (isOld()) {
            return nothing + "; " + lastKnown();
        }
        if (row != null) {
            return stated(row.bestStatement()) + "; that neither bears out "
                    + asserted.figure().quote() + " nor excludes it";
        }
        return near.isEmpty()
                ? nothing
                : nothing + "; what is known is "
                        + near.getFirst().claim().figure().quote() + ", " + differences(near.getFirst());
    }

    private static String differences(Known known) {
        return known.differences().stream()
                .map(Difference::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", and "));
    }

    /** What is said to be there or planned, by whom, for when; and where, if that was not asked. */
    private String stated(Evidence claim) {
        String where = asserted.places().isEmpty() && !claim.figure().places().isEmpty()
                ? " " + PlaceWords.at(claim.figure().places())
                : "";
        return words(claim) + (isPlural(claim) ? " are" : " is") + " said to be " + Steps.words(claim.figure()) + where
                + " (" + claim.source() + ", for " + Timing.told(claim) + ")";
    }

    /** As written, but within a sentence: "about 2,800". */
    private static String words(Evidence claim) {
        String quote = claim.figure().quote();
        return quote.substring(0, 1).toLowerCase(Locale.ROOT) + quote.substring(1);
    }

    private static boolean isPlural(Evidence claim) {
        String unit = claim.figure().quantity().unit();
        return unit.equals("person") || unit.equals("item");
    }

    /** What no sentence says, but several together. */
    private String follows() {
        return derived.isEmpty()
                ? ""
                : " But it follows from several: " + derived.getFirst().sentence();
    }

    private String dropped() {
        String denied = denials.stream()
                .map(denial -> " " + capital(denial.by()) + " denies it.")
                .distinct()
                .collect(Collectors.joining());
        return denied + judged();
    }

    private String judged() {
        return rejected.isEmpty()
                ? ""
                : " A claim that gives it was rejected: “"
                        + Objects.requireNonNull(rejected.getFirst().verdict().latest())
                                .judgement()
                                .why()
                        + "”.";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
