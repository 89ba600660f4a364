package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import muster.language.Words;
import muster.pack.Pack;
import muster.place.Gazetteer;
import muster.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceMentionsTest {
    private static final Pack PACK = Pack.bundled();
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    private static List<PlaceMention> mentions(String sentence, String... events) {
        Words words = Words.of(Document.of(sentence, List.of()).sentences().getFirst());
        return PlaceMentions.in(PACK, GAZETTEER, words, Contest.in(words).times(), Set.of(events));
    }

    private static List<String> names(String sentence, String... events) {
        return mentions(sentence, events).stream().map(PlaceMention::name).toList();
    }

    @Test
    void placesOfOneListShareTheirPrepositionAndTheirGroup() {
        List<PlaceMention> mentions = mentions("Crews went to Laredo, Tulsa and El Paso.");

        assertThat(mentions).extracting(PlaceMention::name).containsExactly("Laredo", "Tulsa", "El Paso");
        assertThat(mentions).extracting(PlaceMention::preposition).containsOnly("to");
        assertThat(mentions).extracting(PlaceMention::group).containsOnly(0);
    }

    @Test
    void anotherPrepositionBeginsAnotherGroup() {
        List<PlaceMention> mentions = mentions("The convoy drove from Tulsa to Laredo.");

        assertThat(mentions).extracting(PlaceMention::preposition).containsExactly("from", "to");
        assertThat(mentions).extracting(PlaceMention::isOrigin).containsExactly(true, false);
        assertThat(mentions).extracting(PlaceMention::isLocative).containsExactly(false, true);
        assertThat(mentions).extracting(PlaceMention::group).containsExactly(0, 1);
    }

    @Test
    void theStateBehindACityOnlyTellsWhichCityItIs() {
        List<PlaceMention> mentions = mentions("They are serving in Donna, Texas, this week.");

        assertThat(mentions).singleElement().satisfies(donna -> {
            assertThat(donna.name()).isEqualTo("Donna");
            assertThat(donna.to() - donna.from()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Patrols watch the Polish-Belarusian border.,Poland-Belarus border",
        "Patrols watch the Poland-Belarus frontier.,Poland-Belarus border",
        "Patrols went to the southwest border.,US-Mexico border",
        "Patrols went to the U.S. - Mexico border.,US-Mexico border",
        "Patrols went to the U.S.-Mexico border.,US-Mexico border"
    })
    void aBorderIsNamedAfterItsCountries(String sentence, String border) {
        assertThat(names(sentence)).containsExactly(border);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crews are in Tulsa.|in",
                "Crews are filling sandbags on the outskirts of Tulsa.|on",
                "Crews cleared roads south of Tulsa.|near",
                "Crews patrol Tulsa.|in",
                "Crews went to stricken Tulsa.|to",
                "The mayor of Tulsa came.|of",
                "Tulsa has sandbags.|''"
            })
    void thePrepositionMayStandFartherInFront(String sentence, String preposition) {
        assertThat(mentions(sentence)).extracting(PlaceMention::preposition).containsExactly(preposition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gov. Houston signed the order.",
                "Jackson said the water is rising.",
                "Sam Houston signed the order.",
                "Texas officials signed the order.",
                "The Kansas Department of Health signed the order.",
                "The United States signed the order.",
                "Congress and the Pentagon signed the order.",
                "It began in May."
            })
    void aNameOfAPersonOrAnOfficeIsNoPlace(String sentence) {
        assertThat(names(sentence)).isEmpty();
    }

    @Test
    void aStormIsNoPlaceInItsReport() {
        assertThat(names("Water left by Laura stood in Tulsa.", "Laura")).containsExactly("Tulsa");
        assertThat(ReportNames.in("Hurricanes Laura and Mina came; Operation Dryland began."))
                .containsExactlyInAnyOrder("Laura", "Mina", "operation Dryland");
    }

    @Test
    void aShipIsNoPlaceInItsReportAndAnOperationLeavesItsCountryOne() {
        Set<String> names = ReportNames.in("HMAS Canberra joins Operation Fiji Assist.");
        assertThat(names).containsExactlyInAnyOrder("ship Canberra", "operation Fiji");
        assertThat(names("Canberra reached Fiji.", names.toArray(String[]::new)))
                .containsExactly("Fiji");
        assertThat(names("The minister met them in Canberra.", "ship Canberra")).containsExactly("Canberra");
    }

    @Test
    void aPlaceOwnedByAStateOrCountryIsNamedAlone() {
        assertThat(names("It came ashore at Florida's Big Bend.")).containsExactly("Big Bend");
        assertThat(names("Rain fell on Spain's Valencia region.")).containsExactly("Valencia");
    }

    @Test
    void aListOfPlacesGoesOnBehindItsPreposition() {
        assertThat(mentions("They work in Ohio, as well as in Iowa and across Kansas."))
                .extracting(PlaceMention::group)
                .containsOnly(0);
    }

    @Test
    void theHomeOfAGuardIsNotWhereItIs() {
        assertThat(mentions("The Ohio National Guard signed the order."))
                .singleElement()
                .satisfies(home -> {
                    assertThat(home.name()).isEqualTo("Ohio");
                    assertThat(home.preposition()).isEqualTo("home");
                    assertThat(home.isLocative()).isFalse();
                });
    }

    @Test
    void aPrepositionMakesAnUnknownNameAPlace() {
        assertThat(mentions("Crews are helping in Upper Brenmoor."))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Upper Brenmoor");
                    assertThat(place.place()).isNull();
                });
        assertThat(names("Crews slept at the Brenmoor Stadium.")).containsExactly("Brenmoor Stadium");
        assertThat(names("Crews thanked Brenmoor.")).isEmpty();
        assertThat(names("Crews walked to Brenmoor's office.")).isEmpty();
    }

    @Test
    void capitalisedWordsBehindANameMakeALongerOne() {
        assertThat(names("Crews are on Noto Peninsula.")).containsExactly("Noto Peninsula");
    }

    @Test
    void washingtonIsTheCityUnlessTheReportIsAboutTheState() {
        assertThat(names("Crews are in Washington.")).containsExactly("Washington, D.C.");
        assertThat(names("Crews are in Washington.", ReportNames.WASHINGTON_STATE))
                .containsExactly("Washington");
        assertThat(ReportNames.in("The river rose near Spokane.")).containsExactly(ReportNames.WASHINGTON_STATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crews are at Naval Air Station Brenmoor.|Naval Air Station Brenmoor",
                "Crews are at Camp Brenmoor.|Camp Brenmoor",
                "Crews are in the Brenmoor District.|Brenmoor District",
                "Crews work at the Brenmoor Center.|Brenmoor Center",
                "Crews are in flooded Thames valley.|Thames Valley",
                "Crews are in South Waco.|South Waco",
                "Crews are off Cape Brenmoor.|Cape Brenmoor",
                "Crews work in the Yuma Sector.|Yuma"
            })
    void theWordsOfANameTellThatItIsAPlace(String sentence, String place) {
        assertThat(names(sentence)).containsExactly(place);
    }

    @Test
    void eachOfSeveralCountiesIsOne() {
        assertThat(names("Crews are in Lee, Pike and Breathitt counties."))
                .containsExactly("Lee County", "Pike County", "Breathitt County");
    }

    @Test
    void aShipNamedAfterATownIsNoPlace() {
        assertThat(names("Crews came on the Houston.")).isEmpty();
    }

    @Test
    void whoLeavesAPlaceIsSaidToComeFromIt() {
        assertThat(mentions("Crews left Tulsa."))
                .extracting(PlaceMention::isOrigin)
                .containsExactly(true);
        assertThat(mentions("Crews came out of Tulsa."))
                .extracting(PlaceMention::isOrigin)
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crews work in Grimmen, Wolkow and Seltz.|Grimmen, Wolkow, Seltz",
                "Crews work in Grimmen, Wolkow and the hills.|Grimmen, Wolkow",
                "Crews work in Grimmen, and Kramer said more would come.|Grimmen"
            })
    void aListOfUnknownNamesGoesOnBehindItsPreposition(String sentence, String places) {
        assertThat(String.join(", ", names(sentence))).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crews work in Kirchdorf am Inn.|Kirchdorf am Inn",
                "Crews work in Villers sur Orne.|Villers sur Orne",
                "Crews work in Hawke's Bay.|Hawke's Bay",
                "Crews work in Texas's Big Bend.|Big Bend",
                "Crews work in Otsuchi, Iwate Prefecture.|Otsuchi",
                "Crews work in Iwate Prefecture.|Iwate Prefecture",
                "Crews are on the Michigan border.|Michigan"
            })
    void aNameIsReadAsAWhole(String sentence, String place) {
        assertThat(names(sentence)).containsExactly(place);
    }

    @Test
    void whatIsCalledByANameIsNoPlace() {
        assertThat(names("Crews took the villagers out in Zodiac boats.")).isEmpty();
        assertThat(names("Govs. Ann Houston and Leo Mills signed the order.")).doesNotContain("Houston");
    }
}
