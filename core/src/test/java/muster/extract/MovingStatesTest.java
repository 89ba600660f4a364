package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States of what is to come, goes on, gets ready or only seems to move. */
class MovingStatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An extra 40 soldiers from southern and western parts of the state are on their way to Waco. | en-route increase
            Officials announced that 40 members of the army and 90 officers were deployed. | in-place level
            In Tulsa up to 40 families were told late Monday to get out of their homes.   | ordered level
            Aid goes to 40 residents whom the storm has left homeless.                    | in-place level
            Some 40 people are listed as missing.                                         | none level
            This will include 40 soldiers in Tulsa.                                       | planned level
            That will bring 40 soldiers to Tulsa.                                         | planned increase
            The Army will open a kitchen while 40 soldiers arrive.                        | planned increase
            The plan would allow 40 soldiers on the ground.                               | planned level
            They sent 90 soldiers to Iowa and 40 to Ohio as fires go on raging.           | in-place increase
            Until now 40 soldiers have come to Tulsa.                                     | in-place increase
            They stay until all 40 soldiers are there.                                    | planned level
            Some 40 Marines are augmenting the force.                                     | in-place level
            The ship will sail on Monday, carrying 40 soldiers.                           | planned level
            The ship sailed on Monday, carrying 40 soldiers.                              | in-place level
            Some 40 soldiers are lined up to help the police.                             | planned level
            Some 40 members of the Guard have finished their training for vans.           | in-place level
            The governor deployed 90 soldiers on Monday, and another 40 on Friday.        | in-place increase
            Some 40 soldiers have been getting ready as winter nears.                     | standby level
            About 90 soldiers are getting ready. They include up to 40 reservists.        | standby level
            About 90 soldiers are getting ready. These include 40 reservists.             | standby level
            The Army plans to withdraw some of the 40 soldiers in Tulsa.                  | in-place level
            Ann Lund is among 40 soldiers from the 94th Police Battalion being sent to Ohio. | en-route increase
            More than 40 soldiers from all states and counties have served since 2006.    | in-place cumulative
            The Army sent 90 soldiers to two towns, 40 of them to Waco.                   | in-place increase
            In January 40 agents returned to patrol duties.                               | in-place level
            In January 40 agents went back to work in the field.                          | in-place level
            In January 40 soldiers went back to their home states.                        | withdrawn decrease
            More than 40 agents have been able to go back to frontline duties.            | in-place level
            The Pentagon was ordered to deploy 90 soldiers from 40 units to Ohio.         | ordered increase
            They have 40 soldiers and 90 trucks available if needed.                      | standby level
            They have 40 soldiers and keep 90 trucks available if needed.                 | in-place level
            Some 40 soldiers have been committed to the flood.                            | in-place level
            The mayor will take 40 soldiers off the dyke.                                 | planned decrease
            About 90 soldiers will be pulled out of Ohio, leaving 40.                     | planned level
            About 90 soldiers were pulled out of Ohio, leaving 40.                        | in-place level
            An extra 40 cots are being shipped to Ohio.                                   | en-route increase
            Kramer later said 40 soldiers, not 90, had been sent home.                    | withdrawn decrease
            The Pentagon would not say how many of the 40 soldiers are armed.             | in-place level
            Kramer estimated that 30 percent of the 40 soldiers had been ill.             | in-place level
            The Pentagon approved a request for 40 helicopters.                           | authorized level
            The agency asked the Army to deliver 40 meals to the school.                  | requested level
            They help at food banks, handing out 40 meals.                                | in-place cumulative
            The army has 40 ongoing missions.                                             | in-progress level
            Some 40 missions are active in Ohio.                                          | in-progress level
            The army has 40 scheduled flights.                                            | planned level
            The army flew 40 missions in Ohio.                                            | in-place cumulative
            The governor calls 40 soldiers home from Ohio.                                | withdrawn decrease
            He directed 40 soldiers to set out for Ohio.                                  | ordered increase
            Even with 40 soldiers going away the work goes on.                            | planned decrease
            If 40 soldiers come, they will help.                                          | planned increase
            If I can get 40 soldiers there, they can help.                                | planned level
            An additional 40 soldiers remain in Ohio.                                     | in-place level
            A force of 40 came together in Ohio.                                          | in-place level
            In the pandemic the prison had up to 40 soldiers.                             | in-place level
            He used his power to pay for the deployment of 40 soldiers.                   | in-place level
            Ohio and Iowa each sent 40 soldiers.                                          | in-place increase
            A vendor has 40 gallons of fuel available.                                    | standby level
            They have 40 gallons of fuel on order.                                        | ordered level
            They have 90 generators in Ohio and 40 generators enroute.                    | en-route increase
            Crews will fly another 40 missions.                                           | planned increase
            The mayor has asked for 9 more soldiers, bringing the force to 40.            | planned level
            Iowa sent 90 soldiers; Ohio, 40.                                              | in-place increase
            About 40 soldiers have yet to leave.                                          | planned decrease
            The government goes ahead with plans to take away 40 soldiers.                | planned decrease
            India is also sending 40 ships, loaded with food.                             | planned increase
            A 40-member team of the Army is in the country.                               | in-place level
            A 40-member team of the Army is headed for Ohio.                              | en-route increase
            In some places there are 40-member teams of the Army.                         | none level
            Two helicopters and crews of 40 left Fort Hood for Waco.                      | en-route increase
            She will withdraw all but 40 of the soldiers.                                 | planned level
            Ohio is to pull most of its 40 soldiers from Waco.                            | in-place level
            The mayor will withdraw some of the state's 40 soldiers.                      | in-place level
            They have 40 soldiers ready in Ohio.                                          | standby level
            Medical teams of 40 people will go to Ohio.                                   | planned increase
            The ship has 90 beds and 40 crew members but was treating no one.             | in-place level
            In Ohio, 90 soldiers help in hospitals, 40 more than two weeks ago.           | in-place increase
            Some 40 rescue teams pulled 9 people from the rubble.                         | in-place level
            The army keeps 40 trucks, four tanks and two helicopters at the ready.        | standby level
            Spain will send 9 soldiers, the prime minister said, which takes the force to 40. | planned level
            Up to 40 people are still missing.                                            | none level
            Up to 40 people were missing.                                                 | none level
            The additional 40 soldiers will mean more work.                               | planned increase
            """)
    void verbsThatMoveTellWhereTheyAreOnTheWay(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "40"))).isEqualTo(state);
    }

    @Test
    void whoIsToComeInAHeadlineIsPlanned() {
        ShortReport report =
                ShortReport.of("40 Guardsmen to Help Hand Out Water in Tulsa\n\nThe well is dry. Cars wait in line.");

        assertThat(Sentences.state(report.figure("40"))).isEqualTo("planned level");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They helped in the apprehension of 40 people.                        | moved cumulative
            The mayor must support 90 people and the 40 evacuees from Waco.      | moved level
            In Waco 90 people were brought to safety, including 40 residents.    | moved cumulative
            In April 90 people were arrested, down from 40 people a year earlier. | moved cumulative
            They helped arrest 40 percent of the migrants who crossed.           | moved share
            In April 90 people were arrested, down 40 percent from March.        | moved decrease
            The teams have led to a 40-percent reduction in apprehensions.       | moved decrease
            It led to the apprehension of 40 people who had crossed the river.   | moved cumulative
            Last year agents removed 40 people.                                  | moved cumulative
            The flood forced 40 people to leave their homes.                     | moved cumulative
            The fire drove 40 people from their homes.                           | moved cumulative
            Some 40 residents sail to safety on a warship.                       | moved level
            Some 40 people had boarded buses for Tulsa.                          | en-route level
            Some 40 people came together in Tulsa.                               | in-place level
            Prosecutors charged 40 people with trespassing.                      | moved cumulative
            They noticed 40 people coming over the fence.                        | moved level
            With 40 lives saved, the army rests.                                 | moved cumulative
            The helicopters evacuated 40 casualties.                             | moved cumulative
            A storm left 40 people with no electricity.                          | in-place level
            Officers booked 40 people into the jail.                             | moved cumulative
            A ship came to Waco with 40 evacuees and two cats on board.          | moved cumulative
            By Friday 40 evacuees are expected in Waco.                          | planned level
            The storm hit 40 people in a quarter of the state.                   | in-place level
            """)
    void peopleTakenFromSomewhereHaveMoved(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "40"))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Projected mission cost is $40 million.              | planned cumulative
            The plan came at an estimated cost of $40 million.  | planned cumulative
            The mission has cost $40 million.                   | in-place cumulative
            """)
    void aProjectedCostIsPlanned(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text))).isEqualTo(state);
    }

    @Test
    void whatIsCutOffElsewhereSaysNothingOfTheThingsBeforeIt() {
        String text = "They also put up seven tents, so that places which are cut off have shelter.";

        assertThat(Sentences.state(Sentences.figure(text))).isEqualTo("in-place level");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 40 people remained under evacuation orders Monday.            | ordered level
            Some 40 people are under mandatory evacuation.                     | ordered level
            About 900 people are under evacuation orders, and 40 are in tents. | in-place level
            The dam held, with 40 people out of their homes.                   | moved level
            """)
    void peopleAreToldToGoOrAreOutOfTheirHomes(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "40"))).isEqualTo(state);
    }

    @Test
    void whoIsLeftOnDutyIsOfTheForceThatGoes() {
        Figure left =
                Sentences.figure("More than half of the Guard troops are being released, leaving 40 on duty.", "40");

        assertThat(left.subject().word()).isEqualTo("troops");
        assertThat(Sentences.state(left)).isEqualTo("in-place level");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry said 40 soldiers and 90 trucks had been sent to Ohio.         | in-place increase
            The army says 40 soldiers, 12 trucks and 3 boats are at work in Ohio.      | in-place level
            The army said 40 soldiers came, and 90 trucks had been sent to Ohio.       | in-place increase
            """)
    void allOfAListAreTheSubjectOfWhatIsSaid(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "40"))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers have collected 40 bags of clothes.   | in-place cumulative
            Soldiers cleared 40 blocked culverts.         | in-place cumulative
            Soldiers have 40 bags of salt.                | in-place level
            """)
    void whatIsGatheredOrClearedAddsUp(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "40"))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Finland has sent 40 reservists, who were called up for two weeks, to the border.   | in-place increase
            Gov. Ann Kramer paid for 40 soldiers, who built wall in Texas, out of a fund.      | in-place level
            The reserve has 900 members, about 40 of whom were recalled in 2017.               | ordered level
            The state recalled its 40 soldiers from Iowa.                                      | withdrawn decrease
            Georgia: 500 soldiers on alert; South Carolina: 40 soldiers activated.             | ordered level
            The agency has 90 troops on the ground, with 40 more en route.                     | en-route increase
            Kenya sent 20 more, bringing the mission to about 40 of a planned 90.              | in-place level
            """)
    void theMainClauseAndItsOwnLabelTellTheState(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "40"))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flood killed nine people and drove 40 from their homes.                   | people moved cumulative
            The agency sent 60 generators and 40 tons of water.                           | materiel in-place cumulative
            About 40 soldiers will drive ambulances.                                      | troops planned level
            At least 111 people are dead and 73 are missing, 40 of them in Ohio.          | casualties none level
            """)
    void whatIsDoneToPeopleAndThingsAddsUp(String text, String state) {
        Figure figure = Sentences.figure(text, "40");

        assertThat(figure.subject().word() + " " + Sentences.state(figure)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Guard put 47 soldiers near a fire that burned 900 buildings, and plans to send 40. | troops
            Some 900 homes had no power, down from 40 on Tuesday.                                  | other
            Some 900 soldiers are in 15 homes, down from 40 on Tuesday.                            | troops
            """)
    void whatIsSentOrComparedCountsItsLike(String text, String subject) {
        assertThat(Sentences.figure(text, "40").subject().word()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 900 troops now on the border — 860 in Texas and 40 in Ohio — are due to leave by May. | in-place level
            Agents stopped 40 people in May, compared with 90 a year before.                          | moved cumulative
            Agents plan for as many as 40 arrests a day.                                              | planned rate
            """)
    void whatHoldsNowAndWhatIsComparedTellTheState(String text, String state) {
        assertThat(Sentences.state(Sentences.figure(text, "40"))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 40 people, two of them volunteers, have died.                    | casualties none cumulative
            Soldiers were on standby with 40 helicopters.                         | materiel standby level
            Some 40 soldiers from Michigan and Ohio are ready, he said.           | troops standby level
            Some 40 soldiers received prepare-to-deploy orders.                   | troops standby level
            Some 40 soldiers have been given prepare-to-deploy orders.            | troops standby level
            The riots left 7 dead and 40 hurt.                                    | casualties none cumulative
            """)
    void whoIsReadyAndWhoIsHurtBehindAnAside(String text, String state) {
        Figure figure = Sentences.figure(text, "40");

        assertThat(figure.subject().word() + " " + Sentences.state(figure)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It will put 90 soldiers in Tijuana, with another 40 sent to Laredo.       | troops planned increase
            She says that last year over 40 migrants were caught.                     | people moved cumulative
            """)
    void whatIsSaidOfThemIsTheirOwnClause(String text, String state) {
        Figure figure = Sentences.figure(text, "40");

        assertThat(figure.subject().word() + " " + Sentences.state(figure)).isEqualTo(state);
    }

    @Test
    void theAgeOfWhoSpokeIsNoFigure() {
        assertThat(ShortReport.of("“I did not see this coming,” Aguirre, 20, said.")
                        .quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Teams of 40 soldiers each will start planning missions in June.          | troops planned level
            Some 40 of the soldiers are gone.                                        | troops withdrawn decrease
            About 40 percent of the soldiers are gone.                               | troops withdrawn share
            The force of 40 soldiers will be brought down to 9.                      | troops in-place level
            The force of 90 soldiers will be brought down to 40.                     | troops planned level
            He is to order that the number of soldiers be brought down to 40.        | troops planned level
            The ministry chose to raise the number of soldiers to 40.                | troops planned level
            The force climbed past 40 on Monday.                                     | troops in-place level
            The work would rest on 90 soldiers, with 40 assigned to support the mayor. | troops planned level
            There are 40 soldiers committed to the flood.                            | troops in-place level
            A judge blocked the sending of 40 Oregon Guardsmen to Portland.          | troops planned increase
            The first of 40 soldiers arrived in Waco on Monday.                      | troops en-route level
            The first of 40 soldiers went home on Monday.                            | troops in-place level
            Some 90 people were caught and 40 were turned back at the bridge.        | people moved cumulative
            They account for about 40 percent of all arrests on the border.          | people moved share
            The troops have helped 40 people to evacuate.                            | people moved cumulative
            The drug killed 40 people a year in the United States.                   | casualties none rate
            They gave 40 Covid 19 tests in Macon.                                    | activity in-place cumulative
            The Guard will place 40 soldiers on the dam.                             | troops planned level
            Canadians located: 40                                                    | people in-place level
            """)
    void whatVerbsMeanOfThemInOtherTurns(String text, String state) {
        Figure figure = Sentences.figure(text, "40");

        assertThat(figure.subject().word() + " " + Sentences.state(figure)).isEqualTo(state);
    }
}
