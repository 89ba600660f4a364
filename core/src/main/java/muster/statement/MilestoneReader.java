package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.statement.Told.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads the days by which something is to happen: arrivals, ends, decisions. */
final class MilestoneReader implements Reader {
    private static final Phrases ARRIVING = WordTable.phrases("arriving");
    private static final Phrases STANDING_BY = WordTable.phrases("in position");
    private static final Phrases ENDING = WordTable.phrases("ending");
    private static final Phrases LASTING = WordTable.phrases("lasting");
    private static final Phrases DECIDING = WordTable.phrases("deciding");
    private static final Phrases BEGINNING = WordTable.phrases("beginning");
    private static final Phrases EXTENDING = WordTable.phrases("extending");
    private static final Phrases MISSION = WordTable.phrases("mission");
    private static final Phrases IT = Phrases.of("it", "this", "which", "that");
    private static final Phrases END = WordTable.phrases("end");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            if (sense.isSaying(clause) || clause.isNegated()) {
                continue;
            }
            TimeMention time = time(sense, clause);
            String type = time == null ? null : type(sense, clause, time);
            if (time != null && type != null) {
                Modality modality = sense.manner(clause);
                drafts.add(Draft.of(
                        Kind.MILESTONE,
                        type,
                        null,
                        modality,
                        new Stretch(clause.from(), Math.max(clause.objectTo(), time.to())),
                        "milestone." + type));
            }
        }
        named(sense, drafts);
        return drafts;
    }

    /** The day in a clause, or the length of time within which something is to happen. */
    private static @Nullable TimeMention time(Sense sense, Clause clause) {
        TimeMention found = null;
        for (TimeMention time : sense.times()) {
            boolean inside = time.from() >= clause.from()
                    && time.to() <= clause.to()
                    && !sense.told().isSpeech(time.from());
            boolean within = sense.words().lower(time.from() - 1).equals("within")
                    && time.expression() instanceof TimeExpression.Length;
            if (inside
                    && (time.isDate() || within)
                    && (found == null || time.from() >= clause.verb().to())) {
                if (found == null || found.from() < clause.verb().to()) {
                    found = time;
                }
            }
        }
        return found;
    }

    private static @Nullable String type(Sense sense, Clause clause, TimeMention time) {
        Words words = clause.words();
        int main = clause.verb().main();
        boolean ahead = Manner.isAhead(sense.manner(clause)) || isAhead(sense, clause, time);
        if (!ahead) {
            return null;
        }
        boolean forces =
                sense.parties().mayBeForce(clause.subject()) && !sense.parties().isPeople(clause.subject());
        boolean mission = MISSION.isIn(words, clause.subject()) || IT.isIn(words, clause.subject());
        String before = relation(words, clause, time);
        if (EXTENDING.startsAtVerb(words, main)
                && (before.equals("to") || before.equals("through") || before.equals("until"))) {
            return "extended-to";
        }
        if (DECIDING.startsAtVerb(words, main) && !forces
                || DECIDING.startsAtVerb(words, main)
                        && words.lower(clause.subject().from()).equals("he")) {
            return "decision-due";
        }
        if ((ENDING.startsAtVerb(words, main) || LASTING.startsAtVerb(words, main) && isUntil(before))
                && (forces || mission)) {
            return "end";
        }
        if (STANDING_BY.startsAtVerb(words, main) && forces) {
            return "in-position";
        }
        if (ARRIVING.startsAtVerb(words, main) && forces) {
            return "arrive-by";
        }
        return BEGINNING.startsAtVerb(words, main) && mission ? "start" : null;
    }

    /** The preposition of a time, also of a named day in front of its date ("through Mardi Gras, Feb. 17"). */
    private static String relation(Words words, Clause clause, TimeMention time) {
        for (int i = time.from() - 1; i >= Math.max(clause.verb().to(), time.from() - 4); i--) {
            if (words.tag(i) == Tag.PREPOSITION
                    || words.lower(i).equals("to")
                    || words.lower(i).equals("until")) {
                return words.lower(i);
            }
        }
        return "";
    }

    private static boolean isUntil(String preposition) {
        return preposition.equals("until")
                || preposition.equals("till")
                || preposition.equals("through")
                || preposition.equals("to");
    }

    /** "Their orders run out on Sunday": the present of a day to come. */
    private static boolean isAhead(Sense sense, Clause clause, TimeMention time) {
        boolean present = switch (clause.verb().tense()) {
            case PRESENT -> !clause.verb().perfect();
            case PAST, FUTURE, INFINITIVE, PARTICIPLE -> false;
        };
        boolean until = isUntil(relation(sense.words(), clause, time));
        return present || until && clause.verb().passive();
    }

    /** "the scheduled December 15 end of the mission", "with orders through September". */
    private static void named(Sense sense, List<Draft> drafts) {
        Words words = sense.words();
        for (TimeMention time : sense.times()) {
            boolean taken = drafts.stream().anyMatch(draft -> draft.words().holds(time.from()));
            if (taken || !time.isDate()) {
                continue;
            }
            int end = END.in(words, time.to(), time.to() + 2);
            boolean ofMission = end >= 0 && words.tag(end).isNominal() && MISSION.in(words, end, end + 5) >= 0;
            int before = END.in(words, time.from() - 8, time.from());
            boolean behind = before >= 0
                    && words.tag(before).isNominal()
                    && MISSION.in(words, before, time.from()) >= 0
                    && isDay(words, time);
            if (ofMission || behind) {
                int from = ofMission ? time.from() : before;
                int to = ofMission ? MISSION.in(words, end, end + 5) + 1 : time.to();
                drafts.add(Draft.of(
                        Kind.MILESTONE, "end", null, Modality.EXPECTED, new Stretch(from, to), "milestone.named-end"));
            }
        }
    }

    private static boolean isDay(Words words, TimeMention time) {
        String before = words.lower(time.from() - 1);
        return before.equals("on") || before.equals("by") || before.equals("of") || before.equals("in");
    }
}
