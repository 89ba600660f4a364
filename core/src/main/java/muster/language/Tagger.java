package muster.language;

import java.util.List;
import muster.text.Token;
import muster.text.WordSet;

/**
 * Gives every token of a sentence its part of speech: closed classes from a list, the others by lexicon, form and
 * neighbours. One pass from left to right, then a second one that tells past tense from participle.
 */
final class Tagger {
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final Tag[] tags;
    private final String[] lemmas;
    private final ClosedWords closedWords;
    private final OpenWords openWords;
    private final Participles participles;
    private final MissingVerb missingVerb;

    private static final WordSet TIMES = WordSet.of(
            "week", "weekend", "month", "year", "quarter", "night", "summer", "fall", "autumn", "winter", "spring");

    private static final WordSet PARTICLES = WordSet.of("ins", "outs", "ups", "offs", "overs", "downs", "bys");
    private static final WordSet BULLETS = WordSet.of("•", "▪", "●", "◦", "‣", "■", "□", "►", "»", "·", "*", "+", "o");

    private Tagger(TaggedTokens sentence) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.titleCase = sentence.titleCase();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
        Neighbours near = new Neighbours(sentence);
        this.closedWords = new ClosedWords(sentence, near);
        this.openWords = new OpenWords(sentence, near);
        this.participles = new Participles(sentence, near);
        this.missingVerb = new MissingVerb(sentence, near);
    }

    /**
     * Tags the tokens of a sentence.
     *
     * @param titleCase whether capitals tell nothing of names, as in a headline
     */
    static TaggedTokens tag(List<Token> tokens, boolean titleCase) {
        TaggedTokens sentence = new TaggedTokens(Lexicon.bundled(), tokens, titleCase);
        new Tagger(sentence).run();
        return sentence;
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            lemmas[i] = tokens.get(i).lower();
            tags[i] = first(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tags[i] == Tag.PAST) {
                participles.participle(i);
            } else if (tags[i] == Tag.PAST_PARTICIPLE) {
                participles.present(i);
            }
        }
        if (!titleCase && !missingVerb.hasFinite()) {
            missingVerb.supplyVerb();
        }
    }

    private Tag first(int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            // "Covid 19 tests"
            case NUMBER -> i > 0 && tokens.get(i - 1).is("covid") ? Tag.NOUN : Tag.NUMBER;
            case PUNCTUATION -> genitiveApostrophe(i) ? Tag.GENITIVE : Tag.PUNCTUATION;
            case SYMBOL -> token.is("&") ? Tag.CONJUNCTION : Tag.SYMBOL;
            case WORD -> word(i, token);
        };
    }

    private boolean genitiveApostrophe(int i) {
        Token token = tokens.get(i);
        return (token.is("'") || token.is("’"))
                && token.glued()
                && i > 0
                && tokens.get(i - 1).lower().endsWith("s")
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).glued();
    }

    private Tag word(int i, Token token) {
        String lower = token.lower();
        if (lower.equals("'s")) {
            return closedWords.clitic(i);
        }
        boolean initial = i == 0 || startsAfter(i);
        if (token.isCapitalized() && !titleCase && !initial && !lower.equals("i")) {
            return name(i, lower);
        }
        if (token.form().equals("US") && !titleCase) {
            return name(i, lower);
        }
        if (lower.equals("last")
                && i + 1 < tokens.size()
                && isTime(tokens.get(i + 1).lower())) {
            // "asked for troops last week": nothing that troops do
            return Tag.ADJECTIVE;
        }
        if (isOfPhrasalNoun(i)) {
            return Tag.NOUN;
        }
        Tag closed = ClosedClass.of(lower);
        if (closed != null && !(token.isCapitalized() && lower.equals("may") && nextIsNumber(i))) {
            return closedWords.closed(i, lower, closed);
        }
        if (NumberWords.isNumberWord(lower)) {
            return Tag.NUMBER;
        }
        if (token.isCapitalized()
                && (!lexicon.knows(lower) || initial && !titleCase && nameFollows(i) && !opensItem(i, lower))) {
            return name(i, lower);
        }
        return openWords.open(i, lower);
    }

    private static boolean isTime(String word) {
        return TIMES.contains(word) || Words.isWeekday(word);
    }

    /** "12 break-ins", "40 call-outs": a verb and its particle make one noun. */
    private boolean isOfPhrasalNoun(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).isHyphen()
                && tokens.get(i + 1).glued()
                && PARTICLES.contains(tokens.get(i + 2).lower());
    }

    private boolean nextIsNumber(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
    }

    private boolean startsAfter(int i) {
        Token before = tokens.get(i - 1);
        return before.isQuoteMark()
                || before.is(":")
                || before.is("•")
                || isBehindBullet(i)
                || before.is("(") && i == 1;
    }

    /** Whether only the mark of an item stands in front: "- Deployed 300 soldiers". */
    private boolean isBehindBullet(int i) {
        Token mark = tokens.getFirst();
        return i == 1 && (mark.isDash() || mark.isHyphen() || BULLETS.contains(mark.form()));
    }

    /** "- Deploying Medical Personnel": what an item does, though its words stand in capitals. */
    private boolean opensItem(int i, String lower) {
        Lexicon.Inflection verb = lexicon.verbForm(lower);
        return isBehindBullet(i) && verb != null && verb.tag() == Tag.ING;
    }

    private boolean nameFollows(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalized()
                && ClosedClass.of(tokens.get(i + 1).lower()) == null;
    }

    private Tag name(int i, String lower) {
        String singular = lexicon.pluralLemma(lower);
        if (singular != null) {
            lemmas[i] = singular;
        }
        return Tag.NAME;
    }
}
