package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.language.VerbGroup.Tense;
import muster.statement.Told.Stretch;

/** Reads what a mission is said to be for: "were sent to deter crossings". */
final class PurposeReader implements Reader {
    private static final int LONGEST = 8;
    private static final Phrases AIMS = WordTable.phrases("aims");
    private static final Phrases SENDING = WordTable.phrases("sending");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            Clause outer = clause.verb().tense() == Tense.INFINITIVE ? sense.before(clause) : null;
            boolean aims = outer != null
                    && AIMS.startsAtVerb(sense.words(), clause.verb().main());
            if (outer != null
                    && aims
                    && SENDING.startsAtVerb(sense.words(), outer.verb().main())
                    && sense.parties().isForce(outer.whole())) {
                Stretch words =
                        new Stretch(clause.verb().from(), Math.max(clause.verb().to(), clause.objectTo()));
                int to = Math.min(words.to(), clause.verb().main() + LONGEST);
                String type = sense.words()
                        .span(clause.verb().main(), to)
                        .in(sense.text())
                        .replaceAll("\\s+", " ");
                drafts.add(Draft.of(Kind.PURPOSE, type, null, sense.manner(outer), words, "purpose.to")
                        .undated());
            }
        }
        return drafts;
    }
}
