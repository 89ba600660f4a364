package muster.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.language.Words;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The country of a report that dwells on no place within it: the one that it names most, by its name or its people's,
 * as "the Swiss army" does.
 */
final class MainCountry {
    private static final int ENOUGH = 4;

    /** Another country that is named so many parts as often, with the places in it, leaves none the main one. */
    private static final int RIVAL = 2;

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Map<String, Integer> countries = new LinkedHashMap<>();
    private final Map<String, Integer> within = new HashMap<>();

    private MainCountry() {}

    /** The country, or an empty list. */
    static List<String> of(List<Scene> scenes) {
        MainCountry found = new MainCountry();
        scenes.forEach(found::add);
        return found.most();
    }

    private void add(Scene scene) {
        Words words = scene.words();
        List<String> forms = words.tokens().stream().map(Token::form).toList();
        for (int i = 0; i < words.size(); i++) {
            if (!words.token(i).isCapitalized()
                    || !gazetteer.mayBeginCountry(words.token(i).form())) {
                continue;
            }
            int length = Math.max(1, gazetteer.longestNameAt(forms, i));
            String country = country(forms.subList(i, i + length));
            if (country != null) {
                countries.merge(country, 1, Integer::sum);
                i += length - 1;
            }
        }
        for (PlaceMention mention : scene.places()) {
            Place place = mention.place();
            if (place != null && place.kind() != PlaceKind.COUNTRY && place.country() != null) {
                within.merge(place.country(), 1, Integer::sum);
            }
        }
    }

    private @Nullable String country(List<String> name) {
        Place named = gazetteer.resolve(String.join(" ", name), null);
        Optional<Place> place = named == null ? gazetteer.homeOf(name.getFirst()) : Optional.of(named);
        return place.filter(one -> one.kind() == PlaceKind.COUNTRY)
                .map(Place::name)
                .orElse(null);
    }

    private List<String> most() {
        String most = null;
        for (Map.Entry<String, Integer> country : countries.entrySet()) {
            most = most == null || country.getValue() > times(most) ? country.getKey() : most;
        }
        if (most == null || most.equals(PlaceWords.UNITED_STATES)) {
            return List.of();
        }
        String found = most;
        boolean rivalled = Stream.concat(countries.keySet().stream(), within.keySet().stream())
                .filter(other -> !other.equals(found))
                .anyMatch(other -> RIVAL * (times(other) + within.getOrDefault(other, 0)) >= times(found));
        boolean dwells = times(found) >= ENOUGH && 2 * times(found) >= within.getOrDefault(found, 0);
        return dwells && !rivalled ? List.of(found) : List.of();
    }

    private int times(String country) {
        return countries.getOrDefault(country, 0);
    }
}
