package muster.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.claim.Claim;
import muster.claim.Figure;
import muster.claim.Statement;
import muster.ledger.RecordedClaim;
import muster.text.Block;
import muster.text.Span;
import muster.view.FigureWords;
import muster.view.JudgementTable;
import muster.view.StatementWords;

/**
 * A block with its claims marked.
 *
 * @param words the block's text, figures in white square brackets with their numbers, statements in angle brackets with
 *     their letters
 * @param readings how each was read, in the order of the text
 */
record MarkedBlock(String words, List<Reading> readings) {

    /** So much of an id is enough for {@code muster why} nearly always, which says where it is not. */
    private static final int SHORT_ID = 8;

    /** How a claim was read, and the beginning of its id. */
    record Reading(String mark, String words) {}

    /** A bracket with what stands in it, at a place of the text; of several at one place, the lowest order is first. */
    private record Bracket(int at, long order, String words) {}

    /** @param claims those of the whole report: figures are numbered in their order from 1, statements lettered from a */
    static MarkedBlock of(String text, Block block, List<RecordedClaim> claims) {
        List<Bracket> brackets = new ArrayList<>();
        List<Marked> marked = new ArrayList<>();
        int figures = 0;
        int statements = 0;
        int figuresTo = 0;
        int statementsTo = 0;
        for (RecordedClaim claim : claims) {
            Span span = claim.claim().span();
            boolean figure = claim.claim() instanceof Figure;
            String name = figure ? Integer.toString(++figures) : letters(++statements);
            if (!block.span().contains(span)) {
                continue;
            }
            String open = figure ? "⟦" : "⟨";
            String close = figure ? "⟧" : "⟩";
            // A figure within another one is read beneath, but the same brackets within each other would only confuse.
            if (span.begin() >= (figure ? figuresTo : statementsTo)) {
                brackets.add(new Bracket(span.begin(), Integer.MAX_VALUE - (long) span.length(), open));
                brackets.add(new Bracket(span.end(), span.length() - (long) Integer.MAX_VALUE, " " + name + close));
                figuresTo = figure ? span.end() : figuresTo;
                statementsTo = figure ? statementsTo : span.end();
            }
            marked.add(new Marked(open + name + close, claim));
        }
        return new MarkedBlock(
                words(text, block.span(), brackets),
                marked.stream()
                        .sorted(Comparator.comparing(one -> one.claim.claim().span()))
                        .map(one -> reading(one, text))
                        .toList());
    }

    private record Marked(String mark, RecordedClaim claim) {}

    private static Reading reading(Marked marked, String text) {
        String id = marked.claim.id().substring(0, SHORT_ID);
        return new Reading(marked.mark, words(marked.claim.claim(), text) + judged(marked.claim) + " · " + id);
    }

    private static String words(Claim claim, String text) {
        return switch (claim) {
            case Figure figure -> FigureWords.of(figure, text);
            case Statement statement -> StatementWords.of(statement);
        };
    }

    /** The shorter one of two that end together is closed first, and of two that begin together opened last. */
    private static String words(String text, Span block, List<Bracket> brackets) {
        StringBuilder words = new StringBuilder();
        int at = block.begin();
        for (Bracket bracket : brackets.stream()
                .sorted(Comparator.comparingInt(Bracket::at).thenComparingLong(Bracket::order))
                .toList()) {
            words.append(text, at, bracket.at()).append(bracket.words());
            at = bracket.at();
        }
        return words.append(text, at, block.end()).toString();
    }

    /** a to z, then aa, ab and so on. */
    private static String letters(int number) {
        int rest = number - 1;
        String last = String.valueOf((char) ('a' + rest % 26));
        return rest < 26 ? last : letters(rest / 26) + last;
    }

    private static String judged(RecordedClaim recorded) {
        String act = JudgementTable.act(recorded.verdict());
        return act == null ? "" : " · judged: " + act;
    }
}
