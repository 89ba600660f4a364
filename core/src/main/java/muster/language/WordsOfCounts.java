package muster.language;

import java.util.List;
import muster.language.Lexicon.Entry;
import muster.language.Lexicon.Inflection;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Words that mean something else right behind a number, or behind those whom it counts: "150 patrol the streets". */
final class WordsOfCounts {
    /** Adjectives that name people where a verb follows: "the number of dead rose". */
    private static final WordSet SUFFERERS =
            WordSet.of("dead", "wounded", "injured", "sick", "missing", "homeless", "hurt", "displaced", "killed");

    /** "25 right after the quake". */
    private static final WordSet BEHIND_RIGHT = WordSet.of("after", "before", "now", "away", "there");

    /** So near the beginning of a sentence the first verb is that of its subject. */
    private static final int FIRST_VERB = 5;

    private static final WordSet COUNTED_AS_ONE = WordSet.of(
            "personnel", "staff", "police", "people", "aircraft", "military", "ton", "head", "guard", "crew", "craft");

    private static final WordSet MAGNITUDES = WordSet.of("dozens", "hundreds", "thousands");

    /** How many times as often as a noun a word is a verb, where it is one right behind a number. */
    private static final int PLAINLY_VERB = 8;

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Tag[] tags;
    private final String[] lemmas;
    private final Neighbours near;

    WordsOfCounts(TaggedTokens sentence, Neighbours near) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
        this.near = near;
    }

    /** The tag of a word that has but one meaning there, or null. */
    @Nullable
    Tag fixed(int i, String lower) {
        if ((lower.equals("number") || lower.equals("numbered"))
                && numberFollows(i)
                && near.previousIs(i, Tag.PLURAL)) {
            lemmas[i] = "number";
            return Tag.PAST;
        }
        if (isJoinedWithTo(i)) {
            return Tag.ADJECTIVE;
        }
        if (lower.equals("right")
                && i + 1 < tokens.size()
                && BEHIND_RIGHT.contains(tokens.get(i + 1).lower())) {
            return Tag.ADVERB;
        }
        if (SUFFERERS.contains(lower) && isNamed(i)) {
            return Tag.PLURAL;
        }
        if (!near.previousIs(i, Tag.NUMBER)) {
            return null;
        }
        return switch (lower) {
            case "due" -> Tag.ADJECTIVE;
            // "about 11,000 come from other parts"
            case "come", "run" -> isFollowedByManner(i) ? Tag.PRESENT : null;
            case "bound" -> near.nextIs(i, "for") ? Tag.ADJECTIVE : null;
            case "set" -> near.nextIs(i, "aside") ? Tag.PAST_PARTICIPLE : null;
            case "left" -> {
                boolean place = i + 1 < tokens.size()
                        && tokens.get(i + 1).isCapitalized()
                        && ClosedClass.of(tokens.get(i + 1).lower()) == null;
                if (!place
                        && !near.nextIs(i, "for")
                        && !((near.nextIs(i, ",") || near.nextIs(i, ".")) && i < FIRST_VERB)) {
                    yield null;
                }
                lemmas[i] = "leave";
                yield Tag.PAST;
            }
            default -> doing(i, lower);
        };
    }

    /** "3,500 traveling through the country": what those do whose noun is left out; a noun would stand in the plural. */
    private @Nullable Tag doing(int i, String lower) {
        if (!lower.endsWith("ing") || !isBehindCount(i) || i + 1 >= tokens.size()) {
            return null;
        }
        Inflection verb = lexicon.verbForm(lower);
        Tag next = ClosedClass.of(tokens.get(i + 1).lower());
        boolean goesOn = next == Tag.PREPOSITION && !near.nextIs(i, "of") || next == Tag.TO || next == Tag.DETERMINER;
        if (verb == null || verb.tag() != Tag.ING || !goesOn) {
            return null;
        }
        lemmas[i] = verb.lemma();
        return Tag.ING;
    }

    /** "prepare-to-deploy orders": verbs that only tell of what sort the orders are. */
    private boolean isJoinedWithTo(int i) {
        boolean first = i + 3 < tokens.size()
                && tokens.get(i + 1).isHyphen()
                && tokens.get(i + 2).is("to")
                && tokens.get(i + 3).isHyphen();
        boolean last = i > 2
                && tokens.get(i - 1).isHyphen()
                && tokens.get(i - 2).is("to")
                && tokens.get(i - 3).isHyphen();
        return first || last;
    }

    /** Whether a word that may be a noun is what those counted do. */
    boolean isAct(int i, Entry entry) {
        int verb = entry.verb();
        if (isActOfThose(i) && verb * 2 > entry.noun()) {
            return true;
        }
        if (near.previousIs(i, Tag.NUMBER) && isBehindJoint(i) && verb > 0 && isFollowedByStuff(i)) {
            return true;
        }
        // "the Title 10 force in Puerto Rico"
        boolean named = i > 1
                && (tokens.get(i - 2).is("title") || i > 2 && tokens.get(i - 2).isCapitalized());
        if (isBehindCount(i) && !named && verb * 2 > entry.noun() && isFollowedByManner(i)) {
            return true;
        }
        boolean plain = verb > PLAINLY_VERB * (entry.noun() + entry.adjective()) && near.objectFollows(i);
        // "150 patrol the streets": a noun would stand in the plural, and no article would follow
        return isBehindCount(i) && (plain || verb > 0 && articleFollows(i));
    }

    /** "3,600 work directly with agents", "150 guard at the gate": things counted would stand in the plural. */
    private boolean isFollowedByManner(int i) {
        if (i + 1 >= tokens.size() || COUNTED_AS_ONE.contains(tokens.get(i).lower())) {
            return false;
        }
        String next = tokens.get(i + 1).lower();
        return next.endsWith("ly") || ClosedClass.of(next) == Tag.PREPOSITION && !next.equals("of");
    }

    /** "The dead number 1,136", "the number of wounded rose": whether a verb makes the adjective a name. */
    private boolean isNamed(int i) {
        boolean behind =
                i > 0 && (tokens.get(i - 1).is("of") || tokens.get(i - 1).is("the"));
        if (!behind || i + 1 >= tokens.size()) {
            return false;
        }
        return tokens.get(i + 1).is("number") && numberFollows(i + 1) || near.finite(tokens.get(i + 1));
    }

    private boolean isBehindCount(int i) {
        boolean more = i > 1
                && tokens.get(i - 1).is("more")
                && (tags[i - 2] == Tag.NUMBER
                        || MAGNITUDES.contains(tokens.get(i - 2).lower()));
        return more || near.previousIs(i, Tag.NUMBER) && !tokens.get(i - 1).is("one");
    }

    /** "600 of those work at night": a noun would not go on so. */
    private boolean isActOfThose(int i) {
        boolean ofThose = i > 2
                && (tokens.get(i - 1).is("those") || tokens.get(i - 1).is("these"))
                && tokens.get(i - 2).is("of")
                && tags[i - 3] == Tag.NUMBER;
        if (!ofThose || i + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(i + 1).lower();
        return next.endsWith("ly") || ClosedClass.of(next) == Tag.PREPOSITION && !next.equals("of");
    }

    /** ", and 1,900": a number that goes on with those counted before it. */
    private boolean isBehindJoint(int i) {
        return i > 3
                && !tokens.get(i - 1).is("one")
                && (tokens.get(i - 2).is("and") || tokens.get(i - 2).is("while"))
                && tokens.get(i - 3).is(",");
    }

    /** "string wire on", "lay concrete in": nouns without a plural, and then a preposition; things counted would have one. */
    private boolean isFollowedByStuff(int i) {
        int at = i + 1;
        while (at < tokens.size()
                && tokens.get(at).isWord()
                && ClosedClass.of(tokens.get(at).lower()) == null
                && lexicon.pluralLemma(tokens.get(at).lower()) == null
                && !COUNTED_AS_ONE.contains(tokens.get(at).lower())
                && lexicon.entry(tokens.get(at).lower()).noun() > 0) {
            at++;
        }
        return at > i + 1
                && at < tokens.size()
                && ClosedClass.of(tokens.get(at).lower()) == Tag.PREPOSITION
                && !tokens.get(at).is("of");
    }

    private boolean articleFollows(int i) {
        Tag next = i + 1 < tokens.size() ? ClosedClass.of(tokens.get(i + 1).lower()) : null;
        return next == Tag.DETERMINER || next == Tag.POSSESSIVE;
    }

    private boolean numberFollows(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
    }
}
