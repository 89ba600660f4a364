package muster.account.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.Interval;
import muster.account.Picture;
import muster.account.Row;
import muster.account.Rule;
import muster.account.Tolerances;
import muster.account.books.Finding;
import org.jspecify.annotations.Nullable;

/** Hears all that is known of one assertion, and finds what becomes of it. */
final class Hearing {
    private final Allegation asserted;
    private final Interval interval;
    private final Tolerances tolerances = Tolerances.STANDARD;
    private final Timing timing;
    private final List<Known> all;
    private final List<LikeRow> rows;

    /** What people rejected of just that, and that would have borne it out. */
    private final List<Evidence> rejected;

    private final List<Denial> denials;

    /** What would bear it out, and stands in no sentence. */
    private final List<Finding> derived;

    /** With the picture of the day on which the books are opened. */
    Hearing(Allegation asserted, List<Evidence> statements, List<Denial> denials, Derived derived, Picture picture) {
        this.asserted = asserted;
        this.interval = asserted.interval();
        this.timing = new Timing(asserted, picture);
        Gathered gathered = new Gathered(asserted, timing);
        this.all = gathered.known(statements);
        this.rejected = gathered.rejected(statements);
        this.denials = gathered.denied(denials);
        this.derived = derived.bearingOut(asserted);
        this.rows = LikeRow.of(all, interval, tolerances);
    }

    Verdict verdict() {
        List<Known> near = all.stream()
                .filter(known -> known.isMixable(interval, tolerances))
                .sorted(Known.NEAREST_FIRST)
                .toList();
        @Nullable
        LikeRow supporting = rows.stream().filter(LikeRow::bearsOut).findFirst().orElse(null);
        if (supporting != null) {
            return verdict(Answer.SUPPORTED, List.of(), supporting.row(), near);
        }
        boolean inPeriod = asserted.isOfPeriod()
                && all.stream()
                        .anyMatch(known ->
                                known.isLike() && known.bearing() == Bearing.FOR && timing.isOfItsTime(known.claim()));
        if (inPeriod) {
            return verdict(Answer.SUPPORTED, List.of(), null, near);
        }
        @Nullable Row row = rows.isEmpty() ? lastKnown() : rows.getFirst().row();
        boolean excluded = !rows.isEmpty() && rows.stream().allMatch(LikeRow::excludes) && !isAmongSeveralPlaces();
        boolean mixedUp = !near.isEmpty() && (!excluded || near.getFirst().kinds() == 1);
        boolean disputed = rows.stream().anyMatch(LikeRow::borneOut);
        if (mixedUp && !(excluded && disputed)) {
            Known nearest = near.getFirst();
            return verdict(
                    nearest.answer(),
                    nearest.differences().stream()
                            .map(Difference::dimension)
                            .sorted()
                            .toList(),
                    row,
                    near);
        }
        if (excluded) {
            return verdict(Answer.CONTRADICTED, List.of(), row, near);
        }
        return verdict(Answer.NOT_KNOWN, List.of(), row, row == null ? beside() : List.of());
    }

    /** Where no place is asked and counts of several are known, none of them excludes one of another. */
    private boolean isAmongSeveralPlaces() {
        return asserted.places().isEmpty()
                && rows.stream()
                                .map(row -> row.row().cell().places())
                                .distinct()
                                .count()
                        > 1;
    }

    /** Where nothing is known of just that: what is known that day of what differs from it in one thing. */
    private List<Known> beside() {
        return all.stream()
                .filter(known -> known.kinds() == 1
                        && !known.differsIn(Dimension.TIME)
                        && !known.differsIn(Dimension.READING)
                        && known.relation() != Relation.ELSEWHERE)
                .sorted(Comparator.comparing((Known known) -> known.differsIn(Dimension.RUNG))
                        .thenComparing(Known::apart)
                        .thenComparing(Known.NEAREST_FIRST))
                .limit(1)
                .toList();
    }

    /** What is too old to answer with, and is still the last that is known of just that. */
    private @Nullable Row lastKnown() {
        return all.stream()
                .filter(known ->
                        known.differences().stream().allMatch(difference -> difference.dimension() == Dimension.TIME))
                .map(Known::row)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Row::ageDays))
                .orElse(null);
    }

    private Verdict verdict(Answer answer, List<Dimension> differsIn, @Nullable Row row, List<Known> near) {
        List<Finding> follows = answer == Answer.SUPPORTED ? List.of() : derived;
        Wording wording =
                new Wording(asserted, row, near, said(Bearing.FOR), opposing(row), rejected, denials, follows);
        return new Verdict(
                asserted,
                answer,
                wording.of(answer),
                differsIn,
                row,
                said(Bearing.FOR),
                opposing(row),
                near.stream().map(Known::said).toList(),
                follows,
                rules(answer, row, near));
    }

    /** The claims of just that, row by row, each row's best first; one that stands apart excludes nothing. */
    private List<Said> said(Bearing bearing) {
        List<Said> said = new ArrayList<>();
        for (LikeRow like : rows) {
            if (bearing == Bearing.AGAINST && !like.mayOppose()) {
                continue;
            }
            order(like.row())
                    .flatMap(claim -> all.stream().filter(known -> known.claim().equals(claim)))
                    .filter(known -> known.isLike() && known.bearing() == bearing)
                    .map(Known::said)
                    .forEach(said::add);
        }
        all.stream()
                .filter(known -> known.isLike() && known.row() == null && known.bearing() == bearing)
                .map(Known::said)
                .forEach(said::add);
        return said;
    }

    /** Where no place is asked, what is said of another one than the answer is no objection to it. */
    private List<Said> opposing(@Nullable Row answer) {
        Stream<Said> denied = denials.stream().map(denial -> new Said(denial.claim(), List.of()));
        Stream<Said> others = said(Bearing.AGAINST).stream()
                .filter(said -> answer == null
                        || !asserted.places().isEmpty()
                        || said.claim()
                                .figure()
                                .places()
                                .equals(answer.bestStatement().figure().places()));
        return Stream.concat(others, denied).toList();
    }

    private static Stream<Evidence> order(Row row) {
        return Stream.concat(row.statements().stream(), row.dissent().stream().map(dissent -> dissent.statement()))
                .distinct();
    }

    private List<String> rules(Answer answer, @Nullable Row row, List<Known> near) {
        Set<Rule> used = EnumSet.of(Rule.CELL, Rule.INTERVAL, Rule.SAME_ANSWER);
        if (answer == Answer.OTHER_RUNG) {
            boolean plan = near.getFirst().claim().forward()
                    && asserted.figure().status()
                            != near.getFirst().claim().figure().status();
            if (plan) {
                used.add(Rule.PLANS);
            }
        }
        if (answer == Answer.OTHER_TIME && timing.isStale(near.getFirst().claim())) {
            used.add(Rule.SUPERSEDE);
            used.add(Rule.STALE);
        }
        if (!rejected.isEmpty()) {
            used.add(Rule.JUDGEMENTS);
        }
        if (answer != Answer.SUPPORTED) {
            derived.stream().map(Finding::rule).forEach(used::add);
        }
        Stream<String> ofRow = row == null ? Stream.of() : row.rules().stream();
        List<String> ids =
                Stream.concat(used.stream().map(Rule::id), ofRow).distinct().toList();
        return Stream.of(Rule.values()).map(Rule::id).filter(ids::contains).toList();
    }
}
