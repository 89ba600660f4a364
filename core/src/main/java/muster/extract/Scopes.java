package muster.extract;

import java.util.EnumSet;
import java.util.Set;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.Span;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads which part of a force a figure counts, where the words behind it say so: what the part does, where within the
 * place it is, of which unit it is, or that it is a part of the force spoken of before.
 */
final class Scopes {
    private static final WordLists LISTS = WordLists.bundled("scopes.txt");
    private static final WordSet AREAS = LISTS.list("area");
    private static final WordSet FUNCTIONS = LISTS.list("function");
    private static final WordSet UNITS = LISTS.list("unit");
    private static final WordSet NOT_FUNCTION = LISTS.list("not-function");
    private static final WordSet AT = WordSet.of("on", "at", "in", "inside");
    private static final WordSet BELONGING = WordSet.of("of", "from", "with");
    private static final Set<Tag> IN_PHRASE = EnumSet.of(
            Tag.NOUN, Tag.PLURAL, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.GENITIVE);

    private final Scene scene;
    private final Words words;

    Scopes(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /**
     * The part that is counted.
     *
     * @param words as the report has them
     * @param to the token after the last of them
     * @param rule the stable name of the rule
     */
    record Found(String words, int to, String rule, Span span) {}

    /** The part that a figure counts, or null for all. */
    @Nullable
    Found of(int index, Subject subject, boolean placed) {
        if (subject != Subject.TROOPS && subject != Subject.UNITS && subject != Subject.STAFF) {
            return null;
        }
        Counted counted = scene.counted().get(index);
        int from = Math.max(counted.to(), scene.amounts().get(index).to());
        int to = clauseEnd(from);
        Found unit = within(from, to, BELONGING, UNITS, "scope.unit");
        if (unit != null) {
            return unit;
        }
        for (int i = from; i < to; i++) {
            Found found = functionOrArea(i, to);
            if (found != null) {
                Found next = functionOrArea(found.to(), to);
                return next == null ? found : found(i, next.to(), next.rule());
            }
        }
        return placed ? null : part(index);
    }

    private @Nullable Found functionOrArea(int i, int to) {
        Found function = function(i, to);
        return function != null ? function : within(i, to, AT, AREAS, "scope.area");
    }

    /** Where the words about a figure end: at the next number or clause. */
    private int clauseEnd(int from) {
        int end = words.size();
        for (Amount amount : scene.amounts()) {
            if (amount.from() >= from) {
                end = Math.min(end, amount.from());
            }
        }
        int verbs = 0;
        for (VerbGroup verb : words.verbGroups()) {
            if (verb.from() >= from && verb.isFinite() && ++verbs == 2) {
                end = Math.min(end, verb.from());
            }
        }
        int at = from;
        while (at < end && !endsClause(at)) {
            at++;
        }
        return at;
    }

    private boolean endsClause(int at) {
        String word = words.lower(at);
        boolean aside = words.tag(at + 1) == Tag.ADVERB && words.lower(at + 2).equals(",")
                || words.tag(at - 1) == Tag.ADVERB && words.lower(at - 2).equals(",");
        return words.tag(at) == Tag.PUNCTUATION && !words.token(at).isHyphen() && !aside
                || word.equals("while")
                || word.equals("but")
                || words.tag(at) == Tag.SUBORDINATOR && !word.equals("as");
    }

    /** "as planners", "as command staff or analysts", "in support roles". */
    private @Nullable Found function(int i, int to) {
        if (words.lower(i).equals("in")) {
            return within(i, to, Set.of("in"), FUNCTIONS, "scope.function");
        }
        if (!words.lower(i).equals("as") || NOT_FUNCTION.contains(words.lower(i - 1))) {
            return null;
        }
        int end = i + 1;
        while (end < to
                && (words.tag(end).isNominal()
                        || words.tag(end) == Tag.ADJECTIVE
                        || words.tag(end) == Tag.CONJUNCTION
                                && words.tag(end + 1).isNominal())) {
            end++;
        }
        boolean people = end > i + 1
                && (words.tag(end - 1) == Tag.PLURAL || words.lower(end - 1).equals("staff"));
        return people ? found(i, end, "scope.function") : null;
    }

    /** A preposition and its noun, if the noun is one of a list: "at their various headquarters". */
    private @Nullable Found within(int i, int to, Set<String> prepositions, Set<String> nouns, String rule) {
        if (!prepositions.contains(words.lower(i))) {
            return null;
        }
        int end = i + 1;
        boolean head = false;
        while (end < to && !head && IN_PHRASE.contains(words.tag(end))) {
            head = nouns.contains(words.lower(end)) && !words.tag(end + 1).isNominal();
            end++;
        }
        return head && !namesPlace(i, end) ? found(i, end, rule) : null;
    }

    /** "at the McAllen airport" is a place, which is read as one. */
    private boolean namesPlace(int from, int to) {
        return scene.places().stream()
                .anyMatch(place -> place.from() > from
                        && place.from() < to
                        && !place.preposition().equals("home"));
    }

    /** "of whom 40 are nurses", "40 of them": where no place of its own tells the part from the whole. */
    private @Nullable Found part(int index) {
        Amount amount = scene.amounts().get(index);
        Counted counted = scene.counted().get(index);
        boolean before = words.phraseAt(amount.from() - 2, "of", "whom");
        if (before) {
            return found(amount.from() - 2, amount.from(), "scope.part");
        }
        boolean behind = counted.isPartOfThem()
                && words.lower(amount.to()).equals("of")
                && words.tag(amount.to() + 1) == Tag.PRONOUN;
        return behind ? found(amount.to(), amount.to() + 2, "scope.part") : null;
    }

    private Found found(int from, int to, String rule) {
        return new Found(PlaceText.written(words, from, to), to, rule, words.span(from, to));
    }
}
