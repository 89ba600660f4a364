package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import muster.account.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count in words, and in which state it is said to be. */
class CountWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~2,800       | in-place guard                        | about 2,800 Guard troops in Texas in place on 13 November 2018
            800+         | in-place active                       | 800 or more active-duty troops in Texas in place on 13 November 2018
            -4,000       | authorized reserve                    | up to 4,000 Reserve troops in Texas authorized as of 13 November 2018
            1,100..1,300 | en-route marine-corps                 | 1,100 to 1,300 Marine Corps troops in Texas on the way on 13 November 2018
            500          | increase planned army                 | 500 more Army troops in Texas planned for 13 November 2018
            500+         | increase ordered navy                 | 500 or more additional Navy troops in Texas ordered for 13 November 2018
            500          | decrease ended air-force              | 500 fewer Air Force troops in Texas withdrawn by 13 November 2018
            500          | needed space-force                    | 500 Space Force troops in Texas asked for as of 13 November 2018
            500          | prepared coast-guard                  | 500 Coast Guard troops in Texas held ready on 13 November 2018
            500          | refused staff                         | 500 staff in Texas on 13 November 2018
            40           | in-place units                        | 40 units in Texas in place on 13 November 2018
            112          | in-place works unit:mile              | 112 miles in Texas in place on 13 November 2018
            30           | rate distance unit:mile_per_hour | 30 miles per hour in Texas on 13 November 2018
            30           | in-place works unit:square_foot  | 30 square feet in Texas in place on 13 November 2018
            30           | in-place works unit:gantry            | 30 gantries in Texas in place on 13 November 2018
            30           | in-place works unit:day               | 30 days in Texas in place on 13 November 2018
            30           | in-place works unit:premises          | 30 premises in Texas in place on 13 November 2018
            30           | in-place money unit:USD               | 30 USD in Texas in place on 13 November 2018
            30           | share in-progress works unit:percent  | 30 percent in Texas in place on 13 November 2018
            """)
    void asFindingsSayIt(String number, String words, String said) {
        Count count = count(number, words, "2018-11-13");
        assertThat((Wording.of(count) + " " + Standings.words(count))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11               | planned for November 2018
            2019                  | planned for 2019
            2018-11-05/2018-12-15 | planned for 5 November 2018 to 15 December 2018
            -                     | planned as of 13 November 2018
            """)
    void theTimeIsTheirsAsExactAsItIsTold(String of, String said) {
        assertThat(Standings.words(count("500", "planned", of))).isEqualTo(said);
    }

    @Test
    void thingsGoByTheirNouns() {
        Count told = count("22", "in-place materiel", "2018-11-13");
        Evidence helicopters = new Evidence(told.evidence().recorded(), "There are 22 helicopters.", "helicopter");
        assertThat(Wording.of(Count.of(helicopters, LocalDate.parse("2018-11-20"))))
                .isEqualTo("22 helicopters in Texas");
        assertThat(Wording.of(told)).isEqualTo("22 materiel in Texas");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,000  | 5,000  | -1000..1000
            ~5,000 | 4,100  | 350..1450
            5,000+ | 4,000+ | ..
            -5,000 | 4,010  | ..995
            5,010+ | 4,010  | 995..
            """)
    void whatIsLeftIsOpenWhereOneOfBothIs(String whole, String part, String rest) {
        Reckoning left = Reckoning.of(count(whole, "in-place", "2018-11-13"))
                .minus(Reckoning.of(count(part, "in-place", "2018-11-13")));
        assertThat((left.low() == null ? "" : left.low().toPlainString()) + ".."
                        + (left.high() == null ? "" : left.high().toPlainString()))
                .isEqualTo(rest);
    }

    private static Count count(String number, String words, String of) {
        return Count.of(
                Booked.of("f | 2018-11-13 | Wire | Command | " + number + " | " + words + " | Texas | " + of)
                        .getFirst(),
                LocalDate.parse("2018-11-20"));
    }
}
