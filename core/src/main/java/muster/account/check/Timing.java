package muster.account.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Cell;
import muster.account.Dissent;
import muster.account.Evidence;
import muster.account.Interval;
import muster.account.Picture;
import muster.account.Row;
import muster.account.Rule;
import muster.account.Standing;
import muster.account.Tolerances;
import muster.claim.DateRange;
import org.jspecify.annotations.Nullable;

/** Whether a claim speaks of the time asked: rules 4, 5 and 10, as the picture of that day has applied them. */
final class Timing {
    private final Allegation asserted;
    private final LocalDate day;
    private final Map<Cell, Row> rows = new HashMap<>();
    private final Map<String, Row> heard = new HashMap<>();

    /** With the picture of the day on which the books are opened. */
    Timing(Allegation asserted, Picture picture) {
        this.asserted = asserted;
        this.day = picture.question().day();
        Stream.concat(picture.rows().stream(), picture.unassigned().stream()).forEach(this::hear);
    }

    /** A plan's row also has the levels that met it: those are heard with their own cell only. */
    private void hear(Row row) {
        rows.put(row.cell(), row);
        Stream.of(row.statements().stream(), others(row))
                .flatMap(claims -> claims)
                .filter(claim -> Cell.of(claim).equals(row.cell()))
                .forEach(claim -> heard.put(claim.id(), row));
    }

    private static Stream<Evidence> others(Row row) {
        return Stream.concat(row.dissent().stream(), row.apart().stream()).map(Dissent::statement);
    }

    /** The row in which it is heard on the day asked; null where it is not in force, replaced or passed over. */
    @Nullable
    Row row(Evidence claim) {
        return heard.get(claim.id());
    }

    /** Null where it speaks of the time asked. */
    @Nullable
    Difference difference(Evidence claim) {
        String said = told(claim);
        if (!claim.countsOn(day)) {
            return time("of " + said + ", not yet of " + asserted.time());
        }
        DateRange when = asserted.when();
        if (asserted.isPlan()
                && claim.forward()
                && when != null
                && !meet(claim.figure().valid(), when)) {
            return time("for " + said + ", not for " + when.iso());
        }
        Row row = row(claim);
        if (row != null) {
            if (!asserted.isOfPeriod() && isOvertaken(claim, row)) {
                return time("of " + said + ", not of " + asserted.time() + since(claim));
            }
            return isOld(row) || isLapsed(row) || isChangeOfAnotherTime(claim)
                    ? time("of " + said + ", not of " + asserted.time())
                    : null;
        }
        if (isRestated(claim)) {
            return null;
        }
        if (asserted.isOfPeriod() && when != null && meet(claim.figure().valid(), when)) {
            return null;
        }
        return time((isRepeated(claim)
                        ? "still of " + said + ", when it had been replaced"
                        : "of " + said + ", not of " + asserted.time())
                + since(claim));
    }

    /** Rule 5: whether it is no older than the answer, and yet not heard beside it. */
    private boolean isRepeated(Evidence claim) {
        Row row = rows.get(Cell.of(claim));
        DateRange said = claim.figure().valid();
        DateRange best = row == null ? null : row.bestStatement().figure().valid();
        return row != null
                && row.rules().contains(Rule.STALE.id())
                && said != null
                && best != null
                && !said.first().isBefore(best.first());
    }

    private boolean isOld(Row row) {
        return row.standing() == Standing.LAST_KNOWN
                || row.standing() == Standing.ENDED
                || row.standing() == Standing.CHANGE && row.ageDays() > Tolerances.STANDARD.lastKnownAfterDays();
    }

    /** Whether it is of a time of its own: heard in no row, or overtaken in its row by what was said of a later day. */
    boolean isOfItsTime(Evidence claim) {
        Row row = row(claim);
        return row == null || isOvertaken(claim, row);
    }

    /** What another speaker says otherwise of a day before that of the best figure was so then, and may not dispute it. */
    private static boolean isOvertaken(Evidence claim, Row row) {
        Evidence best = row.bestStatement();
        DateRange said = claim.figure().valid();
        DateRange since = best.figure().valid();
        return said != null
                && since != null
                && Cell.of(best).equals(row.cell())
                && !best.verdict().preferred()
                && said.last().isBefore(since.first())
                && !interval(claim).overlaps(interval(best));
    }

    /** Who speaks of a plan without a day means one of late. */
    private boolean isLapsed(Row row) {
        return asserted.isPlan() && asserted.when() == null && row.ageDays() > Tolerances.STANDARD.lastKnownAfterDays();
    }

    /** A level holds on; who says when something was added speaks of that time only. */
    private boolean isChangeOfAnotherTime(Evidence claim) {
        DateRange when = asserted.when();
        return asserted.figure().meaning().isChange()
                && when != null
                && !when.first().equals(asserted.asked())
                && !claim.forward()
                && !meet(claim.figure().valid(), when);
    }

    /** Whether its own speaker has given it anew since, more exactly or of a later day: then it still stands. */
    private boolean isRestated(Evidence claim) {
        Row row = rows.get(Cell.of(claim));
        Evidence later = row == null || isOld(row) ? null : replacedBy(row, claim);
        return later != null && interval(later).overlaps(interval(claim));
    }

    private static Interval interval(Evidence claim) {
        return Interval.of(claim.figure().quantity(), Tolerances.STANDARD);
    }

    /** Rule 5: whether its own speaker has replaced it by the day asked. */
    boolean isStale(Evidence claim) {
        Row row = rows.get(Cell.of(claim));
        return row != null && row(claim) == null && claim.countsOn(day) && replacedBy(row, claim) != null;
    }

    /** What its own speaker said since, else what anybody did. */
    private String since(Evidence claim) {
        Row row = rows.get(Cell.of(claim));
        if (row == null) {
            return "";
        }
        Evidence own = replacedBy(row, claim);
        Evidence later = own != null ? own : row.bestStatement();
        String words = later.source() + (own != null ? " has since given " : " gives ");
        return " (" + words + later.figure().quote() + " for " + told(later) + ")";
    }

    private static @Nullable Evidence replacedBy(Row row, Evidence claim) {
        return Stream.concat(row.statements().stream(), others(row))
                .filter(later -> Cell.of(later).equals(row.cell()))
                .filter(later -> !later.id().equals(claim.id()) && name(later).equals(name(claim)))
                .findFirst()
                .orElse(null);
    }

    private static String name(Evidence claim) {
        return claim.source().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** How many days lie between the time of which it speaks and the one asked; 0 where they meet. */
    long gapDays(Evidence claim) {
        DateRange valid = claim.figure().valid();
        LocalDate stated = claim.stated();
        DateRange said = valid != null ? valid : stated == null ? null : DateRange.on(stated);
        DateRange when = Objects.requireNonNullElse(asserted.when(), DateRange.on(day));
        if (said == null) {
            return Long.MAX_VALUE;
        }
        long before = ChronoUnit.DAYS.between(said.last(), when.first());
        long after = ChronoUnit.DAYS.between(when.last(), said.first());
        return Math.max(0, Math.max(before, after));
    }

    private static boolean meet(@Nullable DateRange said, DateRange when) {
        return said != null
                && !said.last().isBefore(when.first())
                && !said.first().isAfter(when.last());
    }

    /** The day of which a claim speaks, in words. */
    static String told(Evidence claim) {
        DateRange valid = claim.figure().valid();
        if (valid != null) {
            return valid.iso();
        }
        LocalDate stated = claim.stated();
        return stated == null ? "a day not told" : stated.toString();
    }

    private static Difference time(String words) {
        return new Difference(Dimension.TIME, words);
    }
}
