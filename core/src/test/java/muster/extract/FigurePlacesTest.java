package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.claim.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePlacesTest {
    private static void assertPlaces(ShortReport report, String quote, String rule, String... places) {
        assertThat(report.figure(quote).places()).containsExactly(places);
        assertThat(report.rule(quote, "places")).isEqualTo(rule);
    }

    @Test
    void aFigureIsInAllPlacesOfTheListBehindIt() {
        ShortReport report = ShortReport.of("The governor sent 40 soldiers to Laredo, Brownsville and El Paso.");

        assertPlaces(report, "40", "place.behind", "Laredo", "Brownsville", "El Paso");
    }

    @Test
    void placesRankedByTheirNumbersHaveThem() {
        ShortReport report =
                ShortReport.of("Most soldiers, 602, serve in Arizona, with Texas next at 283 and California at 274.");

        assertPlaces(report, "602", "place.behind", "Arizona");
        assertPlaces(report, "283", "place.label", "Texas");
        assertPlaces(report, "274", "place.label", "California");
    }

    @Test
    void eachFigureHasThePlaceNextToIt() {
        ShortReport report =
                ShortReport.of("Oklahoma has 90 soldiers in Tulsa and 40 in Norman; 12 more are in Lawton.");

        assertPlaces(report, "90", "place.behind", "Tulsa");
        assertPlaces(report, "40", "place.behind", "Norman");
        assertPlaces(report, "12 more", "place.behind", "Lawton");
    }

    @Test
    void figuresOfOneVerbShareItsGoal() {
        ShortReport report = ShortReport.of("About 50 marines, 20 sailors and 10 airmen went to Guam.");

        assertPlaces(report, "50", "place.shared", "Guam");
        assertPlaces(report, "20", "place.shared", "Guam");
        assertPlaces(report, "10", "place.behind", "Guam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 120 Guard members are serving in Donna, Texas.|Donna",
                "Some 300 soldiers are in Japan's Noto Peninsula.|Noto Peninsula",
                "About 60 soldiers patrol the Polish-Belarusian border.|Poland-Belarus border",
                "The battalion moved 300 soldiers from Fort Riley to Tulsa.|Tulsa",
                "Gov. Houston sent 25 soldiers to Mobile.|Mobile",
                "Officials in Dallas said 60 soldiers would fill sandbags in Waco.|Waco",
                "Arizona has 82 soldiers on duty.|Arizona",
                "Merritt – 85 soldiers|Merritt",
                "The army sent 350 soldiers to Ontario, and Ottawa has agreed to more.|Ontario",
                "Five sailors at Britain's naval base in Cyprus fell ill.|Cyprus",
                "Crews flew 210 people from Galveston to Dallas.|Galveston",
                "Mexico posted 900 soldiers along its northern border.|US-Mexico border",
                "About 80 troops protect Washington.|Washington, D.C."
            })
    void aFigureIsWhereItsSentenceSays(String sentence, String place) {
        assertThat(ShortReport.of(sentence).figures().getFirst().places()).containsExactly(place);
    }

    @Test
    void aListGoesOnWithItsPreposition() {
        ShortReport report = ShortReport.of("Some 18 medics work in Tulsa, in Mobile and in Omaha.");

        assertPlaces(report, "18", "place.behind", "Tulsa", "Mobile", "Omaha");
    }

    @Test
    void theHomeBaseOfAFormationIsNotWhereTheReportGoesOn() {
        ShortReport report = ShortReport.of("""
                Relief for Haiti

                Haiti asked for help. Ships reached Haiti on Monday. They belong to the 22nd Marine Unit at Camp Lejeune. \
                Some 700 more soldiers will deploy.""");

        assertThat(report.figure("700").places()).containsExactly("Haiti");
    }

    @Test
    void theCityIsThatOfTheDateline() {
        ShortReport report =
                ShortReport.of("Guard in town\n\nWASHINGTON — Some 50 soldiers were in the city Thursday.");

        assertThat(report.figure("50").places()).containsExactly("Washington, D.C.");
    }

    @Test
    void theStatesThatANumberCountsAreThePlaces() {
        ShortReport report = ShortReport.of("The army has sent dozens of medics to two states, Ohio and Iowa.");

        assertPlaces(report, "dozens", "place.behind", "Ohio", "Iowa");
    }

    @Test
    void aRegionOfAStateIsPartOfAList() {
        ShortReport report = ShortReport.of("Some 900 soldiers work across Queensland and northern New South Wales.");

        assertPlaces(report, "900", "place.behind", "Queensland", "New South Wales");
    }

    @Test
    void aLabelHoldsForTheNumberBehindIt() {
        ShortReport report = ShortReport.of("Texas: 287 Guard members\nArizona: 31 Guard members");

        assertPlaces(report, "287", "place.label", "Texas");
        assertPlaces(report, "31", "place.label", "Arizona");
    }

    @Test
    void aHeadingTellsWhatBareNumbersBelowItCount() {
        ShortReport report = ShortReport.of("Storm duty\n\nGuard troops by state\n\nTexas: 2,600\nArizona: 560");

        assertPlaces(report, "560", "place.label", "Arizona");
        assertThat(report.figure("560").subject()).isEqualTo(Subject.TROOPS);
    }

    @Test
    void theHeadingHoldsForTheItemsBelowIt() {
        ShortReport report = ShortReport.of("""
                Guard strength by state

                Work in Louisiana

                - 45 engineers clear roads
                - 20 trucks carry water""");

        assertPlaces(report, "45", "place.heading", "Louisiana");
        assertPlaces(report, "20", "place.heading", "Louisiana");
    }

    @Test
    void thereMeansThePlaceNamedLast() {
        ShortReport report = ShortReport.of("A company arrived in Tulsa last week. There are now 150 soldiers there.");

        assertPlaces(report, "150", "place.there", "Tulsa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers are in Iowa. Ohio and Indiana have 40 there.                 | Iowa
            The army is moving 40 soldiers who work in Ohio to a dam in Iowa.     | Iowa
            """)
    void whoGivesAndWhereTheyWereIsNotWhereTheyAre(String text, String place) {
        assertThat(ShortReport.of(text).figure("40").places()).containsExactly(place);
    }

    @Test
    void wherePartOfThemIsTellsNothingOfTheWhole() {
        ShortReport report = ShortReport.of("The premier asked for 600 soldiers, a third of them for Ballina.");

        assertThat(report.figure("600").places()).isEmpty();
        assertThat(report.figure("a third").places()).containsExactly("Ballina");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oregon, where 70 soldiers fight the fire, asked for more.|70|Oregon",
                "Idaho got 40 generators, Utah 30 and Nevada the remaining 20.|20|Nevada",
                "Idaho has 40 pilots on duty and Washington state 30.|30|Washington",
                "Some 90 reservists serve in Joint Task Force Evia.|90|",
                "The plan gave Ohio 524 soldiers, Iowa 250 and Utah 80.|250|Iowa",
                "About 390 soldiers help: 250 Texas, 60 Ohio, 80 Iowa.|250|Texas",
                "Fiji: 54 engineers, clearing roads at Sydney|54|Sydney",
                "Iowa alone is to have 2,500 of them.|2,500|Iowa",
                "After 40 fell ill in Omaha, the army sent 10 medics and 30 trucks to Tulsa.|10|Tulsa",
                "He said 450 troops, 175 reservists among them, would be in Tulsa today.|450|Tulsa",
                "At Galveston in Texas crews work with eight boats.|eight|Galveston",
                "Of these 520 soldiers, 180 go to Ohio.|520|",
                "Some 210 soldiers guard the streets, and 70 stand by at Galveston.|210|",
                "Nine boats patrol in Mobile, and two helicopters fly from Tulsa.|two|Tulsa",
                "Ohio is sending 40 soldiers and 20 medics to Iowa.|40|Iowa",
                "Texas sent Iowa 40 soldiers and 20 medics.|20|Iowa",
                "The Coast Guard has 12 boats on standby, and has taken 90 people off roofs in Mobile.|12|",
                "Some 60 soldiers are clearing roads, while crews in Tulsa rest.|60|",
                "Some 60 soldiers work in Tulsa while it rains.|60|Tulsa",
                "With 900 soldiers on duty in the Southwest, the border with Mexico is quiet.|900|US-Mexico border",
                "Some 70 soldiers are on the Michigan border.|70|Michigan",
                "Some 60 soldiers come from armories in Waco and serve in Tulsa.|60|Tulsa",
                "The 60 soldiers leave from an armory in Waco.|60|Waco",
                "The fire drove out 9,000 residents of Placer County.|9,000|Placer County",
                "A judge of Placer County sent 40 soldiers.|40|",
                "Some 70 medics from six states, Ohio and Iowa among them, work in Tulsa.|70|Tulsa",
                "The governor called up 60 Ohio National Guard soldiers.|60|Ohio",
                "Ohio was promised 40 soldiers.|40|Ohio",
                "Iowa promised 40 soldiers.|40|",
                "Some 60 soldiers work at their regional headquarters.|60|",
                "Some 60 soldiers work at their headquarters in Waco.|60|Waco",
            })
    void aPlaceIsToldFromWhatIsNone(String sentence, String quote, String place) {
        assertThat(ShortReport.of(sentence).figure(quote).places())
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void theBorderOfAReportFromItsStatesIsThatWithMexico() {
        ShortReport report = ShortReport.of("LAREDO, Texas — Some 80 medics reached the border on Monday.");

        assertPlaces(report, "80", "place.behind", "US-Mexico border");
    }

    @Test
    void theFourStatesAreTheLastListOfFour() {
        ShortReport report = ShortReport.of(
                "Floods hit Ohio, Indiana, Iowa and Kansas. In the four states, 800 Guard members are on duty.");

        assertPlaces(report, "800", "place.the-regions", "Ohio", "Indiana", "Iowa", "Kansas");
    }

    @Test
    void aForceThatIsCalledUpAndSentNowhereIsAtHome() {
        ShortReport report = ShortReport.of("The Texas National Guard called up 500 soldiers.");

        assertPlaces(report, "500", "place.home", "Texas");
    }

    @Test
    void officialsOfAPlaceDoNotPutAFigureThere() {
        ShortReport report = ShortReport.of("Texas officials asked for 50 soldiers.");

        assertPlaces(report, "50", "place.context");
    }

    @Test
    void withoutAWordAFigureIsWhereTheReportIs() {
        ShortReport report = ShortReport.of("Soldiers dig in Tulsa. Soldiers cook in Tulsa. Some 30 soldiers rest.");

        assertPlaces(report, "30", "place.context", "Tulsa");
    }

    @Test
    void moneyAndLengthsOfTimeAreNowhere() {
        ShortReport report = ShortReport.of("The mission in Tulsa cost $12 million. It took 30 days in Tulsa.");

        assertPlaces(report, "$12 million", "place.none");
        assertPlaces(report, "30 days", "place.none");
    }

    @Test
    void theFourStatesOfTheBorderAreTheBorder() {
        ShortReport report = ShortReport.of("Some 400 troops are in Texas, Arizona, New Mexico and California.");

        assertPlaces(report, "400", "place.border-states", "US-Mexico border");
    }

    @Test
    void thePlaceThatSomebodyLeavesOrFliesFromIsWhereTheyAre() {
        ShortReport report =
                ShortReport.of("Another 120 soldiers are to leave Tulsa. Four helicopters fly out of Waco. "
                        + "Crews took 90 people out of Moore. Some 60 soldiers flew home from Norman.");

        assertPlaces(report, "120", "place.behind", "Tulsa");
        assertPlaces(report, "Four", "place.behind", "Waco");
        assertPlaces(report, "90", "place.behind", "Moore");
        assertPlaces(report, "60", "place.behind", "Norman");
    }

    @Test
    void whatAircraftBringIsNotWhereTheyComeFrom() {
        ShortReport report = ShortReport.of("Aircraft flying out of Guam moved 40 tons to Leyte.");

        assertPlaces(report, "40", "place.behind", "Leyte");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crews came to Waco. Some 300 soldiers are on duty across the state.|Texas",
                "Crews came to Sukkur. Some 300 soldiers are on duty in the country.|Pakistan",
                "Crews came to Maui. They went on to Honolulu. Some 300 soldiers are on the island.|Maui",
                "Floods hit Tulsa. Crews there made 300 flights.|Tulsa"
            })
    void theStateAndTheCountryAreThoseOfThePlaceNamedLast(String text, String place) {
        assertThat(ShortReport.of(text).figure("300").places()).containsExactly(place);
    }

    @Test
    void theTexasBorderIsInTexasAndOnTheBorderWithMexico() {
        ShortReport report = ShortReport.of("Some 300 troops are on the Texas border and 40 on the border in Arizona.");

        assertPlaces(report, "300", "place.behind", "Texas", "US-Mexico border");
        assertPlaces(report, "40", "place.behind", "Arizona", "US-Mexico border");
    }

    @Test
    void aCountrysBorderIsNamedAfterBoth() {
        ShortReport report = ShortReport.of(
                "Poland will move 300 soldiers to its border with Belarus. Some 90 are on the Belarus frontier.");

        assertPlaces(report, "300", "place.behind", "Poland-Belarus border");
        assertPlaces(report, "90", "place.behind", "Poland-Belarus border");
    }

    @Test
    void aPlaceRightInFrontOfTheNextNumberBelongsToThatNumber() {
        ShortReport report = ShortReport.of("In Ohio it was 432 of 3,000, in Iowa 73 of 2,500.");

        assertPlaces(report, "3,000", "place.clause", "Ohio");
        assertPlaces(report, "2,500", "place.clause", "Iowa");
    }

    @Test
    void statesInBracketsAreWhereThePartsComeFrom() {
        ShortReport report = ShortReport.of("Some 1,940 Guard members are in Florida (Tennessee 745, Georgia 410).");

        assertPlaces(report, "745", "place.whole", "Florida");
        assertPlaces(report, "410", "place.whole", "Florida");
    }

    @Test
    void whatIsOnlyDecidedMayBeMeantForThePlaceNamedLast() {
        String tulsa = "Soldiers dig in Tulsa. Soldiers cook in Tulsa. Medics went to Waco. ";

        assertPlaces(ShortReport.of(tulsa + "Some 30 soldiers will rest."), "30", "place.elsewhere");
        assertPlaces(ShortReport.of(tulsa + "Some 30 soldiers rest."), "30", "place.context", "Tulsa");
    }

    @Test
    void aNumberSpokenOfAgainIsWhereItWas() {
        ShortReport report = ShortReport.of("Some 560 soldiers are in Tulsa. Trucks came to Waco. The 560 is wrong.");

        assertThat(report.figures())
                .last()
                .satisfies(figure -> assertThat(figure.places()).containsExactly("Tulsa"));
    }
}
