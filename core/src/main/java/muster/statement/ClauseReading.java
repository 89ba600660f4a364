package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;

/** Parts a sentence into clauses, one for each group of verbs. */
final class ClauseReading {
    private static final WordSet JOINTS = WordSet.of("and", "or", "but", "nor", "yet");
    private static final WordSet OPENERS = WordSet.of(
            "because", "although", "though", "while", "whereas", "since", "after", "before", "until", "unless", "once");
    private static final int LONGEST_APPOSITION = 12;

    private final Told told;
    private final Words words;
    private final List<VerbGroup> verbs;

    /** What stands for the subject of each of the verbs, by their order; empty where nothing of its own does. */
    private final List<Stretch> subjects = new ArrayList<>();

    private ClauseReading(Told told) {
        this.told = told;
        this.words = told.words();
        this.verbs = new ArrayList<>(words.verbGroups());
        this.verbs.removeIf(verb -> Attributes.isAttribute(words, verb));
        for (int i = 0; i < verbs.size(); i++) {
            // That of a verb may be the same as that of the verb before.
            subjects.add(subject(i));
        }
    }

    static List<Clause> of(Told told) {
        return new ClauseReading(told).read();
    }

    private List<Clause> read() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            VerbGroup verb = verbs.get(i);
            Stretch own = subjects.get(i);
            Stretch subject = own.size() == 0 || !holdsNominal(own) ? taken(clauses, verb, own) : own;
            int from = own.size() == 0 ? verb.from() : Math.min(own.from(), verb.from());
            int objectTo = i + 1 < verbs.size() ? verbs.get(i + 1).from() : end(verb.to());
            int to = to(i);
            clauses.add(new Clause(words, verb, subject, from, Math.min(objectTo, to), to));
        }
        return clauses;
    }

    /** "agents, who make the arrests": what stands in front of a relative, or the subject of the clause before. */
    private Stretch taken(List<Clause> clauses, VerbGroup verb, Stretch own) {
        if (own.size() > 0 && words.tag(own.from()) == Tag.RELATIVE) {
            int to = words.lower(own.from() - 1).equals(",") ? own.from() - 1 : own.from();
            int from = to;
            while (from > 0
                    && !Breaks.at(words, from - 1)
                    && !words.lower(from - 1).equals(",")
                    && !words.tag(from - 1).isVerb()
                    && words.tag(from - 1) != Tag.PREPOSITION) {
                from--;
            }
            if (from < to) {
                return new Stretch(from, to);
            }
        }
        return inherited(clauses, verb, own);
    }

    private boolean holdsNominal(Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (words.tag(i).isNominal()
                    || words.tag(i) == Tag.PRONOUN
                    || words.tag(i) == Tag.NUMBER
                    || words.tag(i) == Tag.DETERMINER
                    || words.tag(i) == Tag.EXISTENTIAL) {
                return true;
            }
        }
        return false;
    }

    /** The subject of the last clause that has one, for "and fix trucks" and "to fix trucks". */
    private Stretch inherited(List<Clause> before, VerbGroup verb, Stretch own) {
        for (Clause clause : before.reversed()) {
            if (clause.subject().size() > 0 && !told.isSaying(clause.verb())) {
                boolean object = verb.tense() == Tense.INFINITIVE
                        && clause.verb().to() < verb.from()
                        && clause.verb().isFinite()
                        && clause.objectTo() == verb.from()
                        && clause.object().size() > 0
                        && !clause.verb().passive();
                boolean there = words.tag(clause.subject().from()) == Tag.EXISTENTIAL
                        && clause.object().size() > 0;
                return object && (there || takesObject(clause)) ? plain(clause.object()) : clause.subject();
            }
        }
        return own;
    }

    /** "wants them in order": what stands in front of "in order to". */
    private Stretch plain(Stretch object) {
        int to = object.to() - 2;
        return to > object.from() && words.holds(to, object.to(), "in", "order")
                ? new Stretch(object.from(), to)
                : object;
    }

    /** "ordered 800 soldiers to fix trucks": the soldiers fix them. */
    private static boolean takesObject(Clause clause) {
        return ObjectVerbs.has(clause.verb().lemma());
    }

    private boolean isSubordinator(int at, int start) {
        boolean compared = words.lower(at).equals("as")
                && (words.lower(at + 1).equals("soon")
                        || words.lower(at - 1).equals("soon")
                        || words.lower(at + 1).equals("many"));
        return words.tag(at) == Tag.SUBORDINATOR && at < start - 1 && !compared;
    }

    /** "troops assisting agents": a participle whose noun stands right in front of it. */
    private boolean isBehindNoun(VerbGroup verb) {
        boolean parted = verb.passive() && words.lower(verb.from() - 1).equals(",");
        int before = parted ? verb.from() - 2 : verb.from() - 1;
        return words.tag(before).isNominal()
                || words.tag(before) == Tag.PRONOUN
                || words.lower(before).equals(")");
    }

    private Stretch subject(int index) {
        VerbGroup verb = verbs.get(index);
        int start = verb.from();
        if (verb.tense() == Tense.INFINITIVE || verb.tense() == Tense.PARTICIPLE && !isBehindNoun(verb)) {
            return new Stretch(start, start);
        }
        if (words.lower(start - 1).equals(",") && told.speechBeginsAt(start)) {
            return new Stretch(start, start);
        }
        int floor = index == 0 ? 0 : verbs.get(index - 1).to();
        boolean parted =
                verb.tense() == Tense.PARTICIPLE && words.lower(start - 1).equals(",");
        int at = parted ? start - 2 : start - 1;
        while (at >= floor) {
            boolean opens = OPENERS.contains(words.lower(at)) || isSubordinator(at, start);
            if (Breaks.at(words, at) || opens && !isOfTime(at)) {
                break;
            }
            if (words.lower(at).equals(",") && !NameLists.holds(words, at)) {
                int opening = apposition(at, floor, start);
                if (opening < 0) {
                    break;
                }
                at = opening;
            }
            at--;
        }
        int from = at + 1;
        if (from == floor && index > 0 && at < floor) {
            return behindVerb(index, floor, start);
        }
        return trimmed(behindJoint(from, start), start);
    }

    /** "until June 15": a word that may open a clause, in front of a day. */
    private boolean isOfTime(int at) {
        return told.times().stream().anyMatch(time -> time.from() == at + 1 && time.isDate());
    }

    /** "80 miles from the border and it is": a pronoun behind a joint begins the subject. */
    private int behindJoint(int from, int start) {
        for (int i = start - 2; i > from; i--) {
            boolean pronoun = words.tag(i + 1) == Tag.PRONOUN || words.tag(i + 1) == Tag.EXISTENTIAL;
            if (JOINTS.contains(words.lower(i)) && pronoun) {
                return i + 1;
            }
        }
        return from;
    }

    /** What stands between the verb before and this one: its object, then perhaps a joint and a subject of its own. */
    private Stretch behindVerb(int index, int floor, int start) {
        VerbGroup before = verbs.get(index - 1);
        boolean passive = before.tense() == Tense.PARTICIPLE && before.passive() && isBehindNoun(before);
        if (passive && verbs.get(index).isFinite() && words.lower(before.to()).equals("by")) {
            return new Stretch(subjects.get(index - 1).from(), start);
        }
        if (isAside(before, index, start)) {
            return new Stretch(subjects.get(index - 1).from(), start);
        }
        int named = beforeInfinitive(index, start);
        if (named >= 0) {
            return trimmed(named, start);
        }
        for (int i = start - 1; i >= floor; i--) {
            if (JOINTS.contains(words.lower(i)) || words.lower(i).equals("whose")) {
                return trimmed(i + 1, start);
            }
            boolean that = words.lower(i).equals("that")
                    || words.lower(i).equals("whether")
                    || words.lower(i).equals("if");
            if (that || words.tag(i) == Tag.RELATIVE) {
                boolean relative = words.tag(i) == Tag.RELATIVE || i + 1 == start;
                return relative && i + 1 >= start ? trimmed(floor, start) : trimmed(i + 1, start);
            }
        }
        int beforeFrom = subjects.get(index - 1).from();
        boolean inner = beforeFrom > 0
                && (words.tag(beforeFrom - 1) == Tag.SUBORDINATOR || words.tag(beforeFrom - 1) == Tag.RELATIVE)
                && index == 1;
        if (inner && verbs.get(index).isFinite()) {
            return trimmed(0, beforeFrom - 1);
        }
        boolean modifier = before.tense() == Tense.PARTICIPLE
                || words.tag(before.from() - 1) == Tag.RELATIVE
                || words.lower(before.from() - 1).equals("that");
        if (modifier && verbs.get(index).isFinite()) {
            return new Stretch(beforeFrom, start);
        }
        return trimmed(floor, start);
    }

    /** "Units deployed to Washington, D.C., will remain": the verb before only tells which units. */
    private boolean isAside(VerbGroup before, int index, int start) {
        Tag behind = words.tag(before.to());
        return before.to() - before.from() == 1
                && words.tag(before.from()) == Tag.PAST
                && subjects.get(index - 1).size() > 0
                && verbs.get(index).isFinite()
                && words.lower(start - 1).equals(",")
                && (behind == Tag.PREPOSITION || behind == Tag.TO)
                && !words.holds(before.to(), start, Tag.CONJUNCTION)
                && !words.holds(before.to(), start, Tag.RELATIVE)
                && !words.holds(before.to(), start, Tag.SUBORDINATOR)
                && !words.holds(before.to(), start, Tag.PRONOUN);
    }

    /** "The request to keep the boats until June 15 is": where the noun that an infinitive hangs on begins; -1 for none. */
    private int beforeInfinitive(int index, int start) {
        VerbGroup before = verbs.get(index - 1);
        boolean hangs = before.tense() == Tense.INFINITIVE
                && words.tag(before.from() - 1).isNominal()
                && verbs.get(index).isFinite();
        int floor = index > 1 ? verbs.get(index - 2).to() : 0;
        if (!hangs || words.holds(before.to(), start, ",") || words.holds(before.to(), start, Tag.PRONOUN)) {
            return -1;
        }
        int from = before.from() - 1;
        while (from > floor
                && !Breaks.at(words, from - 1)
                && !isOpening(from - 1)
                && words.tag(from - 1) != Tag.SUBORDINATOR) {
            from--;
        }
        return from == floor && index > 1 ? -1 : from;
    }

    private Stretch trimmed(int from, int to) {
        int first = from;
        while (first < to
                && (words.lower(first).equals(",")
                        || JOINTS.contains(words.lower(first))
                        || words.token(first).isQuoteMark())) {
            first++;
        }
        return new Stretch(first, to);
    }

    /** "Mattis, the secretary, approved": the token before the comma that opens the apposition; -1 for none. */
    private int apposition(int comma, int floor, int verb) {
        if (comma != verb - 1) {
            return -1;
        }
        for (int i = comma - 1; i >= Math.max(floor, comma - LONGEST_APPOSITION); i--) {
            if (words.lower(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** The token behind the clause of a verb: where the next finite clause begins. */
    private int to(int index) {
        int end = end(verbs.get(index).to());
        for (int i = index + 1; i < verbs.size(); i++) {
            VerbGroup next = verbs.get(i);
            if (next.from() >= end) {
                return end;
            }
            if (next.isFinite()) {
                int from = subjects.get(i).from();
                int start = Math.max(verbs.get(index).to(), Math.min(behindAntecedent(from, next.from()), next.from()));
                while (start > verbs.get(index).to() && isOpening(start - 1)) {
                    start--;
                }
                return start;
            }
        }
        return end;
    }

    /** "as soon as Thursday that could send": the clause of a relative begins behind its antecedent. */
    private int behindAntecedent(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (words.tag(i) == Tag.RELATIVE) {
                return i;
            }
        }
        return from;
    }

    private boolean isOpening(int at) {
        String word = words.lower(at);
        return word.equals(",") || JOINTS.contains(word) || OPENERS.contains(word);
    }

    /** The next strong break, or the end of the sentence without its closing mark. */
    private int end(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.lower(i).equals(";")
                    || words.lower(i).equals("—")
                    || words.lower(i).equals("|")) {
                return i;
            }
        }
        int end = words.size();
        while (end > from && isClosing(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isClosing(int at) {
        String mark = words.lower(at);
        return mark.equals(".")
                || mark.equals(",")
                || mark.equals("!")
                || mark.equals("?")
                || words.token(at).isQuoteMark();
    }
}
