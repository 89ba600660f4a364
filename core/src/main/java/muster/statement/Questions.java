package muster.statement;

import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the question that a clause leaves open: "how many will go", "whether Washington pays". */
final class Questions {
    private static final WordSet QUESTIONS =
            WordSet.of("whether", "how", "what", "which", "when", "who", "where", "if", "why");

    /** Words of time or condition as well: they ask only where they stand right behind the verb. */
    private static final WordSet CONJUNCTIONS = WordSet.of("when", "if", "where");

    private static final WordSet TELLING = WordSet.of("ask", "contact", "reach", "press", "question");

    private Questions() {}

    /** The question behind the verb, or in front of it as its subject; null for none. */
    static @Nullable Stretch in(Words words, Clause clause) {
        for (int i = clause.verb().to(); i < words.size() && !words.lower(i).equals(";"); i++) {
            if (QUESTIONS.contains(words.lower(i)) && isAsked(words, clause, i)) {
                return new Stretch(i, end(words, i));
            }
        }
        return fronted(words, clause.verb().from());
    }

    /** "whether to send new troops into the mission, which includes stringing wire": the relative tells what is known. */
    private static int end(Words words, int question) {
        int end = Ends.ofSentence(words, question);
        for (int i = question + 2; i < end; i++) {
            if (words.lower(i - 1).equals(",") && words.lower(i).equals("which") && words.tag(i) == Tag.RELATIVE) {
                return i - 1;
            }
        }
        return end;
    }

    private static boolean isAsked(Words words, Clause clause, int at) {
        if (!CONJUNCTIONS.contains(words.lower(at))) {
            return true;
        }
        if (TELLING.contains(words.lemma(at + 1))) {
            return false;
        }
        for (int i = clause.verb().to(); i < at; i++) {
            if (words.lower(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** The question that a verb stands behind: "How long they stay depends on the council". */
    static @Nullable Stretch fronted(Words words, int verb) {
        for (int i = 0; i < verb; i++) {
            String word = words.lower(i);
            boolean relative = words.tag(i) == Tag.RELATIVE && !word.equals("how") && !word.equals("why");
            boolean opens = i == 0
                    || words.lower(i - 1).equals(",") && !relative
                    || words.token(i - 1).isQuoteMark()
                    || words.lower(i - 1).equals("and")
                    || words.lower(i - 1).equals("but")
                    || i == 1 && (words.tag(0) == Tag.PREPOSITION || words.tag(0) == Tag.ADVERB);
            boolean condition =
                    word.equals("if") || word.equals("when") && words.holds(i, verb, ",") && !isEnded(words, i, verb);
            if (opens && QUESTIONS.contains(word) && !condition) {
                return new Stretch(i, verb);
            }
        }
        return null;
    }

    /** "When they will have it back, nobody could say": nothing but a subject parts the question from the verb. */
    private static boolean isEnded(Words words, int question, int verb) {
        String subject = words.lower(verb - 1);
        return question == 0
                && words.lower(verb - 2).equals(",")
                && (subject.equals("nobody") || subject.equals("he") || subject.equals("she"));
    }
}
