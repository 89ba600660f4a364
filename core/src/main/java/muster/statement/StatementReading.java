package muster.statement;

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
            new CivilLeadReader(),
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

    private final StatementTimes times = new StatementTimes();

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
        times.hear(told);
        Words words = told.words();
        Sense sense = new Sense(told, text, pack, ClauseReading.of(told), new Parties(pack, words), topic);
        topic.offices().hear(words);
        List<Draft> drafts = new ArrayList<>();
        boolean question = words.token(words.size() - 1).is("?");
        for (Reader reader : READERS) {
            if (!question || reader.readsQuestions()) {
                drafts.addAll(reader.read(sense));
            }
        }
        topic.offices().close(words);
        drafts.removeIf(draft -> isOpen(sense, draft)
                || block == BlockKind.HEADING && draft.rule().equals("unknown.left-open"));
        List<Statement> statements = Rivals.settled(drafts, block).stream()
                .map(draft -> statement(sense, draft))
                .sorted(Comparator.comparingInt(
                                (Statement statement) -> statement.span().begin())
                        .thenComparingInt(statement -> statement.span().end())
                        .thenComparing(Statement::kind))
                .toList();
        topic.abouts().close(words, sense.parties(), text, statements);
        return statements;
    }

    /** What somebody asks about, or only asks for, is not said. */
    private static boolean isOpen(Sense sense, Draft draft) {
        boolean asked = draft.kind() != Kind.UNKNOWN
                && sense.words().lower(draft.words().from() - 1).equals("whether");
        return asked
                || switch (draft.kind()) {
                    case MILESTONE, MISSION_CHANGE, COST ->
                        sense.isAskedFor(draft.words().from());
                    case ORDER, STATE_ACTION ->
                        sense.words().lower(draft.words().from() - 1).equals("that")
                                && sense.isAskedFor(draft.words().from());
                    case REQUEST,
                            TASK,
                            PROGRESS,
                            LIMIT,
                            AUTHORITY,
                            RELATION,
                            FLOW,
                            UNKNOWN,
                            DISPUTE,
                            STRENGTH,
                            EVENT,
                            PURPOSE -> false;
                };
    }

    private Statement statement(Sense sense, Draft draft) {
        Told told = sense.told();
        Words words = told.words();
        Stretch stretch = trimmed(words, draft.words());
        Span span = words.span(stretch.from(), stretch.to());
        List<Ground> grounds = new ArrayList<>();
        grounds.add(new Ground(draft.kind().word(), draft.matter().type(), draft.rule(), span, ""));
        DateRange when = times.of(told, draft, grounds);
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
                details(sense, draft),
                mission,
                draft.rule(),
                Certainty.of(draft.kind(), draft.rule()),
                grounds);
    }

    private static Stretch trimmed(Words words, Stretch stretch) {
        int from = stretch.from();
        int to = Math.max(stretch.to(), from + 1);
        while (to > from + 1 && (isMark(words, to - 1) || opensClause(words.tag(to - 1)))) {
            to--;
        }
        while (from < to - 1 && isMark(words, from)) {
            from++;
        }
        return new Stretch(from, to);
    }

    private static boolean opensClause(Tag tag) {
        return tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE;
    }

    private static boolean isMark(Words words, int at) {
        String mark = words.lower(at);
        return words.token(at).isQuoteMark()
                || mark.equals(",")
                || mark.equals(".")
                || mark.equals(";")
                || mark.equals("and");
    }

    private Map<Detail, String> details(Sense sense, Draft draft) {
        Told told = sense.told();
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        draft.details()
                .forEach((detail, stretch) -> details.put(
                        detail,
                        detail == Detail.REASON || detail == Detail.CRITERION
                                ? Names.plain(told, stretch, text)
                                : Names.of(told, stretch, text)));
        details.put(Detail.ABOUT, topic.abouts().of(told.words(), draft, sense.parties(), text));
        details.putAll(StatementTimes.ends(told, draft));
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
}
