package muster.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.claim.DateRange;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.Tag;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeExpression;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the days by which something is to happen: arrivals, ends, decisions. */
final class MilestoneReader implements Reader {
    private static final Phrases ARRIVING = WordTable.phrases("arriving");
    private static final Phrases STANDING_BY = WordTable.phrases("in position");
    private static final Phrases ENDING = WordTable.phrases("ending");
    private static final Phrases LASTING = WordTable.phrases("lasting");
    private static final Phrases KEEPING = Phrases.of("keep", "leave", "hold", "retain");
    private static final Phrases DECIDING = WordTable.phrases("deciding");
    private static final Phrases RULING = WordTable.phrases("ruling");
    private static final Phrases HANDING = Phrases.of("deliver", "issue", "submit", "present");
    private static final Phrases DECISION = WordTable.phrases("decision due");
    private static final Phrases BEGINNING = WordTable.phrases("beginning");
    private static final Phrases EXTENDING = WordTable.phrases("extending");
    private static final Phrases MISSION = WordTable.phrases("mission");
    private static final Phrases SHIP =
            Phrases.of("she", "it", "rest", "other", "everyone", "everybody", "first", "last");
    private static final Phrases IT = Phrases.of("it", "this", "which", "that");
    private static final Phrases BACK = Phrases.of("back", "home");
    private static final WordSet AT = WordSet.of("in", "at", "on", "there", "here", "aboard", "off");
    private static final Phrases LEAVING_FOR = Phrases.of("leave", "depart", "sail", "set out");
    private static final Phrases OUT = Phrases.of("be out");
    private static final Phrases OFFICE =
            Phrases.of("pentagon", "department", "homeland security", "secretary", "office", "agency");
    private static final WordSet DUE = WordSet.of("should", "must", "would", "could", "may", "might");
    private static final WordSet UNTIL = WordSet.of("until", "till", "through", "to", "past");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            boolean loose = clause.verb().tense() == Tense.PARTICIPLE
                    && clause.verb().chain().isEmpty()
                    && !clause.words().lower(clause.verb().from()).equals("run");
            if (sense.isSaying(clause) || clause.isNegated() || loose) {
                continue;
            }
            TimeMention time = time(sense, clause);
            String type = time == null ? PastMilestones.undated(sense, clause) : type(sense, clause, time);
            if (time == null && type != null) {
                drafts.add(
                        Draft.of(Kind.MILESTONE, type, null, Modality.ASSERTED, clause.whole(), "milestone." + type));
            } else if (time != null && type != null) {
                Stretch words = new Stretch(clause.from(), Math.max(clause.objectTo(), time.to()));
                TimeMention first = type.equals("in-position") || type.equals("start") || type.equals("arrive-by")
                        ? first(sense, clause, time)
                        : null;
                if (first != null) {
                    Stretch last = new Stretch(first.to(), time.to());
                    drafts.add(
                            Draft.of(Kind.MILESTONE, "end", null, modality(sense, clause), last, "milestone.last-day")
                                    .over(last));
                    drafts.add(Draft.of(
                                    Kind.MILESTONE,
                                    type,
                                    null,
                                    modality(sense, clause),
                                    new Stretch(clause.from(), first.to()),
                                    "milestone." + type)
                            .over(new Stretch(clause.from(), first.to())));
                    continue;
                }
                boolean parted = sense.times().stream()
                        .anyMatch(other -> words.holds(other.from()) && other.to() <= time.from());
                Stretch scope = new Stretch(parted ? time.from() : Math.min(time.from(), words.from()), words.to());
                drafts.add(Draft.of(Kind.MILESTONE, type, null, modality(sense, clause), words, "milestone." + type)
                        .over(scope));
            }
        }
        return drafts;
    }

    /** "must be out by Friday", "is due on Sunday": what is demanded is to come. */
    private static Modality modality(Sense sense, Clause clause) {
        Modality modality = sense.manner(clause);
        boolean demanded = clause.verb().modal().equals("must") || isDue(clause) || isExpectedThere(clause);
        boolean present =
                clause.verb().tense() == Tense.PRESENT && !clause.verb().perfect();
        boolean runs = clause.words().lower(clause.verb().from()).equals("run");
        return modality == Modality.ASSERTED && (demanded || present || runs) ? Modality.EXPECTED : modality;
    }

    // --- when ------------------------------------------------------------------------------------------------

    /** The day in a clause, or the length of time within which something is to happen. */
    private static @Nullable TimeMention time(Sense sense, Clause clause) {
        TimeMention found = null;
        for (TimeMention time : sense.times()) {
            boolean when = sense.words().lower(clause.from()).equals("when")
                    && (time.to() == clause.from() || time.to() == clause.from() - 1);
            boolean inside = (when || time.from() >= clause.from() && time.to() <= clause.to())
                    && !sense.told().isSpeech(time.from());
            boolean within = sense.words().lower(time.from() - 1).equals("within")
                    && time.expression() instanceof TimeExpression.Length;
            if (!inside || !time.isDate() && !within || isOfAnother(sense, clause, time)) {
                continue;
            }
            boolean behind = found == null
                    || found.from() < clause.verb().to()
                            && time.from() >= clause.verb().to();
            boolean until = found != null && UNTIL.contains(relation(sense.words(), clause, time));
            if (behind || until) {
                found = time;
            }
        }
        return found;
    }

    /** "from Aug. 2 to Sept. 1": the first of two days; null for none. */
    private static @Nullable TimeMention first(Sense sense, Clause clause, TimeMention last) {
        Words words = sense.words();
        return sense.times().stream()
                .filter(time -> time.isDate()
                        && time.from() > clause.verb().from()
                        && time.to() == last.from() - 1
                        && words.lower(time.from() - 1).equals("from")
                        && UNTIL.contains(words.lower(time.to())))
                .findFirst()
                .orElse(null);
    }

    /** "are at the border and come home on Sept. 1": the day is that of the second verb. */
    private static boolean isOfAnother(Sense sense, Clause clause, TimeMention time) {
        Words words = sense.words();
        return sense.clauses().stream()
                .filter(other -> other.verb().from() >= clause.verb().to()
                        && other.verb().to() <= time.from())
                .anyMatch(other -> words.tag(other.verb().from() - 1) == Tag.CONJUNCTION
                        || words.lower(other.verb().from() - 1).matches("[–—]"));
    }

    /** The preposition of a time, also of a named day in front of its date ("through Mardi Gras, Feb. 17"). */
    private static String relation(Words words, Clause clause, TimeMention time) {
        for (int i = time.from() - 1; i >= Math.max(clause.verb().to(), time.from() - 4); i--) {
            boolean to = words.lower(i).equals("to") && i < time.from() - 1
                    || words.phraseAt(i, "at", "least")
                    || words.phraseAt(i, "at", "most");
            if (!to && (words.tag(i) == Tag.PREPOSITION || UNTIL.contains(words.lower(i)))) {
                return words.lower(i);
            }
        }
        return "";
    }

    // --- what ------------------------------------------------------------------------------------------------

    private static @Nullable String type(Sense sense, Clause clause, TimeMention time) {
        Words words = clause.words();
        int main = clause.verb().main();
        boolean people = sense.parties().isPeople(clause.subject());
        boolean forces = sense.parties().mayBeForce(clause.subject()) && !people;
        boolean mission = !people && (MISSION.isIn(words, clause.subject()) || IT.isIn(words, clause.subject()));
        boolean ahead = Manner.isAhead(sense.manner(clause)) || isAhead(sense, clause, time);
        if (!ahead) {
            return PastMilestones.type(sense, clause, UNTIL.contains(relation(words, clause, time)));
        }
        String before = relation(words, clause, time);
        boolean ship = forces || SHIP.isIn(words, clause.subject());
        if (isDue(clause) || isExpectedThere(clause)) {
            return due(sense, clause, ship && !people);
        }
        if (EXTENDING.startsAtVerb(words, main) && UNTIL.contains(before)) {
            return "extended-to";
        }
        boolean hearsay = clause.verb().modal().equals("can");
        boolean decides = !hearsay
                && DECIDING.startsAtVerb(words, main)
                && !UNTIL.contains(before)
                && (!HANDING.startsAtVerb(words, main) || DECISION.isIn(words, clause.whole()))
                && (!forces || words.lower(clause.subject().from()).equals("he"));
        boolean reporting = clause.verb().lemma().equals("report") && OFFICE.isIn(words, clause.subject());
        if (decides || reporting || !hearsay && RULING.startsAtVerb(words, main)) {
            return "decision-due";
        }
        if (isIn(clause) && ship && !people) {
            if (UNTIL.contains(before) && !before.equals("to")) {
                return "end";
            }
            return BACK.at(words, clause.verb().to()) ? "end" : "in-position";
        }
        if (OUT.startsAtVerb(words, main) && SHIP.isIn(words, clause.subject())) {
            return "in-position";
        }
        if (LEAVING_FOR.startsAtVerb(words, main) && forces && isBound(clause)) {
            return "start";
        }
        boolean gone = words.lower(main).equals("gone") && !clause.verb().perfect();
        if (gone && forces) {
            return "end";
        }
        boolean lasting = LASTING.startsAtVerb(words, main) && UNTIL.contains(before);
        boolean kept = KEEPING.startsAtVerb(words, main)
                && UNTIL.contains(before)
                && sense.parties().isForce(clause.object());
        if (kept) {
            return "end";
        }
        if (clause.verb().lemma().equals("have")
                && UNTIL.contains(words.lower(clause.verb().to()))
                && words.tag(time.to()) == Tag.TO) {
            return "decision-due";
        }
        if ((ENDING.startsAtVerb(words, main) || lasting) && (forces || mission || isFirst(sense, clause))) {
            return "end";
        }
        if (STANDING_BY.startsAtVerb(words, main) && ship && !people) {
            return "in-position";
        }
        boolean count = words.tag(clause.verb().to()) == Tag.NUMBER
                && clause.verb().lemma().equals("reach");
        if (ARRIVING.startsAtVerb(words, main) && !count && (forces || isFirst(sense, clause))) {
            return "arrive-by";
        }
        boolean units = forces && clause.subject().size() > 0 && clause.objectTo() <= time.to();
        return BEGINNING.startsAtVerb(words, main) && (mission || units) ? "start" : null;
    }

    /** "leaves Auckland tomorrow for Tonga": it sets out. */
    private static boolean isBound(Clause clause) {
        Words words = clause.words();
        for (int i = clause.verb().to(); i < clause.objectTo(); i++) {
            if (words.lower(i).equals("for") && words.tag(i + 1) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    /** "will be in Cebu tomorrow", "should be at their posts by September". */
    private static boolean isIn(Clause clause) {
        Words words = clause.words();
        int at = clause.verb().to();
        boolean place = AT.contains(words.lower(at)) && !words.lower(at + 1).equals("charge");
        boolean toCome = clause.verb().tense() == Tense.FUTURE
                || DUE.contains(clause.verb().modal())
                || clause.verb().has("expect");
        return toCome
                && clause.verb().lemma().equals("be")
                && (place || BACK.at(words, at))
                && !clause.verb().passive();
    }

    private static boolean isDue(Clause clause) {
        return clause.verb().lemma().equals("be")
                && clause.words().lower(clause.verb().to()).equals("due");
    }

    /** "is expected there before the weekend". */
    private static boolean isExpectedThere(Clause clause) {
        return clause.verb().lemma().equals("expect")
                && clause.verb().passive()
                && (AT.contains(clause.words().lower(clause.verb().to()))
                        || BACK.at(clause.words(), clause.verb().to()));
    }

    private static @Nullable String due(Sense sense, Clause clause, boolean forces) {
        if (DECISION.isIn(sense.words(), clause.subject())) {
            return "decision-due";
        }
        int at = isDue(clause) ? clause.verb().to() + 1 : clause.verb().to();
        return !forces ? null : BACK.in(sense.words(), at, at + 2) >= 0 ? "end" : "arrive-by";
    }

    /** "The first of 300 from Arizona will show up": what is counted from forces. */
    private static boolean isFirst(Sense sense, Clause clause) {
        Words words = sense.words();
        int from = clause.subject().from();
        int at = words.lower(from).equals("the") ? from + 1 : from;
        boolean part = SHIP.at(words, at) && !IT.at(words, at);
        return part
                && (words.lower(at + 1).equals("of") || clause.subject().size() <= 2)
                && !sense.parties().isPeople(clause.subject());
    }

    /** Whether a time is not that of the report itself: "as of today". */
    static boolean isAfter(Sense sense, TimeMention time) {
        LocalDate day = sense.told().published();
        DateRange range = new TimeResolver(day).resolve(time.expression(), Tendency.FUTURE);
        boolean tonight = sense.words().lower(time.from()).equals("tonight");
        return day == null || range == null || tonight || range.last().isAfter(day);
    }

    /** "Their orders run out on Sunday": the present of a day to come. */
    private static boolean isAhead(Sense sense, Clause clause, TimeMention time) {
        boolean present = switch (clause.verb().tense()) {
            case PRESENT -> !clause.verb().perfect();
            case PAST, FUTURE, INFINITIVE, PARTICIPLE -> false;
        };
        boolean until = UNTIL.contains(relation(sense.words(), clause, time));
        boolean runOut = sense.words().lower(clause.verb().from()).equals("run");
        boolean done = clause.verb().tense() == Tense.PAST || clause.verb().perfect();
        boolean toCome = until && done && isAfter(sense, time);
        return present && (until || isAfter(sense, time))
                || until && clause.verb().passive()
                || toCome
                || runOut;
    }
}
