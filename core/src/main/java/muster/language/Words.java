package muster.language;

import java.util.List;
import muster.text.BlockKind;
import muster.text.Sentence;
import muster.text.Span;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A sentence with the part of speech and the lemma of each token, and its groups of verbs. */
public final class Words {
    private static final WordSet WEEKDAYS =
            WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** So many words in capitals are no list of names. */
    private static final int LONG_SENTENCE = 8;

    /** The tokens of one word in brackets. */
    private static final int BRACKETED = 3;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Token[] tokenAt;
    private final String[] lowers;
    private final Tag[] tags;
    private final String[] lemmas;
    private final boolean titleCase;
    private final List<VerbGroup> verbGroups;

    private Words(Sentence sentence, Tag[] tags, String[] lemmas, boolean titleCase) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.tokenAt = tokens.toArray(Token[]::new);
        this.lowers = new String[tokenAt.length];
        for (int i = 0; i < lowers.length; i++) {
            lowers[i] = tokenAt[i].lower();
        }
        this.tags = tags;
        this.lemmas = lemmas;
        this.titleCase = titleCase;
        this.verbGroups = VerbGroups.of(this);
    }

    /** Tags a sentence. */
    public static Words of(Sentence sentence) {
        boolean titleCase = isTitleCase(sentence);
        TaggedTokens tagged = Tagger.tag(sentence.tokens(), titleCase);
        return new Words(sentence, tagged.tags(), tagged.lemmas(), titleCase);
    }

    /** Whether most words that could be in lower case begin with a capital, as in a headline. */
    private static boolean isTitleCase(Sentence sentence) {
        boolean heading = sentence.block().kind() == BlockKind.HEADLINE
                || sentence.block().kind() == BlockKind.HEADING;
        int capital = 0;
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.form().length() > 3) {
                words++;
                capital += token.isCapitalized() ? 1 : 0;
            }
        }
        // fact sheets write whole sentences so
        return heading ? words > 0 && capital * 10 >= words * 7 : words >= LONG_SENTENCE && capital * 10 >= words * 9;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return tokenAt.length;
    }

    /** A token; outside the sentence one without characters, which is no word. */
    public Token token(int i) {
        return i >= 0 && i < tokenAt.length ? tokenAt[i] : Token.NONE;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The lower-case form of a token; empty outside the sentence. */
    public String lower(int i) {
        return i >= 0 && i < lowers.length ? lowers[i] : "";
    }

    /** The lemma of a token; empty outside the sentence. */
    public String lemma(int i) {
        return i >= 0 && i < lemmas.length ? lemmas[i] : "";
    }

    /** The tag of a token; punctuation outside the sentence. */
    public Tag tag(int i) {
        return i >= 0 && i < tags.length ? tags[i] : Tag.PUNCTUATION;
    }

    public boolean isTitleCase() {
        return titleCase;
    }

    /** The groups of verbs, in the order of the sentence. */
    public List<VerbGroup> verbGroups() {
        return verbGroups;
    }

    /** The last group of verbs that ends at a token or in front of it; null for none. */
    public @Nullable VerbGroup verbBefore(int at) {
        VerbGroup before = null;
        for (VerbGroup group : verbGroups) {
            before = group.to() <= at ? group : before;
        }
        return before;
    }

    /** Whether a finite verb stands wholly between one token and before another. */
    public boolean hasFiniteVerb(int from, int to) {
        return verbGroups.stream().anyMatch(group -> group.isFinite() && group.from() >= from && group.to() <= to);
    }

    /** The characters from one token to before another. */
    public Span span(int from, int to) {
        return new Span(tokenAt[from].begin(), tokenAt[to - 1].end());
    }

    /** Whether the words of a phrase, parted by spaces, stand at a token; hyphens between them do not matter. */
    public boolean phraseAt(int i, String... words) {
        int at = i;
        for (String word : words) {
            if (at < tokenAt.length && at > i && tokenAt[at].isHyphen()) {
                at++;
            }
            if (!lower(at).equals(word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Whether a word in lower case names a day of the week. */
    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** "Philippine Army (PA)": the token behind one word in brackets that begin at a token; that token where none do. */
    public int behindBracketed(int i) {
        return lower(i).equals("(") && lower(i + 2).equals(")") ? i + BRACKETED : i;
    }

    /** Whether a token with this tag stands from one token on and before another one. */
    public boolean holds(int from, int to, Tag tag) {
        for (int i = from; i < to; i++) {
            if (tag(i) == tag) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase, as in {@link #phraseAt}, begins at a token or behind it and before another one. */
    public boolean holds(int from, int to, String... phrase) {
        for (int i = from; i < to; i++) {
            if (phraseAt(i, phrase)) {
                return true;
            }
        }
        return false;
    }
}
