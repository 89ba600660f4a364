package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** Tells whether people were told to leave where they live: "were told to get out of their homes". */
final class EvacuationOrders {
    private static final WordSet TELLING = WordSet.of("tell", "order", "urge", "ask", "advise");
    private static final WordSet LEAVING = WordSet.of("leave", "evacuate", "flee", "get", "move", "go");
    private static final int WITHIN = 4;

    private EvacuationOrders() {}

    /** Whether the words for that stand behind the people or behind their verb: "are under mandatory evacuation". */
    static boolean stand(Words words, int behind) {
        int to = behind;
        while (to < behind + WITHIN && words.tag(to) != Tag.TO) {
            to++;
        }
        boolean told = TELLING.contains(words.lemma(behind - 1)) && LEAVING.contains(words.lower(to + 1));
        return told || words.lower(behind).equals("under") && words.holds(behind, behind + WITHIN, "evacuation");
    }
}
