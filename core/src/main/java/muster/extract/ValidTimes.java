package muster.extract;

import java.time.LocalDate;
import muster.claim.DateRange;
import muster.claim.Meaning;
import muster.claim.PartialDate;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Decides when a figure holds: from the words of time around it, its state and the day of publication. */
final class ValidTimes {
    private final Memory memory;
    private final @Nullable LocalDate published;
    private final TimeResolver resolver;
    private final TimeRelations relations;
    private final NearestTime nearest;

    /** The day on which the source of this sentence said it, or null. */
    private final @Nullable LocalDate said;

    ValidTimes(Scene scene, Memory memory, @Nullable LocalDate published) {
        this.memory = memory;
        this.published = published;
        this.resolver = new TimeResolver(published);
        this.relations = new TimeRelations(scene);
        this.nearest = new NearestTime(scene, relations, published);
        this.said = said(scene, resolver, published);
    }

    /**
     * When a figure holds.
     *
     * @param range null where it cannot be told, and for a plan without a day
     * @param said the day on which its source said it, or null
     * @param rule the stable name of the rule
     * @param span the words of time, or null where none give the range
     */
    record Found(
            @Nullable DateRange range,
            @Nullable LocalDate said,
            String rule,
            @Nullable Span span) {}

    Found of(int index, Subject subject, State state) {
        if (subject == Subject.OTHER) {
            return new Found(null, said, "time.none", null);
        }
        boolean held = isHeld(state.status());
        TimeMention time = nearest.to(index, state.isPlan(), held);
        if (time != null) {
            boolean ahead = state.isPlan() || held && relations.isDeadline(time);
            DateRange range = range(time, ahead ? Tendency.FUTURE : Tendency.PAST);
            if (range != null) {
                DateRange related = related(time, range, subject, state);
                return new Found(related, said, "time." + relations.of(time), time.span());
            }
        }
        return withoutTime(subject, state);
    }

    /** Such a state is true now and lasts to a day ahead: "authorized through September". */
    static boolean isHeld(@Nullable Status status) {
        return status == Status.AUTHORIZED || status == Status.ORDERED || status == Status.STANDBY;
    }

    private Found withoutTime(Subject subject, State state) {
        if (state.isPlan()) {
            return new Found(null, said, "time.plan", null);
        }
        if (subject == Subject.DURATION) {
            return new Found(null, said, "time.none", null);
        }
        if (memory.blockTime() != null) {
            return new Found(memory.blockTime(), said, "time.heading", null);
        }
        if (published == null) {
            return new Found(null, said, "time.published", null);
        }
        if (said != null && said.isBefore(published)) {
            return new Found(DateRange.on(said), said, "time.said", null);
        }
        return new Found(DateRange.on(published), said, "time.published", null);
    }

    private static @Nullable LocalDate said(Scene scene, TimeResolver resolver, @Nullable LocalDate published) {
        for (Speech speech : scene.speeches()) {
            TimeMention time = speech.time();
            if (time != null) {
                DateRange range = resolver.resolve(time.expression(), Tendency.PAST);
                if (range != null && range.from().isDay() && range.from().equals(range.to())) {
                    return range.first();
                }
            }
        }
        return scene.speeches().isEmpty() ? null : published;
    }

    /** The days that words of time mean; "from May 3 to May 9" gives both ends. */
    private @Nullable DateRange range(TimeMention time, Tendency tendency) {
        if (time.expression() instanceof TimeExpression.Stretch stretch && stretch.vague()) {
            return null;
        }
        Tendency direction = relations.of(time).equals("since") ? Tendency.PAST : tendency;
        DateRange range = resolver.resolve(time.expression(), direction);
        TimeMention second = range == null ? null : relations.rangeEnd(time);
        DateRange end = second == null ? null : resolver.resolve(second.expression(), direction);
        if (range != null && end != null && !end.last().isBefore(range.first())) {
            return new DateRange(range.from(), end.to());
        }
        return range;
    }

    /** What the preposition makes of the days: "since March" lasts to the report, "by June" is its last day. */
    private DateRange related(TimeMention time, DateRange range, Subject subject, State state) {
        String relation = relations.of(time);
        boolean cumulative = state.meaning() == Meaning.CUMULATIVE;
        if (relation.equals("since")
                && published != null
                && !state.isPlan()
                && !range.first().isAfter(published)) {
            boolean accrued = cumulative || subject == Subject.MONEY;
            return accrued ? new DateRange(range.from(), PartialDate.of(published)) : DateRange.on(published);
        }
        if (relations.isDeadline(time) && !range.from().isDay()) {
            return range.from().equals(range.to()) ? DateRange.on(range.last()) : range;
        }
        return relation.equals("through") && cumulative ? DateRange.on(range.to()) : range;
    }
}
