package muster.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.claim.DateRange;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the words of time that belong to a figure: the nearest ones that can, with clauses between counting as far. */
final class NearestTime {
    private static final int PAST_SEMICOLON = 60;
    private static final int PAST_CLAUSE = 15;
    private static final int PAST_FIGURE = 8;
    private static final int IN_FRONT = 4;
    private static final int PAST_COMMA = 3;
    private static final int SPEECH_GAP = 2;

    /** "600 fewer than in January", "1,000 more than two weeks ago". */
    private static final int THAN_WITHIN = 2;

    /** "Late on Friday": where the words of time begin at the latest that open a sentence. */
    private static final int OPENING = 3;

    /** "have left even if their mission runs until Tuesday": such a clause has a day of its own. */
    private static final WordSet CONDITIONS = WordSet.of("if", "although", "though", "unless");

    private static final WordSet COMPARED = WordSet.of("from", "over");
    private static final WordSet ARTICLES = WordSet.of("the", "a", "its");

    /** Nouns whose date is that of the sentence: "the end of March", "the night of May 3". */
    private static final WordSet PARTS = WordSet.of(
            "end", "beginning", "start", "middle", "as", "morning", "evening", "night", "afternoon", "week", "month");

    private final Scene scene;
    private final Words words;
    private final TimeRelations relations;
    private final @Nullable LocalDate published;
    private final TimeResolver resolver;
    private final TimeAsides asides;
    private final StaleTimes stale;
    private final TimesOfOthers others;

    NearestTime(Scene scene, TimeRelations relations, @Nullable LocalDate published) {
        this.scene = scene;
        this.words = scene.words();
        this.relations = relations;
        this.published = published;
        this.resolver = new TimeResolver(published);
        this.asides = new TimeAsides(words);
        this.stale = new StaleTimes(scene, relations, published);
        this.others = new TimesOfOthers(scene);
    }

    /**
     * The words of time of a figure, or null; those of the attribution do not count.
     *
     * @param plan whether the figure is of a plan, whose day lies ahead
     * @param held whether its state lasts, so that a deadline may lie ahead
     */
    @Nullable
    TimeMention to(int index, boolean plan, boolean held) {
        Amount amount = scene.amounts().get(index);
        TimeMention best = null;
        int shortest = Integer.MAX_VALUE;
        for (TimeMention time : scene.times()) {
            if (mayTell(time)
                    && !isCompared(amount, time)
                    && !others.isOfFormer(index, time)
                    && !asides.inRelativeBehind(time, amount, scene.roles().get(index))
                    && !stale.isOldNews(index, time)
                    && !stale.isBehindSpeech(index, time)
                    && !stale.isOfOtherNoun(index, time)
                    && relations.mayDate(index, time)
                    && !parted(amount, time)
                    && fits(time, plan, held)
                    && (plan || !stale.isPastOfPresent(index, time) && !stale.isOfWhatIsToCome(index, time))) {
                int distance = distance(amount, time, index);
                if (distance < shortest) {
                    best = time;
                    shortest = distance;
                }
            }
        }
        return best;
    }

    /** "down 72 percent from May": the day of the number before, of which it is a change. */
    private boolean isCompared(Amount amount, TimeMention time) {
        boolean than = words.lower(amount.to()).equals("than") && time.from() - amount.to() <= THAN_WITHIN;
        return than
                || (ShareSubjects.isChange(words, amount) || ShareSubjects.isUpOrDown(words, amount))
                        && amount.to() <= time.from()
                        && COMPARED.contains(words.lower(
                                words.lower(time.from() - 1).equals("a") ? time.from() - 2 : time.from() - 1));
    }

    /** "within three days", "in two weeks": the length of time to a deadline, or null. */
    @Nullable
    TimeMention within(int index) {
        Amount amount = scene.amounts().get(index);
        for (TimeMention time : scene.times()) {
            String before = words.lower(time.from() - 1);
            boolean deadline = before.equals("within") || before.equals("in") && time.to() > amount.to();
            boolean open = deadline && time.expression() instanceof TimeExpression.Length && !parted(amount, time);
            if (open && !tookSoLong(amount, time)) {
                return time;
            }
        }
        return null;
    }

    /** "who are to work in the camp that sappers built in four days": how long something took that has been done. */
    private boolean tookSoLong(Amount amount, TimeMention time) {
        VerbGroup verb = words.verbBefore(time.from());
        return verb != null
                && words.lower(time.from() - 1).equals("in")
                && verb.from() > amount.to()
                && !WordList.PLANNING.has(verb)
                && verb.tense() == VerbGroup.Tense.PAST
                && Aspect.of(verb) == Aspect.DONE;
    }

    /** The dates of the sentence that could have told when a figure holds, and why each did not. */
    List<Outdone> outdone(int index, boolean plan, boolean held, @Nullable TimeMention taken) {
        Amount amount = scene.amounts().get(index);
        List<Outdone> outdone = new ArrayList<>();
        for (TimeMention time : scene.times()) {
            if (time.isDate() && !time.equals(taken) && !relations.isRangeEnd(time)) {
                outdone.add(new Outdone(time.span(), whyNot(amount, time, plan, held)));
            }
        }
        return outdone;
    }

    private String whyNot(Amount amount, TimeMention time, boolean plan, boolean held) {
        if (inAttribution(time)) {
            return "when it was said";
        }
        if (modifiesNoun(time)) {
            return "dates another noun";
        }
        if (parted(amount, time)) {
            return "in another clause";
        }
        if (!fits(time, plan, held)) {
            return plan ? "not in the future" : "not in the past";
        }
        return "farther away";
    }

    // --- words of time that tell something else --------------------------------------------------------------

    private boolean mayTell(TimeMention time) {
        return time.isDate()
                && !inAttribution(time)
                && !relations.isRangeEnd(time)
                && (asides.isWhenEventWas(time) || !modifiesNoun(time))
                && !isEndOfThatDay(time)
                && !isYearOfMonth(time)
                && !asides.isOccasion(time);
    }

    /** "April of last year": the month is told already, with its year. */
    private boolean isYearOfMonth(TimeMention year) {
        return words.lower(year.from() - 1).equals("of")
                && scene.times().stream()
                        .anyMatch(month -> month.to() == year.from() - 1
                                && month.expression() instanceof TimeExpression.ShiftedMonth);
    }

    /** "By the end of the day that number had increased": of the day told of, not of today. */
    private boolean isEndOfThatDay(TimeMention time) {
        return words.holds(time.from(), time.to(), "the", "day") && isPastSentence();
    }

    private boolean inAttribution(TimeMention time) {
        return scene.speeches().stream().anyMatch(speech -> time.equals(speech.time()) || speech.covers(time.from()));
    }

    /** "the 2011 tornado", "the March 11 earthquake": a date that belongs to another noun. */
    private boolean modifiesNoun(TimeMention time) {
        String before = words.lower(time.from() - 1);
        if (isYearOfName(time)) {
            return true;
        }
        boolean noun =
                words.tag(time.to()).isNominal() && !words.token(time.to()).isCapitalized();
        return noun && ARTICLES.contains(before) || before.equals("of") && ofNoun(time.from() - 2);
    }

    /** "Operation FIJI ASSIST 2016". */
    private boolean isYearOfName(TimeMention time) {
        return time.rule().equals("time.year")
                && time.from() > 0
                && words.tag(time.from() - 1) == Tag.NAME
                && words.token(time.from() - 1).isCapitalized();
    }

    private boolean ofNoun(int i) {
        return words.tag(i).isNominal() && !PARTS.contains(words.lower(i));
    }

    /** Whether a semicolon or a clause of its own parts a figure from words of time. */
    private boolean parted(Amount amount, TimeMention time) {
        int to = Math.max(amount.from(), time.from());
        if (asides.inRelative(time, amount)) {
            return true;
        }
        for (int i = Math.min(amount.to(), time.to()); i < to; i++) {
            boolean fiscal = words.lower(i).equals("that") && words.lower(i + 1).equals("ends");
            boolean ownDay = i >= amount.to() && (CONDITIONS.contains(words.lower(i)) || others.begin(amount, time, i));
            if (fiscal || ownDay || words.lower(i).equals(";") || words.lower(i).equals("where")) {
                return true;
            }
        }
        return false;
    }

    // --- days that suit the state ----------------------------------------------------------------------------

    /** A plan lies ahead, anything else behind; without a day of publication nothing is known to be either. */
    private boolean fits(TimeMention time, boolean plan, boolean held) {
        if (published == null) {
            return true;
        }
        if (plan && (isOfHearing(time) || opensSpeech(time))) {
            return false;
        }
        // "1,500 are there, and 300 will come over the next ten days"
        boolean coming = words.holds(time.from(), time.to(), "next") || words.holds(time.from(), time.to(), "coming");
        if (coming && !plan && !held) {
            return false;
        }
        boolean deadline =
                relations.isDeadline(time) && !plan && !(time.expression() instanceof TimeExpression.Calendar);
        if (deadline && held) {
            return true;
        }
        if (deadline && relations.of(time).equals("by") && !isPastSentence()) {
            return false;
        }
        DateRange range = resolver.resolve(time.expression(), plan ? Tendency.FUTURE : Tendency.PAST);
        if (range == null) {
            return false;
        }
        return plan ? !range.last().isBefore(published) : !range.first().isAfter(published);
    }

    /** "In January the Pentagon announced that 1,500 would be sent": the date is that of the announcement. */
    private boolean opensSpeech(TimeMention time) {
        return asides.isOfAnnouncing(time)
                || time.from() <= OPENING
                        && scene.speeches().stream()
                                .filter(speech -> speech.rule().equals("source.said"))
                                .filter(speech -> speech.from() >= time.to() && speech.from() - time.to() <= SPEECH_GAP)
                                .anyMatch(this::isOfPast);
    }

    /** "They got word late on Monday that 200 would come": the day of the news, not of the plan. */
    private boolean isOfHearing(TimeMention time) {
        return words.lower(time.to()).equals("that")
                && words.tag(time.to()) == Tag.SUBORDINATOR
                && time.from() > OPENING
                && !relations.isDeadline(time);
    }

    private boolean isOfPast(Speech speech) {
        return words.verbGroups().stream()
                .anyMatch(verb -> speech.covers(verb.from())
                        && verb.tense() == VerbGroup.Tense.PAST
                        && verb.chain().isEmpty());
    }

    /** Whether a sentence tells of the past, with nothing to come in it. */
    boolean isPastSentence() {
        boolean past = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.tag(i) == Tag.MODAL) {
                return false;
            }
            past |= words.tag(i) == Tag.PAST;
        }
        return past;
    }

    // --- distance --------------------------------------------------------------------------------------------

    /** The tokens between, with more for what parts a figure from words of time, and for those in front of it. */
    private int distance(Amount amount, TimeMention time, int index) {
        boolean inFront = time.to() <= amount.from();
        int from = inFront ? time.to() : amount.to();
        int to = inFront ? amount.from() : time.from();
        int distance = to - from;
        if (inFront && time.from() > 1) {
            distance += IN_FRONT;
        }
        for (int i = from; i < to; i++) {
            distance += weight(words.lower(i));
        }
        for (int i = 0; i < scene.amounts().size(); i++) {
            Amount other = scene.amounts().get(i);
            if (i != index && other.from() >= from && other.to() <= to) {
                distance += PAST_FIGURE;
            }
        }
        return distance;
    }

    private static int weight(String word) {
        return switch (word) {
            case ";" -> PAST_SEMICOLON;
            case "who", "which", "after", "before", "when", "because" -> PAST_CLAUSE;
            case "and", "," -> PAST_COMMA;
            default -> 0;
        };
    }
}
