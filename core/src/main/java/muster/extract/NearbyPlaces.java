package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Dimension;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the places in front of and behind a figure that may be where it is. */
final class NearbyPlaces {
    private static final WordSet COUNTED_PLACES = FigurePlaces.LISTS.list("counted");

    private static final WordSet WITHIN = WordSet.of("in", "on", "at", "aboard", "across");

    private final Scene scene;
    private final Words words;
    private final PlaceUses uses;
    private final PlacePairs pairs;
    private final RelativeAsides asides;
    private final ClauseBreaks breaks;

    NearbyPlaces(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.uses = new PlaceUses(scene);
        this.pairs = new PlacePairs(scene);
        this.asides = new RelativeAsides(words);
        this.breaks = new ClauseBreaks(scene);
    }

    /** The places behind a figure and in front of the next one. */
    List<PlaceMention> behind(FigurePlaces.Asked asked) {
        int to = asked.amount().to();
        VerbGroup verb = asked.role().verb();
        if (verb != null && isPartOfNext(asked.index()) && verb.from() > to) {
            List<PlaceMention> goal = behind(verb.to(), clauseEnd(verb.to()), asked);
            if (!goal.isEmpty()) {
                return goal;
            }
        }
        return behind(to, nextFigure(asked.index()), asked);
    }

    /** "534 of the 1,200 soldiers bound for the border will be put in Arizona": the whole is bound there, the part is here. */
    private boolean isPartOfNext(int index) {
        if (index + 1 >= scene.amounts().size()
                || scene.roles().get(index).kind() != Role.Kind.SUBJECT
                || !words.lower(scene.amounts().get(index).to()).equals("of")) {
            return false;
        }
        int whole = scene.amounts().get(index + 1).from() - 1;
        int of = scene.amounts().get(index).to();
        return whole == of || whole == of + 1 && words.lower(whole).equals("the");
    }

    /** The first list of places behind a figure; "from Iowa to Ohio" gives the goal. */
    List<PlaceMention> behind(int from, int to, FigurePlaces.Asked asked) {
        List<PlaceMention> found = new ArrayList<>();
        boolean pastNext = to > nextCount(from);
        // "90 hikers, stranded at Boulder, were flown to Denver": that is where they left
        boolean rescued = asked.subject() == Subject.PEOPLE && asked.isLeaving();
        int group = -1;
        for (PlaceMention mention : scene.places()) {
            if (mention.from() < from
                    || mention.from() >= to
                    || asked.role().post() == null && !rescued && asides.covers(from, mention.from())
                    || !uses.mayBeWhere(mention, asked)) {
                continue;
            }
            if (breaks.between(from, mention.from(), pastNext) || beginsNext(mention, from)) {
                break;
            }
            if (!found.isEmpty()
                    && (PlacePairs.isAroundOrigin(found.getLast(), mention)
                            || PlacePairs.isNear(found.getLast(), mention))) {
                continue;
            }
            if (group < 0 || mention.group() == group) {
                group = mention.group();
                found.add(mention);
            } else if (pairs.isOwner(found.getLast(), mention)
                    || pairs.isNamedInPassing(found.getLast(), mention)
                    || pairs.isSiteOnBorder(found.getLast(), mention)
                    || found.getLast().isOrigin() && !(asked.isLeaving() && asked.subject() == Subject.PEOPLE)
                    || asked.isMoved() && pairs.isGoal(from, found.getLast(), mention)) {
                found.clear();
                group = mention.group();
                found.add(mention);
            }
        }
        return found;
    }

    /** The last list of places in front of a figure; "in Waco and Laredo, where 40": only the last of them. */
    List<PlaceMention> ahead(int from, int to, FigurePlaces.Asked asked) {
        List<PlaceMention> found = lastList(from, to, asked);
        boolean where = found.size() > 1 && words.phraseAt(found.getLast().to(), ",", "where");
        return where ? List.of(found.getLast()) : found;
    }

    private List<PlaceMention> lastList(int from, int to, FigurePlaces.Asked asked) {
        List<PlaceMention> found = new ArrayList<>();
        int group = -1;
        for (PlaceMention mention : scene.places()) {
            if (mention.from() < from
                    || mention.to() > to
                    || isConceded(mention, to)
                    || !uses.mayBeWhere(mention, asked)) {
                continue;
            }
            if (!found.isEmpty()
                    && (PlacePairs.isNear(found.getLast(), mention) || PlacePairs.isAround(found.getLast(), mention))) {
                continue;
            }
            if (mention.group() != group) {
                if (!found.isEmpty()
                        && (mention.isOrigin() || isAside(found.getLast().to(), mention, to))) {
                    continue;
                }
                found.clear();
                group = mention.group();
            }
            found.add(mention);
        }
        return found;
    }

    /** "has 1,200 troops in Iraq but still has 9,000 at home": the place of the number in front of "but". */
    private boolean isConceded(PlaceMention mention, int to) {
        for (int i = mention.to(); i < to; i++) {
            if (words.lower(i).equals("but") && words.hasFiniteVerb(i, to)) {
                return scene.amounts().stream().anyMatch(amount -> amount.to() <= mention.from());
            }
        }
        return false;
    }

    /** "In Laredo, which lies on the way to Austin, 40": a place between the commas of a clause about another one. */
    private boolean isAside(int from, PlaceMention mention, int to) {
        int comma = mention.to();
        while (comma < to && !words.lower(comma).equals(",")) {
            comma++;
        }
        for (int i = from; i < mention.from(); i++) {
            if (words.lower(i).equals(",") && words.tag(i + 1) == Tag.RELATIVE) {
                return comma < to;
            }
        }
        return false;
    }

    /** Where the next figure begins that has places of its own. */
    int nextFigure(int index) {
        for (int i = index + 1; i < scene.amounts().size(); i++) {
            if (isCount(i) && !scene.amounts().get(i).compound()) {
                return scene.amounts().get(i).from();
            }
        }
        return words.size();
    }

    /** "2,100 are on the streets, and 700 stand by at Seal Beach": where the next figure begins that acts by itself. */
    int nextClause(int index) {
        VerbGroup own = scene.roles().get(index).verb();
        for (int i = index + 1; i < scene.amounts().size(); i++) {
            Role role = scene.roles().get(i);
            VerbGroup verb = role.verb();
            boolean acts = role.kind() == Role.Kind.SUBJECT && verb != null && verb.isFinite() && !verb.equals(own);
            if (own != null && acts && isJoined(scene.amounts().get(i).from() - 1)) {
                return scene.amounts().get(i).from();
            }
        }
        return words.size();
    }

    /** "100 are in Orbost, and two fly from Sale": it begins a clause with a verb of its own. */
    boolean opensClause(FigurePlaces.Asked asked) {
        VerbGroup own = asked.role().verb();
        int joint = asked.amount().from() - 1;
        if (own == null || asked.role().kind() != Role.Kind.SUBJECT || !own.isFinite() || asked.index() == 0) {
            return false;
        }
        boolean opens = words.lower(joint).equals(";")
                || words.lower(joint).equals("and")
                        && (words.lower(joint - 1).equals(",")
                                || words.lower(joint - 1).equals(";"));
        return opens && !own.equals(scene.roles().get(asked.index() - 1).verb()) && words.hasFiniteVerb(0, joint);
    }

    /** "has 25 boats on standby, and has taken 40 off roofs in Ohio": where the same subject goes on to do something else. */
    int nextVerb(int from) {
        for (int i = from; i + 2 < words.size(); i++) {
            if (words.lower(i).equals(",")
                    && words.tag(i + 1) == Tag.CONJUNCTION
                    && words.tag(i + 2).isFinite()) {
                return i;
            }
        }
        return words.size();
    }

    private boolean isJoined(int at) {
        return words.tag(at) == Tag.CONJUNCTION || words.lower(at).equals(",");
    }

    int clauseEnd(int from) {
        int end = from;
        while (end < words.size() && !words.lower(end).equals(";")) {
            end++;
        }
        return end;
    }

    /** Whether this figure and the next belong to one verb: "20 helicopters and 300 trucks to Houston". */
    boolean sharesVerb(int index) {
        if (index + 1 >= scene.amounts().size()) {
            return false;
        }
        int to = scene.amounts().get(index + 1).from();
        if (actsByItself(index + 1, scene.roles().get(index).verb())) {
            return false;
        }
        for (int i = scene.amounts().get(index).to(); i < to; i++) {
            boolean parts = words.lower(i).equals(";") || words.lower(i).equals("while");
            boolean verb = switch (words.tag(i)) {
                case PAST, PRESENT, MODAL, BASE -> true;
                default -> false;
            };
            if (verb || parts) {
                return false;
            }
        }
        return true;
    }

    /** "Mexico sent 35 firefighters, and 13 of its divers went to Ingram": the next ones have a verb behind a comma. */
    private boolean actsByItself(int index, @Nullable VerbGroup before) {
        Role role = scene.roles().get(index);
        int joint = scene.amounts().get(index).from() - 1;
        return role.kind() == Role.Kind.SUBJECT
                && role.verb() != null
                && role.verb().isFinite()
                && before != null
                && before.isFinite()
                && !before.lemma().equals("be")
                && !role.verb().equals(before)
                && words.phraseAt(joint - 1, ",", "and");
    }

    /** "sent 30 trucks and 400 soldiers to Houston": where all go that one verb moves; empty for none. */
    List<PlaceMention> goalOfAll(FigurePlaces.Asked asked) {
        boolean moved = asked.isMoved() && asked.role().kind() == Role.Kind.OBJECT && sharesVerb(asked.index());
        List<PlaceMention> goals =
                moved ? behind(asked.amount().to(), clauseEnd(asked.amount().to()), asked) : List.of();
        return goals.stream().allMatch(goal -> goal.preposition().equals("to")) ? goals : List.of();
    }

    private int nextCount(int from) {
        for (int i = 0; i < scene.amounts().size(); i++) {
            if (scene.amounts().get(i).from() >= from && isCount(i)) {
                return scene.amounts().get(i).from();
            }
        }
        return words.size();
    }

    /** Whether an amount has places of its own; "in four flooded regions" and "on eight ships" tell only where. */
    private boolean isCount(int index) {
        Amount amount = scene.amounts().get(index);
        return amount.dimension() == Dimension.COUNT
                && !WITHIN.contains(words.lower(amount.from() - 1))
                && !COUNTED_PLACES.contains(scene.counted().get(index).head())
                && scene.places().stream().noneMatch(place -> place.from() == amount.to() && place.isBorder());
    }

    /** "40 in Ohio, in Iowa 30": a place behind a comma and right in front of a number belongs to that number. */
    private boolean beginsNext(PlaceMention mention, int from) {
        boolean counts = scene.amounts().stream()
                .anyMatch(amount -> amount.from() == mention.to() && amount.dimension() == Dimension.COUNT);
        int comma = mention.from() - 2;
        return counts
                && comma >= from
                && (words.lower(comma).equals(",") || words.lower(comma).equals("and"))
                && !ahead(0, from, mention.preposition()).isEmpty();
    }

    private List<PlaceMention> ahead(int from, int to, String preposition) {
        return scene.places().stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .filter(mention -> mention.preposition().equals(preposition))
                .toList();
    }
}
