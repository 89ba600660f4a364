package muster.statement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Ground;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides when a statement holds: by a day of its own, or on the day on which it was said. */
final class StatementTimes {
    private static final WordSet UNTIL = WordSet.of("to", "through", "until", "till", "thru");

    /** Who said something on a day that the report names, and that day: what they go on to say is of it too. */
    private @Nullable String datedSpeaker;

    private @Nullable LocalDate datedDay;

    /** A sentence begins. */
    void hear(Told told) {
        if (told.attribution().chain().isEmpty()) {
            return;
        }
        String speaker = told.attribution().chain().getFirst().name();
        if (told.dated()) {
            datedSpeaker = speaker;
            datedDay = told.said();
        } else if (!speaker.equals(datedSpeaker)) {
            datedSpeaker = null;
            datedDay = null;
        }
    }

    /** When a statement holds, with the ground for it; null for what goes on or is the rule. */
    @Nullable
    DateRange of(Told told, Draft draft, List<Ground> grounds) {
        TimeMention own = draft.dated() && hasDay(draft) ? ownTime(told, draft) : null;
        if (own != null) {
            DateRange range = resolved(told, own, draft);
            if (range != null) {
                grounds.add(new Ground("when", range.iso(), "statement.time", own.span(), ""));
                return range;
            }
        }
        LocalDate said = told.attribution().chain().isEmpty() ? null : datedDay;
        if (said != null && !draft.former() && !Manner.isAhead(draft.modality()) && draft.kind() != Kind.MILESTONE) {
            grounds.add(new Ground("when", said.toString(), "statement.said", null, ""));
            return DateRange.on(said);
        }
        return null;
    }

    private static boolean hasDay(Draft draft) {
        return switch (draft.kind()) {
            case UNKNOWN, LIMIT, RELATION, PURPOSE -> false;
            case REQUEST,
                    ORDER,
                    TASK,
                    PROGRESS,
                    MILESTONE,
                    STATE_ACTION,
                    AUTHORITY,
                    COST,
                    FLOW,
                    MISSION_CHANGE,
                    DISPUTE,
                    STRENGTH,
                    EVENT -> true;
        };
    }

    /** The time in the statement's own words, else in its clause; the one nearest behind its beginning. */
    private static @Nullable TimeMention ownTime(Told told, Draft draft) {
        TimeMention found = null;
        for (TimeMention time : told.times()) {
            boolean inside = draft.scope().holds(time.from()) || isInFront(told.words(), time, draft);
            boolean usable = (time.isDate() || isWithin(told.words(), time)) && !isOnlyAnEnd(told.words(), time, draft);
            if (inside
                    && usable
                    && !told.isSpeech(time.from())
                    && (found == null
                            || draft.words().holds(time.from())
                                    && !draft.words().holds(found.from()))) {
                found = time;
            }
        }
        return found;
    }

    /** "On Friday, Mattis approved a request": no verb parts the day from what it dates. */
    private static boolean isInFront(Words words, TimeMention time, Draft draft) {
        return time.to() <= draft.words().from()
                && words.verbGroups().stream()
                        .noneMatch(verb -> verb.from() >= time.to()
                                && verb.to() <= draft.words().from());
    }

    private static boolean isWithin(Words words, TimeMention time) {
        return words.lower(time.from() - 1).equals("within") && time.expression() instanceof TimeExpression.Length;
    }

    private static @Nullable DateRange resolved(Told told, TimeMention time, Draft draft) {
        LocalDate from = told.said() == null ? told.published() : told.said();
        if (time.expression() instanceof TimeExpression.Length length) {
            if (from == null || length.amount() == null) {
                return null;
            }
            TimeExpression end = new TimeExpression.Stretch(length.amount(), length.unit(), true, false);
            DateRange stretch = new TimeResolver(from).resolve(end, Tendency.FUTURE);
            return stretch == null ? null : DateRange.on(stretch.last());
        }
        if (time.expression() instanceof TimeExpression.Stretch) {
            return null;
        }
        boolean due = draft.kind() == Kind.MILESTONE && draft.modality() != Modality.ASSERTED;
        boolean ahead = due || Manner.isAhead(draft.modality());
        Tendency tendency = ahead ? Tendency.FUTURE : Tendency.PAST;
        DateRange range = new TimeResolver(told.published()).resolve(time.expression(), tendency);
        String before = told.words().lower(time.from() - 1);
        boolean deadline = before.equals("by") || before.equals("through") || before.equals("until");
        boolean grain = range != null && !range.from().isDay() && range.from().equals(range.to());
        return range != null && deadline && grain ? DateRange.on(range.last()) : range;
    }

    /** "was extended to the end of January": the day of a decision is not how long it lasts. */
    private static boolean isOnlyAnEnd(Words words, TimeMention time, Draft draft) {
        return draft.kind() != Kind.MILESTONE && UNTIL.contains(words.lower(time.from() - 1));
    }

    /** From when and until when a statement says that it holds. */
    static Map<Detail, String> ends(Told told, Draft draft) {
        Map<Detail, String> ends = new EnumMap<>(Detail.class);
        for (TimeMention time : told.times()) {
            String before = told.words().lower(time.from() - 1);
            boolean until = UNTIL.contains(before);
            if (draft.kind() != Kind.RELATION
                    && draft.scope().holds(time.from())
                    && time.isDate()
                    && (until || before.equals("from"))) {
                DateRange range = new TimeResolver(told.published())
                        .resolve(time.expression(), until ? Tendency.FUTURE : Tendency.PAST);
                if (range != null) {
                    ends.put(
                            until ? Detail.TO : Detail.FROM,
                            until ? range.last().toString() : range.first().toString());
                }
            }
        }
        return ends;
    }
}
