package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to have been done, and to whom, where the words beside the number tell something else. */
class ToldDeedsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Army will open a kitchen in the days to come, while 40 more soldiers get in.  | planned increase
            Some 40 Guardsmen from Ohio are expected to start arriving in mid-June.           | planned increase
            About 40 soldiers were hurrying to the village on Saturday.                       | en-route increase
            The Army means to bring the number of soldiers in Ohio down from 40 to 20.        | in-place level
            The force will grow through the day. He says that can grow to 40 soldiers.        | planned level
            The state saved by closing a camp and sending home 40 soldiers who drove trucks.  | withdrawn decrease
            Ohio has 40 trucks and their crews on stand-by.                                   | standby level
            Some 40 soldiers from Ohio, Iowa, Utah, and Texas will go to Waco.                | planned increase
            Some 40 soldiers signed up for the mission.                                       | in-place level
            The agency hires and trains 40 more agents.                                       | planned increase
            A panel recommended that the police hire 40 more officers.                        | requested increase
            We have trucks, and I want to say 40 boats.                                       | in-place level
            Some 40 soldiers taking part are expected to be on duty in Ohio.                  | planned level
            Some 40 soldiers were called out on state active duty.                            | ordered level
            Some 40 soldiers have been approved for deployment to Ohio.                       | authorized increase
            Some 40 trucks are now on their way to Ohio.                                      | en-route increase
            Some 40 helicopters flew in from Iowa.                                            | in-place increase
            The Army sent off a plane, airlifting 40 soldiers to Ohio.                        | in-place increase
            The governor took around 40 soldiers off the mission.                             | withdrawn decrease
            Some 40 soldiers came off their duty in Ohio.                                     | withdrawn decrease
            The secretary approved an increase of 40 soldiers.                                | authorized increase
            The first request by the governor was for 40 soldiers.                            | requested level
            The minister has given authorisation for 40 soldiers to be deployed.              | authorized level
            The operation used up to 40 soldiers.                                             | in-place level
            He approved 40 soldiers. These 40 soldiers will fill gaps.                        | authorized level
            In total, 40 soldiers were committed to these tasks.                              | in-place level
            Some 40 troops were seen boarding a flight for Ohio.                              | en-route increase
            Some 40 troops are getting ready to give up their posts.                          | planned decrease
            A new round of Guard activations came Monday, including 40 troops in Ohio.        | ordered level
            The Army will send 90 troops. The service members include 40 Marines.             | planned level
            Trucks bring in 40 gallons of water a day.                                        | in-place rate
            The army is buying 40 trucks.                                                     | planned level
            The planes have flown nine sorties, carrying 40 empty containers.                 | in-place cumulative
            Some 40 members of the force, located in Waco, are on alert.                      | standby level
            Some 40 of them could be home before the month is out.                            | planned decrease
            Some 40 companies fitted out with sensors are being deployed to Ohio.             | en-route increase
            The number of troops activated to support the police now stands at 40.            | ordered level
            40 more Guard members let go from duty in Ohio                                    | withdrawn decrease
            The force will grow to 90 soldiers on land and another 40 offshore helping there. | planned level
            Some 40 helicopters are returning to their home stations.                         | withdrawn decrease
            Some 40 soldiers are getting ready to leave Ohio.                                 | planned decrease
            They will take the number of soldiers in Ohio to 40.                              | planned level
            In Ohio 90 soldiers serve. Look for it to come down to just 40.                   | planned level
            Iowa pledged 40 soldiers for Ohio.                                                | planned increase
            The number of troops activated now stands at 40.                                  | ordered level
            Some 40 soldiers from a regiment based at Fort Bliss will deploy.                 | planned increase
            We have 40 soldiers, including two crews, ready to deploy along the border.       | standby level
            """)
    void theVerbOfTheirOwnClauseDecides(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence, "40"))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Roads are full as 40 residents flee to safety.                  | people     | moved level
            Some 40 migrants (UDAs) and one smuggler were arrested.         | people     | moved cumulative
            They took part in the apprehension of 40 UDAs.                  | people     | moved cumulative
            The caravan, 40 strong, is near Ohio.                           | people     | in-place level
            Agents had 40 migrants in custody.                              | people     | moved level
            Crews made two medical transfers of 40 patients.                | people     | moved cumulative
            The number of people arrested there fell to 40.                 | people     | moved level
            Agents have sent 40 people back across the border.              | people     | moved cumulative
            Some 40 elderly people have lost their lives in fires.          | casualties | none cumulative
            Soldiers have dealt with 40 blazes in five days.                | activity   | in-place cumulative
            Some 40 fires were put out by soldiers.                         | activity   | in-place cumulative
            Some 40 fires burn in Ohio.                                     | other      | none level
            Guard members used trucks to haul the load more than 40 miles.  | distance   | none level
            Guard members hauled 40 miles of wire.                          | works      | in-place cumulative
            The soldiers spent their 40-day training in Ohio.               | duration   | none level
            Kramer, who has been with the Guard for 40 years, spoke.        | other      | none level
            Unlawful entries have gone down by 40 percent.                  | people     | moved decrease
            Arrests at the border are down 40 percent from a year before.   | people     | moved decrease
            Apprehensions in the sector jumped 40 percent.                  | people     | moved increase
            Wire enough for 40 miles is at the border already.             | works      | in-place level
            The Pentagon has $5 billion for 40 miles of wall.               | works      | planned level
            The Guard has 40 members altogether.                            | other      | none level
            A truck has room for 40 soldiers.                               | other      | none level
            A team made up of 40 soldiers will go to Ohio.                  | troops     | planned increase
            Since the evacuation began, 1,040 have departed from Kabul.     | people     | moved cumulative
            Crews have let go 40 gallons of water.                          | materiel   | in-place cumulative
            Crews transported 40 personnel and flew home.                   | troops     | in-place cumulative
            Nurses ran a hospital, attending 40 patients.                   | people     | in-place cumulative
            The mission will cost much and last 40 days.                    | duration   | none level
            They plan another 40 miles of wire.                             | works      | planned increase
            All this made it possible to rescue 40 people.                  | people     | moved cumulative
            Crews have flown missions to take 40 people off roofs.          | people     | moved cumulative
            He spoke of the 40 people under evacuation orders in Ohio.      | people     | ordered level
            The caravan of April, which the President gave as the reason for sending the Guard in the first place, shrank to 40 migrants. | people | en-route level
            The ships typically carry 40 helicopters.                       | materiel   | none level
            The ADF has 40 people available for tasks.                      | troops     | standby level
            About 90 of the current 40 soldiers said so.                    | troops     | in-place level
            A daily average of about 40 children were caught.               | people     | moved rate
            Agents track a group of 40 traveling through Mexico.           | people     | en-route level
            A group of 40, made up of families, is waiting.                 | people     | in-place level
            Crews released 40 gallons of retardant.                        | materiel   | in-place cumulative
            The Guard is supporting 40 missions.                           | activity   | in-place level
            The army mobilized 40 search, rescue and retrieval teams.      | units      | ordered level
            The wing sent 40 MAFFS-equipped C-130s and air crews.          | materiel   | in-place increase
            The state has 40 specially equipped Modular Airborne System (MAFFS) C-130 aircraft. | materiel | in-place level
            In addition to the 40 people, some dogs have been rescued.     | people     | moved cumulative
            The ship, with room for 40 passengers, arrived.                | other      | none level
            Crews rescued 40 civilians trapped by the flood.         | people     | moved cumulative
            Some 90 soldiers came, but the Guard will not reach the 40 target. | troops | planned level
            The river stood near the record of 40 feet.                    | other      | none level
            The plane drops water over an area 40 miles long.              | other      | none level
            Some 40 bridges were damaged by the water.                     | other      | none level
            Soldiers took away 40 bags of trash.                           | other      | none level
            They will be on the dyke for 40 hours.                      | duration   | none level
            The order sent 40 members of the Border Patrol to Laredo.      | staff      | in-place increase
            So far, 40 of the 200-person relief team have come.            | troops     | in-place increase
            "We brought 40 people in," the general said.                   | troops     | in-place increase
            Lund, a sergeant with 40 years in the Guard, spoke.             | other      | none level
            """)
    void whatTheyAreAndWhatBecameOfThem(String sentence, String subject, String state) {
        Figure figure = Sentences.figure(sentence, "40");
        assertThat(figure.subject().word()).isEqualTo(subject);
        assertThat(Sentences.state(figure)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cost passed the $40 million the legislature budgeted.         | authorized level
            The Army was authorized to spend $40 million on the mission.      | authorized level
            The Army asked to use $40 million.                                | requested level
            The governors have offered $40 million for the wall.              | planned level
            The Pentagon has spent $40 million on the border mission.         | in-place cumulative
            Lawmakers refused to approve $40 million for the wall.            | requested level
            States sued over $40 million.                                     | in-place cumulative
            Lawmakers this year put $40 million into the mission.             | authorized level
            The money is $40 million below what they need.                    | none level
            He praised the $40 million operation.                             | planned cumulative
            The state will provide $40 million for the mission.               | planned level
            The state provided $40 million for the mission.                   | in-place cumulative
            The government has promised $40 million in aid.                   | planned level
            Ottawa said it would pay Quebec $40 million.                      | planned level
            The Pentagon puts off projects to find $40 million for the wall.  | planned level
            The bill of the mission will reach $40 million.                   | planned cumulative
            """)
    void whoDecidedOnASum(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flood displaced 40 people.                                                        | moved cumulative
            The colonel described the detention by soldiers of 40 migrants.                       | moved cumulative
            The flood reached 40 people.                                                          | in-place level
            The unit has 900 soldiers there, including 40 to arrive this week.                    | planned increase
            The unit has 900 soldiers there, including 40 to guard the dam.                       | in-place level
            About 40 soldiers trained in searches will help the others.                           | planned level
            The number of people who have landed is 40.                                    | moved cumulative
            The number of people killed by the quake rose to 40.                                  | none cumulative
            The staff of the prison is small, and 40 employees had positive tests.                | none cumulative
            Some 40 soldiers were martyred in the flood.                                          | none cumulative
            Six planes have left with a total of 40 people.                                 | moved cumulative
            Some 40 hikers, stranded at Boulder, were flown to Denver.                      | moved cumulative
            Two flights landed, 40 more flights expected.                                        | planned increase
            Two soldiers die in relief work, 40 rescued.                                          | moved cumulative
            The plan is to add nine soldiers each week until there are 40.                        | planned level
            They will join 40 members authorized to work there.                    | authorized level
            The Army began sending 40 of the soldiers home.                                       | planned decrease
            The force will be cut, with 40 soldiers to be home by Christmas.                      | planned decrease
            Two-thirds, or 40 of the troops, says the ministry, will be on patrol.                | planned level
            The army is holding 40 boats and nine crews of the Navy on standby.        | standby level
            Some 90 soldiers patrol Rome. The remaining 40 will go on watch with policemen.      | planned level
            A first 90 soldiers are due in Waco tonight and the other 40 on Friday.          | planned increase
            Another 40 troops serve along the border.                                             | in-place level
            Another 40 soldiers are stationed along the coast.                                   | in-place level
            Some 90 soldiers are ashore and 40 more on ships.                                     | in-place level
            They drove up in a convoy of 40 trucks.                                               | in-place level
            A wave of 40 soldiers left Tulsa, Okla., on Monday for Haiti.                      | en-route increase
            The aircraft can discharge 40 gallons in a second.                                    | none level
            About 40 people were left without water.                                              | in-place level
            Some 40 people are caught in fighting in the south.                                   | in-place level
            Some 40 people were caught in Texas.                                                  | moved cumulative
            The slaughter of 40 people was a shock.                                               | none cumulative
            Some 40 soldiers are headed to Ohio on orders of the governor.                     | en-route increase
            Next week the governor will visit 40 members of the engineer company.                 | in-place level
            The two battalions will leave, and the 40 nurses will assist with the sick.           | planned level
            Some 90 soldiers will drive ambulances and a further 40 will be giving support.       | planned level
            At least 40 people were without power.                                                | in-place level
            Some 40 soldiers were cut off by the water, as the villagers were.                      | in-place level
            The new ones add to a force of 40 soldiers in Ohio.                      | in-place level
            The state will send nine soldiers each week until there are 40 troops.                | planned level
            """)
    void whatBecomesOfThem(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence, "40"))).isEqualTo(state);
    }
}
