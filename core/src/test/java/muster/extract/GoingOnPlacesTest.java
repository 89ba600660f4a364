package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that the sentences and headings before a figure give it. */
class GoingOnPlacesTest {
    private static final String LONG_PARAGRAPH = """
            The river has been rising since Sunday and the mayor has asked everybody to stay at home until the water \
            has gone down, which may take a week or longer.""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tulsa                             | place.heading
            Help for Tulsa after days of rain | place.context
            """)
    void aHeadingThatIsAPlaceAloneHoldsForAllParagraphsBelowIt(String heading, String rule) {
        ShortReport report = ShortReport.of(
                "Guard duty\n\n" + heading + "\n\n" + LONG_PARAGRAPH + "\n\nSome 40 soldiers fill sandbags.");

        assertThat(report.figure("40").places()).containsExactly("Tulsa");
        assertThat(report.rule("40", "places")).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 90 soldiers are in Tulsa. It is 20 miles from Norman. Among them are 12 medics.        | Tulsa
            Some 700 soldiers serve in Tulsa. Of the 600 soldiers sent to Waco, 12 are medics.          | Waco
            Some 700 soldiers serve in Tulsa. Of the 600, 12 are medics.                                | Tulsa
            Soldiers are in Tulsa. In April she had sent 12 Ohio state troopers there.                  | Tulsa
            Poland sent 900 soldiers to Latvia. Another 12 Estonians came with them.                    | Latvia
            WASHINGTON — Some 12 soldiers patrol in the District.                                       | Washington, D.C.
            Some 90 soldiers came to Lee County. About 12 soldiers are in the district.                 | Lee County
            Soldiers came to Waco. Some 12 soldiers were in the city Thursday.                          | Waco
            The governor spoke of Ohio. Some 12 soldiers are on the streets of the nation's capital.    | Washington, D.C.
            Some 9 soldiers are in Waco. That number has grown to 12.                                   | Waco
            Troops go to Waco. Ohio said that 12 soldiers would be there.                               | Waco
            Crews help in Waco. They support the 12 evacuees from Tulsa.                                | Tulsa
            Some 12 soldiers work in interior Texas.                                                    | Texas
            Some 12 companies of the Kentucky Guard were deployed to help drivers.                      | Kentucky
            Ohio and Iowa will get 40 and 12 soldiers, respectively.                                    | Iowa
            Crews work on the U.S.-Mexico border. Some 12 members have gone to the region.              | US-Mexico border
            Some 12 troops are on the U.S.-Mexico border in New Mexico, Arizona and Texas.              | US-Mexico border
            Some 12 Marines came to Task Force 51 in Yuma.                                              | Yuma
            Some 12 Marines came to the Joint Task Force-Southern Border in Yuma.                       | Yuma
            Ohio boosted its force from 12 to 40 soldiers.                                              | Ohio
            Some 90 soldiers are on duty. The Ohio increase was from 12 to 40.                          | Ohio
            Guard members from 12 companies based in Waco are at work in Iowa.                          | Iowa
            About 90 soldiers are in Iowa. Some 12 soldiers based in Waco are working there.            | Iowa
            The ship landed 12 soldiers off Tanabe.                                                     | Tanabe
            The Texas National Guard helps at food banks, providing 12 meals.                           | Texas
            Nearly 12 Guard members will be in the Twin Cities by tonight.                              | Twin Cities
            The Army will send 12 soldiers from Fort Carson, Colo., to Yuma on Monday.                  | Yuma
            Eight planes and 12 crews were moved from airfields in Orenburg, Taganrog and Pskov to Chita. | Chita
            Some 12 soldiers are on their way through southern Mexico.                                  | southern Mexico
            In the southeastern United States, 12 soldiers help.                                        | southeastern United States
            The army of Switzerland came. Swiss nurses, Swiss cooks and Swiss crews came. Some 12 soldiers help. | Switzerland
            Ann Lund of the Dhaka Tribune wrote of 12 soldiers in Ohio.                                 | Ohio
            Some 12 soldiers tried to stop migrants coming over the border, Border Patrol figures show. | US-Mexico border
            """)
    void aFigureIsWhereTheTextBeforeItWas(String text, String place) {
        assertThat(ShortReport.of(text).figure("12").places()).containsExactly(place);
    }

    @Test
    void whereASpeakerTellsReportersIsNotWhereTheForceIs() {
        assertThat(Sentences.figure("\"We have 12 soldiers on duty,\" Col. Ann Lund told reporters at Camp Mabry.")
                        .places())
                .isEmpty();
    }

    @Test
    void whereMostOfAWholeAreIsNotWhereAllAre() {
        assertThat(Sentences.figure(
                                "Of the 24,500 members on duty, most are in New York (2,900) and Ohio (900).", "24,500")
                        .places())
                .isEmpty();
    }

    @Test
    void whereManyOfThemWereIsNotWhereAllWere() {
        assertThat(Sentences.figure("About 12 soldiers fell sick, many of them at a school in Waco.")
                        .places())
                .isEmpty();
    }

    @Test
    void thoseWhoComeFromTheirBaseAreNoLongerThere() {
        assertThat(Sentences.figure("Marines based at Twentynine Palms, arrived to join 12 Guardsmen.")
                        .places())
                .isEmpty();
    }

    @Test
    void bothStatesAreTheLastTwo() {
        ShortReport report = ShortReport.of(
                "Nine missions are active in Ohio. There are three missions active in Iowa. Some 12 soldiers are in both states.");

        assertThat(report.figure("12").places()).containsExactly("Ohio", "Iowa");
    }

    @Test
    void thoseInEachOfSeveralPlacesAreInAllOfThem() {
        assertThat(Sentences.figure("Ten troops were deployed in each of Ohio, Iowa and Texas.")
                        .places())
                .containsExactly("Ohio", "Iowa", "Texas");
    }

    @Test
    void statesThatBorderMexicoAreItsBorder() {
        assertThat(Sentences.figure("Some 12 troops are in Arizona and the other states that border Mexico.")
                        .places())
                .containsExactly("Arizona", "US-Mexico border");
    }

    @Test
    void placesBehindADashAreThoseThatWereCounted() {
        assertThat(Sentences.figure("They had 2,066 soldiers in three states – Ohio, Iowa and Texas.", "2,066")
                        .places())
                .containsExactly("Ohio", "Iowa", "Texas");
    }

    @Test
    void whereThingsAreShippedFromIsNotWhereTheyAre() {
        assertThat(ShortReport.of("They gave 90 cots to Canada, and 12 are being shipped from a depot in Waco.")
                        .figure("12")
                        .places())
                .containsExactly("Canada");
    }

    @Test
    void aForceAtHomeInOneOfTheStatesOfAReportIsThere() {
        ShortReport report = ShortReport.of(
                "Tornadoes hit Ohio, Iowa and Texas\n\nThe storms came at night. The Iowa National Guard has 12 trucks.");

        assertThat(report.figure("12").places()).containsExactly("Iowa");
    }

    @Test
    void aReportDwellsOnTheProvinceThatItPointsTo() {
        ShortReport report = ShortReport.of("""
                The army was called out after floods in KwaZulu-Natal. It will stay in the stricken province for weeks. \
                Roads across the province are closed.

                The army gave 12 tents.""");

        assertThat(report.figure("12").places()).containsExactly("KwaZulu-Natal");
    }

    @Test
    void thoseWhomAFloodHurtsAreNotWhereAForceWentBefore() {
        assertThat(ShortReport.of("Poland sent 900 soldiers to Latvia. The flood hurt 12 Estonians.")
                        .figure("12")
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crews came to Laredo on Monday.                                    | Laredo
            Crews came to Laredo on Monday. They looked at the river in Texas. | US-Mexico border
            Crews came to Arizona on Monday.                                   | US-Mexico border
            """)
    void onTheBorderAReportGoesOnAtATownUntilItNamesAWiderPlace(String text, String place) {
        ShortReport report = ShortReport.of("Border duty\n\nTroops watch the U.S.-Mexico border. " + text
                + " Some 60 soldiers are stringing wire.");

        assertThat(report.figure("60").places()).containsExactly(place);
    }

    @Test
    void theMissionOfAGovernorIsInHisStateAndOnItsBorder() {
        String border = "Soldiers came to Laredo, Texas, and to McAllen, Texas. Texas has asked for more. "
                + "Some 90 soldiers patrol.";
        ShortReport state = ShortReport.of(
                "Governor sends help\n\nGov. Ann Kramer sent soldiers to the border. Governors may follow. " + border);
        ShortReport army = ShortReport.of("Army sends help\n\nThe Army sent soldiers to the border. " + border);

        assertThat(state.figure("90").places()).containsExactly("Texas", "US-Mexico border");
        assertThat(army.figure("90").places()).containsExactly("US-Mexico border");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 40 Marines from 2nd Battalion, 7th Marines at Twentynine Palms joined the Guard in Los Angeles."
                        + "|Los Angeles",
                "About 40 Marines with the 7th Marine Regiment at Twentynine Palms joined them in Los Angeles."
                        + "|Los Angeles",
                "About 40 soldiers are helping residents of British Columbia.|British Columbia",
                "Nepal deployed 40 soldiers, though only 6 had got to Kavre.|Nepal",
                "About 40 soldiers join the crews in Montana and Washington.|Montana, Washington",
                "About 40 soldiers join the crews in Texas and Washington.|Texas, Washington, D.C."
            })
    void homesGoalsAndOtherClausesAreToldApart(String sentence, String places) {
        assertThat(String.join(
                        ", ",
                        ShortReport.of("Nepal sends help\n\n" + sentence)
                                .figure("40")
                                .places()))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mexico sent 40 soldiers to the U.S. border.|US-Mexico border",
                "Canada will send 40 drones to the U.S. border.|US-Canada border",
                "The Mexican government sent 40 soldiers to its southern border.|Mexico-Guatemala border",
                "Mexico has 90 soldiers in Puebla and 40 on its border with Guatemala.|Mexico-Guatemala border",
                "Mexico's president said 40 soldiers would go to the border with the United States.|US-Mexico border",
                "The governor ordered 40 soldiers, who are already in Ohio, to Iowa.|Iowa"
            })
    void aBorderIsOfTheCountryThatSends(String sentence, String place) {
        assertThat(ShortReport.of(sentence).figure("40").places()).containsExactly(place);
    }

    @Test
    void theCapitalIsWhereStatesSendTheirGuard() {
        ShortReport report = ShortReport.of(
                "More states send Guard\n\nWASHINGTON — Three governors said Monday they would "
                        + "send National Guard troops to the nation's capital. Mississippi will send 200.\n\n"
                        + "They join about 800 members of the D.C. Guard whom the president called up, along with 500 agents.");

        assertThat(report.figure("200").places()).containsExactly("Washington, D.C.");
        assertThat(report.figure("800").places()).containsExactly("Washington, D.C.");
    }

    @Test
    void theStateIsTheOneThatMostOfItsPlacesLieIn() {
        ShortReport report =
                ShortReport.of("Search goes on in Kerr County\n\nSoldiers are searching near Kerrville, in "
                        + "Kerr County, and near San Antonio. A crew went to Ingram.\n\n"
                        + "At least 111 people are dead across the state.");

        assertThat(report.figure("111").places()).containsExactly("Texas");
    }

    @Test
    void anAreaIsTheWholeOfWhereTheReportIs() {
        String opening = "Floods in Sichuan\n\nSoldiers came to Sichuan on Monday. They dug ditches in Chengdu. ";

        assertThat(ShortReport.of(opening + "About 40 soldiers are in the area.")
                        .figure("40")
                        .places())
                .containsExactly("Sichuan");
        assertThat(ShortReport.of("Soldiers came to Laredo. About 40 soldiers are in the area.")
                        .figure("40")
                        .places())
                .containsExactly("Laredo");
    }

    @Test
    void aReportDoesNotGoOnWhereItsSpeakerSpoke() {
        ShortReport report = ShortReport.of("Storm relief\n\nSoldiers cleared roads in Asheville, Gen. Ann Kramer told "
                + "reporters in Raleigh. They have 12 helicopters.");

        assertThat(report.figure("12").places()).containsExactly("Asheville");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mexico sent 40 firefighters from Acuña, and 13 of its divers went to Ingram.|",
                "Memphis, Tennessee, expects about 40 soldiers next week.|Memphis",
                "About 40 soldiers are at work in Castilla-La Mancha and Murcia.|Castilla-La Mancha, Murcia"
            })
    void aPlaceBelongsToItsOwnClauseAndIsReadAsAWhole(String sentence, @Nullable String places) {
        assertThat(String.join(", ", ShortReport.of(sentence).figure("40").places()))
                .isEqualTo(places == null ? "" : places);
    }

    @Test
    void aCityInCapitalsAboveTheFirstParagraphIsNoHeading() {
        ShortReport report =
                ShortReport.of("Soldiers spend a second year away\n\nWASHINGTON\n\nThe soldiers of the Army "
                        + "went to the U.S.-Mexico border for the second year in a row. Those who are on the border live in tents "
                        + "that have neither power nor water, and their food comes out of plastic bags. The tents stand in rows "
                        + "behind wire. Some 60 soldiers are there.");

        assertThat(report.figure("60").places()).containsExactly("US-Mexico border");
    }

    @Test
    void whoGoesBackHomeIsNotThereWhereTheReportGoesOn() {
        ShortReport report =
                ShortReport.of("Troops leave Chicago\n\nSoldiers came to Chicago on Monday. Some 200 soldiers "
                        + "went back to Fort Bragg on Thursday. In the city, 5,000 soldiers are on duty.");

        assertThat(report.figure("200").places()).containsExactly("Chicago");
        assertThat(report.figure("5,000").places()).containsExactly("Chicago");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 40 soldiers are at work in flood-hit Queensland.|Queensland",
                "About 40 soldiers are at work in the quake-stricken city of Kumamoto.|Kumamoto",
                "About 40 soldiers are at work in the village of Minamiaso.|Minamiaso",
                "Some 40 Tons of Food Arrive in Cyclone-Hit Mozambique|Mozambique",
                "In Galveston, 40 buses waited to take people to San Antonio.|Galveston",
                "New Jersey has called up 40 soldiers.|New Jersey"
            })
    void strickenPlacesAndThoseThatWaitAreWhereTheFigureIs(String sentence, String place) {
        assertThat(ShortReport.of(sentence).figure("40").places()).containsExactly(place);
    }

    @Test
    void whatIsInManyStatesIsNotInTheTownOfTheReport() {
        ShortReport report =
                ShortReport.of("Guard in Hoboken\n\nGuard trucks rolled into Hoboken on Monday. They are in "
                        + "Hoboken to bring food. In all, 10,900 Guard soldiers were at work in 12 states.");

        assertThat(report.figure("10,900").places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rio de Janeiro saw soldiers. About 40 soldiers are in Rio.|Rio de Janeiro",
                "About 40 soldiers remain in Windsor, Datchet and nearby Chertsey.|Windsor, Datchet, Chertsey",
                "Two planes from France and 40 from Italy were flying over Galicia, and the Netherlands will add some.|Galicia",
                "National Guard crews from Kentucky and Ohio have flown 40 people out of flooded hollows.|",
                "The toll in Germany rose to 40, with 9 of them in Ahrweiler.|Germany"
            })
    void namesAndListsAreWholeAndHomesAreNoGoals(String sentence, @Nullable String places) {
        assertThat(String.join(", ", ShortReport.of(sentence).figure("40").places()))
                .isEqualTo(places == null ? "" : places);
    }

    @Test
    void theZoneIsWhereTheReportIs() {
        ShortReport report =
                ShortReport.of("Army helps at quake-hit Jiuzhaigou\n\nRescuers seek the victims of the quake that "
                        + "hit Jiuzhaigou county. The army sent 3,200 soldiers to the quake zone.");

        assertThat(report.figure("3,200").places()).containsExactly("Jiuzhaigou");
    }
}
