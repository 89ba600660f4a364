package muster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-13",
                " 2018-11-13T23:59:00-05:00 ",
                "2018-11-13T00:01:00.000+0900",
                "2018-11-13 21:04:00",
                "2018/11/13",
                "20181113",
                "20181113T210400Z",
                "20181113210400",
                "Tue, 13 Nov 2018 21:04:00 GMT",
                "Tuesday, November 13th, 2018",
                "Nov. 13, 2018 9:04 p.m. EST",
                "13 November 2018",
                "11/13/2018",
                "13.11.2018",
                "11.13.2018"
            })
    void theDayIsTheOneWrittenWhateverTheOffset(String stamp) {
        assertThat(WrittenDay.of(stamp)).hasValue(LocalDate.of(2018, 11, 13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2018-11",
                "2018-02-30",
                "2018-13-01",
                "03/04/2019",
                "0001-01-01T00:00:00",
                "1970-01-01T00:00:00Z",
                "1542142800000",
                "November 2018"
            })
    void whatIsIncompleteImpossibleOrAmbiguousGivesNoDay(String stamp) {
        assertThat(WrittenDay.of(stamp)).isEmpty();
    }
}
