package muster.extract;

import muster.claim.Attribution;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells forces that a state of the United States gives, or of which its Guard speaks: it has none but its Guard. */
final class StateForces {
    private static final WordSet GIVING = FigurePlaces.LISTS.list("state-giving");

    private StateForces() {}

    /** Whether a state gives those who are counted, or they go by its name. */
    static boolean hold(Scene scene, Occurrence one) {
        return gives(scene, one.role()) || areNamedAfterOne(scene, one);
    }

    /** "Ohio sent 300 soldiers", "Maryland boosted its soldiers from 391 to 588". */
    private static boolean gives(Scene scene, Role role) {
        VerbGroup verb = role.verb();
        return verb != null
                && role.kind() != Role.Kind.SUBJECT
                && !verb.passive()
                && GIVING.contains(verb.lemma())
                && scene.places().stream().anyMatch(mention -> isSubject(mention, verb, scene.words()));
    }

    /** "1,180 soldiers were in Texas, the National Guard Bureau said": the Guard counts its own. */
    static boolean isOfGuard(Attribution attribution) {
        return attribution.source().stream().anyMatch(source -> source.contains("National Guard"));
    }

    /** "100 California soldiers will stay": troops that go by the name of a state. */
    private static boolean areNamedAfterOne(Scene scene, Occurrence one) {
        return scene.places().stream()
                .anyMatch(mention -> mention.from() >= one.amount().to()
                        && mention.to() <= one.counted().to()
                        && isState(mention.place()));
    }

    /** "500 Mexican troops", "2,100 federal troops": whose troops they are, and no Guard of a state. */
    static boolean areOfOthers(Words words, Occurrence one) {
        for (int i = one.amount().to(); i < one.counted().to(); i++) {
            boolean foreign = Gazetteer.bundled()
                    .homeOf(words.token(i).form())
                    .filter(place ->
                            place.kind() == PlaceKind.COUNTRY && !PlaceWords.UNITED_STATES.equals(place.name()))
                    .isPresent();
            if (foreign || words.lower(i).equals("federal")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(@Nullable Place place) {
        return place != null && place.kind() == PlaceKind.STATE && PlaceWords.UNITED_STATES.equals(place.country());
    }

    private static boolean isSubject(PlaceMention mention, VerbGroup verb, Words words) {
        if (!isState(mention.place()) || !mention.preposition().isEmpty()) {
            return false;
        }
        int at = mention.to();
        while (words.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at == verb.from();
    }
}
