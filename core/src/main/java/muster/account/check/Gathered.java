package muster.account.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.account.Area;
import muster.account.Evidence;
import muster.account.Interval;
import muster.account.Row;
import muster.account.Tolerances;
import muster.claim.Subject;

/** Finds the claims that may tell something of an assertion, each with what it counts differently. */
record Gathered(Allegation asserted, Likeness likeness, Timing timing) {
    Gathered(Allegation asserted, Timing timing) {
        this(asserted, new Likeness(asserted), timing);
    }

    /** Those that count. */
    List<Known> known(List<Evidence> statements) {
        List<Known> known = new ArrayList<>(statements.stream()
                .filter(claim -> !claim.verdict().rejected() && isNear(claim))
                .map(this::known)
                .toList());
        onlyTheWidest(known);
        onlyTheExactStep(known);
        return known;
    }

    /** Those of just that, and of that number, which people rejected. */
    List<Evidence> rejected(List<Evidence> statements) {
        return statements.stream()
                .filter(claim -> claim.verdict().rejected() && isNear(claim) && saysSo(claim))
                .toList();
    }

    /** Those of just that, and of that number, which somebody disputes. */
    List<Denial> denied(List<Denial> denials) {
        return denials.stream()
                .filter(denial -> isNear(denial.claim()) && saysSo(denial.claim()))
                .toList();
    }

    private boolean saysSo(Evidence claim) {
        Known known = known(claim);
        return known.bearing() == Bearing.FOR
                && known.differences().stream().allMatch(difference -> difference.dimension() == Dimension.TIME);
    }

    private boolean isNear(Evidence claim) {
        return asserted.isCounted() && likeness.isNear(claim);
    }

    private Known known(Evidence claim) {
        List<Difference> differences = new ArrayList<>(likeness.differences(claim));
        Relation relation =
                Relation.of(Area.of(asserted.places()), Area.of(claim.figure().places()));
        place(claim, relation, differences);
        Row row = timing.row(claim);
        if (row != null && isApart(claim, row)) {
            differences.add(new Difference(
                    Dimension.SCOPE, "beside " + row.bestStatement().figure().quote() + ", and so hardly of the same"));
        }
        Difference time = timing.difference(claim);
        if (time != null) {
            differences.add(time);
        }
        Interval interval = Interval.of(claim.figure().quantity(), Tolerances.STANDARD);
        BigDecimal apart = interval.best().subtract(asserted.interval().best()).abs();
        Bearing bearing = Bearing.of(asserted.interval(), interval, Tolerances.STANDARD);
        return new Known(claim, row, differences, relation, bearing, timing.gapDays(claim), apart);
    }

    private static boolean isApart(Evidence claim, Row row) {
        return row.apart().stream().anyMatch(apart -> apart.claim().equals(claim.id()));
    }

    /** Sums of money have no place. */
    private void place(Evidence claim, Relation relation, List<Difference> differences) {
        if (asserted.places().isEmpty() || asserted.figure().subject() == Subject.MONEY) {
            return;
        }
        String said = PlaceWords.of(claim.figure().places());
        String asked = PlaceWords.of(asserted.places());
        switch (relation) {
            case SAME -> {}
            case UNSAID -> differences.add(new Difference(Dimension.PLACE, "without saying where, not of " + asked));
            case NARROWED -> differences.add(new Difference(Dimension.SCOPE, "of " + said + ", not of all " + asked));
            case PART, WHOLE, ELSEWHERE ->
                differences.add(new Difference(Dimension.PLACE, "of " + said + ", not of " + asked));
        }
    }

    /** Who names no place speaks of the whole: of the widest area of which such a count is known for that day. */
    private void onlyTheWidest(List<Known> known) {
        if (!asserted.places().isEmpty()) {
            return;
        }
        Set<List<String>> areas = known.stream()
                .filter(Known::isLike)
                .map(one -> one.claim().figure().places())
                .collect(Collectors.toCollection(HashSet::new));
        known.replaceAll(one -> {
            List<String> places = one.claim().figure().places();
            return areas.stream()
                    .filter(area -> isPart(places, area))
                    .findFirst()
                    .map(area -> one.and(new Difference(
                            Dimension.PLACE, "of " + PlaceWords.of(places) + ", not of " + PlaceWords.of(area))))
                    .orElse(one);
        });
    }

    private static boolean isPart(List<String> places, List<String> area) {
        if (places.isEmpty() || area.isEmpty() || places.equals(area)) {
            return false;
        }
        Area inner = Area.of(places);
        return switch (Relation.of(Area.of(area), inner)) {
            case PART -> true;
            case NARROWED -> inner.border() != null;
            case SAME, WHOLE, ELSEWHERE, UNSAID -> false;
        };
    }

    /** Those assigned answer for those there only while nobody tells the two apart. */
    private void onlyTheExactStep(List<Known> known) {
        boolean exact = known.stream().anyMatch(one -> one.isLike() && likeness.isExactStep(one.claim()));
        if (exact) {
            known.replaceAll(one ->
                    one.isLike() && !likeness.isExactStep(one.claim()) ? one.and(likeness.step(one.claim())) : one);
        }
    }
}
