package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads milestones that a noun names: "the December 15 end of the mission", "orders through September". */
final class DayReader implements Reader {
    private static final int NEAR = 8;
    private static final Phrases END = WordTable.phrases("end");
    private static final Phrases MISSION = WordTable.phrases("mission");
    private static final Phrases IN_POSITION = WordTable.phrases("in position");
    private static final Phrases OVER = WordTable.phrases("ending");
    private static final Phrases TERMS = WordTable.phrases("terms");
    private static final Phrases DEADLINE = Phrases.of("deadline");
    private static final Phrases DECISION = WordTable.phrases("decision due");
    private static final Phrases LEAVING = WordTable.phrases("leaving");
    private static final Phrases OTHER_TERMS = Phrases.of(
            "extend", "be extended", "have until", "wait", "prolong", "close", "impose", "postpone", "delay");
    private static final WordSet DAY = WordSet.of("on", "by", "of", "in");
    private static final WordSet UNTIL = WordSet.of("until", "till", "through");
    private static final WordSet ENDING = WordSet.of("ending", "expiring", "lasting");
    private static final WordSet STARTING = WordSet.of("starting", "beginning");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (TimeMention time : sense.times()) {
            if (time.isDate()) {
                add(drafts, deadline(sense, time));
                add(drafts, term(sense.words(), time));
                add(drafts, end(sense.words(), time));
                add(drafts, before(sense, time));
                add(drafts, stay(sense, time));
            }
        }
        return drafts;
    }

    private static void add(List<Draft> drafts, @Nullable Draft draft) {
        if (draft != null) {
            drafts.add(draft);
        }
    }

    private static Draft draft(String type, String rule, int from, int to) {
        return Draft.of(Kind.MILESTONE, type, null, Modality.EXPECTED, new Stretch(from, to), rule);
    }

    /** "the scheduled December 15 end of the mission", "the mission's approved end in September". */
    private static @Nullable Draft end(Words words, TimeMention time) {
        int end = END.in(words, time.to(), time.to() + 2);
        boolean behind = end >= 0 && words.tag(end).isNominal();
        int mission = behind ? MISSION.in(words, end, end + 5) : -1;
        if (mission >= 0) {
            return draft("end", "milestone.named-end", time.from(), mission + 1);
        }
        int before = END.in(words, time.from() - NEAR, time.from());
        boolean named = before >= 0 && words.tag(before).isNominal() && DAY.contains(words.lower(time.from() - 1));
        if (!named) {
            return null;
        }
        boolean owned =
                words.lower(before - 1).equals("'s") || words.lower(before - 2).equals("'s");
        int owner = owned ? MISSION.in(words, before - 4, before) : -1;
        boolean of = MISSION.in(words, before + 1, time.from()) >= 0;
        return owner >= 0
                ? draft("end", "milestone.named-end", owner, time.to())
                : of ? draft("end", "milestone.named-end", before, time.to()) : null;
    }

    /** "It will be late September before everyone is in place". */
    private static @Nullable Draft before(Sense sense, TimeMention time) {
        Words words = sense.words();
        if (!words.lower(time.to()).equals("before") || !words.holds(0, time.from(), "it", "will", "be")) {
            return null;
        }
        Clause clause = sense.clauses().stream()
                .filter(one -> one.verb().from() >= time.to())
                .findFirst()
                .orElse(null);
        if (clause == null) {
            return null;
        }
        int main = clause.verb().main();
        if (IN_POSITION.startsAtVerb(words, main)) {
            return draft("in-position", "milestone.named-in-position", 0, clause.objectTo());
        }
        return OVER.startsAtVerb(words, main) ? draft("end", "milestone.named-end", 0, clause.objectTo()) : null;
    }

    /** "orders through September", "an agreement until Friday", "a 30-day deployment ending May 9". */
    private static @Nullable Draft term(Words words, TimeMention time) {
        int link = time.from() - 1;
        boolean on = words.lower(link).equals("on");
        String word = words.lower(on ? link - 1 : link);
        int noun = on ? link - 2 : link - 1;
        if (!TERMS.at(words, noun) || !words.tag(noun).isNominal()) {
            return null;
        }
        if (STARTING.contains(word)) {
            return draft("start", "milestone.named-start", noun, time.to());
        }
        return UNTIL.contains(word) || ENDING.contains(word)
                ? draft("end", "milestone.named-end", noun, time.to())
                : null;
    }

    /** "patrol the river through Sunday", "2,000 troops at the border until June": forces with a last day to come. */
    private static @Nullable Draft stay(Sense sense, TimeMention time) {
        Words words = sense.words();
        Clause clause = UNTIL.contains(words.lower(time.from() - 1)) ? sense.clauseAt(time.from()) : null;
        if (clause == null || clause.isNegated() || sense.isSaying(clause) || clause.to() < time.to()) {
            return null;
        }
        boolean past = clause.verb().perfect()
                || clause.verb().tense() == Tense.PAST && clause.verb().modal().isEmpty();
        boolean kept = !past
                && MilestoneReader.isAfter(sense, time)
                && clause.subject().size() > 0
                && sense.parties().isForce(clause.subject())
                && !sense.parties().isCivil(clause.subject())
                && !sense.parties().isPeople(clause.subject());
        boolean other = OTHER_TERMS.startsAtVerb(words, clause.verb().main());
        return kept && !other ? draft("end", "milestone.last-day", time.from() - 1, time.to()) : null;
    }

    /** "the Oct. 31 deadline for the troops to leave", "a Friday deadline for the plan". */
    private static @Nullable Draft deadline(Sense sense, TimeMention time) {
        Words words = sense.words();
        int noun = DEADLINE.in(words, time.to(), time.to() + 2);
        if (noun < 0) {
            int before = DEADLINE.in(words, time.from() - 3, time.from());
            noun = before >= 0 && words.lower(before + 1).equals("of") ? before : -1;
        }
        if (noun < 0) {
            return null;
        }
        Stretch near =
                new Stretch(Math.max(0, Math.min(noun, time.from()) - NEAR), Math.min(words.size(), noun + NEAR));
        int from = Math.min(noun, time.from());
        int to = Math.max(noun + 1, time.to());
        if (sense.parties().isForce(near) && LEAVING.in(words, noun, noun + NEAR) >= 0
                || MISSION.in(words, noun + 1, noun + 5) >= 0) {
            return draft("end", "milestone.named-end", from, to);
        }
        return DECISION.in(words, noun + 1, noun + NEAR) >= 0
                ? draft("decision-due", "milestone.named-decision-due", from, to)
                : null;
    }
}
