package muster.extract;

import java.time.LocalDate;
import java.util.List;
import muster.claim.Attribution;
import muster.statement.NamedPlace;
import muster.statement.Told;
import org.jspecify.annotations.Nullable;

/** Hands a sentence over to those who read its statements. */
final class Telling {
    private Telling() {}

    static Told of(Scene scene, Attribution attribution, @Nullable LocalDate said, @Nullable LocalDate published) {
        List<NamedPlace> places = scene.places().stream()
                .map(place -> new NamedPlace(
                        place.from(), place.to(), place.name(), place.isLocative() || place.isOrigin(), place.group()))
                .toList();
        List<Told.Stretch> speech = scene.speeches().stream()
                .map(spoken -> new Told.Stretch(spoken.from(), spoken.to()))
                .toList();
        boolean dated = scene.speeches().stream().anyMatch(spoken -> spoken.time() != null);
        return new Told(
                scene.words(), scene.times(), places, speech, attribution, said, dated && said != null, published);
    }
}
