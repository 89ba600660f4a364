package muster.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.language.Words;
import muster.place.PlaceKind;
import muster.text.WordSet;

/** Gives a place that a report calls by a part of its name, "Rio" or "the Valley", the whole of it, where that stands there, too. */
final class ShortNames {
    /** What parts of a country are called once their whole name has been said. */
    private static final WordSet PARTS = WordSet.of("valley", "panhandle", "peninsula", "delta", "plateau", "basin");

    private final Map<String, PlaceMention> whole = new HashMap<>();
    private final Map<String, PlaceMention> parts = new HashMap<>();

    /** @param scenes those of the report that say the whole names */
    ShortNames(List<Scene> scenes) {
        for (Scene scene : scenes) {
            for (PlaceMention mention : scene.places()) {
                String first = mention.name().split(" ", 2)[0];
                String last = mention.name().substring(mention.name().lastIndexOf(' ') + 1);
                if (PARTS.contains(last.toLowerCase(Locale.ROOT))
                        && last.length() < mention.name().length()) {
                    parts.putIfAbsent(last, mention);
                }
                String rest = mention.name().substring(first.length());
                if (rest.startsWith(" de ") || rest.startsWith(" do ") || rest.startsWith(" da ")) {
                    whole.putIfAbsent(first, mention);
                }
            }
        }
    }

    /** A sentence with the whole names. */
    Scene in(Scene scene) {
        if (whole.isEmpty() && parts.isEmpty()) {
            return scene;
        }
        List<PlaceMention> places = scene.places().stream()
                .map(mention -> of(mention, scene.words()))
                .toList();
        return new Scene(
                scene.words(),
                scene.amounts(),
                scene.times(),
                places,
                scene.speeches(),
                scene.counted(),
                scene.roles());
    }

    private PlaceMention of(PlaceMention mention, Words words) {
        boolean the = words.lower(mention.from() - 1).equals("the")
                || words.lower(mention.from()).equals("the");
        PlaceMention part = the ? parts.get(mention.name()) : null;
        PlaceMention town = isTown(mention) ? whole.get(mention.name()) : null;
        PlaceMention named = part == null ? town : part;
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
