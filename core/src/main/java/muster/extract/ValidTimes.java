package muster.extract;

import java.time.LocalDate;
import muster.claim.DateRange;
import muster.claim.Meaning;
import muster.claim.PartialDate;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Decides when a figure holds: from the words of time around it, its state and the day of publication. */
final class ValidTimes {
    private final Scene scene;
    private final Words words;
    private final Memory memory;
    private final @Nullable LocalDate published;
    private final TimeResolver resolver;

    ValidTimes(Scene scene, Memory memory, @Nullable LocalDate published) {
        this.scene = scene;
        this.words = scene.words();
        this.memory = memory;
        this.published = published;
        this.resolver = new TimeResolver(published);
    }

    /**
     * When a figure holds.
     *
     * @param range null where it cannot be told, and for a plan without a day
     */
    record Found(
            @Nullable DateRange range,
            @Nullable LocalDate said,
            String rule,
            @Nullable Span span) {}

    Found of(int index, Subject subject, State state) {
        LocalDate said = said();
        if (subject == Subject.OTHER) {
            return new Found(null, said, "time.none", null);
        }
        boolean plan = state.isPlan();
        Tendency tendency = plan ? Tendency.FUTURE : Tendency.PAST;
        boolean held = state.status() == Status.AUTHORIZED
                || state.status() == Status.ORDERED
                || state.status() == Status.STANDBY;
        TimeMention time = nearest(index, plan, held);
        if (time != null) {
            DateRange range = range(time, held && isDeadline(time) ? Tendency.FUTURE : tendency);
            if (range != null) {
                return new Found(
                        related(time, range, subject, state, plan), said, "time." + relation(time), time.span());
            }
        }
        if (plan || subject == Subject.DURATION) {
            return new Found(null, said, plan ? "time.plan" : "time.none", null);
        }
        if (memory.blockTime() != null) {
            return new Found(memory.blockTime(), said, "time.heading", null);
        }
        if (said != null && !said.equals(published) && published != null && said.isBefore(published)) {
            return new Found(DateRange.on(said), said, "time.said", null);
        }
        return new Found(published == null ? null : DateRange.on(published), said, "time.published", null);
    }

    /** The day on which the source of this sentence said it, or null. */
    private @Nullable LocalDate said() {
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

    private String relation(TimeMention time) {
        String before = words.lower(time.from() - 1);
        if (before.equals("the")) {
            before = words.lower(time.from() - 2);
        }
        return switch (before) {
            case "since", "by", "until", "till", "through", "before", "after", "from", "between", "of" -> before;
            default -> "on";
        };
    }

    private @Nullable DateRange range(TimeMention time, Tendency tendency) {
        Tendency direction = switch (relation(time)) {
            case "since" -> Tendency.PAST;
            case "by", "until", "till", "through" -> tendency;
            default -> tendency;
        };
        if (time.expression() instanceof TimeExpression.Stretch stretch && stretch.vague()) {
            return null;
        }
        DateRange range = resolver.resolve(time.expression(), direction);
        if (range != null && (relation(time).equals("from") || relation(time).equals("between"))) {
            DateRange end = rangeEnd(time, direction);
            if (end != null && !end.last().isBefore(range.first())) {
                return new DateRange(range.from(), end.to());
            }
        }
        return range;
    }

    private @Nullable DateRange rangeEnd(TimeMention start, Tendency tendency) {
        for (TimeMention time : scene.times()) {
            if (time.from() >= start.to() && time.from() <= start.to() + 2 && time.isDate()) {
                return resolver.resolve(time.expression(), tendency);
            }
        }
        return null;
    }

    private @Nullable DateRange related(TimeMention time, DateRange range, Subject subject, State state, boolean plan) {
        String relation = relation(time);
        if (relation.equals("since")
                && published != null
                && !plan
                && !range.first().isAfter(published)) {
            boolean accrued = state.meaning() == Meaning.CUMULATIVE || subject == Subject.MONEY;
            return accrued ? new DateRange(range.from(), PartialDate.of(published)) : DateRange.on(published);
        }
        if ((relation.equals("by") || relation.equals("until") || relation.equals("till") || relation.equals("through"))
                && !range.from().isDay()) {
            return range.from().equals(range.to()) ? DateRange.on(range.last()) : range;
        }
        if (relation.equals("through") && state.meaning() == Meaning.CUMULATIVE) {
            return DateRange.on(range.to());
        }
        return range;
    }

    /** The words of time that are nearest to a figure in its clause; those of the attribution do not count. */
    private @Nullable TimeMention nearest(int index, boolean plan, boolean held) {
        Amount amount = scene.amounts().get(index);
        TimeMention best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeMention time : scene.times()) {
            if (!time.isDate()
                    || inAttribution(time)
                    || isRangeEnd(time)
                    || modifiesNoun(time)
                    || parted(amount, time)
                    || !fits(time, plan, held)) {
                continue;
            }
            int distance = distance(amount, time, index);
            if (distance < bestDistance) {
                best = time;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** A semicolon, or a colon behind the words of time of another item, parts a figure from them. */
    private boolean parted(Amount amount, TimeMention time) {
        int from = Math.min(amount.to(), time.to());
        int to = Math.max(amount.from(), time.from());
        for (int i = from; i < to; i++) {
            if (words.lower(i).equals(";")
                    || words.lower(i).equals("where")
                    || words.lower(i).equals("that") && words.lower(i + 1).equals("ends")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeadline(TimeMention time) {
        return switch (relation(time)) {
            case "by", "until", "till", "through" -> true;
            default -> false;
        };
    }

    private boolean pastSentence() {
        boolean past = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.tag(i) == muster.language.Tag.MODAL) {
                return false;
            }
            past |= words.tag(i) == muster.language.Tag.PAST;
        }
        return past;
    }

    private boolean fits(TimeMention time, boolean plan, boolean held) {
        if (published == null) {
            return true;
        }
        if (isDeadline(time) && !plan && !(time.expression() instanceof TimeExpression.Calendar)) {
            if (held) {
                return true;
            }
            if (relation(time).equals("by") && !pastSentence()) {
                return false;
            }
        }
        DateRange range = resolver.resolve(time.expression(), plan ? Tendency.FUTURE : Tendency.PAST);
        if (range == null) {
            return false;
        }
        if (plan) {
            return !range.last().isBefore(published)
                    && !(time.expression() instanceof TimeExpression.Offset offset
                            && offset.unit() == muster.language.time.TimeUnit.DAY
                            && offset.amount() == 0);
        }
        return !range.first().isAfter(published);
    }

    private int distance(Amount amount, TimeMention time, int index) {
        int from = amount.to();
        int to = time.from();
        int distance = to - from;
        if (time.to() <= amount.from()) {
            from = time.to();
            to = amount.from();
            distance = to - from + (time.from() <= 1 ? 0 : 4);
        }
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (word.equals(";")) {
                distance += 60;
            } else if (word.equals("and") || word.equals(",")) {
                distance += 3;
            } else if (word.equals("who")
                    || word.equals("which")
                    || word.equals("after")
                    || word.equals("before")
                    || word.equals("when")
                    || word.equals("because")) {
                distance += 15;
            }
        }
        for (int i = 0; i < scene.amounts().size(); i++) {
            Amount other = scene.amounts().get(i);
            if (i != index && other.from() >= from && other.to() <= to) {
                distance += 8;
            }
        }
        return distance;
    }

    private boolean inAttribution(TimeMention time) {
        for (Speech speech : scene.speeches()) {
            if (time.equals(speech.time()) || speech.covers(time.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean isRangeEnd(TimeMention time) {
        String before = words.lower(time.from() - 1);
        if (!before.equals("to") && !before.equals("and") && !before.equals("through")) {
            return false;
        }
        for (TimeMention other : scene.times()) {
            if (!other.equals(time)
                    && other.to() <= time.from()
                    && time.from() - other.to() <= 2
                    && (relation(other).equals("from") || relation(other).equals("between"))) {
                return true;
            }
        }
        return false;
    }

    /** "the 2011 tornado", "the March 11 earthquake": a date that belongs to another noun. */
    private boolean modifiesNoun(TimeMention time) {
        String before = words.lower(time.from() - 1);
        boolean article = before.equals("the") || before.equals("a") || before.equals("its");
        boolean noun = words.tag(time.to()).isNominal()
                && !words.token(Math.min(time.to(), words.size() - 1)).isCapitalized();
        return article && noun
                || before.equals("of")
                        && words.tag(time.from() - 2).isNominal()
                        && !isPart(words.lower(time.from() - 2));
    }

    private static boolean isPart(String word) {
        return switch (word) {
            case "end",
                    "beginning",
                    "start",
                    "middle",
                    "as",
                    "morning",
                    "evening",
                    "night",
                    "afternoon",
                    "week",
                    "month" -> true;
            default -> false;
        };
    }
}
