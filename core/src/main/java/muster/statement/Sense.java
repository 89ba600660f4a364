package muster.statement;

import java.util.List;
import muster.claim.Modality;
import muster.language.Tag;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A sentence as the readers see it. */
record Sense(Told told, String text, Pack pack, List<Clause> clauses, Parties parties, Topic topic) {
    private static final Phrases DISCUSSED = WordTable.phrases("discussed");
    private static final WordSet AUXILIARIES = WordSet.of("are", "have", "do", "were", "’re", "'re", "'ve", "’ve");
    private static final WordSet ASKING =
            WordSet.of("ask", "request", "demand", "urge", "want", "recommend", "propose", "seek");
    private static final Phrases NO_PLANS = WordTable.phrases("no plans");
    private static final Phrases NO_SIGN = WordTable.phrases("no sign");
    private static final Phrases USING = WordTable.phrases("using");
    private static final WordSet AFTER = WordSet.of("after", "since", "following", "despite");
    private static final WordSet JOINTS = WordSet.of("and", "or", "nor", "but", ",");

    Words words() {
        return told.words();
    }

    List<TimeMention> times() {
        return told.times();
    }

    /** Whether a clause only tells who says so. */
    boolean isSaying(Clause clause) {
        return told.isSaying(clause.verb());
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
        if (clause.verb().tense() == Tense.INFINITIVE
                && NO_PLANS.in(words(), clause.verb().from() - 4, clause.verb().from()) >= 0) {
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
        boolean after = AFTER.contains(words().lower(clause.verb().from() - 1));
        return clause.verb().tense() == Tense.PARTICIPLE && !after || isBare(clause);
    }

    /** Whether a clause, or one that it goes on from, says that something is not so: "may not arrest or search". */
    boolean isNegated(Clause clause) {
        Clause outer = isBare(clause) ? negating(clause) : null;
        return clause.isNegated() || outer != null && outer.isNegated();
    }

    /** The first clause in front that is negated or is no bare verb; null for none. */
    private @Nullable Clause negating(Clause clause) {
        Clause outer = before(clause);
        while (outer != null && words().tag(outer.verb().from()) == Tag.BASE && !outer.isNegated()) {
            outer = before(outer);
        }
        return outer;
    }

    /** The words of a clause with those that say that it is not so, where these stand in front: "no sign that …". */
    Told.Stretch withDenial(Clause clause) {
        int from = clause.from();
        int sign = NO_SIGN.in(words(), Math.max(0, from - 5), from);
        from = sign >= 0 ? sign : from;
        for (Clause other : clauses) {
            boolean before = other.verb().to() <= clause.from() && other.verb().to() >= clause.from() - 1;
            if (before
                    && other.isNegated()
                    && other.to() <= clause.from() + 1
                    && other.verb().lemma().equals("expect")) {
                from = other.from();
            }
        }
        Clause outer = isNegated(clause) && !clause.isNegated() ? negating(clause) : null;
        return new Told.Stretch(outer == null ? from : Math.min(from, outer.from()), clause.to());
    }

    /** Whether what begins at a token is only asked for: "asked that it be extended". */
    boolean isAskedFor(int token) {
        return clauses.stream()
                .filter(clause ->
                        ASKING.contains(clause.verb().lemma()) && !clause.verb().passive())
                .anyMatch(clause -> clause.verb().to() <= token && token <= clause.to() + 2);
    }

    /** The next strong mark from a token on, or the end of the sentence. */
    int sentenceEnd(int from) {
        return Ends.ofSentence(words(), from);
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
        while (joint > 0 && words.token(joint).isQuoteMark()) {
            joint--;
        }
        boolean joined = JOINTS.contains(words.lower(joint)) && clause.from() >= joint;
        boolean participle = words.tag(verb) == Tag.ING
                && clause.verb().to() - clause.verb().from() == 1
                && (words.lower(joint).equals("or") || words.lower(joint).equals("nor"));
        return joined && (words.tag(verb) == Tag.BASE || participle) && !AUXILIARIES.contains(words.lower(verb));
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
