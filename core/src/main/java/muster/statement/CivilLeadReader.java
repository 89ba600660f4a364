package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.language.Words;
import muster.statement.Told.Stretch;

/** Reads what stays with civil authorities: they lead, only they may do something, or it is left to them. */
final class CivilLeadReader implements Reader {
    private static final Phrases LEADING = WordTable.phrases("leading");
    private static final Phrases STRONG_LEAD = WordTable.phrases("strong lead");
    private static final Phrases STAYING = WordTable.phrases("staying with");
    private static final Phrases LEFT_TO = WordTable.phrases("left to");
    private static final int NEAR = 6;

    @Override
    public List<Draft> read(Sense sense) {
        Activities limits = Activities.limits(sense.pack());
        Activities tasks = Activities.tasks(sense.pack());
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            boolean reserved = isLed(sense, clause)
                    || isOnlyTheirs(sense, clause)
                    || isLeft(sense, clause, new Activities[] {limits, tasks});
            if (reserved && !sense.isSaying(clause) && !clause.isNegated()) {
                drafts.add(LimitReader.draft(
                        sense, clause, "civil-lead", LimitReader.manner(sense, clause), "limit.civil-lead"));
            }
        }
        return drafts;
    }

    /** "the sheriffs stay in charge", "agents make the arrests". */
    private static boolean isLed(Sense sense, Clause clause) {
        boolean leads = LEADING.startsAtVerb(clause.words(), clause.verb().main());
        boolean civil = sense.parties().isCivil(clause.subject())
                || STRONG_LEAD.startsAtVerb(clause.words(), clause.verb().main());
        return leads && civil && clause.subject().size() > 0 && !sense.parties().isForce(clause.subject());
    }

    /** "Only the guards may turn people back". */
    private static boolean isOnlyTheirs(Sense sense, Clause clause) {
        Words words = clause.words();
        Stretch subject = clause.subject();
        boolean only = subject.size() > 0
                && (words.lower(subject.from()).equals("only")
                        || words.lower(subject.from() - 1).equals("only"));
        String modal = clause.verb().modal();
        return only
                && (modal.equals("may") || modal.equals("can") || modal.equals("will"))
                && sense.parties().isCivil(subject)
                && !sense.parties().isForce(subject);
    }

    /** "Patrols are for the police", "the Guard leaves arrests to the deputies". */
    private static boolean isLeft(Sense sense, Clause clause, Activities[] all) {
        Words words = clause.words();
        if (!STAYING.startsAtVerb(words, clause.verb().main())) {
            return false;
        }
        int left = LEFT_TO.in(
                words,
                clause.verb().to(),
                Math.min(clause.objectTo(), clause.verb().to() + NEAR));
        if (left < 0) {
            return false;
        }
        boolean active = clause.verb().lemma().equals("leave") && !clause.verb().passive();
        Stretch what = active ? new Stretch(clause.verb().to(), left) : clause.subject();
        Stretch whom = new Stretch(left + 1, Math.min(clause.objectTo(), left + NEAR));
        boolean force = active && !sense.parties().mayBeForce(clause.subject());
        for (Activities known : all) {
            if (!force
                    && sense.parties().isCivil(whom)
                    && !sense.parties().isForce(whom)
                    && !known.namedIn(words, what).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
