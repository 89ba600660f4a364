package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.WordSet;

/** Tells forces that a state of the United States gives: it has none but its Guard. */
final class StateForces {
    private static final WordSet GIVING = FigurePlaces.LISTS.list("state-giving");

    private StateForces() {}

    /** "Ohio sent 300 soldiers", "Maryland boosted its soldiers from 391 to 588". */
    static boolean gives(Scene scene, Role role) {
        VerbGroup verb = role.verb();
        return verb != null
                && role.kind() != Role.Kind.SUBJECT
                && !verb.passive()
                && GIVING.contains(verb.lemma())
                && scene.places().stream().anyMatch(mention -> isSubject(mention, verb, scene.words()));
    }

    private static boolean isSubject(PlaceMention mention, VerbGroup verb, Words words) {
        Place place = mention.place();
        boolean state = place != null && place.kind() == PlaceKind.STATE && "United States".equals(place.country());
        if (!state || !mention.preposition().isEmpty()) {
            return false;
        }
        int at = mention.to();
        while (words.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at == verb.from();
    }
}
