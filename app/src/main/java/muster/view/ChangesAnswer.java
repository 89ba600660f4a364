package muster.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.account.Question;
import muster.account.Series;
import muster.account.course.Timeline;
import muster.account.record.Change;
import muster.account.record.Events;
import muster.account.record.Knowledge;
import muster.account.record.News;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Mission;
import org.jspecify.annotations.Nullable;

/**
 * What happened between two days, and what became known between two points.
 *
 * @param course what is known of the last day
 * @param earlier the point after which it became known
 * @param later the last point at which it became known
 */
public record ChangesAnswer(
        Course course, KnownPoint earlier, KnownPoint later, List<Change> happened, List<Change> learnt) {
    /**
     * What a user asks for.
     *
     * @param from the day after which it happened
     * @param to the last day on which it happened
     * @param fromKnown the point after which it became known, in the words of {@link Questions#known}; null for the end
     *     of the first day
     * @param toKnown the last point at which it became known, which is also that at which what happened is told; null for
     *     the end of the last day, and for now
     */
    public record Span(
            LocalDate from,
            LocalDate to,
            @Nullable String fromKnown,
            @Nullable String toKnown) {
        /**
         * Takes days and points in their order.
         *
         * @throws Failure if the days are the wrong way round
         */
        public Span {
            Asked.requireOrder(from, to, "--from", "--to");
        }
    }

    /**
     * What changed in a span.
     *
     * @throws Failure if the span names points that there are not, or the wrong way round
     */
    public static ChangesAnswer of(Questions questions, Span span, @Nullable String mission, List<Mission> missions) {
        KnownPoint earlier =
                questions.known(span.fromKnown() == null ? span.from().toString() : span.fromKnown());
        KnownPoint later = questions.known(span.toKnown() == null ? span.to().toString() : span.toKnown());
        if (later.seq() < earlier.seq()) {
            throw Failure.wrongUsage("--to-known: point " + later.seq() + " is before point " + earlier.seq()
                    + ", from which --from-known starts; turn them round");
        }
        KnownPoint known = span.toKnown() == null ? questions.known(null) : later;
        questions.latestDay(known);
        Course course = Course.of(questions, known, span.to(), mission);
        return new ChangesAnswer(
                course,
                earlier,
                later,
                happened(course, span, mission, missions),
                new News(knowledge(questions, earlier, mission), knowledge(questions, later, mission))
                        .of(span.to(), mission, missions));
    }

    private static List<Change> happened(Course course, Span span, @Nullable String mission, List<Mission> missions) {
        Question question = new Question(span.to(), course.known().seq(), mission, null, null);
        return new Events(span.from(), span.to())
                .of(
                        Series.of(course.figures(), course.rejections(), question, missions),
                        Timeline.of(course.told(), span.to()),
                        course.figures());
    }

    private static Knowledge knowledge(Questions questions, KnownPoint point, @Nullable String mission) {
        Ledger ledger = questions.ledger();
        ClaimQuery query = new ClaimQuery(point.seq(), null, mission);
        return new Knowledge(
                point.seq(),
                ledger.reports(point.seq()),
                questions.evidence(ledger.figures(query.withRejected()), point),
                questions.testimonies(ledger.statements(query), point),
                new ArrayList<>(ledger.judgements(point.seq())));
    }
}
