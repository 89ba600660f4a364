package muster.extract;

import java.time.LocalDate;
import java.util.Set;
import muster.claim.DateRange;
import muster.claim.Meaning;
import muster.claim.PartialDate;
import muster.claim.Status;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The days that a report has named so far, for sentences that only point back to them or go on about them. */
final class CarriedTimes {
    private static final WordSet POINTING = WordSet.of("that", "same");
    private static final Set<String> POINTED = WordList.POINTED_TIMES.words();
    private static final Set<String> SITUATION = WordList.SITUATIONS.words();

    /** A line that says "as of" gives no day that is older than this. */
    private static final int OLDEST_SITUATION_DAYS = 14;

    private static final int LONGEST_SITUATION = 16;
    private static final int OPENING = 3;

    private final @Nullable LocalDate published;
    private final TimeResolver resolver;
    private final PeriodTimes periods;
    private final OperationTimes operations;

    private @Nullable DateRange last;
    private @Nullable DateRange event;
    private @Nullable DateRange list;
    private @Nullable DateRange situation;
    private @Nullable Block block;
    private @Nullable LocalDate said;

    CarriedTimes(@Nullable LocalDate published) {
        this.published = published;
        this.resolver = new TimeResolver(published);
        this.periods = new PeriodTimes(published);
        this.operations = new OperationTimes(published);
    }

    /** Days that were named before, and how they are known to be meant. */
    record Carried(DateRange range, String rule) {}

    /** A paragraph begins that is no item of a list. */
    void endList() {
        list = null;
    }

    /** The days of a figure for which its own sentence gives none, or null. */
    @Nullable
    Carried of(Scene scene, int index, State state) {
        Words words = scene.words();
        DateRange covered = periods.of(words);
        if (covered != null && !isStanding(state)) {
            return new Carried(covered, "time.period");
        }
        DateRange operation = operations.of(words);
        if (operation != null && !state.isPlan()) {
            return new Carried(operation, "time.operation");
        }
        DateRange named = last;
        if (named != null && pointsBack(words)) {
            return new Carried(named, "time.that-day");
        }
        if (named != null
                && state.meaning() == Meaning.CUMULATIVE
                && sinceThen(words)
                && published != null
                && !named.first().isAfter(published)) {
            return new Carried(new DateRange(named.from(), PartialDate.of(published)), "time.since-then");
        }
        boolean item = words.sentence().block().kind() != BlockKind.BODY;
        boolean stretchOfLevel = list != null && !list.first().equals(list.last()) && state.meaning() == Meaning.LEVEL;
        if (list != null && item && !stretchOfLevel) {
            return new Carried(list, "time.list");
        }
        DateRange told = event;
        if (told == null || !words.sentence().block().equals(block) || !isNarrated(scene, index)) {
            return null;
        }
        return new Carried(told, "time.goes-on");
    }

    /** Whether a figure tells how many there are, and nothing of what was done over a time. */
    private static boolean isStanding(State state) {
        return state.meaning() == Meaning.LEVEL && (state.status() == Status.IN_PLACE || state.status() == null);
    }

    /** The day on which the speaker who was named last said it, or null. */
    @Nullable
    LocalDate said() {
        return said;
    }

    void said(@Nullable LocalDate day) {
        said = day;
    }

    /** The day that a line over the report says all of it is of, or null. */
    @Nullable
    DateRange situation() {
        return situation;
    }

    /** A sentence has been read. */
    void after(Scene scene) {
        periods.after(scene);
        operations.after(scene);
        Words words = scene.words();
        DateRange found = null;
        TimeMention foundAt = null;
        for (TimeMention time : scene.times()) {
            DateRange range = time.isDate() ? resolver.resolve(time.expression(), Tendency.PAST) : null;
            if (range != null && (published == null || !range.first().isAfter(published))) {
                found = range;
                foundAt = time;
            }
        }
        boolean sameBlock = words.sentence().block().equals(block);
        block = words.sentence().block();
        if (found != null) {
            last = found;
            if (words.token(words.size() - 1).is(":")) {
                list = found;
            }
            if (words.size() <= LONGEST_SITUATION
                    && isSituation(words)
                    && found.from().equals(found.to())
                    && published != null
                    && !found.first().isBefore(published.minusDays(OLDEST_SITUATION_DAYS))) {
                situation = found;
            }
        }
        boolean past = words.verbGroups().stream().anyMatch(CarriedTimes::isSimplePast);
        if (found != null && foundAt != null && past && found.from().isDay() && opensSentence(foundAt)) {
            event = found;
        } else if (past && found == null && periods.of(words) != null) {
            event = periods.of(words);
        } else if (!sameBlock || !past || found != null) {
            event = null;
        }
    }

    private static boolean opensSentence(TimeMention time) {
        return time.from() <= 1;
    }

    /** "that morning", "the same day", "at the time", "by then". */
    private static boolean pointsBack(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.lower(i);
            boolean pointing = POINTING.contains(word) && POINTED.contains(words.lower(i + 1));
            boolean eachDay = word.equals("each") && words.lower(i + 1).equals("day");
            if (pointing
                    || eachDay
                    || words.phraseAt(i, "end", "of", "the", "day")
                    || word.equals("at") && words.phraseAt(i, "at", "the", "time")
                    || (word.equals("by") || word.equals("until"))
                            && words.lower(i + 1).equals("then")) {
                return true;
            }
        }
        return false;
    }

    private static boolean sinceThen(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.lower(i).equals("since") && words.lower(i + 1).equals("then")) {
                return true;
            }
        }
        return false;
    }

    /** A line without a verb of its own: "Current as of: 2 Oct 2022", "Situation on 12 June 2013, 10:00". */
    private static boolean isSituation(Words words) {
        if (words.verbGroups().stream().anyMatch(VerbGroup::isFinite)) {
            return false;
        }
        for (int i = 0; i < OPENING; i++) {
            boolean asOf = words.lower(i).equals("as") && words.lower(i + 1).equals("of");
            if (asOf || SITUATION.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure is of what a sentence in the simple past tells. */
    private static boolean isNarrated(Scene scene, int index) {
        VerbGroup verb = scene.roles().get(index).verb();
        boolean other = scene.times().stream().anyMatch(TimeMention::isDate);
        return verb != null && isSimplePast(verb) && !other;
    }

    private static boolean isSimplePast(VerbGroup verb) {
        return verb.tense() == VerbGroup.Tense.PAST
                && !verb.perfect()
                && verb.modal().isEmpty();
    }
}
