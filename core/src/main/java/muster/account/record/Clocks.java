package muster.account.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import muster.account.Assertion;
import muster.claim.Attribution;
import muster.claim.DateRange;
import muster.claim.Ground;
import muster.ledger.Judgements;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something was so, was said, was published and became known: of several claims the earliest each.
 *
 * @param valid the day of which the words tell; null where they name none, or more than a day
 * @param said the day on which it was said, where the report tells it apart from its own; else null
 * @param published null where no report has a day
 * @param known the day of the ledger's clock, UTC
 */
public record Clocks(
        @Nullable LocalDate valid,
        @Nullable LocalDate said,
        @Nullable LocalDate published,
        LocalDate known) {

    static Clocks of(List<? extends Assertion> claims) {
        LocalDate known = Objects.requireNonNull(
                earliest(
                        claims,
                        claim -> LocalDate.ofInstant(claim.recorded().known().time(), ZoneOffset.UTC)),
                "every claim became known");
        return new Clocks(
                earliest(claims, Clocks::valid),
                earliest(claims, Clocks::said),
                earliest(claims, claim -> claim.recorded().report().published()),
                known);
    }

    /** Days from one clock to another; null where one of them is not told. */
    public static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }

    private static <T extends Assertion> @Nullable LocalDate earliest(
            List<T> claims, Function<? super T, @Nullable LocalDate> clock) {
        LocalDate earliest = null;
        for (T claim : claims) {
            LocalDate day = clock.apply(claim);
            if (day != null && (earliest == null || day.isBefore(earliest))) {
                earliest = day;
            }
        }
        return earliest;
    }

    /** A day that no words gave is only taken from another clock. */
    private static @Nullable LocalDate valid(Assertion claim) {
        DateRange valid = claim.valid();
        if (valid == null || !valid.from().equals(valid.to()) || !valid.from().isDay()) {
            return null;
        }
        return isTold(claim.recorded().claim().grounds()) ? valid.first() : null;
    }

    private static boolean isTold(List<Ground> grounds) {
        return grounds.stream()
                .filter(ground ->
                        ground.attribute().equals("at") || ground.attribute().equals("when"))
                .allMatch(ground -> ground.span() != null || ground.rule().equals(Judgements.RULE));
    }

    /** The day of publication stands in for one that is not named, so only another one tells anything. */
    private static @Nullable LocalDate said(Assertion claim) {
        LocalDate said = claim.said();
        boolean ownVoice = claim.recorded().claim().attribution().equals(Attribution.OWN_VOICE);
        boolean same = said != null && said.equals(claim.recorded().report().published());
        return ownVoice || same ? null : said;
    }
}
