package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads how words of time stand to their sentence: "since March", "by June", "from May 3 to May 9". */
final class TimeRelations {
    private static final WordSet RELATIONS =
            WordSet.of("since", "by", "until", "till", "through", "before", "after", "from", "between", "of");
    private static final WordSet DEADLINES = WordSet.of("by", "until", "till", "through");
    private static final WordSet RANGE_STARTS = WordSet.of("from", "between");
    private static final WordSet RANGE_ENDS = WordSet.of("to", "and", "through");
    private static final int RANGE_GAP = 2;
    private static final int DIRECT_GAP = 5;
    private static final int LONGEST_BASE = 7;
    private static final int LONGEST_SINCE = 14;
    private static final WordSet BASE_VERBS =
            WordSet.of("up", "down", ",", "increase", "rise", "drop", "decrease", "jump");

    private final Scene scene;
    private final Words words;

    TimeRelations(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The preposition in front; "on" for those that change nothing, and for none. */
    String of(TimeMention time) {
        String before = words.lower(time.from() - 1);
        if (before.equals("the")) {
            before = words.lower(time.from() - 2);
        }
        if (RELATIONS.contains(before)) {
            return before;
        }
        return inSinceClause(time) ? "since" : "on";
    }

    /** "since the storm made landfall on Sept. 18", "since arriving in Ohio July 29". */
    private boolean inSinceClause(TimeMention time) {
        boolean verb = false;
        for (int i = time.from() - 1; i >= 0 && time.from() - i <= LONGEST_SINCE; i--) {
            String word = words.lower(i);
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
            verb |= words.tag(i) == Tag.PAST;
            if (word.equals("since")) {
                return verb || words.tag(i + 1) == Tag.ING || isOfEvent(i + 1, time.from());
            }
        }
        return false;
    }

    /** "since their activation Aug. 17", "since the start of the mission on May 2": nothing but an event and its day. */
    private boolean isOfEvent(int from, int to) {
        boolean owned = words.tag(from) == Tag.POSSESSIVE || words.tag(from) == Tag.DETERMINER;
        for (int i = from + 1; i < to; i++) {
            boolean phrase = words.tag(i).isNominal()
                    || words.tag(i) == Tag.ADJECTIVE
                    || words.tag(i) == Tag.PREPOSITION
                    || words.tag(i) == Tag.DETERMINER
                    || words.tag(i) == Tag.POSSESSIVE
                    || words.tag(i) == Tag.GENITIVE;
            if (!phrase) {
                return false;
            }
        }
        return owned && to > from + 1;
    }

    /** Whether a date can be that of a figure: "up from 5,600 on Thursday" dates the 5,600 and nothing else. */
    boolean mayDate(int index, TimeMention time) {
        if (isBase(scene.amounts().get(index))) {
            return true;
        }
        for (int i = 0; i < scene.amounts().size(); i++) {
            Amount other = scene.amounts().get(i);
            if (isBase(other) && gap(other, time) <= LONGEST_BASE && !parts(other.to(), time.from(), false)) {
                return false;
            }
        }
        return true;
    }

    /** "437 in January", "2,497 and 2,476 on Monday": a date right behind a figure, with no clause or comma between. */
    boolean directlyDates(int index, TimeMention time) {
        Amount amount = scene.amounts().get(index);
        int gap = gap(amount, time);
        return gap <= DIRECT_GAP && !parts(amount.to(), time.from(), true);
    }

    /** "up from 5,600", "compared with 5,600": what a figure has grown or shrunk from. */
    private boolean isBase(Amount amount) {
        int at = words.tag(amount.from() - 1) == Tag.DETERMINER ? amount.from() - 2 : amount.from() - 1;
        String before = words.lower(at);
        String outer = words.lower(at - 1);
        return switch (before) {
            case "from" -> BASE_VERBS.contains(outer);
            case "with", "to" -> outer.equals("compared");
            case "against", "than", "over" -> true;
            case "and" -> isJoinedBase(amount);
            default -> false;
        };
    }

    /** "up from 2,497 and 2,476 on Monday". */
    private boolean isJoinedBase(Amount amount) {
        return scene.amounts().stream()
                .anyMatch(other -> other.to() == amount.from() - 1 && other.to() < amount.from() && isBase(other));
    }

    /** The tokens from a figure to a date behind it; too many where it stands in front. */
    private static int gap(Amount amount, TimeMention time) {
        int gap = time.from() - amount.to();
        return gap < 0 ? Integer.MAX_VALUE : gap;
    }

    private boolean parts(int from, int to, boolean verbs) {
        for (int i = from; i < to; i++) {
            if (words.lower(i).equals(",")
                    || words.lower(i).equals(";")
                    || verbs && words.tag(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    boolean isDeadline(TimeMention time) {
        return DEADLINES.contains(of(time));
    }

    /** Whether it is a deadline still to come; not so in "300 members who were activated by Sunday". */
    boolean isAhead(TimeMention time, @Nullable VerbGroup verb) {
        boolean done = verb != null
                && verb.tense() == VerbGroup.Tense.PAST
                && verb.chain().isEmpty()
                && verb.to() <= time.from()
                && of(time).equals("by")
                && !words.holds(verb.to(), time.from(), Tag.TO);
        return isDeadline(time) && !done;
    }

    /** The date that ends the range that a date begins, or null. */
    @Nullable
    TimeMention rangeEnd(TimeMention start) {
        if (!RANGE_STARTS.contains(of(start))) {
            return joined(start);
        }
        for (TimeMention time : scene.times()) {
            int gap = time.from() - start.to();
            if (gap >= 0 && gap <= RANGE_GAP && time.isDate()) {
                return time;
            }
        }
        return null;
    }

    /** "On Friday the Pentagon said": the date right in front of a speaker who begins the sentence, or null. */
    @Nullable
    TimeMention inFront(Speech speech) {
        for (TimeMention time : scene.times()) {
            int gap = speech.from() - time.to();
            if (time.from() <= 1 && gap >= 0 && gap <= RANGE_GAP && time.isDate()) {
                return time;
            }
        }
        return null;
    }

    /** "March 31 to April 14", "in July and August": the date right behind a joining word, or null. */
    private @Nullable TimeMention joined(TimeMention start) {
        for (TimeMention time : scene.times()) {
            if (time.from() == start.to() + 1 && joins(start, time)) {
                return time;
            }
        }
        return null;
    }

    private boolean joins(TimeMention start, TimeMention end) {
        boolean years = start.expression() instanceof TimeExpression.Calendar
                && end.expression() instanceof TimeExpression.Calendar;
        if (years) {
            // "June 2006-July 2008"
            return words.token(start.to()).isHyphen() || words.token(start.to()).isDash();
        }
        if (!(start.expression() instanceof TimeExpression.MonthDay first)
                || !(end.expression() instanceof TimeExpression.MonthDay second)) {
            return false;
        }
        return switch (words.lower(start.to())) {
            case "to", "through", "-", "–", "—" -> (first.day() > 0) == (second.day() > 0);
            case "and", "or" -> first.day() == 0 && second.day() == 0 && second.month() == first.month() + 1;
            default -> false;
        };
    }

    /** Whether a date ends a range, and so says nothing by itself. */
    boolean isRangeEnd(TimeMention time) {
        boolean hyphen = words.token(time.from() - 1).isHyphen()
                || words.token(time.from() - 1).isDash();
        if (!RANGE_ENDS.contains(words.lower(time.from() - 1)) && !hyphen) {
            return false;
        }
        for (TimeMention other : scene.times()) {
            if (time.equals(joined(other))) {
                return true;
            }
            int gap = time.from() - other.to();
            if (!other.equals(time) && gap >= 0 && gap <= RANGE_GAP && RANGE_STARTS.contains(of(other))) {
                return true;
            }
        }
        return false;
    }
}
