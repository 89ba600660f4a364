package muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    D.C.                     | Washington, D.C.
                    Washington, D.C.         | Washington, D.C.
                    District of Columbia     | Washington, D.C.
                    UK                       | United Kingdom
                    Britain                  | United Kingdom
                    Great Britain            | United Kingdom
                    U.S.                     | United States
                    Texas’s                  | Texas
                    US                       | United States
                    USA                      | United States
                    NYC                      | New York City
                    L.A.                     | Los Angeles
                    Fla.                     | Florida
                    Calif.                   | California
                    Tex.                     | Texas
                    TX                       | Texas
                    Miss.                    | Mississippi
                    Fort Cavazos             | Fort Hood
                    Ft. Bliss                | Fort Bliss
                    MacDill AFB              | MacDill Air Force Base
                    Guantánamo Bay           | Guantanamo Bay
                    U.S.-Mexico border       | US-Mexico border
                    U.S.-Mexican border      | US-Mexico border
                    Southwest Border         | US-Mexico border
                    US-Canadian border       | US-Canada border
                    Saint Louis              | St. Louis
                    St. Louis                | St. Louis
                    Juárez                   | Ciudad Juárez
                    the District of Columbia | Washington, D.C.
                    Sachsen-Anhalt           | Saxony-Anhalt
                    Abaco                    | Great Abaco
                    Kiev                     | Kyiv
                    """)
    void everyWayToNameAPlaceLeadsToItsUsualName(String written, String usual) {
        assertThat(resolved(written).name()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    San Luis Rio Colorado | San Luis Río Colorado
                    Montreal              | Montréal
                    Monteregie            | Montérégie
                    Acuna                 | Ciudad Acuña
                    Algemesi              | Algemesí
                    MCALLEN               | McAllen
                    NEW YORK CITY         | New York City
                    EL PASO               | El Paso
                    Laplace               | LaPlace
                    """)
    void diacriticsAndCapitalsThroughoutMakeNoDifference(String written, String usual) {
        assertThat(resolved(written).name()).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texas", "us", "Us", "mobile", "in", "In", "Or", "nogales", "Zzyzzx"})
    void whatIsNotWrittenAsANameIsNoPlace(String written) {
        assertThat(gazetteer.named(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    New York City officials       | 3
                    New York officials            | 2
                    San Luis Rio Colorado , Mexico | 4
                    San Luis , Arizona            | 2
                    Washington , D.C. officials   | 3
                    Washington , officials        | 1
                    U.S.-Mexico border            | 2
                    US - Mexico border wall       | 4
                    Rio Grande Valley Sector      | 4
                    Rio Grande Valley             | 3
                    St. Louis                     | 2
                    St . Louis                    | 3
                    Fort Bliss , Texas            | 2
                    Ft. Bliss                     | 2
                    Joint Base Lewis-McChord      | 3
                    Saxony-Anhalt                 | 1
                    Saxony - Anhalt               | 3
                    Texas's governor              | 1
                    Hawke 's Bay                  | 3
                    Martha 's Vineyard            | 3
                    Texas . Arizona               | 1
                    Davis-Monthan Air Force Base  | 4
                    Perry County                  | 2
                    Upcountry Maui                | 2
                    texas                         | 0
                    In Arizona                    | 0
                    Or Maine                      | 0
                    Mexican troops                | 0
                    The soldiers                  | 0
                    """)
    void theLongestNameIsFound(String sentence, int words) {
        assertThat(gazetteer.longestNameAt(List.of(sentence.split(" ")), 0)).isEqualTo(words);
    }

    @Test
    void aNameIsFoundInTheMiddleOfASentence() {
        List<String> words = List.of("sent", "to", "Eagle", "Pass", "and", "Laredo", ".");

        assertThat(gazetteer.longestNameAt(words, 2)).isEqualTo(2);
        assertThat(gazetteer.longestNameAt(words, 5)).isEqualTo(1);
        assertThat(gazetteer.longestNameAt(words, 6)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Donna                    | Hidalgo County
                    Donna                    | Texas
                    Donna                    | United States
                    Hidalgo County           | Texas
                    Fort Bliss               | Texas
                    Tucson Sector            | Arizona
                    Tucson Sector            | US-Mexico border
                    Yuma Sector              | California
                    Big Bend Sector          | United States
                    San Ysidro               | US-Mexico border
                    South Texas              | Texas
                    Midwest                  | United States
                    Ohio                     | Midwest
                    Cleveland                | Midwest
                    US-Mexico border         | Mexico
                    Liberia                  | West Africa
                    San Juan                 | United States
                    Montérégie               | Canada
                    Great Abaco              | Bahamas
                    Upcountry Maui           | Hawaii
                    Abbotsford               | British Columbia
                    Thames Valley            | United Kingdom
                    Magdeburg                | Saxony-Anhalt
                    Lake Okeechobee          | Florida
                    """)
    void aPlaceLiesInWhatHoldsIt(String inner, String outer) {
        Place outside = resolved(outer);
        assertThat(gazetteer.named(inner)).anyMatch(place -> gazetteer.within(place, outside));
    }

    @Test
    void aPlaceLiesNeitherInItselfNorInItsParts() {
        Place texas = resolved("Texas");
        Place laredo = resolved("Laredo");

        assertThat(gazetteer.within(texas, texas)).isFalse();
        assertThat(gazetteer.within(texas, laredo)).isFalse();
        assertThat(gazetteer.within(laredo, resolved("Arizona"))).isFalse();
    }

    @Test
    void homonymsComeByImportance() {
        assertThat(gazetteer.named("Washington").getFirst().kind()).isEqualTo(PlaceKind.STATE);
        assertThat(gazetteer.named("Washington")).anyMatch(place -> place.name().equals("Washington, D.C."));
        assertThat(gazetteer.named("Georgia").getFirst().kind()).isEqualTo(PlaceKind.COUNTRY);
        assertThat(gazetteer.named("Georgia").get(1).country()).isEqualTo("United States");
        assertThat(gazetteer.named("Jordan").getFirst().kind()).isEqualTo(PlaceKind.COUNTRY);
        assertThat(gazetteer.named("Laredo").getFirst().admin1()).isEqualTo("Texas");
        assertThat(gazetteer.named("Rio Grande").getFirst().kind()).isEqualTo(PlaceKind.WATER);
        assertThat(gazetteer.named("San Luis").getFirst().admin1()).isEqualTo("Arizona");
        assertThat(gazetteer.named("Laredo")).anyMatch(place -> "Spain".equals(place.country()));
    }

    @Test
    void theNameBehindAPlaceChoosesAmongHomonyms() {
        assertThat(resolved("Georgia", "United States").kind()).isEqualTo(PlaceKind.STATE);
        assertThat(resolved("Laredo", "Spain").country()).isEqualTo("Spain");
        assertThat(resolved("Donna", "Tex.").admin2()).isEqualTo("Hidalgo County");
        assertThat(resolved("Nogales", "Mexico").admin1()).isEqualTo("Sonora");
        assertThat(resolved("Nogales", "Ariz.").admin1()).isEqualTo("Arizona");
        assertThat(resolved("Lismore", "New South Wales").country()).isEqualTo("Australia");
        assertThat(resolved("Perry County", "Kentucky").admin1()).isEqualTo("Kentucky");
        assertThat(gazetteer.resolve("Texas", "Arizona")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mobile", "Reading", "Orange", "Jackson", "Kirby", "Davis", "March", "Donna", "Jordan"})
    void namesThatAreAlsoWordsOrPeopleAreToldApart(String name) {
        assertThat(gazetteer.named(name)).isNotEmpty();
        assertThat(gazetteer.alsoCommonWord(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Texas", "Laredo", "Eagle Pass", "El Paso", "Houston", "Georgia", "Beira", "Washington"})
    void plainNamesOfPlacesNeedNoMore(String name) {
        assertThat(gazetteer.alsoCommonWord(name)).isFalse();
    }

    @Test
    void peoplesNamesLeadToTheirCountry() {
        assertThat(gazetteer.homeOf("Mexican")).map(Place::name).contains("Mexico");
        assertThat(gazetteer.homeOf("Puerto Rican")).map(Place::name).contains("Puerto Rico");
        assertThat(gazetteer.homeOf("Texas")).isEmpty();
    }

    @Test
    void stateAndCountryOfAPlaceAreKnown() {
        assertThat(gazetteer.stateOf(resolved("Laredo"))).map(Place::name).contains("Texas");
        assertThat(gazetteer.stateOf(resolved("US-Mexico border"))).isEmpty();
        assertThat(gazetteer.countryOf(resolved("Beira"))).map(Place::name).contains("Mozambique");
        assertThat(gazetteer.countryOf(resolved("Mexico"))).map(Place::name).contains("Mexico");
    }

    @ParameterizedTest
    @CsvSource({
        "Niteroi, Niteroi, Niterói",
        "Niterói, Niterói, Niterói",
        "Montreal, Montreal, Montréal",
        "Saigon, Ho Chi Minh City, Saigon",
        "Ohio, Ohio, Ohio"
    })
    void aPlaceIsSpelledAsItsReportDoesAndInTheBooksInOneWay(String written, String spelled, String usual) {
        assertThat(resolved(written).spelledAs(written)).isEqualTo(spelled);
        assertThat(gazetteer.usualSpelling(written)).isEqualTo(usual);
    }

    private Place resolved(String name) {
        return Objects.requireNonNull(gazetteer.resolve(name, null), name);
    }

    private Place resolved(String name, String context) {
        return Objects.requireNonNull(gazetteer.resolve(name, context), name + ", " + context);
    }
}
