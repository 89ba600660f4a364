package muster.extract;

import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers that say what a thing or a formation is like, and not where any stands: "can drop 3,000 gallons". */
final class Capacities {
    private static final WordSet ANY_ONE = WordSet.of("a", "an", "each", "every");

    private static final WordSet USUALLY = WordSet.of("typically", "usually", "normally", "generally");

    /** Verbs that tell of one of its kind how much it holds or has. */
    private static final WordSet HOLDING = WordSet.of(
            "be",
            "have",
            "hold",
            "carry",
            "number",
            "include",
            "comprise",
            "take",
            "seat",
            "house",
            "lift",
            "drop",
            "discharge",
            "release",
            "pump",
            "haul",
            "transport",
            "fit",
            "weigh",
            "consist",
            "contain",
            "accommodate",
            "sleep");

    private final Words words;

    Capacities(Words words) {
        this.words = words;
    }

    /** The state, which is none, or null where the number is no such one. */
    @Nullable
    State of(Occurrence one, State state) {
        Role role = one.role();
        VerbGroup verb = role.verb();
        if (verb == null || role.kind() == Role.Kind.SUBJECT || verb.passive()) {
            return null;
        }
        boolean usual = HOLDING.contains(verb.lemma()) && USUALLY.contains(words.lower(verb.from() - 1));
        if (usual) {
            return new State(state.meaning(), null, null, "state.capacity", words.span(verb.from(), verb.to()));
        }
        boolean can = verb.modal().equals("can") && !verb.negated() && HOLDING.contains(verb.lemma());
        if (!can && !(isOfAnyOne(verb) && !isThere(one.counted().to()))) {
            return null;
        }
        return new State(state.meaning(), null, null, "state.capacity", words.span(verb.from(), verb.to()));
    }

    /** "A company is about 120 soldiers", "a truck carries 20 tons": true of each of its kind. */
    private boolean isOfAnyOne(VerbGroup verb) {
        boolean plain = (verb.tense() == Tense.PRESENT || verb.modal().equals("can"))
                && !verb.progressive()
                && !verb.perfect()
                && verb.isFinite();
        if (!plain || !HOLDING.contains(verb.lemma())) {
            return false;
        }
        int at = verb.from() - 1;
        while (at >= 0 && isOfKind(at)) {
            at--;
        }
        boolean person = Lexicon.bundled().isNounOf(words.lemma(verb.from() - 1), 'P');
        return at < verb.from() - 2 && ANY_ONE.contains(words.lower(at + 1)) && !person;
    }

    /** "A ship carries 300 sailors to Haiti": told of one ship, and not of its kind. */
    private boolean isThere(int behind) {
        return words.tag(behind) == Tag.PREPOSITION && !words.lower(behind).equals("of") || words.tag(behind) == Tag.TO;
    }

    /** Whether a word can belong to the name of a kind: "a Type 1 team", "an MH-60". */
    private boolean isOfKind(int at) {
        Tag tag = words.tag(at);
        return tag.isNominal()
                || tag == Tag.ADJECTIVE
                || tag == Tag.NUMBER
                || tag == Tag.DETERMINER
                || words.token(at).isHyphen();
    }
}
