package muster.statement;

import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;

/** Tells what a speaker rejects: a strength, a cost, or only an account. */
final class Disputed {
    /** The type of a frame that leaves it to the words what it is about. */
    static final String OPEN = "?";

    private static final Phrases COUNTS = WordTable.phrases("counts");
    private static final WordSet VAGUE = WordSet.of("details", "request", "start");

    private Disputed() {}

    static String type(Clause clause) {
        Words words = clause.words();
        Stretch all = new Stretch(clause.from(), words.size());
        String topic = Topics.of(words, all);
        boolean money = topic != null && (topic.equals("cost") || topic.equals("reimbursement"));
        if (!money && isCounted(words, all)) {
            return "strength";
        }
        return topic == null || VAGUE.contains(topic) ? "account" : topic;
    }

    private static boolean isCounted(Words words, Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (words.tag(i) == Tag.NUMBER || COUNTS.at(words, i)) {
                return true;
            }
        }
        return false;
    }
}
