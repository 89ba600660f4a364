package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.Figure;
import muster.claim.Service;
import muster.claim.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crews rescued 42 people from the flood.      | people
            Agents arrested 310 migrants on Monday.      | people
            Volunteers sheltered 300 evacuees.           | people
            The Pentagon deployed 42 people.             | troops
            The state needs 90 nurses.                   | staff
            About 40 soldiers were among those killed.   | casualties
            At least two people were confirmed killed.   | casualties
            The storm left millions without homes.       | people
            A hard storm left 40 people with no power.   | people
            Cold Puts Millions in the Dark               | people
            Gunmen killed 10 journalists.                | casualties
            Some 310 undocumented workers were caught.   | people
            The army sent 310 military police personnel. | troops
            The Guard has 310 search and rescue (US&R) personnel there. | troops
            The storm left two members of her family missing. | people
            They have clothes for 700 ladies.            | people
            The governor called out 300 Guardmembers.    | troops
            Some 40 highway patrol troopers are there.   | staff
            Some 40 members of the state police are there. | staff
            The storm killed 17 people.                  | casualties
            Seven soldiers were injured in the crash.    | casualties
            Twelve sailors tested positive.              | casualties
            The blaze left nine dead.                    | casualties
            The crash claimed the lives of six soldiers. | casualties
            The floods of Oct. 29 killed 215 people.     | casualties
            By noon 2,600 had to leave their homes.      | people
            Thousands rallied in the park.               | people
            About 860 CBP personnel moved to Yuma.       | staff
            State and county staff at all sites: 310     | staff
            Joint Task Force headquarters in Yuma: 90    | troops
            The team in Yuma is 34 strong.               | troops
            The mission has cost 13 soldiers their lives. | casualties
            Apprehensions with the Guard's help: 186,814 | people
            Arrests had come down to 5,000 a day.        | people
            The fires left six villagers badly injured.  | casualties
            The death toll from the floods rose to nine. | casualties
            Some 310 utility personnel restore power.    | staff
            About 40 Red Cross personnel run the camp.   | staff
            Some 70 undocumented migrants live there.    | people
            Turkey sent 900 soldiers and police.         | troops
            The agency set about hiring 600 personnel.   | staff
            About 880 men and women are by now deployed. | troops
            Some 300 military officers were sent there.  | troops
            The number of people found or "deemed lost" at sea fell to 620. | people
            The number of dead rose to 215.              | casualties
            The dead number 1,136.                       | casualties
            The force lost 13 soldiers in the quake.     | casualties
            Hundreds have prepare-to-deploy orders.      | troops
            Thousands more stay on standby with trucks.  | troops
            Four soldiers have taken their own lives.    | casualties
            "We have 800 people working here," he said.  | troops
            About 150 patrol the streets.                | troops
            Turkey sent 900 police and soldiers.         | staff
            About 12 from the 3rd Engineer Battalion filled sandbags. | troops
            Some 30 Gurkhas work in Waco.                | troops
            About 90 full-timers work in Waco.           | troops
            Soldiers made 40 detentions in April.        | people
            There were three suicides in the brigade.    | casualties
            The toll stood at 40.                        | casualties
            The county has 60 public safety personnel.   | staff
            The fire drove 3,100 Oregonians out of town. | people
            The storm left 60,000 Ohioans in the dark.   | people
            The flood hurt 60 Estonians.                 | casualties
            The number of residents in shelters was put at 28,000. | people
            The number of villagers in gyms reached 2,300. | people
            Nearly 200 U.S. Soldiers came to Yuma.       | troops
            Mexican Army deploys more than 5,000 to the coast. | troops
            Quake deaths reach 182 in Noto.              | casualties
            Some 422 military elements are on alert.     | troops
            The number of soldiers in shelters was 120.  | troops
            """)
    void whatIsDoneToPeopleTellsWhoTheyAre(String sentence, String subject) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject().word()).isEqualTo(subject);
        assertThat(figure.quantity().unit()).isEqualTo("person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wing went from two to nine planes.                             | materiel, materiel
            Of the 90 soldiers, about 40 come from other towns.                | troops, troops
            The most were 6,500 soldiers, with thousands of others in support. | troops, troops
            Doctors opened a 90-bed clinic.                                    | materiel
            The state has 90 soldiers. There are 3,500 in the first group.     | troops, people
            The army sent 80 tilt- and fixed-wing aircraft.                    | materiel
            """)
    void whatIsLeftOutIsSaidNearby(String text, String subjects) {
        assertThat(Sentences.figures(text))
                .extracting(figure -> figure.subject().word())
                .containsExactly(subjects.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engineers laid 12 miles of wire along the river. | works    | mile
            Soldiers built six miles of fence near Yuma.     | works    | mile
            The camp is 30 miles from the border.            | distance | mile
            The town lies 12 kilometers north of the river.  | distance | kilometre
            The wall is 30 feet high.                        | other    | foot
            The dam broke over a length of 90 metres.        | other    | metre
            Crews put up wire at the gate, five miles of it. | works    | mile
            They lay a mile and a quarter a day.             | works    | mile
            Crews strung half a mile of wire.                | works    | mile
            The caravan covers 25 miles a day on foot.       | distance | mile
            Soldiers camp nine miles southeast of Tulsa.     | distance | mile
            The troops wait 12 miles upstream of the dam.    | distance | mile
            The troops dug 12 miles of ditch.                | works    | mile
            """)
    void aLengthIsWhatWasBuiltOrHowFarItIs(String sentence, String subject, String unit) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject().word()).isEqualTo(subject);
        assertThat(figure.quantity().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The troops will stay for 60 days.    | duration
            The mission lasts six months.        | duration
            The committee met for three hours.   | other
            Soldiers at the camp reported three break-ins. | other
            They serve on orders that last one year.           | duration
            They are to report to the governor within 90 days. | duration
            The force fell to its present size within a month and a half. | other
            "We'll be at this for ten days," he said.          | duration
            The estimate is for approximately 60 days.         | duration
            It could be two weeks.                             | duration
            She came home after two weeks of fence work.       | duration
            Volunteers give the nurses two hours a shift.      | other
            Families were without water for six days.          | other
            """)
    void aSpanIsADurationWhereTheSentenceSpeaksOfAMission(String sentence, String subject) {
        assertThat(Sentences.figure(sentence).subject().word()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aircraft delivered 40 tons of food.  | materiel
            Crews pumped 900 tons of water.      | other
            """)
    void aWeightIsASupplyUnlessItIsRemoved(String sentence, String subject) {
        assertThat(Sentences.figure(sentence).subject().word()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fence is 40 percent complete.             | progress
            About 60 percent of the troops are engineers. | troops
            The federal cost share rose to 75 percent.    | money
            """)
    void aShareIsOfATaskOrOfItsNoun(String sentence, String subject) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject().word()).isEqualTo(subject);
        assertThat(figure.meaning().word()).isEqualTo("share");
        assertThat(figure.quantity().unit()).isEqualTo("percent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The deployment will cost $42 million. | money    | USD
            The Guard flew 60 missions.           | activity | mission
            The Guard sent 12 helicopters.        | materiel | item
            The army lent nine Pinzgauers to the county. | materiel | item
            The Guard has 12 response groups in Waco.    | units    | item
            Some 12 from Waco filled sandbags.           | other    | item
            """)
    void sumsAndThingsAreToldByUnitAndNoun(String sentence, String subject, String unit) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject().word()).isEqualTo(subject);
        assertThat(figure.quantity().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers took 85 civilians to safety.                | people
            Of those flown out of Kabul 87 are Italians.         | people
            Thousands of Slovenians had to leave their homes.    | people
            Two hikers were found dead near Boulder.             | casualties
            Some 90 people of the Red Cross came to help.        | staff
            About 90 people from the fire department are there.  | staff
            Three army columns are at work in Assam.             | units
            """)
    void whoTheyAreIsToldByWhatBecameOfThemAndByTheirBody(String sentence, String subject) {
        assertThat(Sentences.figure(sentence).subject().word()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Coast Guard has 16 rescue helicopters in Texas.  | COAST_GUARD
            The Navy flew 40 sorties over the delta.             | NAVY
            """)
    void whoHasOrFliesThemTellsTheirService(String sentence, Service service) {
        assertThat(Sentences.figure(sentence).force().service()).isEqualTo(service);
    }

    @Test
    void aDistanceInBracketsIsTheSameAsTheOneInFrontOfThem() {
        assertThat(Sentences.figures("The camp lies at Elk Ridge, 15 miles (24 kilometers) north of Tulsa."))
                .extracting(Figure::subject)
                .containsOnly(Subject.DISTANCE);
    }

    @Test
    void aPeopleThatComesWithAForceIsPartOfIt() {
        assertThat(Sentences.figures("The Army sent three trucks with 25 Estonians to Latvia."))
                .extracting(Figure::subject)
                .containsExactly(Subject.MATERIEL, Subject.TROOPS);
        assertThat(Sentences.figures("The Army sent three trucks to Latvia. The flood hurt 60 Estonians."))
                .extracting(Figure::subject)
                .containsExactly(Subject.MATERIEL, Subject.CASUALTIES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The state handed out 800 cases of water.     | materiel case
            Doctors counted 800 cases of measles.        | casualties person
            Help was given in 80 cases.                  | other case
            Crews set up 14 relief camps.                | materiel item
            Some 300 hours of flight time were logged.   | activity hour
            Some 561 helicopters sorties were flown.     | activity sortie
            """)
    void aNounMayCountPeopleThingsOrDeeds(String sentence, String counted) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject().word() + " " + figure.quantity().unit()).isEqualTo(counted);
    }

    @Test
    void headsOfStateAreNoTroops() {
        assertThat(Sentences.figure("Around 40 heads of state came to France.").subject())
                .isEqualTo(Subject.OTHER);
    }

    @Test
    void goodsCountedWithoutAMeasureAreWhatTheyAreKeptIn() {
        assertThat(Sentences.figure("They sent 28 water bunkers to Durban.")
                        .quantity()
                        .unit())
                .isEqualTo("item");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was a 60% increase in active-duty forces at the border. | troops
            It was a 60% increase in the number of soldiers.           | troops
            It was a 97% drop last month in migrant crossings.         | people
            It was a 30% increase in demand.                           | other
            """)
    void aChangeIsOfWhatStandsBehindIt(String sentence, String subject) {
        assertThat(Sentences.figure(sentence).subject().word()).isEqualTo(subject);
    }

    @Test
    void unitsOfMachineryAreMachines() {
        assertThat(Sentences.figure("The army has over 4,500 units of machinery.")
                        .subject())
                .isEqualTo(Subject.MATERIEL);
    }

    @Test
    void evacuationFlightsAreCountedAsFlights() {
        assertThat(Sentences.figure("Eight evacuation flights left for Cyprus.")
                        .quantity()
                        .unit())
                .isEqualTo("flight");
    }

    @Test
    void aTimeWithinWhichSomethingIsToBeDoneIsADeadline() {
        assertThat(Sentences.figure("The agency has the goal of doubling in size within two years.")
                        .subject())
                .isEqualTo(Subject.DURATION);
    }

    @Test
    void lifeJacketsAreNoDead() {
        assertThat(Sentences.figure("The navy has 1,000 life jackets.").subject())
                .isEqualTo(Subject.MATERIEL);
        assertThat(Sentences.figure("The office gave out 300 death certificates.")
                        .subject())
                .isNotEqualTo(Subject.CASUALTIES);
    }

    @Test
    void dogsThatAreTakenAlongWithPeopleAreNoMateriel() {
        assertThat(Sentences.figure("The ship took 900 people and 117 dogs to Waco.", "117")
                        .subject())
                .isEqualTo(Subject.OTHER);
        assertThat(Sentences.figure("They have 117 rescue dogs at work.").subject())
                .isEqualTo(Subject.MATERIEL);
    }
}
