package muster.extract;

import java.util.stream.IntStream;
import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** How two places of a sentence stand to each other, by what stands between them. */
final class PlacePairs {
    private static final WordSet SITE_ON = WordSet.of("in", "at", "near");
    private static final int OWNED_WITHIN = 6;
    private static final int ON_WITHIN = 6;

    private final Scene scene;
    private final Words words;

    PlacePairs(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "moves 250 soldiers who work in Ohio to a dam in Iowa": behind the clause that tells where they were. */
    boolean isGoal(int from, PlaceMention place, PlaceMention mention) {
        boolean to = false;
        for (int i = place.to(); i < mention.from(); i++) {
            to |= words.tag(i) == Tag.TO && !words.tag(i + 1).isVerb();
        }
        boolean relative = false;
        for (int i = from; i < place.from(); i++) {
            relative |= words.tag(i) == Tag.RELATIVE;
        }
        return relative && (to || mention.preposition().equals("to"));
    }

    /** "four planes of a squadron, Air Station Yuma, are at work in Ohio": a place that no preposition gives. */
    boolean isNamedInPassing(PlaceMention passing, PlaceMention mention) {
        return passing.preposition().isEmpty()
                && !passing.isBorder()
                && mention.isLocative()
                && words.hasFiniteVerb(passing.to(), mention.from());
    }

    /** "at Britain's military base in Cyprus": whose place it is lies elsewhere. */
    boolean isOwner(PlaceMention owner, PlaceMention mention) {
        return words.tag(owner.to()) == Tag.GENITIVE
                && mention.preposition().equals("in")
                && mention.from() - owner.to() <= OWNED_WITHIN
                && IntStream.range(owner.to(), mention.from())
                        .noneMatch(i -> words.tag(i).isVerb());
    }

    /** "in Stolberg near Aachen": what a place is told to be near of. */
    static boolean isNear(PlaceMention place, PlaceMention mention) {
        return mention.from() - place.to() <= 1
                && mention.group() != place.group()
                && (mention.preposition().equals("near")
                        || mention.preposition().equals("outside"));
    }

    /** "At Chesil Beach in Dorset": where a place lies. */
    static boolean isAround(PlaceMention place, PlaceMention mention) {
        return place.isLocative()
                && mention.place() != null
                && PlaceText.isStateOrCountry(mention.place())
                && mention.from() - place.to() == 1
                && mention.group() != place.group()
                && mention.preposition().equals("in");
    }

    /** "from Camp Pendleton in California": where the place that they come from lies. */
    static boolean isAroundOrigin(PlaceMention origin, PlaceMention mention) {
        return origin.isOrigin()
                && mention.from() - origin.to() <= 1
                && mention.preposition().equals("in");
    }

    /** "to the border, to the crossings at San Ysidro and El Paso", "had crossed the border near Sasabe": where on it. */
    boolean isSiteOnBorder(PlaceMention border, PlaceMention mention) {
        return border.isBorder()
                && !mention.isBorder()
                && SITE_ON.contains(mention.preposition())
                && mention.place() != null
                && !PlaceText.isStateOrCountry(mention.place())
                && mention.from() - border.to() <= ON_WITHIN
                && scene.amounts().stream()
                        .noneMatch(amount -> amount.from() >= border.to() && amount.from() < mention.from())
                && IntStream.range(border.to(), mention.from())
                        .noneMatch(i -> words.tag(i).isVerb());
    }
}
