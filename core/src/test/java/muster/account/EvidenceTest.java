package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import muster.account.books.Booked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    @Test
    void aSentenceStandsInOneLine() {
        assertThat(Evidence.oneLine("  There are 2,800 in Texas. ")).isEqualTo("There are 2,800 in Texas.");
        assertThat(Evidence.oneLine("There are 2,800\nin Texas.")).isEqualTo("There are 2,800 in Texas.");
        assertThat(Evidence.oneLine("There are  2,800\tin Texas.")).isEqualTo("There are 2,800 in Texas.");
        assertThat(Evidence.oneLine("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wire | in-place | 2018-11-07 | 2018-11-13
            hand | in-place | 2018-11-07 | 2018-11-07
            hand | in-place | 2018-11-13 | 2018-11-13
            hand | in-place | 2018-11-20 | 2018-11-13
            hand | in-place | -          | 2018-11-13
            """)
    void anEntryOfAnEarlierDayIsStatedOnThatDay(String outlet, String words, String of, LocalDate stated) {
        assertThat(figure(outlet, words, of).stated()).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in-place   | 2018-11-07 | 2018-11-07
            in-place   | 2018-11-20 | 2018-11-20
            planned    | 2018-11-20 | 2018-11-13
            planned    | 2018-11-07 | 2018-11-13
            authorized | 2018-11-20 | 2018-11-13
            authorized | 2018-11-07 | 2018-11-07
            ordered    | -          | 2018-11-13
            """)
    void itCountsFromItsDayAndWhatIsAheadFromWhenItIsSaid(String words, String of, LocalDate from) {
        Evidence figure = figure("Wire", words, of);
        assertThat(figure.countsOn(from)).isTrue();
        assertThat(figure.countsOn(from.minusDays(1))).isFalse();
    }

    @Test
    void itsSourceIsWhoSaysSo() {
        assertThat(figure("Wire", "in-place", "2018-11-13").source()).isEqualTo("Command");
        assertThat(Objects.requireNonNull(
                        figure("Wire", "in-place", "2018-11-13").stated()))
                .isEqualTo(LocalDate.parse("2018-11-13"));
    }

    private static Evidence figure(String outlet, String words, String of) {
        return Booked.of("f | 2018-11-13 | " + outlet + " | Command | 2,800 | " + words + " | Texas | " + of)
                .getFirst();
    }
}
