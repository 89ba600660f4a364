package muster.account.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.books.Booked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what a number is said: of which step, force, part, thing or mission. */
class VerdictOfKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,100 | needed
            1,200 | asked for
            1,300 | considered for 2018-11-09
            1,400 | ordered
            1,500 | held ready
            1,600 | on the way
            1,700 | staging
            1,800 | at headquarters
            1,900 | on the line
            2,000 | returning
            2,100 | withdrawn
            2,200 | refused
            2,300 | held ready
            2,400 | taken away
            """)
    void eachStepHasItsWords(String number, String step) {
        String known = """
                a | 2018-11-09 | Wire | Command | 1,100 | needed active          | Texas
                b | 2018-11-09 | Wire | Command | 1,200 | requested active       | Texas
                c | 2018-11-09 | Wire | Command | 1,300 | considered active      | Texas
                d | 2018-11-09 | Wire | Command | 1,400 | ordered active         | Texas
                e | 2018-11-09 | Wire | Command | 1,500 | prepared active        | Texas
                f | 2018-11-09 | Wire | Command | 1,600 | en-route active        | Texas
                g | 2018-11-09 | Wire | Command | 1,700 | staging active         | Texas
                h | 2018-11-09 | Wire | Command | 1,800 | at-headquarters active | Texas
                i | 2018-11-09 | Wire | Command | 1,900 | on-the-line active     | Texas
                j | 2018-11-09 | Wire | Command | 2,000 | returning active       | Texas
                k | 2018-11-09 | Wire | Command | 2,100 | ended active           | Texas
                l | 2018-11-09 | Wire | Command | 2,200 | refused active         | Texas
                m | 2018-11-09 | Wire | Command | 2,300 | standby active         | Texas
                n | 2018-11-09 | Wire | Command | 2,400 | decrease active        | Texas
                """;
        assertThat(answer("There are " + number + " active-duty troops in Texas.", known))
                .isEqualTo("other-rung: " + number + " is said of those " + step
                        + ", not of those there; of that itself no number is known for 2018-11-10.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There are 1,800 active-duty troops in Texas. | other-rung: 1,800 is said of those at headquarters, not of those there; of that itself 900 are said to be counted (Command, for 2018-11-09).
            There are 1,800 active-duty troops at headquarters in Texas. | supported: 1,800 are said to be at headquarters (Command, for 2018-11-09).
            There are 2,700 active-duty troops at headquarters in Texas. | other-rung: 2,700 is said of those there, not of those at headquarters; of that itself 1,800 are said to be at headquarters (Command, for 2018-11-09).
            There are 3,100 active-duty troops in Texas. | other-rung: 3,100 is said of those on the line, not of those there; of that itself 900 are said to be counted (Command, for 2018-11-09).
            There are 2,700 active-duty troops in Texas. | other-scope: 2,700 is said of a part, “engineers”, not of all; of that itself 900 are said to be counted (Command, for 2018-11-09).
            There are 900 active-duty troops in Texas. | supported: 900 are said to be counted (Command, for 2018-11-09).
            """)
    void ofPartsAndWhatHasNoStep(String sentence, String answer) {
        assertThat(answer(sentence, """
                a | 2018-11-09 | Wire | Command | 1,800 | in-place active scope:Headquarters | Texas
                b | 2018-11-09 | Wire | Command | 2,700 | in-place active scope:engineers | Texas
                c | 2018-11-09 | Wire | Command | 900   | active | Texas
                d | 2018-11-09 | Wire | Command | 3,100 | on-the-line active | Texas
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There are 1,100 National Guard troops in Texas. | other-component: 1,100 is said of those under Title 32, not of all; of that itself no number is known for 2018-11-10.
            There are 1,100 National Guard troops under Title 10 in Texas. | other-component: 1,100 is said of those under Title 32, not of those under Title 10; of that itself no number is known for 2018-11-10.
            There are 1,100 National Guard soldiers under Title 32 in Texas. | supported: 1,100 are said to be there (Command, for 2018-11-09).
            There are 300 active-duty soldiers in Texas. | other-component: 300 is said of the National Guard, not of active forces, and of those under Title 10, not of all; of that itself no number is known for 2018-11-10.
            There are 500 troops in Texas. | other-component: 500 is said of the reserve, not of all; of that itself no number is known for 2018-11-10.
            There are 700 airmen in Texas. | other-component: 700 is said of the Coast Guard, not of the Air Force; of that itself no number is known for 2018-11-10.
            """)
    void ofForces(String sentence, String answer) {
        assertThat(answer(sentence, """
                a | 2018-11-09 | Wire | Command | 1,100 | in-place guard title-32      | Texas
                b | 2018-11-09 | Wire | Command | 300   | in-place guard title-10 army | Texas
                c | 2018-11-09 | Wire | Command | 500   | in-place reserve             | Texas
                d | 2018-11-09 | Wire | Command | 700   | in-place coast-guard         | Texas
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018-11-10 | Some 1,200 people were evacuated in Texas. | supported: 1,200 are said to be moved (Command, for 2018-11-09).
            2018-11-10 | Some 1,500 people have been evacuated in Texas so far. | not-known: 1,200 are said to be moved (Command, for 2018-11-09); that neither bears out Some 1,500 nor excludes it.
            2018-11-12 | Some 900 people have been evacuated in Texas so far. | contradicted: 1,200 are said to be moved (Command, for 2018-11-09); that excludes Some 900.
            2018-11-13 | Some 900 people have been evacuated in Texas so far. | not-known: 1,200 are said to be moved (Command, for 2018-11-09); that neither bears out Some 900 nor excludes it.
            2018-11-10 | There are 1,200 people in shelters in Texas. | other-rung: 1,200 is said of those moved, not of those there; of that itself no number is known for 2018-11-10.
            2018-11-10 | Some 300 people were evacuated in Ohio. | other-rung: 300 is said of those there, not of those moved; of that itself no number is known for 2018-11-10.
            2018-11-12 | There are 500 people in shelters in Ohio. | contradicted: 300 are said to be there (Command, for 2018-11-09); that excludes 500.
            2018-11-13 | There are 500 people in shelters in Ohio. | not-known: 300 are said to be there (Command, for 2018-11-09); that neither bears out 500 nor excludes it.
            2018-11-12 | There are 30 helicopters in Texas. | contradicted: 22 are said to be there (Command, for 2018-11-09); that excludes 30.
            2018-11-13 | There are 30 helicopters in Texas. | not-known: 22 are said to be there (Command, for 2018-11-09); that neither bears out 30 nor excludes it.
            2018-11-10 | There are 22 troops in Texas. | not-known: No number is known of that for 2018-11-10.
            2018-11-10 | There are 40 units in Texas. | supported: 40 are said to be there (Command, for 2018-11-09).
            2018-12-10 | There are 70 units in Texas. | contradicted: 40 are said to be there (Command, for 2018-11-09); that excludes 70.
            """)
    void ofPeopleWhoComeAndGoAndOfThings(String day, String sentence, String answer) {
        assertThat(VerdictWordsTest.answer(sentence, day, """
                r | 2018-11-09 | Wire | Command | 1,200 | cumulative people unit:person moved | Texas
                q | 2018-11-09 | Wire | Command | 300   | people unit:person in-place         | Ohio
                h | 2018-11-09 | Wire | Command | 22    | in-place materiel                   | Texas
                u | 2018-11-09 | Wire | Command | 40    | in-place units                      | Texas
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mission has cost $72 million. | supported: 72,000,000 is said to be spent in Texas (Command, for 2018-11-09).
            The mission will cost $72 million. | other-rung: 72,000,000 is said of those spent, not of those planned; of that itself 90,000,000 is said to be planned in Texas (Command, for 2018-11-09).
            The mission will cost $90 million. | supported: 90,000,000 is said to be planned in Texas (Command, for 2018-11-09).
            The mission has cost $60 million. | contradicted: 72,000,000 is said to be spent in Texas (Command, for 2018-11-09); that excludes $60 million.
            The barrier in Texas is 40 percent complete. | supported: 40 is said to be in progress (Command, for 2018-11-09).
            The barrier in Texas is 60 percent complete. | not-known: 40 is said to be in progress (Command, for 2018-11-09); that neither bears out 60 percent nor excludes it.
            """)
    void ofMoneyAndShares(String sentence, String answer) {
        assertThat(answer(sentence, """
                k | 2018-11-09 | Wire | Command | 72,000,000 | cumulative money unit:USD in-place      | Texas
                l | 2018-11-09 | Wire | Command | 90,000,000 | money unit:USD planned                  | Texas | -
                s | 2018-11-09 | Wire | Command | 40         | share progress unit:percent in-progress | Texas
                """)).isEqualTo(answer);
    }

    @Test
    void ofThingsByTheirNouns() {
        Evidence told = Booked.of("h | 2018-11-09 | Wire | Command | 22 | in-place materiel | Texas")
                .getFirst();
        Evidence known = new Evidence(told.recorded(), told.sentence(), "helicopter");
        assertThat(answer("There are 22 helicopters in Texas.", null, known)).isEqualTo("supported");
        assertThat(answer("There are 22 transport helicopters in Texas.", null, known))
                .isEqualTo("supported");
        assertThat(answer("There are 22 trucks in Texas.", null, known)).isEqualTo("not-known");
    }

    @Test
    void theBorderIsTheOneThatIsKnownAndOfTwoAny() {
        String one = """
                a | 2018-11-07 | Wire | Command | 5,600 | in-place active | US-Mexico border
                b | 2018-11-07 | Wire | Command | 800   | in-place active | Texas
                """;
        assertThat(answer("There are 5,600 active-duty troops at the Border.", one))
                .isEqualTo("supported: 5,600 are said to be there (Command, for 2018-11-07).");
        assertThat(answer("There are 800 active-duty troops at the border.", one))
                .isEqualTo("other-place: 800 is said of Texas, not of the US-Mexico border: there 5,600 are said to be"
                        + " there (Command, for 2018-11-07).");
        assertThat(answer("There are 800 active-duty troops at the border.", one.replace("Texas", "US-Canada border")))
                .isEqualTo("supported: 800 are said to be there on the US-Canada border (Command, for 2018-11-07).");
    }

    @Test
    void ofAnotherMissionThanTheOneAsked() {
        Evidence known = Booked.of("a | 2018-11-07 | Wire | Command | 5,600 | in-place active | US-Mexico border")
                .getFirst();
        String sentence = "There are 5,600 active-duty troops at the border.";
        assertThat(answer(sentence, "river-watch", known)).isEqualTo("supported");
        assertThat(answer(sentence, "hill-watch", known)).isEqualTo("other-scope");
        Verdict verdict = verdict(sentence, "hill-watch", known);
        assertThat(verdict.words())
                .isEqualTo("5,600 is said of the mission river-watch, not of hill-watch;"
                        + " of that itself no number is known for 2018-11-10.");
        assertThat(verdict.near().getFirst().differsIn()).containsExactly(Dimension.MISSION);
    }

    private static String answer(String sentence, String known) {
        return VerdictWordsTest.answer(sentence, "2018-11-10", known);
    }

    private static String answer(String sentence, @Nullable String mission, Evidence... known) {
        return verdict(sentence, mission, known).answer().word();
    }

    private static Verdict verdict(String sentence, @Nullable String mission, Evidence... known) {
        Question question = new Question(LocalDate.parse("2018-11-10"), 1, mission, null, null);
        return VerificationTest.verification(
                        sentence, question, Stream.of(known).toList())
                .verdicts()
                .getFirst();
    }
}
