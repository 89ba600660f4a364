package muster.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Ground;
import muster.claim.Kind;
import muster.claim.Matter;
import muster.claim.Statement;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.pack.Pack;
import muster.statement.Told.Stretch;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the statements of one report, sentence by sentence in its order. */
public final class StatementReading {
    private static final List<Reader> READERS = List.of(
            new FrameReader(),
            new TaskReader(),
            new ProgressReader(),
            new LimitReader(),
            new MilestoneReader(),
            new DayReader(),
            new StayReader(),
            new UnknownReader(),
            new PhraseReader(),
            new StrengthReader(),
            new PurposeReader());

    private final Pack pack;
    private final String text;
    private final @Nullable String mission;
    private final Topic topic = new Topic();

    /** Who said something on a day that the report names, and that day: what they go on to say is of it too. */
    private @Nullable String datedSpeaker;

    private @Nullable LocalDate datedDay;

    /**
     * @param text the report's text, which all spans point into
     * @param mission the id of the mission that the pack proposes for the report, or null
     */
    public StatementReading(Pack pack, String text, @Nullable String mission) {
        this.pack = pack;
        this.text = text;
        this.mission = mission;
    }

    /** The statements of a sentence, in the order of the text. */
    public List<Statement> of(Told told) {
        BlockKind block = told.words().sentence().block().kind();
        if (block == BlockKind.CAPTION || block == BlockKind.DATELINE || block == BlockKind.FURNITURE) {
            return List.of();
        }
        hear(told);
        Words words = told.words();
        Sense sense = new Sense(told, text, pack, ClauseReading.of(told), new Parties(pack, words), topic);
        List<Draft> drafts = new ArrayList<>();
        for (Reader reader : READERS) {
            drafts.addAll(reader.read(sense));
        }
        return Rivals.settled(drafts, block).stream()
                .map(draft -> statement(told, draft))
                .sorted(Comparator.comparingInt(
                                (Statement statement) -> statement.span().begin())
                        .thenComparingInt(statement -> statement.span().end())
                        .thenComparing(Statement::kind))
                .toList();
    }

    private void hear(Told told) {
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

    private Statement statement(Told told, Draft draft) {
        Words words = told.words();
        Stretch stretch = trimmed(words, draft.words());
        Span span = words.span(stretch.from(), stretch.to());
        List<Ground> grounds = new ArrayList<>();
        grounds.add(new Ground(draft.kind().word(), draft.matter().type(), draft.rule(), span, ""));
        DateRange when = when(told, draft, grounds);
        return new Statement(
                span,
                span.in(text),
                words.sentence().block().kind(),
                words.sentence().span(),
                draft.matter(),
                draft.modality(),
                places(told, draft, grounds),
                when,
                told.said(),
                told.attribution(),
                details(told, draft),
                mission,
                draft.rule(),
                0.5,
                grounds);
    }

    private static Stretch trimmed(Words words, Stretch stretch) {
        int from = stretch.from();
        int to = Math.max(stretch.to(), from + 1);
        while (to > from + 1 && isMark(words, to - 1)) {
            to--;
        }
        while (from < to - 1 && isMark(words, from)) {
            from++;
        }
        return new Stretch(from, to);
    }

    private static boolean isMark(Words words, int at) {
        String mark = words.lower(at);
        return words.token(at).isQuoteMark()
                || mark.equals(",")
                || mark.equals(".")
                || mark.equals(";")
                || mark.equals("and");
    }

    private Map<Detail, String> details(Told told, Draft draft) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        draft.details().forEach((detail, stretch) -> details.put(detail, Names.of(told, stretch, text)));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    // --- where -----------------------------------------------------------------------------------------------

    private static List<String> places(Told told, Draft draft, List<Ground> grounds) {
        List<String> names = new ArrayList<>();
        for (NamedPlace place : told.places()) {
            boolean owner = draft.kind() == Kind.STATE_ACTION
                    && draft.words().holds(place.from())
                    && told.words().lower(place.from() - 1).matches("of|and|,")
                    && told.words().tag(place.to()) != Tag.NAME;
            boolean inside = draft.scope().holds(place.from());
            if (inside && (place.located() || owner) && !names.contains(place.name()) && hasPlaces(draft.matter())) {
                names.add(place.name());
                grounds.add(new Ground(
                        "places", place.name(), "statement.place", told.words().span(place.from(), place.to()), ""));
            }
        }
        return names;
    }

    private static boolean hasPlaces(Matter matter) {
        return switch (matter.kind()) {
            case UNKNOWN, DISPUTE, COST, AUTHORITY, LIMIT -> false;
            case RELATION -> !matter.type().equals("separate-from");
            case REQUEST,
                    ORDER,
                    TASK,
                    PROGRESS,
                    MILESTONE,
                    STATE_ACTION,
                    FLOW,
                    MISSION_CHANGE,
                    STRENGTH,
                    EVENT,
                    PURPOSE -> true;
        };
    }

    // --- when ------------------------------------------------------------------------------------------------

    private @Nullable DateRange when(Told told, Draft draft, List<Ground> grounds) {
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
            boolean usable = time.isDate() || isWithin(told.words(), time);
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
        boolean ahead = draft.kind() == Kind.MILESTONE || Manner.isAhead(draft.modality());
        Tendency tendency = ahead ? Tendency.FUTURE : Tendency.PAST;
        DateRange range = new TimeResolver(told.published()).resolve(time.expression(), tendency);
        String before = told.words().lower(time.from() - 1);
        boolean deadline = before.equals("by") || before.equals("through") || before.equals("until");
        boolean grain = range != null && !range.from().isDay() && range.from().equals(range.to());
        return range != null && deadline && grain ? DateRange.on(range.last()) : range;
    }
}
