package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.place.PlaceKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells whether a place is where a force is at home or comes from, and not where it is. */
final class HomePlaces {
    private static final WordSet HOMES = WordSet.of(
            "division", "brigade", "team", "battalion", "regiment", "squadron", "company", "wing", "corps", "unit");

    private static final WordSet COMING =
            WordSet.of("arrive", "join", "deploy", "leave", "go", "travel", "head", "fly", "move", "come", "sail");

    private static final WordSet STORES = WordSet.of(
            "armory",
            "armoury",
            "warehouse",
            "depot",
            "base",
            "barracks",
            "headquarters",
            "stockpile",
            "store",
            "hangar",
            "airfield",
            "airport",
            "port");

    private final Scene scene;
    private final Words words;

    HomePlaces(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "moved from airfields in Orenburg, Taganrog and Pskov": all of the list. */
    boolean isAnyOfOrigin(PlaceMention mention) {
        return scene.listOf(mention).stream().anyMatch(this::isOfOrigin);
    }

    /** "come from armories in Lubbock", "shipped from a depot in Tracy", "six from wings in Ohio": where what they come from lies. */
    private boolean isOfOrigin(PlaceMention mention) {
        int noun = mention.from() - 2;
        int at = noun;
        if (!mention.preposition().equals("in") || !words.lower(at + 1).equals("in")) {
            return false;
        }
        while (at > 0
                && (words.tag(at).isNominal()
                        || words.tag(at) == Tag.ADJECTIVE
                        || words.tag(at) == Tag.NUMBER
                        || words.tag(at) == Tag.DETERMINER)) {
            at--;
        }
        return at < noun
                && words.lower(at).equals("from")
                && (words.lemma(at - 1).equals("come")
                        || STORES.contains(words.lemma(noun))
                        || HOMES.contains(words.lemma(noun)));
    }

    /** "members of the 2nd Brigade at Fort Carson": where a formation is at home, not where its soldiers are. */
    boolean isHome(PlaceMention mention) {
        int at = mention.from() - 2;
        boolean unit = words.lower(mention.from() - 1).equals("in") && HOMES.contains(words.lemma(at));
        if (unit && isOfUnit(at) && goesElsewhere(mention)) {
            return true;
        }
        boolean base = mention.place() != null && mention.place().kind() == PlaceKind.BASE;
        return (base || elsewhere(mention))
                && words.lower(mention.from() - 1).equals("at")
                && at > 1
                && words.token(at).isCapitalized()
                && (HOMES.contains(words.lower(at)) || isRegiment(at))
                && (words.holds(0, at, "of") || words.holds(0, at, "from") || words.holds(0, at, "with"));
    }

    /** "the 2nd Battalion, 7th Marines". */
    private boolean isRegiment(int marines) {
        return words.lower(marines).equals("marines") && words.tag(marines - 2) == Tag.NUMBER;
    }

    /** "teams of the battalion in Pune": whose they are. */
    private boolean isOfUnit(int at) {
        int first = at;
        while (first > 0
                && (words.tag(first).isNominal()
                        || words.tag(first) == Tag.DETERMINER
                        || words.lower(first).equals("(")
                        || words.lower(first).equals(")"))) {
            first--;
        }
        return words.lower(first).equals("of");
    }

    /** Whether the sentence goes on to say where they are: "are deployed in the state". */
    private boolean goesElsewhere(PlaceMention mention) {
        VerbGroup next = new Clauses(words).next(mention.to() - 1);
        return elsewhere(mention)
                || next != null && next.from() == mention.to() && words.phraseAt(next.to(), "in", "the", "state");
    }

    /** "companies based in Festus are at work in Texas": a later place is where they are. */
    boolean isGarrison(PlaceMention mention, FigurePlaces.Asked asked) {
        return isBasedAt(words, mention)
                && (comesAway(mention.to())
                        || elsewhere(mention)
                        || isToCome(mention, asked.role().verb()));
    }

    /** "165 of the regiment based at Kinloss and 75 of another will deploy": they are to come from there. */
    private static boolean isToCome(PlaceMention mention, @Nullable VerbGroup verb) {
        return verb != null && verb.from() > mention.to() && Aspect.of(verb) == Aspect.PLANNED;
    }

    /** "Marines based at Twentynine Palms, arrived overnight". */
    private boolean comesAway(int behind) {
        VerbGroup next = new Clauses(words).next(behind - 1);
        return words.lower(behind).equals(",") && next != null && next.isFinite() && COMING.contains(next.lemma());
    }

    private boolean elsewhere(PlaceMention mention) {
        return scene.places().stream()
                .anyMatch(other -> other.from() > mention.to()
                        && other.group() != mention.group()
                        && other.isLocative()
                        && words.hasFiniteVerb(mention.to(), other.from()));
    }

    /** "based in Festus", "based in Harrisonville and Festus". */
    static boolean isBasedAt(Words words, PlaceMention mention) {
        int at = mention.from() - 1;
        while (at > 0
                && (words.tag(at) == Tag.NAME
                        || words.lower(at).equals(",")
                        || words.lower(at).equals("and"))) {
            at--;
        }
        return words.lower(at - 1).equals("based") && mention.isLocative();
    }
}
