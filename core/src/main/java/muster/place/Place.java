package muster.place;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name its usual English name, as figures print it, without the state behind a city ({@code Donna})
 * @param country the usual name of its country; null for a country itself and for what lies in several or in none
 * @param admin1 the usual name of the state it lies in; null for states themselves, and where it has none or several
 * @param admin2 the usual name of the county it lies in, null where not known
 * @param population how many people live there, 0 where not known; for countries, states and counties the sum of their
 *     listed cities, which is good for comparing them and for nothing else
 * @param latitude degrees north, to about half a kilometre; of a state or country its largest city or its middle, of a
 *     base, crossing or region a town in or near it; 0 together with the longitude where not known
 * @param longitude degrees east
 */
public record Place(
        String name,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2,
        long population,
        double latitude,
        double longitude) {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    public Place {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Its usual name as a report spells it: without diacritics where the report writes none ("Kolasin"),
     * with the apostrophes that it writes ("Sana'a").
     *
     * @param written the characters of the report that name it; those of another name of it change nothing
     */
    public String spelledAs(String written) {
        if (written.equalsIgnoreCase(name)) {
            return name;
        }
        String plain = Folding.unmarked(name);
        if (plain.equalsIgnoreCase(written)) {
            return plain;
        }
        // "Sana'a", which the gazetteer writes without
        boolean apostrophe = written.indexOf('\'') > 0 || written.indexOf('’') > 0;
        return apostrophe && APOSTROPHES.matcher(written).replaceAll("").equalsIgnoreCase(plain) ? written : name;
    }
}
