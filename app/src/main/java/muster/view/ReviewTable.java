package muster.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.claim.Claim;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.Reading;
import org.jspecify.annotations.Nullable;

/** What is to be looked at, and why, a row a claim. */
public final class ReviewTable {
    private static final int MOST_NAMED = 2;

    private ReviewTable() {}

    /**
     * In the order given.
     *
     * @param asked of each mission, the day whose answer counts, by the claim's mission; null where there is none
     */
    public static Table of(List<Review> reviews, Function<@Nullable String, @Nullable LocalDate> asked) {
        Table.Builder table = Table.of(
                Column.shown("claim"),
                Column.shown("report"),
                Column.hidden("report_id"),
                Column.hidden("published"),
                Column.hidden("mission"),
                Column.shown("kind"),
                Column.shown("quote"),
                Column.yielding("sentence"),
                Column.yielding("source"),
                Column.shown("confidence"),
                Column.shown("best"),
                Column.shown("cells"),
                Column.shown("findings"),
                Column.shown("urgency"),
                Column.yielding("matters"),
                Column.hidden("asked"));
        for (Review review : reviews) {
            Claim claim = review.claim().recorded().claim();
            LocalDate day = asked.apply(claim.mission());
            table.row(
                    review.claim().id(),
                    review.claim().recorded().report().name(),
                    review.claim().recorded().reportId(),
                    Objects.toString(review.claim().recorded().report().published(), null),
                    claim.mission(),
                    Reading.kindOf(claim),
                    claim.quote(),
                    review.claim().sentence(),
                    review.claim().source(),
                    claim.confidence(),
                    review.best().size(),
                    review.cells(),
                    review.findings(),
                    Math.round(review.urgency() * 100) / 100.0,
                    matters(review),
                    Objects.toString(day, null));
        }
        return table.build();
    }

    /** Why it matters, in a sentence. */
    static String matters(Review review) {
        List<String> parts = new ArrayList<>();
        if (!review.best().isEmpty()) {
            String named = review.best().stream()
                    .limit(MOST_NAMED)
                    .map(row -> new AnswerWords(row).what())
                    .collect(Collectors.joining("; "));
            int more = review.best().size() - MOST_NAMED;
            parts.add("it is the answer for " + named + (more > 0 ? "; and " + more + " more" : ""));
        }
        if (review.cells() > 0) {
            String others = review.best().isEmpty() ? "" : "other ";
            parts.add(count(review.cells(), others + "row of the answer rests", others + "rows of the answer rest")
                    + " on it");
        }
        if (review.findings() > 0) {
            parts.add(count(review.findings(), "finding rests", "findings rest") + " on it");
        }
        String sentence = parts.isEmpty() ? "nothing in the answer rests on it" : String.join(", and ", parts);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
