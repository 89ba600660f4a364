package muster.account.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole answer to a sentence, as people read it. */
class VerdictWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There are 2,800 active-duty troops in Texas. | supported: 2,800 are said to be there (Command, for 2018-11-13).
            There are 2,800 active-duty soldiers in Texas. | supported: 2,800 are said to be there (Command, for 2018-11-13).
            There are up to 15,000 active-duty troops in Texas. | supported: 2,800 are said to be there (Command, for 2018-11-13); that is far within what is asserted.
            There are 2,092 National Guard troops. | supported: 2,092 are said to be there on the US-Mexico border (Bureau, for 2018-11-13).
            There are 3,500 active-duty troops in Texas. | contradicted: 2,800 are said to be there (Command, for 2018-11-13); that excludes 3,500.
            There are 600 active-duty troops in Arizona. | other-scope: 600 is said of a part, “engineers”, not of all; of that itself 1,500 are said to be there (Command, for 2018-11-13).
            There are 7,000 active-duty troops at the U.S.-Mexico border. | other-rung: 7,000 is said of those planned for 2018-11-30, not of those there; of that itself no number is known for 2018-11-13.
            There are 4,000 National Guard troops at the U.S.-Mexico border. | other-rung: 4,000 is said of those authorized, not of those there; of that itself 2,092 are said to be there (Bureau, for 2018-11-13).
            There are 2,092 active-duty troops at the U.S.-Mexico border. | other-component: 2,092 is said of the National Guard, not of active forces; of that itself no number is known for 2018-11-13.
            There are 2,800 active-duty Marines in Texas. | other-component: 2,800 is said of no named service, not of the Marine Corps; of that itself no number is known for 2018-11-13.
            There are 2,800 active-duty troops in California. | other-place: 2,800 is said of Texas, not of California: there 1,300 are said to be there (Command, for 2018-11-13).
            There are 40 active-duty troops in Ohio. | not-known: No number is known of that for 2018-11-13.
            There are 40 National Guard troops in Texas. | not-known: No number is known of that for 2018-11-13; what is known is 2,092, of the US-Mexico border, not of Texas.
            There are 5,000 active-duty troops in California. | not-known: 1,300 are said to be there (Command, for 2018-11-13); that neither bears out 5,000 nor excludes it.
            The drill took 30 days. | not-known: The account keeps no number of what 30 days counts here; name it, as in “5,900 troops”.
            In October there were 2,800 active-duty troops in Texas. | other-time: 2,800 is said of 2018-11-13, not yet of 2018-10; of that itself no number is known for 2018-10.
            The command plans to have 7,000 active-duty troops at the U.S.-Mexico border by November 30. | supported: 7,000 are said to be planned for 2018-11-30 (Command, for 2018-11-30).
            """)
    void ofWhatIsKnownInOneWeek(String sentence, String answer) {
        assertThat(answer(sentence, "2018-11-13", VerificationTest.KNOWN)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018-11-07 | There are 5,600 active-duty troops in Texas. | supported: 5,600 are said to be there (Command, for 2018-11-07).
            2018-11-20 | There are 5,600 active-duty troops in Texas. | other-time: 5,600 is said of 2018-11-07, not of 2018-11-20 (Command has since given 6,900 for 2018-11-18).
            2018-11-01 | There are 5,600 active-duty troops in Texas. | other-time: 5,600 is said of 2018-11-07, not yet of 2018-11-01; of that itself no number is known for 2018-11-01.
            2018-11-20 | There are 6,900 active-duty troops in Texas. | supported: 6,900 are said to be there (Command, for 2018-11-18); another voice agrees.
            2018-11-20 | In November there were 5,600 active-duty troops in Texas. | supported: 5,600 are said to be there (Command, for 2018-11-07); otherwise said: 6,900 (Command), 6,900 (Pentagon).
            2018-11-20 | There are 5,000 active-duty troops in Texas. | contradicted: 6,900 are said to be there (Command, for 2018-11-18); that excludes 5,000.
            2019-06-01 | There are 6,900 active-duty troops in Texas. | other-time: 6,900 is said of 2018-11-18, not of 2019-06-01, 195 days before; it has not been replaced, but is only the last one known.
            2019-06-01 | There are 1,000 active-duty troops in Texas. | not-known: No number is known of that for 2019-06-01; the last number known of that is 6,900, of 2018-11-18, 195 days before.
            """)
    void ofWhatHasBeenReplacedOrIsLongPast(String day, String sentence, String answer) {
        assertThat(answer(sentence, day, """
                a | 2018-11-07 | Wire  | Command  | 5,600 | in-place active | Texas
                b | 2018-11-18 | Wire  | Command  | 6,900 | in-place active | Texas
                c | 2018-11-18 | Daily | Pentagon | 6,900 | in-place active | Texas
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There are 5,900 active-duty troops. | supported: 5,900 are said to be there on the US-Mexico border (Command, for 2018-11-13).
            There are 2,800 active-duty troops. | other-place: 2,800 is said of Texas, not of the US-Mexico border; of that itself 5,900 are said to be there on the US-Mexico border (Command, for 2018-11-13).
            There are 1,300 active-duty troops in Texas. | other-scope: 1,300 is said of the US-Mexico border in Texas, not of all Texas; of that itself 2,800 are said to be there (Command, for 2018-11-13).
            There are 2,800 active-duty troops on the border in Texas. | other-scope: 2,800 is said of Texas, not of all the US-Mexico border in Texas; of that itself 1,300 are said to be there (Command, for 2018-11-13).
            There are 3,500 active-duty troops in Arizona. | other-rung: 3,500 is said of those assigned, not of those there; of that itself 1,500 are said to be there (Command, for 2018-11-13).
            There are 900 active-duty troops in California. | supported: 900 are said to be assigned (Command, for 2018-11-13).
            There are 450 active-duty troops in California. | other-place: 450 is said without saying where, not of California: there 900 are said to be assigned (Command, for 2018-11-13).
            """)
    void ofPlacesWithinPlacesAndStepsBesideEachOther(String sentence, String answer) {
        assertThat(answer(sentence, "2018-11-13", """
                w | 2018-11-13 | Wire  | Command | 5,900 | in-place active | US-Mexico border
                t | 2018-11-13 | Wire  | Command | 2,800 | in-place active | Texas
                l | 2018-11-13 | Wire  | Command | 1,300 | in-place active | Texas, US-Mexico border
                a | 2018-11-13 | Wire  | Command | 1,500 | in-place active | Arizona
                s | 2018-11-13 | Wire  | Command | 3,500 | assigned active | Arizona
                c | 2018-11-13 | Wire  | Command | 900   | assigned active | California
                n | 2018-11-13 | Daily | Bureau  | 450   | in-place active |
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There are 2,000 troops in Arizona. | not-known: No number is known of that for 2018-11-13; what is known is 5,900, of Texas, Arizona and California together, not of Arizona. But it follows from several: Of 5,900 troops in Arizona, California and Texas on 13 November 2018 (Command), 2,800 in Texas and 1,100 in California leave 2,000: in Arizona, or not assigned.
            There are 2,900 troops in Arizona. | not-known: No number is known of that for 2018-11-13; what is known is 5,900, of Texas, Arizona and California together, not of Arizona.
            There are 2,800 troops in Texas.   | supported: 2,800 are said to be there (Command, for 2018-11-13).
            """)
    void whatFollowsFromSeveralIsTold(String sentence, String answer) {
        assertThat(answer(sentence, "2018-11-13", """
                w | 2018-11-13 | Wire | Command | 5,900 | in-place | Texas, Arizona, California
                a | 2018-11-13 | Wire | Command | 2,800 | in-place | Texas
                b | 2018-11-13 | Wire | Command | 1,100 | in-place | California
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are not 2,800 troops in Texas.",
                "There aren't 2,800 troops in Texas.",
                "There were Never 2,800 troops in Texas.",
                "There are no longer 2,800 troops in Texas.",
            })
    void aDenialIsSeen(String sentence) {
        assertThat(Allegation.denies(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"There are 2,800 troops in Texas.", "There are 2,800 notable troops in Texas."})
    void otherWordsDenyNothing(String sentence) {
        assertThat(Allegation.denies(sentence)).isFalse();
    }

    static String answer(String sentence, String day, String known) {
        Verdict verdict = VerificationTest.verdict(sentence, day, known);
        return verdict.answer().word() + ": " + verdict.words();
    }
}
