package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 800 soldiers are deployed to Arizona.            | in-place level
            The Army sent 800 more soldiers to Arizona.           | in-place increase
            About 100 soldiers arrived in El Paso on Friday.      | in-place increase
            The Pentagon is sending 800 soldiers to Arizona.      | planned increase
            The Pentagon will send 800 soldiers to Arizona.       | planned increase
            The Army plans to send 700 soldiers by June 1.        | planned increase
            The governor ordered 800 soldiers to the border.      | ordered increase
            Nearly 400 reservists were called up.                 | ordered level
            About 600 soldiers were ordered to deploy.            | ordered increase
            Officials ordered the Army to deploy 800 soldiers.    | ordered increase
            Officials approved a plan to send 800 soldiers.       | planned increase
            The president authorized 4,000 troops.                | authorized level
            The department requested 400 soldiers.                | requested level
            Officials asked for 400 soldiers.                     | requested level
            The Army withdrew 300 soldiers from Texas.            | withdrawn decrease
            About 100 soldiers returned home.                     | withdrawn decrease
            The 300 soldiers posted in Yuma are being sent home.  | withdrawn decrease
            The governor told 400 soldiers to be ready.           | standby level
            Officials ordered 500 soldiers posted in Yuma to prepare to help. | standby level
            The first 150 soldiers went to work on Monday.        | in-place level
            The plane is carrying 40 soldiers to Yuma.            | en-route level
            Four teams come next week.                            | planned increase
            Some 90 airmen have received their orders.            | ordered increase
            About 70 sailors left their home port for Haiti.      | en-route increase
            Denmark is sending 60 medics home.                    | planned decrease
            The Army flew 30 soldiers back from Liberia.          | withdrawn decrease
            The ministry called back 25 divers.                   | withdrawn decrease
            Kansas provides 140 soldiers for the airlift.         | in-place level
            From 2014 to 2016 there were up to 900 troops there.  | in-place level
            The minister has spoken of 700 troops.                | planned level
            Some 600 soldiers have been kept ready in Ohio.       | standby level
            They stay until all 90 pumps are running.             | planned level
            The army wants five boats that can carry a truck.     | requested level
            Three soldiers leave a tent at the river.             | in-place level
            Some 250 soldiers are expected to be deployed.        | planned level
            The governor released 120 soldiers from duty.         | withdrawn decrease
            At its peak 2,400 soldiers were sent to Ohio.         | in-place level
            The number of soldiers is estimated at 2,800.         | in-place level
            Some 40 soldiers bound for Ohio will be put in gyms.  | planned increase
            Most of the 700 soldiers come from Ohio.              | in-place level
            More than 900 soldiers now patrol the city.           | in-place level
            They reinforce Ohio, in addition to 300 soldiers.     | in-place level
            The mission grew, so that 800 soldiers now serve.     | in-place level
            The state announced plans for 60 medics to be sent.   | planned level
            Another 20 soldiers are expected on duty soon.        | planned increase
            The Guard is expected to have 80 soldiers on duty.    | planned level
            More than 900 soldiers can deploy if need be.         | standby level
            The other six pumps should be ready for Sunday.       | planned level
            Two ships, the Underwood and the Normandy, are bound for Haiti. | en-route increase
            Some 40 trucks are being driven south.                | en-route level
            Eight battalions were alerted on Friday.              | standby level
            Troops will not get to the 2,500 target until July.   | planned level
            About 900 troops needed on border.                    | requested level
            Some 90 troops deployed to Chicago and Portland, Oregon, are being sent home. | withdrawn decrease
            The order covers 1,600 soldiers.                      | ordered level
            The plan that the army published gave Ohio 500 soldiers. | planned level
            The request includes 300 drivers.                     | requested level
            Hundreds have prepare-to-deploy orders.               | standby level
            Another 2,000 soldiers are available.                 | standby level
            A judge stopped the deployment of 200 soldiers.       | planned increase
            Overnight 101 soldiers flew in.                       | in-place increase
            Maryland took back 60 soldiers.                       | withdrawn decrease
            Another 150 soldiers stand ready in Rochester.        | standby level
            The ship is expected off Galveston with 90 soldiers.  | planned level
            Some 700 soldiers are leaving their training station. | en-route increase
            About 90 of those who went there are leaving by Aug. 8. | planned decrease
            At least 60 soldiers have quit.                       | withdrawn decrease
            Some 550 soldiers arrive on May 10.                   | planned increase
            That would put the force at 6,600 soldiers.           | planned level
            While it rained, 70 men of the 82nd Airborne and 1st Cavalry got orders. | ordered increase
            A total of 1,407 personnel are committed to tasks.    | in-place level
            The minister ordered that 900 soldiers be released.   | ordered decrease
            About 400 who are no longer needed have left.         | withdrawn decrease
            The Border Patrol means to hire 6,000 agents.         | planned increase
            To keep 800 soldiers there would cost more.           | planned level
            The department puts the cost at about $60 million.    | planned cumulative
            Some 3,000 more are kept at high readiness.           | standby level
            Some 200 man the roadblocks.                          | in-place level
            About 3,300 more fill jobs behind the line.           | in-place increase
            He would send men, on top of 90 already there.        | in-place level
            """)
    void verbTenseAndVoiceTellTheStateOfAStrength(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 80 of the 500 soldiers will leave in June.                    | 500 | in-place level
            The Army sent 500 soldiers, bringing the total to 1,900.           | 500 | in-place increase
            The Army cut the force in Ohio to 90 from the current 250.         | 250 | in-place level
            Some 500 soldiers stay through June, down from 2,600 at the start. | 2,600 | in-place level
            """)
    void theVerbOfOneNumberIsNotThatOfAnother(String sentence, String quote, String state) {
        assertThat(Sentences.state(ShortReport.of(sentence).figure(quote))).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A company is about 120 soldiers.",
                "Each helicopter can carry 33 soldiers.",
                "A truck carries 20 tons."
            })
    void whatAThingCanHoldHasNoState(String sentence) {
        assertThat(Sentences.figure(sentence).status()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 200 soldiers are on standby in Ohio.     | standby level
            About 200 soldiers are ready to deploy.       | standby level
            Some 500 soldiers are en route to El Paso.    | en-route increase
            Trucks on standby: 14                         | standby level
            """)
    void wordsBehindTheNounTellTheState(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Up to 600 troops are at the border.                    | authorized level
            Congress approved up to 4,000 troops for the mission.  | authorized level
            Some 600 troops are at the border.                     | in-place level
            As many as 900 troops served on the dykes in 2013.     | in-place level
            """)
    void howManyThereMayBeIsACeiling(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 300 soldiers never left the border.     | in-place level
            About 300 soldiers aren't leaving the border. | in-place level
            Some 300 soldiers won't leave the border.     | in-place level
            """)
    void whoDoesNotLeaveIsStillThere(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Greece will add 80 firefighters to the 300 on Evia. | 300
            Another 90 soldiers will join the 300 in Gao.       | 300
            France withdrew, leaving 300 soldiers in Gao.       | 300
            """)
    void whoIsJoinedOrLeftSomewhereIsThere(String sentence, String quote) {
        assertThat(Sentences.state(ShortReport.of(sentence).figure(quote))).isEqualTo("in-place level");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The force rose to 900 soldiers: 600 in Ohio and 300 in Iowa.   | 600 | in-place level
            The order covers 900 troops: 600 in Ohio and 300 in Iowa.      | 600 | ordered level
            Just 900 soldiers were left: 600 in Ohio and 300 in Iowa.      | 600 | in-place level
            Some 40 will go, which brings the force to 900 soldiers.       | 900 | planned level
            Some 220 troops will go to Ohio and 72 to Iowa, said a spokeswoman. | 72 | planned increase
            With 900 troops in Iowa already, the governor will send more.  | 900 | in-place level
            """)
    void partsAreAsTheirWholeAndWhatComesOfAPlanIsPlanned(String sentence, String quote, String state) {
        assertThat(Sentences.state(ShortReport.of(sentence).figure(quote))).isEqualTo(state);
    }

    @Test
    void aHeadlineThatSendsAForceSomewhereNeedsNoVerb() {
        ShortReport report =
                ShortReport.of("500 Soldiers to Ahrweiler After Second Dam Breaks\n\nThe river rose again.");

        assertThat(Sentences.state(report.figure("500"))).isEqualTo("planned increase");
    }

    @Test
    void aPlanMayHaveADeadline() {
        Figure figure = Sentences.figure("The Army must withdraw 300 soldiers by June 30.");
        assertThat(Sentences.state(figure)).isEqualTo("planned decrease");
    }

    @Test
    void aCutNamesTheLevelsBeforeAndAfterIt() {
        assertThat(Sentences.figures("The Army cut its force from 2,400 to 1,200 troops."))
                .extracting(Sentences::state)
                .containsExactly("in-place level", "in-place level");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The new order brings the total to 5,200 troops. | in-place level
            The force will grow to 6,000 troops.            | planned level
            The force was reduced by 500 troops.            | withdrawn decrease
            """)
    void toNamesALevelAndByAChange(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The deployment of 800 troops was approved.  | authorized increase
            An increase of 300 soldiers was announced.  | planned increase
            """)
    void aNounInFrontTellsTheState(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Army is considering sending 500 soldiers.      | considered
            The governor may send 500 soldiers.                | considered
            The governor will send 500 soldiers.               | planned
            The state needs 90 nurses.                         | needed
            The state requested 90 nurses.                     | requested
            Some 150 soldiers were assigned to the sector.     | assigned
            The Guard has 50 soldiers staged in Mobile.        | staging
            Some 60 soldiers are at the headquarters in Mobile.| at-headquarters
            Some 60 soldiers are in Mobile.                    | in-place
            """)
    void aRungIsFinerThanTheStatus(String sentence, String rung) {
        assertThat(Sentences.word(Sentences.figure(sentence).rung())).isEqualTo(rung);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crews rescued 42 people from the flood.          | moved cumulative
            Soldiers led 30 people out of Ashford.           | moved cumulative
            The boats made it possible to rescue 40 people.  | moved cumulative
            Soldiers helped divers to rescue 40 people.      | moved cumulative
            Soldiers are to help divers to rescue 40 people. | planned level
            Some 2,000 people fled the town.                 | moved cumulative
            About 5,000 migrants are heading to the border.  | en-route level
            Volunteers sheltered 300 evacuees in a school.   | in-place level
            About 900 people cross the border daily.         | moved rate
            """)
    void peopleMoveOrStay(String sentence, String state) {
        Figure figure = Sentences.figure(sentence);
        assertThat(Sentences.state(figure)).isEqualTo(state);
        assertThat(figure.rung()).as("no ladder").isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The state requested $20 million for the mission.  | requested level
            The Senate approved $20 million for the mission.  | authorized level
            The state spent $20 million on the mission.       | in-place cumulative
            The deployment will cost $42 million.             | planned cumulative
            Total to date: $26 million                        | in-place cumulative
            """)
    void aSumIsAskedForGrantedOrSpent(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guard members distributed 40,000 masks.       | in-place cumulative
            Guard members will distribute 40,000 masks.   | planned increase
            The Guard flew 60 missions.                   | in-place cumulative
            Crews are building 20 miles of fence.         | in-progress level
            Engineers laid 12 miles of wire.              | in-place cumulative
            The fence is 40 percent complete.             | in-progress share
            """)
    void whatIsHandedOutOrBuiltAddsUp(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Army moves 300 soldiers to Yuma next week.            | planned increase
            Some 300 soldiers go to Yuma on Friday.                   | planned increase
            Later this year Ohio sends 125 soldiers to the border.    | planned increase
            The Army will reinforce Yuma and send 125 soldiers there. | planned increase
            """)
    void thePresentWithAWordOfTheFutureIsAPlan(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The goal is 900 soldiers.                                 | planned level
            The 900 soldiers posted near Yuma are being withdrawn.    | withdrawn decrease
            No more than 900 soldiers may serve on the border.        | authorized level
            There are 900 soldiers on orders in Texas.                | ordered level
            The president ordered that another 900 soldiers move in.  | ordered increase
            A judge kept the Army from deploying 900 soldiers.        | planned increase
            The Pentagon has moved 900 soldiers out of Kabul.         | withdrawn decrease
            The ceiling is 900 soldiers.                              | authorized level
            What the governor has approved is 900 soldiers.           | authorized level
            Some 900 soldiers were ordered to prepare for the border. | standby level
            Some 900 soldiers stayed mobilized in Yuma.               | in-place level
            The ship left Norfolk for Haiti with 900 sailors.         | en-route level
            Some 900 soldiers flew home on Friday.                    | withdrawn decrease
            The arrival on Friday of 900 soldiers brought relief.     | in-place increase
            """)
    void wordsFurtherOffDecide(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engineers laid 6,000 sandbags in Yuma.             | in-place cumulative
            Some 9,200 meals served in Yuma                    | in-place cumulative
            Agents counted 180 people on the border on Monday. | moved cumulative
            A total of 218 people were taken to a camp.        | moved cumulative
            Some 150 people have come aboard the ship.         | moved cumulative
            """)
    void whatIsDoneOneAfterTheOtherAddsUp(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Estimates of the cost run as high as $220 million.       | planned cumulative
            The law gives $3 billion to border security.             | authorized level
            Of that, $72 million is for the soldiers in Texas.       | planned cumulative
            Half a billion dollars is what the operation needs.      | requested level
            The government has committed $20 million to the relief.  | authorized level
            """)
    void aSumThatIsToComeIsNotSpent(String sentence, String state) {
        assertThat(Sentences.state(Sentences.figure(sentence))).isEqualTo(state);
    }

    @Test
    void aPartBehindIncludingStandsLikeItsWhole() {
        assertThat(Sentences.figures("The state promised 5,000 more soldiers, among them 1,200 from Ohio."))
                .extracting(Sentences::state)
                .containsExactly("planned increase", "planned increase");
    }

    @Test
    void anEstimateOfWhatWasSpentIsNoPlan() {
        assertThat(Sentences.figures("The support cost an estimated $186 million: $105 million for the Guard."))
                .extracting(Sentences::state)
                .containsExactly("in-place cumulative", "in-place cumulative");
    }

    @Test
    void casualtiesHaveNoState() {
        assertThat(Sentences.state(Sentences.figure("The storm killed 17 people.")))
                .isEqualTo("none cumulative");
    }
}
