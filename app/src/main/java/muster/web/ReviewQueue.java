package muster.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.export.Table;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedClaim;
import muster.view.Review;
import muster.view.ReviewTable;
import org.jspecify.annotations.Nullable;

/** The rows of the review: of each mission on the day asked, or else on its own latest one. */
final class ReviewQueue {
    private ReviewQueue() {}

    static Table rows(Asking asking) {
        KnownPoint known = asking.known();
        String only = asking.mission();
        Map<@Nullable String, @Nullable LocalDate> days = days(
                asking.ask(questions -> {
                    questions.requireKnownMission(known, only);
                    return questions.claimsWithRejected(known, null, only);
                }),
                asking.day(Parameter.AT));
        List<Review> reviews = new ArrayList<>();
        days.forEach((mission, day) -> {
            Kept kept = asking.matterWithRejected(mission);
            reviews.addAll(Review.of(kept.on(day), mission, kept.ordered(), kept.findings(day)));
        });
        String named = asking.text(Parameter.CLAIMS);
        if (named != null) {
            Set<String> claims = Set.copyOf(Answers.ids(named));
            reviews.removeIf(review -> !claims.contains(review.claim().id()));
        }
        reviews.sort(Review.ORDER);
        return ReviewTable.of(reviews, days::get);
    }

    /** The day of each mission; where no report of it has one, any will do. */
    private static Map<@Nullable String, LocalDate> days(List<RecordedClaim> claims, @Nullable LocalDate asked) {
        Map<@Nullable String, LocalDate> days = new HashMap<>();
        for (RecordedClaim claim : claims) {
            LocalDate published = claim.report().published();
            LocalDate day = asked != null ? asked : published != null ? published : LocalDate.EPOCH;
            days.merge(claim.claim().mission(), day, (one, other) -> one.isAfter(other) ? one : other);
        }
        return days;
    }
}
