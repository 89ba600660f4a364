package muster.extract;

import java.time.LocalDate;
import java.util.List;
import muster.claim.Attribution;
import muster.claim.DateRange;
import muster.claim.Meaning;
import muster.claim.PartialDate;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Dimension;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Decides when a figure holds: from the words of time around it, its state and the day of publication. */
final class ValidTimes {
    private static final int MID_MONTH = 15;
    private static final int LONG_AGO_MONTHS = 6;

    /** A plan is for a day that is at most so many months gone; one that seems further ahead was for the past. */
    private static final int MISSED_PLAN_MONTHS = 2;

    private final Memory memory;
    private final @Nullable LocalDate published;
    private final TimeResolver resolver;
    private final TimeRelations relations;
    private final NearestTime nearest;
    private final AnchoredTimes anchored;
    private final CarriedTimes carried;
    private final Scene scene;

    /** The day on which the source of this sentence said it, or null. */
    private final @Nullable LocalDate said;

    ValidTimes(
            Scene scene, Memory memory, @Nullable LocalDate published, CarriedTimes carried, Attribution attribution) {
        this.scene = scene;
        this.carried = carried;
        this.memory = memory;
        this.published = published;
        this.resolver = new TimeResolver(published);
        this.relations = new TimeRelations(scene);
        this.nearest = new NearestTime(scene, relations, published);
        this.anchored = new AnchoredTimes(scene, published);
        this.said = said(attribution);
        if (!scene.speeches().isEmpty()) {
            carried.said(said);
        }
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

    /** The day on which the source of the sentence said it, or null. */
    @Nullable
    LocalDate said() {
        return said;
    }

    Found of(int index, Subject subject, State state) {
        if (subject == Subject.OTHER) {
            return new Found(null, said, "time.none", null);
        }
        TimeMention counted = anchored.of(index);
        DateRange from = counted == null ? null : anchored.resolve(counted);
        if (counted != null && from != null) {
            return new Found(from, said, "time.anchored", counted.span());
        }
        boolean held = isHeld(state.status());
        TimeMention time = isBeforeWhatIsToCome(index, state) ? null : nearest.to(index, state.isPlan(), held);
        boolean asked = time == null && state.status() == Status.REQUESTED && isDecided(index, state);
        TimeMention then = asked ? nearest.to(index, false, false) : null;
        time = then != null && relations.of(then).equals("on") ? then : time;
        if (time != null) {
            boolean done = asked || isOfSaying(index, time) || isOfAsking(index, time, state);
            VerbGroup verb = scene.roles().get(index).governing();
            boolean ahead = state.isPlan() && !done || held && relations.isAhead(time, verb);
            DateRange range = range(time, ahead ? Tendency.FUTURE : Tendency.PAST);
            if (range != null && !isPastInFuture(range, subject, state, ahead)) {
                DateRange related = related(index, time, range, subject, state);
                return new Found(related, said, "time." + relations.of(time), time.span());
            }
        }
        return withoutTime(index, subject, state);
    }

    /** "Some 5,000 will stay until March, down from 26,000": what has been is of no day to come; a sum may be spent by one. */
    private boolean isPastInFuture(DateRange range, Subject subject, State state, boolean ahead) {
        return !ahead
                && subject != Subject.MONEY
                && state.isDone()
                && published != null
                && range.first().isAfter(published);
    }

    /** "The 1,200 troops will be cut from January on": they are there today, whatever day is named for what comes. */
    private boolean isBeforeWhatIsToCome(int index, State state) {
        VerbGroup verb = scene.roles().get(index).governing();
        boolean before =
                state.rule().equals("state.verb.definite") || state.rule().equals("state.change.from");
        return before && verb != null && Aspect.of(verb) == Aspect.PLANNED;
    }

    /** Such a state is true now and lasts to a day ahead: "authorized through September". */
    static boolean isHeld(@Nullable Status status) {
        return status == Status.AUTHORIZED || status == Status.ORDERED || status == Status.STANDBY;
    }

    private Found withoutTime(int index, Subject subject, State state) {
        if (state.isPlan() && !isDecided(index, state)) {
            TimeMention within = subject == Subject.DURATION ? null : nearest.within(index);
            DateRange deadline = within == null ? null : deadline(within);
            LocalDate today = said == null ? published : said;
            if (within == null && today != null && isByEndOfDay()) {
                return new Found(DateRange.on(today), said, "time.by", null);
            }
            return deadline == null || within == null
                    ? new Found(null, said, "time.plan", null)
                    : new Found(deadline, said, "time.within", within.span());
        }
        boolean deadline = scene.amounts().get(index).quantifier().equals("within");
        if (subject == Subject.DURATION
                && (deadline || scene.words().verbGroups().stream().anyMatch(ValidTimes::isToCome))) {
            return new Found(null, said, "time.none", null);
        }
        CarriedTimes.Carried named = carried.of(scene, index, state);
        if (named != null) {
            return new Found(named.range(), said, named.rule(), null);
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
        DateRange situation = carried.situation();
        return situation != null
                ? new Found(situation, said, "time.situation", null)
                : new Found(DateRange.on(published), said, "time.published", null);
    }

    /** "By the end of the evening there will be 100": of the day on which it is said. */
    private boolean isByEndOfDay() {
        Words words = scene.words();
        for (String part : List.of("day", "evening", "night", "afternoon")) {
            if (words.holds(0, words.size(), "by", "the", "end", "of", "the", part)) {
                return true;
            }
        }
        return false;
    }

    /** "FEMA has asked for 50 teams", "In 2010 she asked for 300", "three battalions have been named": that was done, whatever comes of it. */
    private boolean isDecided(int index, State state) {
        VerbGroup verb = scene.roles().get(index).governing();
        if (verb != null && state.status() == Status.REQUESTED && verb.isFinite()) {
            return Aspect.of(verb) != Aspect.PLANNED;
        }
        if (verb == null || !verb.chain().isEmpty() || Aspect.of(verb) != Aspect.DONE) {
            return false;
        }
        boolean perfect = verb.perfect() && verb.tense() == VerbGroup.Tense.PRESENT;
        return perfect && state.rule().equals("state.verb.plan") && verb.passive();
    }

    /** "300 soldiers, announced on Sunday, will", "the plan, announced in May, calls for": the day of the announcement. */
    private boolean isOfSaying(int index, TimeMention time) {
        VerbGroup post = scene.roles().get(index).post();
        int to = scene.amounts().get(index).to();
        int told = scene.words().tag(time.from() - 1) == Tag.PREPOSITION ? time.from() - 2 : time.from() - 1;
        if (scene.words().lower(told).equals("announced")
                && (told == to || scene.words().lower(told - 1).equals(","))) {
            return true;
        }
        return post != null
                && post.passive()
                && post.chain().isEmpty()
                && WordList.ANNOUNCING.has(post)
                && time.from() >= post.to()
                && !scene.words().holds(post.to(), time.from(), ",");
    }

    /** "asked for 300 in March", said in June: a month or weekday behind it is when they were asked for. */
    private boolean isOfAsking(int index, TimeMention time, State state) {
        VerbGroup verb = scene.roles().get(index).governing();
        return state.status() == Status.REQUESTED
                && verb != null
                && verb.tense() == VerbGroup.Tense.PAST
                && verb.chain().isEmpty()
                && Aspect.of(verb) == Aspect.DONE
                && relations.of(time).equals("on");
    }

    private static boolean isToCome(VerbGroup verb) {
        return Aspect.of(verb) == Aspect.PLANNED;
    }

    /** "Within three days" counts from the day on which it was said. */
    private @Nullable DateRange deadline(TimeMention within) {
        LocalDate from = said == null ? published : said;
        if (from == null || !(within.expression() instanceof TimeExpression.Length length) || length.amount() == null) {
            return null;
        }
        TimeExpression end = new TimeExpression.Stretch(length.amount(), length.unit(), true, false);
        DateRange stretch = new TimeResolver(from).resolve(end, Tendency.FUTURE);
        return stretch == null ? null : DateRange.on(stretch.last());
    }

    /** What is carried from an earlier sentence was said on the day of that one. */
    private @Nullable LocalDate said(Attribution attribution) {
        if (attribution.chain().isEmpty() && scene.speeches().isEmpty()) {
            return null;
        }
        if (scene.speeches().isEmpty()) {
            LocalDate before = carried.said();
            return before == null ? published : before;
        }
        for (Speech speech : scene.speeches()) {
            TimeMention time = speech.time() == null ? relations.inFront(speech) : speech.time();
            DateRange range = time == null ? null : resolver.resolve(time.expression(), Tendency.PAST);
            if (range != null && range.from().isDay() && range.from().equals(range.to())) {
                return range.first();
            }
        }
        return published;
    }

    /** "since 2015, when attacks killed 130 people": what the clause behind a date tells was on that date. */
    private boolean tellsOf(TimeMention time, int index) {
        Words words = scene.words();
        int at = words.lower(time.to()).equals(",") ? time.to() + 1 : time.to();
        return words.lower(at).equals("when") && scene.amounts().get(index).from() > at;
    }

    /** "Since late July" begins in July, on no day that could be told. */
    private static PartialDate start(TimeMention time, DateRange range) {
        boolean late = time.expression() instanceof TimeExpression.MonthDay month
                && month.day() == 0
                && month.part() != TimeExpression.Part.WHOLE;
        LocalDate first = range.first();
        return late ? new PartialDate(first.getYear(), first.getMonthValue(), 0) : range.from();
    }

    /** "By March 2018 the force was down to 540": a month that has passed, or begun, is no deadline. */
    private boolean isOver(DateRange range) {
        return published != null && !range.first().isAfter(published);
    }

    /** "in early March", "late August": some day of the month, where it is no deadline. */
    private boolean isVague(TimeMention time) {
        String first = scene.words().lower(time.from());
        return time.expression() instanceof TimeExpression.MonthDay month
                && month.day() == 0
                && (first.equals("early") || first.equals("late"))
                && !relations.isDeadline(time);
    }

    /** The days that words of time mean; "from May 3 to May 9" gives both ends. */
    private @Nullable DateRange range(TimeMention time, Tendency tendency) {
        if (time.expression() instanceof TimeExpression.Stretch stretch && stretch.vague()) {
            return null;
        }
        Tendency direction = relations.of(time).equals("since") ? Tendency.PAST : tendency;
        DateRange range = resolver.resolve(time.expression(), direction);
        if (range != null && direction == Tendency.PAST && lastsAhead(time, range)) {
            range = resolver.resolve(time.expression(), Tendency.FUTURE);
        }
        if (range != null && isVague(time)) {
            LocalDate first = range.first();
            range = DateRange.on(new PartialDate(first.getYear(), first.getMonthValue(), 0));
        }
        DateRange missed = direction == Tendency.FUTURE ? missed(time) : null;
        if (missed != null
                && range != null
                && range.first().isAfter(missed.last().plusMonths(MISSED_PLAN_MONTHS))) {
            return missed;
        }
        TimeMention second = range == null ? null : relations.rangeEnd(time);
        DateRange end = second == null ? null : resolver.resolve(second.expression(), direction);
        if (range != null && end != null && !end.last().isBefore(range.first())) {
            return new DateRange(range.from(), end.to());
        }
        return range;
    }

    /** "It costs $40 million through Dec. 15", said in November: an end that is sooner ahead than it was long ago. */
    private boolean lastsAhead(TimeMention time, DateRange range) {
        return relations.of(time).equals("through")
                && time.expression() instanceof TimeExpression.MonthDay
                && published != null
                && range.last().isBefore(published.minusMonths(LONG_AGO_MONTHS));
    }

    /** "The end of May came and went without the 1,400": a plan for a month that has just passed, or null. */
    private @Nullable DateRange missed(TimeMention time) {
        boolean month = time.expression() instanceof TimeExpression.MonthDay;
        if (!month || published == null || !nearest.isPastSentence()) {
            return null;
        }
        DateRange past = resolver.resolve(time.expression(), Tendency.PAST);
        boolean recent = past != null && past.last().isAfter(published.minusMonths(MISSED_PLAN_MONTHS));
        return recent ? past : null;
    }

    /** What the preposition makes of the days: "since March" lasts to the report, "by June" is its last day. */
    private DateRange related(int index, TimeMention time, DateRange range, Subject subject, State state) {
        String relation = tellsOf(time, index) ? "on" : relations.of(time);
        boolean cumulative = state.meaning() == Meaning.CUMULATIVE;
        if (relation.equals("since")
                && published != null
                && !state.isPlan()
                && !range.first().isAfter(published)) {
            boolean changed = scene.amounts().get(index).dimension() == Dimension.PERCENT
                    && subject == Subject.PEOPLE
                    && state.meaning() != Meaning.SHARE;
            boolean accrued = cumulative || changed || subject == Subject.MONEY;
            LocalDate until = said == null || said.isBefore(range.first()) ? published : said;
            return accrued ? new DateRange(start(time, range), PartialDate.of(until)) : DateRange.on(until);
        }
        boolean reached = relation.equals("by") && !state.isPlan() && isOver(range);
        if (relations.isDeadline(time) && !range.from().isDay() && !reached) {
            if (time.expression() instanceof TimeExpression.MonthDay month && month.part() == TimeExpression.Part.MID) {
                return DateRange.on(range.first().withDayOfMonth(MID_MONTH));
            }
            return range.from().equals(range.to()) ? DateRange.on(range.last()) : range;
        }
        return relation.equals("through") && cumulative ? DateRange.on(range.to()) : range;
    }
}
