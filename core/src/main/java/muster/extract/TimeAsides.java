package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.TimeMention;
import muster.text.WordSet;

/** Tells words of time that date something else than what is counted: a feast, a record, an aside, an announcement. */
final class TimeAsides {
    private static final int RECORD = 5;
    private static final int LONGEST_CAUSE = 12;

    private static final WordSet RETURNING = WordSet.of("return", "leave", "demobilize");

    private static final WordSet DURING = WordSet.of("in", "during", "amid", "for");
    private static final WordSet HEIGHTS = WordSet.of("height", "peak", "time", "course", "worst");

    private final Words words;

    TimeAsides(Words words) {
        this.words = words;
    }

    /** "at the height of the 2013 floods", "The 1953 flood killed 1,800": the event tells when they are counted. */
    boolean isWhenEventWas(TimeMention time) {
        int the = time.from() - 1;
        if (!time.isYearOfEvent()) {
            return false;
        }
        if (the == 0) {
            VerbGroup verb = new Clauses(words).next(time.to());
            return verb != null && verb.tense() == VerbGroup.Tense.PAST;
        }
        String before = words.lower(the - 1);
        return DURING.contains(before) || before.equals("of") && HEIGHTS.contains(words.lower(the - 2));
    }

    /** "events including New Year's Eve", "the deadliest flood since 1967": no day on which something is counted. */
    boolean isOccasion(TimeMention time) {
        String before = words.lower(time.from() - 1);
        boolean feast = time.rule().equals("time.holiday")
                        && !words.tag(time.from() - 1).equals(Tag.PREPOSITION)
                || time.rule().equals("time.holiday") && (before.equals("including") || before.equals("for"));
        return feast || before.equals("since") && isSuperlative(time.from() - 1);
    }

    private boolean isSuperlative(int since) {
        for (int i = Math.max(0, since - RECORD); i < since; i++) {
            String word = words.lower(i);
            if (word.equals("worst") || word.equals("first") || word.endsWith("est") && words.tag(i) == Tag.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    /** "until Sept. 30, which is the end of fiscal year 2021, with 3,600 troops": between the commas of an aside. */
    boolean inRelative(TimeMention time, Amount amount) {
        return inAside(time, amount) || isOfCause(time, amount) || inClauseOfSubject(time) || isOfReturn(time, amount);
    }

    /** "The 300, who came on Monday, leave on Friday": of the aside, unless that says what they do. */
    boolean inRelativeBehind(TimeMention time, Amount amount, Role role) {
        return role.post() == null && new RelativeAsides(words).covers(amount.to(), time.from());
    }

    /** "sent 60 soldiers who will return in June": the day on which they come back. */
    private boolean isOfReturn(TimeMention time, Amount amount) {
        if (time.from() < amount.to()) {
            return false;
        }
        boolean relative = false;
        for (int i = amount.to(); i < time.from(); i++) {
            if (words.lower(i).equals(",") || words.lower(i).equals(";")) {
                return false;
            }
            relative |= words.lower(i).equals("who");
            if (relative && RETURNING.contains(words.lemma(i))) {
                VerbGroup verb = words.verbBefore(i + 1);
                return verb == null || Aspect.of(verb) != Aspect.DONE;
            }
        }
        return false;
    }

    /** "The plan that the state published in July gave", "90 who came in May are leaving": right in front of the main verb. */
    private boolean inClauseOfSubject(TimeMention time) {
        boolean mainFollows =
                words.verbGroups().stream().anyMatch(group -> group.from() == time.to() && group.isFinite());
        if (!mainFollows) {
            return false;
        }
        boolean verb = false;
        for (int i = time.from() - 1; i > 0 && !words.lower(i).equals(","); i--) {
            boolean that = words.lower(i).equals("that") && words.tag(i - 1).isNominal();
            if (that || words.tag(i) == Tag.RELATIVE) {
                return verb;
            }
            verb |= words.tag(i).isFinite();
        }
        return false;
    }

    /** "were activated after the storm came ashore on Thursday": the day of what came before. */
    private boolean isOfCause(TimeMention time, Amount amount) {
        boolean verb = false;
        for (int i = time.from() - 1; i > amount.to() && time.from() - i < LONGEST_CAUSE; i--) {
            String word = words.lower(i);
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
            if (word.equals("after") && words.tag(i) == Tag.SUBORDINATOR) {
                return verb;
            }
            verb |= words.tag(i) == Tag.PAST;
        }
        return false;
    }

    private boolean inAside(TimeMention time, Amount amount) {
        int comma = time.to();
        while (comma < amount.from() && !words.lower(comma).equals(",")) {
            comma++;
        }
        int opening = time.from() - 1;
        while (opening > 0 && !words.lower(opening).equals(",") && words.tag(opening) != Tag.RELATIVE) {
            opening--;
        }
        return comma < amount.from()
                && words.tag(opening) == Tag.RELATIVE
                && words.lower(opening).equals("which")
                && words.lower(opening - 1).equals(",");
    }

    /** "after Texas announced Friday it would send 250": the day right behind the verb, and another clause behind it. */
    boolean isOfAnnouncing(TimeMention time) {
        boolean on = words.lower(time.from() - 1).equals("on");
        VerbGroup verb = words.verbBefore(time.from());
        return verb != null
                && verb.to() == (on ? time.from() - 1 : time.from())
                && verb.tense() == VerbGroup.Tense.PAST
                && verb.chain().isEmpty()
                && !verb.passive()
                && WordList.ANNOUNCING.has(verb)
                && words.tag(time.to()) == Tag.PRONOUN
                && words.tag(time.to() + 1) == Tag.MODAL;
    }
}
