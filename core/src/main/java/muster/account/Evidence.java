package muster.account;

import java.time.LocalDate;
import java.util.regex.Pattern;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.RecordedFigure;
import muster.ledger.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the ledger with the words that an account of it needs.
 *
 * @param recorded the figure as the ledger has it
 * @param sentence the sentence that makes it, in one line
 * @param counted the noun that is counted, in the singular, or empty where the rules do not tell
 * @param original what it only repeats: the same figure in the report that this one copies or relays; null where it is
 *     told on its own account
 */
public record Evidence(
        RecordedFigure recorded,
        String sentence,
        String counted,
        @Nullable Evidence original) implements Assertion {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A figure that is told on its own account, as far as is known. */
    public Evidence(RecordedFigure recorded, String sentence, String counted) {
        this(recorded, sentence, counted, null);
    }

    /** The same, known to repeat another one. */
    Evidence repeating(Evidence other) {
        return new Evidence(recorded, sentence, counted, other);
    }

    /** The figure that counts as a voice: the original, or this one. */
    public Evidence origin() {
        return original == null ? this : original;
    }

    /**
     * Takes the words out of the report.
     *
     * @param text the text of the version that the figure points into
     */
    public static Evidence of(RecordedFigure recorded, String text) {
        Figure figure = recorded.figure();
        String sentence = oneLine(figure.sentence().in(text));
        return new Evidence(recorded, sentence, counted(figure, text));
    }

    /** Most sentences stand in one line, where a pattern would find nothing. */
    static String oneLine(String sentence) {
        String stripped = sentence.strip();
        boolean broken = false;
        for (int i = 0; i < stripped.length() && !broken; i++) {
            char letter = stripped.charAt(i);
            broken = Character.isWhitespace(letter) && (letter != ' ' || stripped.charAt(i + 1) == ' ');
        }
        return broken ? SPACE.matcher(stripped).replaceAll(" ") : stripped;
    }

    /** Troops go by many names and mean the same; of all else, the noun says what is like what. */
    private static String counted(Figure figure, String text) {
        if (figure.subject() == Subject.TROOPS) {
            return "";
        }
        for (Ground ground : figure.grounds()) {
            if (ground.attribute().equals("subject") && ground.span() != null) {
                return CountedNoun.of(ground.span().in(text));
            }
        }
        return "";
    }

    @Override
    public String id() {
        return recorded.id();
    }

    public Figure figure() {
        return recorded.figure();
    }

    /** What people have said of it. */
    @Override
    public Verdict verdict() {
        return recorded.verdict();
    }

    /**
     * The day it was said, or else published; null where neither is known. What a person entered long after it held was
     * stated when it held, unless the entry tells more.
     */
    @Override
    public @Nullable LocalDate stated() {
        if (original != null) {
            return original.stated();
        }
        LocalDate said = figure().said();
        LocalDate published = recorded.report().published();
        if (said != null || published == null || recorded.report().basis() != DayBasis.HAND) {
            return said != null ? said : published;
        }
        DateRange valid = figure().valid();
        return valid != null && valid.last().isBefore(published) ? valid.first() : published;
    }

    /** Who says so, in words: the chain, nearest to the fact first, or the outlet in its own voice. */
    @Override
    public String source() {
        return Speaker.of(this).label();
    }

    /** Whether it counts on a day; what cannot be placed in time counts on every one. */
    public boolean countsOn(LocalDate day) {
        LocalDate since = since();
        return since == null || !since.isAfter(day);
    }

    /** Whether it speaks of what is meant to be: asked for, allowed, ordered or planned. */
    public boolean forward() {
        Status status = figure().status();
        return status == Status.REQUESTED
                || status == Status.AUTHORIZED
                || status == Status.ORDERED
                || status == Status.PLANNED;
    }

    /**
     * The first day on which it is in force. A plan is in force from the day it is stated: not only from the day it is
     * for, and not before anybody had it. Orders and ceilings may be reported later than they were given. Null where it cannot be placed in time.
     */
    public @Nullable LocalDate since() {
        if (original != null) {
            return original.since();
        }
        DateRange valid = figure().valid();
        LocalDate stated = stated();
        if (!forward()) {
            return valid == null ? null : valid.first();
        }
        boolean onlySaid = figure().status() == Status.PLANNED && stated != null;
        if (valid == null || onlySaid || (stated != null && stated.isBefore(valid.first()))) {
            return stated;
        }
        return valid.first();
    }

    /**
     * The latest day, up to the day asked, of which it speaks: an interval reaches as far as its end; a month or a
     * year counts from its first day, because nothing says that it held longer.
     */
    public @Nullable LocalDate holdsOn(LocalDate asked) {
        if (original != null) {
            return original.holdsOn(asked);
        }
        DateRange valid = figure().valid();
        LocalDate since = since();
        if (since == null
                || valid == null
                || !since.equals(valid.first())
                || valid.from().equals(valid.to())) {
            return since;
        }
        LocalDate end = valid.last().isAfter(asked) ? asked : valid.last();
        return end.isBefore(since) ? since : end;
    }
}
