package muster.account.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import muster.account.Area;
import muster.account.Evidence;
import muster.account.Footing;
import muster.account.Interval;
import muster.account.Speaker;
import muster.account.Tolerances;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A figure, ready to be held against others.
 *
 * @param day the day of which it speaks: when it holds, or else when it was stated; null where neither is known
 */
record Count(
        Evidence evidence,
        Speaker speaker,
        Interval interval,
        Area area,
        Footing footing,
        @Nullable LocalDate day) {
    private static final Set<Subject> FORCES = Set.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS);

    /** The earliest first; then as they were stated, and by id. */
    static final Comparator<Count> IN_TIME = Comparator.comparing(
                    Count::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(count -> count.evidence.stated(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Count::report)
            .thenComparing(count -> count.figure().span())
            .thenComparing(Count::id);

    static Count of(Evidence evidence, LocalDate asked) {
        return of(evidence, asked, Area.of(evidence.figure().places()));
    }

    /** @param area that of its places */
    static Count of(Evidence evidence, LocalDate asked, Area area) {
        Figure figure = evidence.figure();
        return new Count(
                evidence,
                Speaker.of(evidence),
                Interval.of(figure.quantity(), Tolerances.STANDARD),
                area,
                Footing.of(figure),
                spokenOf(evidence, asked));
    }

    private static @Nullable LocalDate spokenOf(Evidence evidence, LocalDate asked) {
        LocalDate holds = evidence.figure().valid() == null ? null : evidence.holdsOn(asked);
        return holds == null ? evidence.stated() : holds;
    }

    /** Whether it speaks of a stretch of days, and so of the day asked as long as that lasts. */
    boolean lasts() {
        DateRange valid = figure().valid();
        return valid != null && !valid.from().equals(valid.to());
    }

    /** The same as of another day. */
    Count on(LocalDate asked) {
        return day == null || !day.isAfter(asked) || !lasts()
                ? this
                : new Count(evidence, speaker, interval, area, footing, spokenOf(evidence, asked));
    }

    String id() {
        return evidence.id();
    }

    Figure figure() {
        return evidence.figure();
    }

    Subject subject() {
        return figure().subject();
    }

    Meaning meaning() {
        return figure().meaning();
    }

    String unit() {
        return figure().quantity().unit();
    }

    Force force() {
        return figure().force();
    }

    String report() {
        return evidence.recorded().reportId();
    }

    /** Whether it says how many of the mission's own people or formations there are. */
    boolean isStrength() {
        return FORCES.contains(subject()) && meaning() == Meaning.LEVEL && !unit().equals("percent");
    }

    boolean isSameThing(Count other) {
        return Objects.equals(figure().mission(), other.figure().mission())
                && subject() == other.subject()
                && unit().equals(other.unit())
                && evidence.counted().equalsIgnoreCase(other.evidence.counted());
    }

    boolean isSameReport(Count other) {
        return report().equals(other.report());
    }

    boolean isSameSentence(Count other) {
        return isSameReport(other) && figure().sentence().equals(other.figure().sentence());
    }

    /** Whether one account gives both: one report, or one speaker on one day. */
    boolean isSameAccount(Count other) {
        return isSameReport(other) || isSameSpeaker(other) && Objects.equals(day, other.day);
    }

    boolean isSameSpeaker(Count other) {
        return speaker.key().equals(other.speaker.key());
    }

    boolean isSameArea(Count other) {
        return area.equals(other.area);
    }

    /** Whether both speak of one time; a plan's day may be left out by one of them. */
    boolean isSameTime(Count other) {
        if (footing.isForward() && other.footing.isForward() && (isUndated() || other.isUndated())) {
            return isNear(evidence.stated(), other.evidence.stated());
        }
        return isSameReport(other) ? Objects.equals(day, other.day) : isNear(day, other.day);
    }

    private boolean isUndated() {
        return figure().valid() == null;
    }

    /** Whether it is of about the day on which it was stated, for it tells none. */
    boolean isUndatedPlan() {
        return footing.isForward() && isUndated();
    }

    private static boolean isNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && daysBetween(one, other) <= Tolerances.STANDARD.sameTimeDays();
    }

    static long daysBetween(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** How far apart both begin in one report. */
    int charactersTo(Count other) {
        return Math.abs(figure().span().begin() - other.figure().span().begin());
    }

    /** Whether both give one number in as many words; hedges do not matter. */
    boolean hasSameNumber(Count other) {
        return interval.best().compareTo(other.interval.best()) == 0;
    }

    /** Whether it is the other number with fewer digits: "nearly 4,000" for 3,951, but not 5,000 for 5,200. */
    boolean rounds(Count exact) {
        BigDecimal number = exact.interval.best();
        BigDecimal off = interval.best().subtract(number).abs();
        return zeros() > exact.zeros()
                && off.compareTo(BigDecimal.ONE.scaleByPowerOfTen(zeros())) < 0
                && off.compareTo(number.multiply(Tolerances.STANDARD.roundedShare())) <= 0;
    }

    private int zeros() {
        return -interval.best().stripTrailingZeros().scale();
    }

    boolean agrees(Count other) {
        return interval.overlaps(other.interval);
    }

    /** Whether one figure gives a higher number than another. */
    static boolean isMore(Evidence one, Evidence other) {
        return Interval.of(one.figure().quantity(), Tolerances.STANDARD)
                        .best()
                        .compareTo(Interval.of(other.figure().quantity(), Tolerances.STANDARD)
                                .best())
                > 0;
    }

    /** Whether the words bound it on both sides, and not as widely as "thousands" does. */
    boolean isBounded() {
        return interval.low() != null
                && interval.high() != null
                && interval.high()
                                .compareTo(
                                        interval.low().multiply(BigDecimal.TWO).max(BigDecimal.ONE))
                        <= 0;
    }

    /** Whether this is surely more than another. */
    boolean isSurelyAbove(Count other) {
        return !other.interval.reaches(interval);
    }
}
