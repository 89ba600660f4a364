package muster.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Gives a town that a report calls by the first word of its name, "Rio", the whole of it, where that stands there, too. */
final class ShortNames {
    private final Map<String, PlaceMention> whole = new HashMap<>();

    private ShortNames(List<Scene> scenes) {
        for (Scene scene : scenes) {
            for (PlaceMention mention : scene.places()) {
                String first = mention.name().split(" ", 2)[0];
                String rest = mention.name().substring(first.length());
                if (rest.startsWith(" de ") || rest.startsWith(" do ") || rest.startsWith(" da ")) {
                    whole.putIfAbsent(first, mention);
                }
            }
        }
    }

    /** The sentences of a report with the whole names. */
    static List<Scene> resolved(List<Scene> scenes) {
        ShortNames names = new ShortNames(scenes);
        return names.whole.isEmpty() ? scenes : scenes.stream().map(names::in).toList();
    }

    private Scene in(Scene scene) {
        List<PlaceMention> places = scene.places().stream().map(this::of).toList();
        return new Scene(
                scene.words(),
                scene.amounts(),
                scene.times(),
                places,
                scene.speeches(),
                scene.counted(),
                scene.roles());
    }

    private PlaceMention of(PlaceMention mention) {
        @Nullable PlaceMention named = isTown(mention) ? whole.get(mention.name()) : null;
        return named == null
                ? mention
                : new PlaceMention(
                        mention.from(),
                        mention.to(),
                        named.name(),
                        named.place(),
                        mention.preposition(),
                        mention.group());
    }

    private static boolean isTown(PlaceMention mention) {
        return mention.place() == null || mention.place().kind() == PlaceKind.CITY;
    }
}
