package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the places that a sentence names a figure is at. */
class WherePlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Texas, Arizona and Ohio will get 40 soldiers this week.                           | Texas, Arizona, Ohio
            Texas and Ohio will get 40 soldiers this week.                                    | Texas, Ohio
            Some 90 soldiers are in Waco, Tulsa and Laredo, where 40 Marines help.            | Laredo
            Some 40 soldiers helped the Kentucky State Police and a mayor in Tulsa.           | Tulsa
            In Laredo, 40 soldiers gave support to the Texas State Police.                    | Laredo
            Since rain fell, 90 soldiers, nine trucks and 40 boats have been at work in Waco. | Waco
            With 40 soldiers, besides nine trucks, the army is at work in Waco.               | Waco
            Some 40 soldiers are at Fort Bliss, a base that reaches over parts of Ohio.       | Fort Bliss
            Some 40 soldiers went to Waco, Laredo and New Warwara.                            | Waco, Laredo, New Warwara
            A team staged in Tulsa rescued 40 people, two dogs and a cat in Waco.             | Waco
            Some 40 of the 90 soldiers bound for Ohio will be put in Waco.                    | Waco
            Three camps with 40 beds each are to follow, one of them for Waco.                |
            Guardsmen went to LaRue County – 40 miles south of Louisville.                    | LaRue County
            Bush sent 40 soldiers to the four border states in 2006 and in 2014 nine to Yuma. | US-Mexico border
            The Big Bend sector has few people. Some 40 soldiers go to this sector.           | Big Bend
            Mexico sent 40 soldiers to the northern border.                                   | US-Mexico border
            Mexico called. Canada sent 40 soldiers to the northern border.                    | US-Canada border
            A team took 90 people out of Waco with 40 boats.                                  | Waco
            In Tulsa the army has 40 soldiers, and there's work to do in Waco.                | Tulsa
            Crews took 40 tons to the flood-stricken region of the Indian Ocean.              | Indian Ocean
            Texas, whose governor is a soldier himself, keeps the most, about 40 soldiers.    | Texas
            Of the four border states Arizona has been hit hardest. Some 40 soldiers are there. | Arizona
            Some 90 will go to the Rio Grande Valley. About 40 soldiers will stay in the Valley. | Rio Grande Valley
            Two planes were sent to Waco and Laredo to fly out 40 migrants whom police hold there. | Waco, Laredo
            The 40 soldiers of the battalion in Waco are deployed in Ohio.                    | Ohio
            Some 40 soldiers from battalions in Utah are at work in Ohio.                     | Ohio
            Mexico will send 40 soldiers to her northern border.                              | US-Mexico border
            Some 40 soldiers work across five Western states, Ohio, Utah and Iowa.      | Ohio, Utah, Iowa
            Some 40 soldiers are on duty in three states - Ohio, Utah and Iowa.               | Ohio, Utah, Iowa
            The troops are split this way: Arizona, 90; Texas, 246 and New Mexico, 40.        | New Mexico
            The storm killed 40 people in North and South Carolina.                           | North Carolina, South Carolina
            Some 40 soldiers are at work in the Dakotas.                                      | North Dakota, South Dakota
            Crews sent 40 boats to Baton Rouge, La., and nine to Ohio.                        | Baton Rouge
            Crews sent 40 boats to Biloxi, Miss., and Mobile, Ala., on Friday.                | Biloxi, Mobile
            The 40 soldiers for California's part of the U.S.-Mexico border are there. | California, US-Mexico border
            Some 40 soldiers were lent to Immigration and Customs Enforcement.                |
            Help came to Niteroi, and 40 soldiers took part there.                            | Niteroi
            Some 40 hikers, stranded at Boulder in Colorado, were flown to Denver.            | Boulder
            A wave of 40 soldiers left Tulsa, Okla., on Monday for Haiti.                  | Haiti
            A meeting was held in Ohio. Some 40 staff members statewide are ill.              | Ohio
            At Waco the team was raised to 40 soldiers, while in Tulsa 90 dig.                | Waco
            Some 40 soldiers each were mobilized by Ohio, Iowa and Utah.                      | Ohio, Iowa, Utah
            On Tulsa's Island the mayor met 40 soldiers.                                      | Tulsa's Island
            Soldiers run a camp in Laredo about 40 miles (64 km) from Waco.                   | Laredo
            Soldiers run a camp in Laredo about 64 km (40 miles) from Waco.                   | Laredo
            Laredo, in Webb County, is 40 miles south of Encinal.                             | Laredo
            Some 40 soldiers are at work in western North Carolina.                           | western North Carolina
            In Yuma, a town of 900 people 300 miles west of El Paso, 40 soldiers dig.         | Yuma
            They went to Laredo, a town 40 miles south of Waco.                               | Laredo
            They flew to Laredo. In Tulsa, a city in central Utah, 40 people were evacuated.  | Tulsa
            Some 40 soldiers went to Sichuan Province on Friday.                              | Sichuan
            Some 40 soldiers lay bags in Lake Arthur, LA.                                     | Lake Arthur
            Some 40 soldiers went to Sana'a.                                                  | Sana'a
            Ohio has just 40 helicopters, since the others are in Iraq.                       | Ohio
            Alabama has 900 troops in Iraq but still has 40 at home.                          | Alabama
            The Guard Bureau in Tulsa pays for 40 soldiers in Waco.                           | Waco
            The 40 soldiers belong to a company of Tulsa, Okla.                               |
            Some 40 soldiers went to the border, to the crossings at San Ysidro and El Paso.  | San Ysidro, El Paso
            Crews caught 40 people who had crossed the border illegally near Sasabe.          | Sasabe
            The Guard sent 40 soldiers to the San Ysidro border crossing in California.       | San Ysidro
            Arizona is dry. Some 40 soldiers will go to the state's border on Monday.         | Arizona, US-Mexico border
            The Guard sent 40 soldiers to Arizona's borderlands.                              | Arizona, US-Mexico border
            Another 40 soldiers support the mission from elsewhere.                           |
            Some 40 soldiers were in place, according to officials in Ohio and Utah.          |
            At San Diego's Lindbergh Field the force had 40 soldiers.                         | Lindbergh Field
            Crews made the Javits Center into a clinic with 40 beds.                          | Javits Center
            Some 40 medics work in Welsh hospitals.                                           |
            Some 40 soldiers went to Region 13.                                               |
            Some 90 soldiers came in teams of all sizes, from 40 (Waco) to 50 (Laredo).       | Waco
            Some 40 troops will go along Texas' border with Mexico.                           | Texas, US-Mexico border
            A crew with an extra Lima helicopter took 40 soldiers to Waco.                    | Waco
            """)
    void theWordsAroundTheNumberDecide(String text, @Nullable String places) {
        assertThat(String.join(", ", Sentences.figure(text, "40").places())).isEqualTo(places == null ? "" : places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Flood in Ohio // Ohio is under water. Crews work in Ohio. Help is near. Some 40 boats are on standby.   | Ohio
            Fires in Texas // Fires burn in Waco. Rain is far off. Homes in Waco are lost. Some 40 soldiers came. | Waco
            Help // Ohio - 90 soldiers // • 40 drive trucks. // Iowa - 30 soldiers // • All drive.                | Ohio
            Help // Ohio - 90 soldiers // • All drive. // Iowa - 40 soldiers // • All drive.                      | Iowa
            Chile quake // A quake hit Chile. In Chile schools are shut. Roads in Maule broke. Some 40 people died. | Chile
            Floods // Floods hit Thailand. Thai boats and Thai crews are in Krabi and Phuket. Thailand sends help. Some 40 soldiers dig. | Krabi, Phuket
            Army backs Scotland's virus response // A team is coming. Some 40 soldiers will drive ambulances. | Scotland
            Troops on the border // Soldiers have set up a camp at Donna, Texas. Now the camp has 40 tents.       | Donna
            Troops on the border // Soldiers are on the U.S. border with Mexico. Some 40 trucks stand from Texas to California. | US-Mexico border
            Soldiers from Lewis State Base called up // Some 40 soldiers will help.                               |
            Flood in Utah // Soldiers are in Utah. The governor spoke in Ohio. Some 40 soldiers will come.      | Utah
            Fargo Waits for the Crest // Soldiers fill bags in Fargo. Rain is near. Some 40 soldiers came.         | Fargo
            New Orleans patrols // Soldiers are in New Orleans. The governor met him in Baton Rouge. Now 40 will go to the city. | New Orleans
            Storm in Florida // Florida is hit. Soldiers go to Florida. Some 40 soldiers from Ohio will go to the state.  | Florida
            Guard fills prison posts // The Florida National Guard helps. Its soldiers in Florida man towers. Some 40 soldiers came. | Florida
            Help // Soldiers in Texas and soldiers in Ohio help in Texas and Ohio. Texas troops took 40 people to safety. | Texas
            Drawdown in Portland, Chicago // The Guard leaves Portland and Chicago. Some 40 Illinois National Guard members remain on duty. | Illinois
            Civilians taken out of Sudan via Cyprus // Regarding the operation via Cyprus: 40 flights arrived.      | Cyprus
            Region hit by floods // The Valencia region needs soldiers. Rain fell in Valencia. Some 40 soldiers will come. | Valencia
            Storm in the South // Soldiers in Ohio and Utah help in Ohio and Utah. Utah troops took nine people to safety. In addition, 40 soldiers dig. | Utah
            Guard on the border // Operation Lone Star goes on in Texas. Texas has 40 soldiers on the border. | US-Mexico border
            Guard on the border // Operation Lone Star goes on, the governor of Texas said. Some 40 soldiers got sick. | US-Mexico border
            Spain sends help // Spain has soldiers in Valencia. Roads in Valencia are shut. Some 40 soldiers dig.  | Valencia
            Clinics are full // Beds are short in Akron, Toledo and Dayton. The Ohio Guard helps. Some 40 soldiers came. | Ohio
            Storm hits south // Crews are in hurricane-battered southern Florida. Tents stand in Homestead. Some 40 soldiers came. | southern Florida
            Guard against oil // Oil is off the Gulf Coast. Boats wait in Mobile. Some 40 planes fly.             | Gulf Coast
            Snow in Ohio // Ohio has asked for help. A team of a unit based at Tulsa is in Ohio. Some 40 soldiers came. | Ohio
            Guard at big events // The presidential inauguration is in January. Some 40 soldiers are expected to help. | Washington, D.C.
            Memphis crackdown // Attorney General Ann Waco spoke. Waco says 90 people were held in Memphis. Some 40 soldiers came. | Memphis
            Jackson Water Crisis Grows // Crews work in Jackson. Some 40 trucks came.                             | Jackson
            Flood in Ohio // Soldiers are in Ohio. Some 40 soldiers of other states stand ready in neighboring states. |
            A caravan on the road // Soldiers are on the U.S. border with Mexico. A caravan of 40 migrants walks north. |
            Border // Soldiers are on the U.S. border with Mexico. Nationwide, 40 migrants were stopped in May.   |
            Soldiers lay sand bags to protect the old city hall of the town in Tulsa, Oklahoma. August 17, 2016 // Ohio is under water. Crews work in Ohio. Some 40 soldiers came. | Ohio
            Guard comes in force // TULSA, Sept. 2 — The Guard came here on Friday. It rained. Boats wait in Waco. Some 40 people were saved. | Tulsa
            Help for islands // Paris sent ships to islands in the French Caribbean. Some 40 soldiers came.       | French Caribbean
            Boats sent // Calls came from all parts of flood-hit Kerala. In Kerala roads are shut. Some 40 teams came. | Kerala
            Britain and the fever in West Africa // Medics landed in Sierra Leone. Rain falls in West Africa. Britain is sending 40 tents. | Sierra Leone
            Guard on the border // Soldiers are on the U.S. border with Mexico. Some 40 agents are assigned to the border region. | US-Mexico border
            """)
    void orWhatTheReportIsAbout(String text, @Nullable String places) {
        assertThat(String.join(
                        ", ",
                        Sentences.figure(text.replace(" // ", "\n\n"), "40").places()))
                .isEqualTo(places == null ? "" : places);
    }

    @Test
    void theOtherHalfIsOfTheSameForce() {
        assertThat(Sentences.figures("About half of the soldiers are in Ohio; the other half are in Iowa."))
                .extracting(figure -> figure.subject().word() + " " + figure.places())
                .containsExactly("troops [Ohio]", "troops [Iowa]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The helicopters of Ohio are in Iraq, so 40 flew in from Iowa. | Iraq
            """)
    void whatFollowedIsNotWhereItsReasonIs(String text, String reason) {
        assertThat(Sentences.figure(text, "40").places()).doesNotContain(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 Marines are on the Essex Strike Group.                        | []
            40 Marines are in Essex.                                         | [Essex]
            40 soldiers were put to work in the Border Patrol's Tucson sector. | [Tucson]
            """)
    void theNameOfAFleetIsNoPlaceAndTheSectorOfAPatrolIsOne(String text, String places) {
        assertThat(Sentences.figure(text, "40").places()).hasToString(places);
    }
}
