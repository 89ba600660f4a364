package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.Component;
import muster.claim.Figure;
import muster.claim.Quantity;
import muster.claim.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedNounsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 25-person teams of engineers left the base.",
                "The state sent 500-member task forces to the coast."
            })
    void theFirstPartOfACompoundCountsThePeopleOfEachFormation(String sentence) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject()).isEqualTo(Subject.TROOPS);
        assertThat(figure.quantity().unit()).isEqualTo("person");
        assertThat(figure.status()).as("its size tells no state").isNull();
    }

    @Test
    void aPartOfThemCountsWhatWasCountedBefore() {
        Figure part = Sentences.figure("About 900 soldiers arrived in Tucson, and 300 of them are medics.", "300");
        assertThat(part.subject()).isEqualTo(Subject.TROOPS);
        assertThat(part.quantity().unit()).isEqualTo("person");
    }

    @Test
    void aPartOfThemReachesBackOverAFullStop() {
        Figure half = Sentences.figure("The governor sent 800 soldiers. Half of them are from Ohio.", "Half");
        assertThat(half.subject()).isEqualTo(Subject.TROOPS);
        assertThat(half.quantity().unit()).isEqualTo("percent");
    }

    @Test
    void aNounThatAListLeavesOutIsTheOneBefore() {
        assertThat(Sentences.figures("The governor sent 120 soldiers to Yuma and 60 to Nogales."))
                .extracting(Figure::subject)
                .containsExactly(Subject.TROOPS, Subject.TROOPS);
    }

    @Test
    void eachNounOfAListCountsForItself() {
        assertThat(Sentences.figures("She sent 20 trucks, 12 helicopters and 300 soldiers."))
                .extracting(Figure::subject)
                .containsExactly(Subject.MATERIEL, Subject.MATERIEL, Subject.TROOPS);
    }

    @Test
    void aLabelInFrontOfAColonIsTheNoun() {
        Figure figure = Sentences.figure("Helicopters: 18");
        assertThat(figure.subject()).isEqualTo(Subject.MATERIEL);
        assertThat(figure.quantity().unit()).isEqualTo("item");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The city has a team of 40.", "A force 300 strong holds the bridge."})
    void theSizeOfAFormationIsItsPeople(String sentence) {
        Figure figure = Sentences.figure(sentence);
        assertThat(figure.subject()).isEqualTo(Subject.TROOPS);
        assertThat(figure.quantity().unit()).isEqualTo("person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 350 National Guard soldiers are in Laredo.          | guard   | none     | none
            Some 350 Army National Guard soldiers are in Laredo.     | guard   | none     | army
            Some 350 Guard Soldiers are in Laredo.                   | guard   | none     | army
            Some 350 soldiers and 40 Marines are in Laredo.          | none    | none     | army
            Some 350 Guard Soldiers and Airmen are in Laredo.        | guard   | none     | none
            Some 350 Army and Air Guardsmen are in Laredo.           | guard   | none     | none
            The 350 soldiers of the Coldstream Guards stay.          | none    | none     | none
            It keeps 350 elements of the Army and the National Guard. | none   | none     | none
            Some 350 troops of the Philippine Army (PA), Philippine Navy (PN) and Air Force came. | none | none | none
            Some 350 active-duty soldiers are in Laredo.             | active  | none     | army
            Some 350 active-duty troops are in Laredo.               | active  | none     | none
            About 200 Marines are working in Yuma.                   | none    | none     | marine-corps
            About 75 airmen of the Hawaii Air National Guard landed. | guard   | none     | air-force
            The order puts 700 guardsmen on Title 32 status in Ohio. | guard   | title-32 | none
            Nearly 400 reservists were called up.                    | reserve | none     | none
            Some 350 troops are in Laredo.                           | none    | none     | none
            About 90 soldiers of the 36th Infantry Division came.    | guard   | none     | army
            About 90 soldiers of the Ohio National Guard's 39th Infantry Brigade came. | guard | none | army
            Some 90 National Guard soldiers from the 82nd Airborne came. | guard | none   | none
            About 90 soldiers of the 82nd Airborne came.             | active  | none     | army
            About 220 active-duty and reserve troops are there.      | none    | none     | none
            The force has 290 on active duty.                        | active  | none     | none
            """)
    void wordsAroundTheNounTellTheForce(String sentence, String component, String duty, String service) {
        Figure figure = Sentences.figures(sentence).getFirst();
        assertThat(Sentences.word(figure.force().component())).isEqualTo(component);
        assertThat(Sentences.word(figure.force().dutyStatus())).isEqualTo(duty);
        assertThat(Sentences.word(figure.force().service())).isEqualTo(service);
    }

    @Test
    void severalComponentsTogetherAreNoneOfThem() {
        Figure figure = Sentences.figure("Some 500 Guard and Reserve troops are in Laredo.");
        assertThat(figure.force().component()).isNull();
    }

    @Test
    void whatServicesTogetherCountIsOfNone() {
        Figure figure = Sentences.figure("About 20 sailors and soldiers make up the advance team.");

        assertThat(figure.subject()).isEqualTo(Subject.TROOPS);
        assertThat(figure.force().service()).isNull();
    }

    @Test
    void aNameWithOfInItStandsInFrontOfTheNoun() {
        Figure figure = Sentences.figure("Some 40 Bureau of Land Management firefighters are in Boise.");

        assertThat(figure.subject()).isEqualTo(Subject.STAFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"It is a big force,\" said one officer, who was not allowed to speak.",
                "\"We got no pay,\" said two soldiers of the brigade."
            })
    void whoIsQuotedIsNotCounted(String sentence) {
        assertThat(Sentences.figures(sentence)).isEmpty();
    }

    @Test
    void aGuardAtAGateIsNotOfTheNationalGuard() {
        Figure figure = Sentences.figures("The city hired 30 guards.").getFirst();
        assertThat(figure.force().component()).isNotEqualTo(Component.GUARD);
    }

    @Test
    void materielHasNoComponent() {
        assertThat(Sentences.figure("The National Guard sent 12 helicopters.")
                        .force()
                        .component())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have 900 soldiers in Iowa. I lent 70 of mine to Tulsa.",
                "We have 900 soldiers in Iowa. Some 70 of ours went to Tulsa."
            })
    void aPartOfMineCountsWhatWasCountedBefore(String text) {
        assertThat(Sentences.figure(text, "70").subject()).isEqualTo(Subject.TROOPS);
        assertThat(Sentences.figure(text, "70").quantity().unit()).isEqualTo("person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We bring four highly trained and reliable bridge battalions.",
                "The town wants four highly skilled and lucky battalions."
            })
    void severalModifiersMayStandInFrontOfTheNoun(String sentence) {
        assertThat(Sentences.figure(sentence).subject()).isEqualTo(Subject.UNITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 600 active-duty and National Guard personnel serve in Ohio.",
                "About 600 Guard and Reserve troops serve in Ohio."
            })
    void theNounOfTwoForcesStandsBehindBoth(String sentence) {
        assertThat(Sentences.figure(sentence).subject()).isEqualTo(Subject.TROOPS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crews cleared 40 homeless encampments.                     | other
            The mission includes 40 soldier barracks.                  | other
            Some 40 military intelligence professionals are on duty.   | troops
            The state sent 40 refugee families home.                   | people
            """)
    void personsInTheSingularOnlySayOfWhatSortTheThingsAre(String sentence, String subject) {
        assertThat(Sentences.figure(sentence, "40").subject().word()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dead: 40                                           | casualties
            Missing: 40                                        | casualties
            People in shelters: 40                             | people
            Helicopters in shelters: 40                        | materiel
            The toll stands at 200, with 40 missing.           | casualties
            They looked for 40 missing hikers.                 | people
            """)
    void aLabelOrAnAdjectiveAloneCountsPeople(String sentence, String subject) {
        assertThat(Sentences.figure("The numbers\n\n" + sentence, "40")
                        .subject()
                        .word())
                .isEqualTo(subject);
    }

    @Test
    void theNextNumberMayHaveTheNounOfBoth() {
        ShortReport report = ShortReport.of("Some 150 Oregon and 14 California soldiers remain in Portland.");

        assertThat(report.figure("150").subject()).isEqualTo(Subject.TROOPS);
        assertThat(report.figure("150").places()).containsExactly("Portland");
        assertThat(report.rule("150", "subject")).isEqualTo("subject.noun");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We've got 40 folks in place.                                          | troops
            They sent me 40 guys.                                                 | troops
            Some 40 folks came to the shelter.                                    | people
            The mission has 900 soldiers on hand (40 percent).                    | troops
            About 40 percent of the island's 3 million people have no water.      | people
            About 40 percent of people have no idea what the Guard does.          | other
            """)
    void talkAndSharesCountPeopleOrTroops(String sentence, String subject) {
        assertThat(Sentences.figure(sentence, "40").subject().word()).isEqualTo(subject);
    }

    @Test
    void thousandsAndThousandsAreOneNumber() {
        assertThat(ShortReport.of("Thousands and thousands of troops came.").quotes())
                .containsExactly("Thousands and thousands");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It handles 140 flights a day, up from 40 right after the quake.       | activity
            About 900 soldiers are at work. About 40 are in shelters.             | people
            They are among the 40 Marines President Kramer sent to the city.      | troops
            """)
    void whatStandsBehindTheNumberIsNotCounted(String text, String subject) {
        assertThat(Sentences.figure(text, "40").subject().word()).isEqualTo(subject);
    }

    @Test
    void aQuarterMileIsALength() {
        Quantity quantity = Sentences.figure("They lay a quarter mile a day.").quantity();

        assertThat(quantity.low()).isEqualByComparingTo("0.25");
        assertThat(quantity.unit()).isEqualTo("mile");
    }

    @Test
    void theGuardIsNotAlwaysTheNationalGuard() {
        String text = "Poland keeps soldiers on its border\n\nSome 900 soldiers work with the Border Guard. "
                + "The Guard stopped 40 people. About 600 soldiers will stay.";

        assertThat(ShortReport.of(text).figure("600").force().component()).isNull();
        assertThat(Sentences.figure("The 350 soldiers of the Old Guard stay.")
                        .force()
                        .component())
                .isEqualTo(Component.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 900 soldiers came. About 40 had no electricity.       | people
            Some 900 homes have no power and 40 no water.              | people
            Some 900 soldiers came; 40 in shelters                     | people
            Quakes kill 40; soldiers search                            | casualties
            Floods kill 7; 40 troops to search                         | troops
            """)
    void whoLacksPowerOrIsKilledIsNoSoldier(String text, String subject) {
        assertThat(Sentences.figure(text, "40").subject().word()).isEqualTo(subject);
    }
}
