package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Statement;
import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an unknown or a dispute is about, where its own sentence or the one before holds just one number of forces,
 * or one statement, that it can mean. Where several could be meant, nothing is told.
 */
final class Abouts {
    private static final int NEAR = 5;
    private static final WordSet POINTING = WordSet.of("that", "this", "it");
    private static final WordSet ON = WordSet.of("on", "about", "to");
    private static final Phrases COUNTS = WordTable.phrases("counts");

    private @Nullable String count;
    private @Nullable String statement;

    /** The sentence is read; the next one may point back to what it says. */
    void close(Words words, Parties parties, String text, List<Statement> said) {
        List<String> counts = counts(words, new Stretch(0, words.size()), parties, text);
        count = counts.size() == 1 ? counts.getFirst() : null;
        List<Statement> meant =
                said.stream().filter(one -> canBeMeant(one.kind())).toList();
        statement = meant.size() == 1 ? meant.getFirst().quote().replaceAll("\\s+", " ") : null;
    }

    /** The words of what a draft is about; empty where the report does not tell for sure. */
    String of(Words words, Draft draft, Parties parties, String text) {
        boolean open = draft.kind() == Kind.UNKNOWN || draft.kind() == Kind.DISPUTE;
        if (!open) {
            return "";
        }
        boolean strength = draft.matter().type().equals("strength");
        List<String> own =
                strength && draft.kind() == Kind.DISPUTE ? counts(words, draft.words(), parties, text) : List.of();
        if (!own.isEmpty()) {
            return own.size() == 1 ? own.getFirst() : "";
        }
        boolean pointsToCount = strength && (pointsBack(words, draft.words()) || COUNTS.isIn(words, draft.words()));
        String back = pointsToCount ? count : strength || !pointsBack(words, draft.words()) ? null : statement;
        return back == null ? "" : back;
    }

    /** "That has not been decided", "He would not comment on it": a pronoun that stands alone. */
    private static boolean pointsBack(Words words, Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Tag behind = words.tag(i + 1);
            boolean alone = i + 1 >= words.size()
                    || behind == Tag.PUNCTUATION
                    || behind == Tag.MODAL
                    || words.lemma(i + 1).equals("be")
                    || words.lemma(i + 1).equals("have");
            boolean opens = i == stretch.from() && !words.lower(i).equals("it");
            if (POINTING.contains(words.lower(i)) && alone && (opens || ON.contains(words.lower(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBeMeant(Kind kind) {
        return switch (kind) {
            case REQUEST, ORDER, MILESTONE, STATE_ACTION, MISSION_CHANGE -> true;
            case TASK, COST, PROGRESS, LIMIT, AUTHORITY, RELATION, FLOW, UNKNOWN, DISPUTE, STRENGTH, EVENT, PURPOSE ->
                false;
        };
    }

    /** "15,000 troops", and a bare "the 5,600". */
    private static List<String> counts(Words words, Stretch stretch, Parties parties, String text) {
        List<String> counts = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            boolean number = words.tag(i) == Tag.NUMBER && words.tag(i - 1) != Tag.NUMBER;
            int end = number ? noun(words, i, Math.min(words.size(), i + NEAR)) : 0;
            boolean bare = number
                    && words.lower(i - 1).equals("the")
                    && words.tag(i + 1).isVerb();
            if (bare) {
                counts.add(words.span(i, i + 1).in(text));
            } else if (end > 0 && parties.isForce(new Stretch(i + 1, end))) {
                counts.add(words.span(i, end).in(text).replaceAll("\\s+", " "));
            }
        }
        return counts;
    }

    /** The token behind the noun that a number counts; 0 for none. */
    private static int noun(Words words, int number, int to) {
        int end = 0;
        for (int i = number + 1; i < to; i++) {
            Tag tag = words.tag(i);
            if (tag.isNominal()) {
                end = i + 1;
            } else if (tag != Tag.NUMBER
                    && tag != Tag.ADJECTIVE
                    && !words.lower(i).equals("-")) {
                return end;
            }
        }
        return end;
    }
}
