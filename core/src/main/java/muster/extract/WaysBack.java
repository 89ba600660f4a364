package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.VerbClass;
import muster.text.WordSet;

/** Where those go who go back: home from the mission, or to the work that the mission is about. */
final class WaysBack {
    private static final WordSet DUTIES = WordSet.of("duty", "work", "patrol", "patrolling", "field", "front");
    private static final WordSet TAKING = WordSet.of("take", "bring", "get", "move");
    private static final WordSet CALLING = WordSet.of("call", "order");
    private static final WordSet MISSIONS = WordSet.of("duty", "mission", "orders", "border", "line");
    private static final int WITHIN = 8;
    private static final int LONGEST_DUTY = 4;

    private final Words words;

    WaysBack(Words words) {
        this.words = words;
    }

    /** "went back to their home states", "are going back", "came off the mission". */
    boolean isWayBack(Act act) {
        VerbGroup verb = act.verb();
        int behind = verb.main() + 1;
        boolean off = words.lower(behind).equals("off")
                && MISSIONS.stream().anyMatch(mission -> words.holds(behind, behind + LONGEST_DUTY, mission));
        if (off && (verb.lemma().equals("come") || verb.lemma().equals("go"))) {
            return true;
        }
        return verb.lemma().equals("go")
                && words.lower(behind).equals("back")
                && !words.lower(behind + 1).equals("into")
                && !isToWork(act)
                && !words.holds(behind, behind + WITHIN, "to", "work");
    }

    /** "is sending 400 soldiers home", "flew 30 of them back from Texas", "will take 200 off the border". */
    boolean isHomeward(Act act) {
        boolean takes = TAKING.contains(act.verb().lemma());
        boolean calls = CALLING.contains(act.verb().lemma());
        if (!takes && !calls && !act.isAny(VerbClass.SEND, VerbClass.GO)
                || act.verb().passive()) {
            return false;
        }
        for (int i = act.verb().to(); i < Math.min(words.size(), act.verb().to() + WITHIN); i++) {
            String word = words.lower(i);
            Tag tag = words.tag(i);
            boolean named = words.tag(i - 1) == Tag.DETERMINER || words.tag(i - 1) == Tag.POSSESSIVE;
            if (word.equals("home") && !words.tag(i + 1).isNominal()) {
                return !named;
            }
            if (takes && word.equals("off") && i > act.verb().to()) {
                return true;
            }
            if (word.equals("back")) {
                return words.lower(i + 1).equals("from") || words.lower(i + 1).equals("home");
            }
            boolean ends = tag == Tag.PUNCTUATION && !words.token(i).isHyphen() || tag == Tag.TO || tag == Tag.PAST;
            boolean hedge = words.tag(i + 1) == Tag.NUMBER;
            if (ends || tag == Tag.PREPOSITION && !word.equals("of") && !hedge) {
                return false;
            }
        }
        return false;
    }

    /** "returned to law enforcement duties", "went back to patrolling": where they go is the work that is counted. */
    boolean isToWork(Act act) {
        int to = act.verb().to();
        int at = words.lower(to).equals("to") ? to + 1 : to + 2;
        if (!words.lower(at - 1).equals("to") || words.tag(at) == Tag.POSSESSIVE) {
            return false;
        }
        for (int i = at; i < at + LONGEST_DUTY; i++) {
            if (DUTIES.contains(words.lemma(i))) {
                return true;
            }
            if (!words.tag(i).isNominal() && words.tag(i) != Tag.ADJECTIVE && words.tag(i) != Tag.DETERMINER) {
                return false;
            }
        }
        return false;
    }
}
