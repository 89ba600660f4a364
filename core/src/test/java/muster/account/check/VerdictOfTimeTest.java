package muster.account.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.books.Booked;
import muster.claim.Changes;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.Judgements;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedJudgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which time a number is said: plans are for their day, additions of theirs, levels until somebody says otherwise. */
class VerdictOfTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018-11-10 | The command plans to have 7,000 active-duty troops in Texas by November 30. | supported: 7,000 are said to be planned for 2018-11-30 (Command, for 2018-11-30).
            2018-11-10 | The command plans to have 7,000 active-duty troops in Texas by December 20. | other-time: 7,000 is said for 2018-11-30, not for 2018-12-20.
            2018-11-10 | The command plans to have 7,000 active-duty troops in Texas. | supported: 7,000 are said to be planned for 2018-11-30 (Command, for 2018-11-30).
            2018-11-10 | The command plans to have 2,000 active-duty troops in Arizona. | supported: 2,000 are said to be planned (Command, for 2018-11-05).
            2019-01-04 | The command plans to have 2,000 active-duty troops in Arizona. | supported: 2,000 are said to be planned (Command, for 2018-11-05).
            2019-01-05 | The command plans to have 2,000 active-duty troops in Arizona. | other-time: 2,000 is said of 2018-11-05, not of 2019-01-05, 61 days before; it has not been replaced, but is only the last one known.
            2018-11-10 | The command plans to have 2,000 active-duty troops in Arizona by November 30. | other-time: 2,000 is said for 2018-11-05, not for 2018-11-30.
            2019-01-04 | The command plans to have 7,000 active-duty troops in Texas. | supported: 7,000 are said to be planned for 2018-11-30 (Command, for 2018-11-30).
            2019-01-05 | The command plans to have 7,000 active-duty troops in Texas. | other-time: 7,000 is said of 2018-11-30, not of 2019-01-05.
            2018-11-10 | Up to 4,000 National Guard troops are authorized in Texas. | supported: 4,000 are said to be authorized (Command, for 2018-11-05).
            2018-11-10 | Up to 4,000 National Guard troops were authorized in Texas in October. | other-time: 4,000 is said of 2018-11-05, not yet of 2018-10; of that itself no number is known for 2018-10.
            """)
    void ofPlansAndCeilings(String day, String sentence, String answer) {
        assertThat(VerdictWordsTest.answer(sentence, day, """
                p | 2018-11-05 | Wire | Command | 7,000 | planned active   | Texas   | 2018-11-30
                q | 2018-11-05 | Wire | Command | 2,000 | planned active   | Arizona | -
                l | 2018-11-05 | Wire | Command | 4,000 | authorized guard | Texas
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018-11-10 | An additional 500 active-duty troops arrived in Texas on November 1. | supported: 500 are said to be sent or added (Command, for 2018-11-01).
            2018-11-10 | An additional 500 active-duty troops arrived in Texas on November 7. | other-time: 500 is said of 2018-11-01, not of 2018-11-07.
            2018-12-31 | An additional 500 active-duty troops arrived in Texas. | supported: 500 are said to be sent or added (Command, for 2018-11-01).
            2019-01-01 | An additional 500 active-duty troops arrived in Texas. | other-time: 500 is said of 2018-11-01, not of 2019-01-01.
            2018-11-10 | Another 700 active-duty troops arrived in Texas. | not-known: 500 are said to be sent or added (Command, for 2018-11-01); that neither bears out Another 700 nor excludes it.
            2018-11-10 | There are 500 active-duty troops in Texas. | other-rung: 500 is said of those sent or added, not of those there; of that itself no number is known for 2018-11-10.
            2018-11-10 | There are 300 active-duty troops in Texas. | other-rung: 300 is said of those taken away, not of those there; of that itself no number is known for 2018-11-10.
            2018-11-10 | Another 300 active-duty troops arrived in Texas. | not-known: 500 are said to be sent or added (Command, for 2018-11-01); that neither bears out Another 300 nor excludes it.
            """)
    void ofWhatIsAddedOrTakenAway(String day, String sentence, String answer) {
        assertThat(VerdictWordsTest.answer(sentence, day, """
                a | 2018-11-02 | Wire | Command | 500 | increase in-place active | Texas | 2018-11-01
                b | 2018-11-09 | Wire | Command | 300 | decrease in-place active | Texas | 2018-11-08
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018-11-20 | There are 5,600 active-duty troops in Texas. | other-time: 5,600 is said of 2018-11-07, not of 2018-11-20 (Pentagon gives 6,900 for 2018-11-18).
            2018-11-20 | There are about 7,000 active-duty troops in Texas. | supported: 6,900 are said to be there (Pentagon, for 2018-11-18).
            2018-11-20 | There are 6,200 active-duty troops in Texas. | other-time: 6,200 is said of 2018-11-16, not of 2018-11-20 (Pentagon gives 6,900 for 2018-11-18).
            2018-11-17 | There are 6,200 active-duty troops in Texas. | supported: 6,200 are said to be there (Auditor, for 2018-11-16).
            2018-11-20 | In November there were 6,200 active-duty troops in Texas. | supported: 6,200 are said to be there (Auditor, for 2018-11-16); otherwise said: 6,900 (Pentagon), 5,600 (Command), 7,000 (Bureau).
            2018-11-20 | In November there were 5,600 active-duty troops in Texas. | supported: 5,600 are said to be there (Command, for 2018-11-07); otherwise said: 6,900 (Pentagon), 6,200 (Auditor), 7,000 (Bureau).
            2018-12-20 | On November 8 there were 5,600 active-duty troops in Texas. | supported: 5,600 are said to be there (Command, for 2018-11-07); otherwise said: 7,000 (Bureau).
            2018-12-20 | In October there were 5,600 active-duty troops in Texas. | other-time: 5,600 is said of 2018-11-07, not yet of 2018-10; of that itself no number is known for 2018-10.
            """)
    void ofWhatAnotherSpeakerSaidSince(String day, String sentence, String answer) {
        assertThat(VerdictWordsTest.answer(sentence, day, """
                a | 2018-11-07 | Wire  | Command  | 5,600  | in-place active | Texas
                b | 2018-11-18 | Daily | Pentagon | 6,900  | in-place active | Texas
                c | 2018-11-07 | Post  | Bureau   | ~7,000 | in-place active | Texas
                d | 2018-11-16 | Globe | Auditor  | 6,200  | in-place active | Texas
                """)).isEqualTo(answer);
    }

    @Test
    void whatPeoplePreferIsDisputedByWhatOthersSaidTwoDaysBefore() {
        Evidence before = Booked.of("a | 2018-11-16 | Wire | Command | 6,200 | in-place active | Texas")
                .getFirst();
        Evidence best = preferred(Booked.of("b | 2018-11-18 | Daily | Pentagon | 6,900 | in-place active | Texas")
                .getFirst());
        assertThat(words("There are 6,900 active-duty troops in Texas.", before, best))
                .isEqualTo("6,900 are said to be there (Pentagon, for 2018-11-18); otherwise said: 6,200 (Command).");
    }

    @Test
    void aNumberWithoutATimeIsOfTheDayOnWhichItWasStated() {
        String undated = "a | 2018-11-07 | Wire | Command | 5,600 | in-place active | Texas | -";
        assertThat(VerdictWordsTest.answer("There are 5,600 active-duty troops in Texas.", "2018-11-20", undated))
                .isEqualTo("other-time: 5,600 is said of 2018-11-07, not of 2018-11-20;"
                        + " of that itself no number is known for 2018-11-20.");
    }

    private static String words(String sentence, Evidence... known) {
        return VerificationTest.verification(sentence, Question.on(LocalDate.parse("2018-11-20"), 2), List.of(known))
                .verdicts()
                .getFirst()
                .words();
    }

    private static Evidence preferred(Evidence claim) {
        Judgement judgement = new Judgement(claim.id(), Act.PREFER, Changes.NONE, "the exact count", "Ann");
        Judgements judgements =
                Judgements.of(List.of(new RecordedJudgement("j1", judgement, new KnownPoint(2, Instant.EPOCH), 0)));
        return new Evidence(judgements.on(claim.recorded()), claim.sentence(), claim.counted());
    }
}
