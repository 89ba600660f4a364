package muster.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sentences, one after another. */
final class Sentences implements Iterator<Sentence> {
    /** Words that begin a sentence more often than they follow an abbreviation inside one. */
    private static final WordSet STARTERS = Vocabulary.words(Sentences.class, "sentence-openers.txt");

    private static final WordSet FORCES = WordSet.of("guard", "national", "army", "air", "police", "state");

    /** A longer run of tokens is cut: no sentence of a report is so long, and reading one costs more than its length. */
    private static final int LONGEST_TOKENS = 250;

    /** So many tokens are cut at a time. */
    private static final int STRETCH = 1000;

    /** So many tokens behind a sentence tell whether it ends: none of a report is followed by more closing signs. */
    private static final int AHEAD = 250;

    private final String text;
    private final List<Block> blocks;
    private final WordForms forms = new WordForms();

    /** The tokens of the block that is being read, from the next sentence on as far as they have been cut. */
    private List<Token> tokens = new ArrayList<>();

    private @Nullable Tokenizer tokenizer;
    private @Nullable Block block;
    private int nextBlock;
    private int from;
    private int index;

    /** The sentences of a text, of all its blocks but furniture. */
    Sentences(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    @Override
    public boolean hasNext() {
        fill();
        while (from >= tokens.size() && nextBlock < blocks.size()) {
            open(blocks.get(nextBlock++));
        }
        return from < tokens.size();
    }

    @Override
    public Sentence next() {
        if (!hasNext() || block == null) {
            throw new NoSuchElementException("no sentence is left");
        }
        int to = end();
        List<Token> own = List.copyOf(tokens.subList(from, to));
        from = to;
        Span span = new Span(own.getFirst().begin(), own.getLast().end());
        return new Sentence(index++, block, span, own);
    }

    private void open(Block opened) {
        block = opened;
        tokens = new ArrayList<>();
        from = 0;
        tokenizer = opened.kind() == BlockKind.FURNITURE ? null : new Tokenizer(text, opened.span(), forms);
        fill();
    }

    /** Cuts as many tokens as the next sentence may have, and those that tell where it ends. */
    private void fill() {
        if (tokenizer == null || tokens.size() - from >= LONGEST_TOKENS + AHEAD) {
            return;
        }
        // the last token of the sentence before is looked back at
        int read = Math.max(0, from - 1);
        tokens.subList(0, read).clear();
        from -= read;
        tokens.addAll(tokenizer.next(STRETCH));
    }

    /** The token behind the next sentence. */
    private int end() {
        for (int i = from; i < tokens.size(); i++) {
            if (endsAt(tokens, i) || i - from >= LONGEST_TOKENS) {
                return pastClosers(tokens, i + 1);
            }
        }
        return tokens.size();
    }

    /** The first token that closes no quotation or bracket. */
    private static int pastClosers(List<Token> tokens, int index) {
        int at = index;
        while (at < tokens.size() && closes(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean closes(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!token.glued() || token.kind() != TokenKind.PUNCTUATION) {
            return false;
        }
        return switch (token.form()) {
            case "”", "’", ")", "]", "»" -> true;
            case "\"", "'" ->
                index + 1 >= tokens.size() || !tokens.get(index + 1).glued();
            default -> false;
        };
    }

    private static boolean endsAt(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case PUNCTUATION -> isStop(token.form()) && beginsAfter(tokens, index + 1);
            case WORD -> token.form().endsWith(".") && abbreviationEnds(tokens, index);
            case NUMBER, SYMBOL -> false;
        };
    }

    private static boolean isStop(String form) {
        return form.equals(".") || form.equals("!") || form.equals("?") || form.startsWith("..") || form.equals("…");
    }

    /** Whether what stands behind a full stop can begin a sentence. */
    private static boolean beginsAfter(List<Token> tokens, int index) {
        int next = pastClosers(tokens, index);
        if (next >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(next);
        return switch (token.kind()) {
            case WORD -> token.isCapitalized() || !token.glued() && next > index;
            case NUMBER, SYMBOL -> !token.glued();
            case PUNCTUATION ->
                "\"“‘'([—–-•".contains(token.form()) && !token.form().isEmpty();
        };
    }

    private static boolean abbreviationEnds(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (Abbreviations.standsBeforeName(token.form()) || token.form().length() == 2) {
            return false;
        }
        int next = pastClosers(tokens, index + 1);
        boolean closed = next > index + 1;
        if (next >= tokens.size()) {
            return false;
        }
        Token follower = tokens.get(next);
        if (follower.isQuoteMark()) {
            return true;
        }
        return follower.isCapitalized()
                && (closed
                        || STARTERS.contains(follower.lower())
                                && !isCountedInitials(tokens, index)
                                && !isOfNamedForce(tokens, index, follower));
    }

    /** "the D.C. Guard", "the N.M. Police": initials of a place whose they are. */
    private static boolean isOfNamedForce(List<Token> tokens, int index, Token follower) {
        return index > 0 && tokens.get(index - 1).lower().equals("the") && FORCES.contains(follower.lower());
    }

    /** "200 U.S. Soldiers", but not "7 A.M. Soldiers": initials behind a number belong to what it counts. */
    private static boolean isCountedInitials(List<Token> tokens, int index) {
        String form = tokens.get(index).form();
        return index > 0
                && tokens.get(index - 1).kind() == TokenKind.NUMBER
                && tokens.get(index).isCapitalized()
                && form.indexOf('.') < form.length() - 1
                && !form.equalsIgnoreCase("a.m.")
                && !form.equalsIgnoreCase("p.m.");
    }
}
