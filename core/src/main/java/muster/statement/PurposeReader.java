package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what a mission is said to be for: "were sent to deter crossings", "the aim is to save lives". */
final class PurposeReader implements Reader {
    private static final int LONGEST = 8;
    private static final Phrases AIMS = WordTable.phrases("aims");
    private static final Phrases SENDING = WordTable.phrases("sending");
    private static final Phrases SENT = WordTable.phrases("sent");
    private static final Phrases GOALS = WordTable.phrases("goals");
    private static final Phrases DUTIES = WordTable.phrases("purposes of duty");
    private static final Phrases MISSION = WordTable.phrases("mission");
    private static final Phrases OTHER_TALK = WordTable.phrases("other talk");
    private static final Phrases BEING = WordTable.phrases("being and telling");
    private static final WordSet MEANT = WordSet.of("aim", "mean", "intend", "design");
    private static final Phrases POSTED = Phrases.of("be at", "be in", "be on", "stay", "remain");
    private static final Phrases ON_DUTY =
            Phrases.of("on duty", "on hand", "in place", "standing by", "on the ground", "on standby");
    private static final Phrases FIGHTING =
            Phrases.of("fight", "combat", "deter", "curb", "stem", "stop", "crack down", "counter", "discourage");
    private static final Phrases HERE = Phrases.of("here", "there");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            Clause outer = clause.verb().tense() == Tense.INFINITIVE ? outer(sense, clause) : null;
            if (outer != null && isSentFor(sense, clause, outer)) {
                drafts.add(draft(sense, clause, sense.manner(outer), "purpose.to"));
            } else if (isSoThat(sense, clause)) {
                Stretch words = new Stretch(clause.from(), clause.objectTo());
                drafts.add(draft(sense, words, clause.from(), Modality.ASSERTED, "purpose.so-that"));
            } else if (isMeantFor(sense, clause)) {
                boolean negated = clause.isNegated();
                drafts.add(draft(sense, clause, negated ? Modality.NEGATED : Modality.ASSERTED, "purpose.sent"));
            } else if (isGoal(sense, clause)) {
                int from = clause.verb().has("be")
                        ? clause.verb().main()
                        : clause.verb().to();
                drafts.add(draft(sense, clause.whole(), from, Modality.ASSERTED, "purpose.goal"));
            }
        }
        return drafts;
    }

    /** The clause that an infinitive hangs on, also behind another one ("to protect property, to deter crime"). */
    private static @Nullable Clause outer(Sense sense, Clause clause) {
        Clause outer = sense.before(clause);
        while (outer != null
                && outer.verb().tense() == Tense.INFINITIVE
                && !SENDING.startsAtVerb(sense.words(), outer.verb().main())) {
            outer = sense.before(outer);
        }
        return outer;
    }

    private static Draft draft(Sense sense, Clause clause, Modality modality, String rule) {
        int to = Math.max(clause.verb().to(), clause.objectTo());
        int next = sense.clauses().indexOf(clause) + 1;
        boolean helps =
                clause.objectTo() <= clause.verb().to() && clause.verb().lemma().equals("help");
        if (helps && next < sense.clauses().size()) {
            to = Math.max(to, sense.clauses().get(next).objectTo());
        }
        Stretch words = new Stretch(clause.verb().from(), to);
        return draft(sense, words, clause.verb().main(), modality, rule);
    }

    private static Draft draft(Sense sense, Stretch words, int from, Modality modality, String rule) {
        // "Their mission is to": a sentence that breaks off
        boolean goesOn =
                sense.words().tag(from) == Tag.TO && from + 1 < sense.words().size();
        int first = goesOn ? from + 1 : from;
        int to = Math.max(first + 1, Math.min(words.to(), first + LONGEST));
        String type = sense.words()
                .span(first, to)
                .in(sense.text())
                .replaceAll("\\s+", " ")
                .replaceAll("[\\s,.\"”]+$", "");
        return Draft.of(Kind.PURPOSE, type, null, modality, words, rule).undated();
    }

    /** "were sent to deter crossings", "we are not here to break a strike". */
    private static boolean isSentFor(Sense sense, Clause clause, Clause outer) {
        Words words = sense.words();
        boolean here = outer.verb().lemma().equals("be")
                && outer.objectTo() == clause.verb().from()
                && HERE.in(words, outer.verb().to(), outer.objectTo()) >= 0
                && outer.subject().size() > 0
                && sense.parties().mayBeForce(outer.subject());
        boolean posted = POSTED.startsAtVerb(words, outer.verb().main())
                || outer.verb().lemma().equals("have") && ON_DUTY.isIn(words, outer.object());
        boolean sent = AIMS.startsAtVerb(words, clause.verb().main())
                && (posted || SENDING.startsAtVerb(words, outer.verb().main()))
                && (outer.subject().size() > 0 || !posted)
                && (sense.parties().isForce(outer.whole()) || isForce(sense, outer.subject()));
        boolean telling = BEING.startsAtVerb(words, clause.verb().main());
        return !telling && (here || sent);
    }

    private static boolean isForce(Sense sense, Stretch who) {
        return who.size() > 0
                && sense.parties().isForce(who)
                && !sense.parties().isPeople(who);
    }

    /** "take over chores so that agents can go out on patrol": what the work of forces lets others do. */
    private static boolean isSoThat(Sense sense, Clause clause) {
        Words words = sense.words();
        int from = clause.from();
        boolean so = words.lower(from - 1).equals("so")
                || words.lower(from - 1).equals("that") && words.lower(from - 2).equals("so");
        String modal = clause.verb().modal();
        Clause before = so ? sense.before(clause) : null;
        return before != null
                && (modal.equals("can") || modal.equals("could") || modal.equals("may"))
                && clause.subject().size() > 0
                && !clause.isNegated()
                && sense.parties().mayBeForce(before.doer())
                && before.subject().size() > 0;
    }

    /** "have been activated to support the search": the sending verb takes the other one. */
    private static boolean isMeantFor(Sense sense, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean sent = verb.chain().stream().anyMatch(link -> SENT.has(link));
        boolean ours = sense.parties().isForce(clause.subject()) || MISSION.isIn(sense.words(), clause.subject());
        boolean aims = verb.chain().stream().anyMatch(MEANT::contains);
        if (OTHER_TALK.isIn(sense.words(), clause.subject()) || BEING.startsAtVerb(sense.words(), verb.main())) {
            return false;
        }
        boolean here = verb.has("be") && HERE.in(sense.words(), verb.from(), verb.main()) >= 0;
        if (here && clause.subject().size() > 0) {
            return sense.parties().mayBeForce(clause.subject())
                    && !sense.parties().isPeople(clause.subject());
        }
        boolean due = verb.chain().equals(List.of("be")) && FIGHTING.startsAtVerb(sense.words(), verb.main());
        return ours && (aims || due || sent && AIMS.startsAtVerb(sense.words(), verb.main()));
    }

    /** "The aim is to preserve life", "our job is to keep people safe". */
    private static boolean isGoal(Sense sense, Clause clause) {
        boolean be = clause.verb().lemma().equals("be") || clause.verb().chain().equals(List.of("be"));
        if (!be || clause.subject().size() == 0 || clause.isNegated()) {
            return false;
        }
        Words words = sense.words();
        if (OTHER_TALK.isIn(words, clause.subject())
                || clause.verb().has("be")
                        && BEING.startsAtVerb(words, clause.verb().main())) {
            return false;
        }
        int head = sense.parties().head(clause.subject());
        int to = clause.verb().to();
        boolean infinitive = clause.verb().has("be") || words.tag(to) == Tag.TO || words.tag(to) == Tag.ING;
        boolean named = words.tag(to).isNominal() || words.lower(to).equals("the");
        boolean goal = head >= 0 && GOALS.at(words, head);
        boolean duty = head >= 0 && DUTIES.at(words, head);
        return goal && (infinitive || named) || duty && infinitive;
    }
}
