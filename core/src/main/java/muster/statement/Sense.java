package muster.statement;

import java.util.List;
import java.util.Set;
import muster.claim.Modality;
import muster.language.Tag;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/** A sentence as the readers see it. */
record Sense(Told told, String text, Pack pack, List<Clause> clauses, Parties parties, Topic topic) {
    private static final Phrases DISCUSSED = WordTable.phrases("discussed");
    private static final Phrases NO_SIGN = WordTable.phrases("no sign");
    private static final Phrases USING = WordTable.phrases("using");
    private static final Set<String> JOINTS = Set.of("and", "or", "nor", "but", ",");

    Words words() {
        return told.words();
    }

    List<TimeMention> times() {
        return told.times();
    }

    /** Whether a clause only tells who says so. */
    boolean isSaying(Clause clause) {
        return told.isSpeech(clause.verb().main()) && clause.verb().chain().isEmpty();
    }

    /** The clause that a token stands in: the last one whose verb is not behind it, or else the first. */
    @Nullable
    Clause clauseAt(int token) {
        Clause found = null;
        for (Clause clause : clauses) {
            if (found == null || clause.verb().from() <= token) {
                found = clause;
            }
        }
        return found;
    }

    /** How a clause is meant; one that goes on from another is meant as that one is. */
    Modality manner(Clause clause) {
        if (NO_SIGN.in(words(), clause.from() - 4, clause.from()) >= 0
                && words().holds(clause.from() - 1, clause.from(), "that")) {
            return Modality.NEGATED;
        }
        Modality own = Manner.of(clause);
        Clause user = clause.verb().tense() == Tense.INFINITIVE && own == Modality.EXPECTED ? before(clause) : null;
        if (user != null
                && USING.startsAtVerb(words(), user.verb().main())
                && user.verb().isFinite()) {
            return manner(user);
        }
        Clause before = own == Modality.ASSERTED && goesOn(clause) ? before(clause) : null;
        if (before == null) {
            return own;
        }
        if (DISCUSSED.in(words(), before.verb().to(), clause.verb().from()) >= 0) {
            return Modality.POSSIBLE;
        }
        Modality outer = manner(before);
        return Manner.isAhead(outer) ? outer : own;
    }

    /** "will lay wire and fix trucks", "plans to send engineers, fixing trucks". */
    private boolean goesOn(Clause clause) {
        return clause.verb().tense() == Tense.PARTICIPLE || isBare(clause);
    }

    /** Whether a clause, or one that it goes on from, says that something is not so: "may not arrest or search". */
    boolean isNegated(Clause clause) {
        Clause outer = isBare(clause) ? before(clause) : null;
        while (outer != null && words().tag(outer.verb().from()) == Tag.BASE && !outer.isNegated()) {
            outer = before(outer);
        }
        return clause.isNegated() || outer != null && outer.isNegated();
    }

    /** The clause that one goes on from, or null. */
    @Nullable
    Clause outer(Clause clause) {
        return goesOn(clause) ? before(clause) : null;
    }

    private boolean isBare(Clause clause) {
        Words words = clause.words();
        int verb = clause.verb().from();
        int joint = words.lower(verb - 1).equals("help") ? verb - 2 : verb - 1;
        boolean joined = JOINTS.contains(words.lower(joint)) && clause.from() >= joint;
        return joined && words.tag(clause.verb().from()) == Tag.BASE;
    }

    /** The clause in front of one that is not only about who says so, or null. */
    @Nullable
    Clause before(Clause clause) {
        int index = clauses.indexOf(clause);
        for (int i = index - 1; i >= 0; i--) {
            Clause other = clauses.get(i);
            if (!told.isSpeech(other.verb().main())) {
                return other;
            }
        }
        return null;
    }
}
