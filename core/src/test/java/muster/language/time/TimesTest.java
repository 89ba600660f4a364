package muster.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import muster.language.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of time with their TIMEX3 type and value, in a report of Wednesday, 14 November 2018. */
class TimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2018, 11, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They left on 2018-10-25.                  | 2018-10-25         | DATE     | 2018-10-25
            They left on 10/25/2018.                  | 10/25/2018         | DATE     | 2018-10-25
            They left on 25.10.2018.                  | 25.10.2018         | DATE     | 2018-10-25
            They left on October 25, 2018.            | October 25, 2018   | DATE     | 2018-10-25
            They left on Oct. 25, 2018, by road.      | Oct. 25, 2018      | DATE     | 2018-10-25
            They left on 25 October 2018.             | 25 October 2018    | DATE     | 2018-10-25
            They left on the 5th of May.              | 5th of May         | DATE     | 2018-05-05
            Arrests fell last year.                   | last year          | DATE     | 2017
            They made 40 arrests last year.           | last year          | DATE     | 2017
            Costs rose in the third quarter of 2017.  | the third quarter of 2017 | DATE | 2017-Q3
            They left on Christmas Eve.               | Christmas Eve      | DATE     | 2017-12-24
            They left earlier today.                  | earlier today      | DATE     | 2018-11-14
            They left at 18:00 UTC.                   | 18:00 UTC          | TIME     | 2018-11-14T18:00Z
            It began a decade after the storm.        | a decade           | DATE     | P10Y
            They left on October 25.                  | October 25         | DATE     | 2018-10-25
            They trained on Oct. 25-27.               | Oct. 25-27         | DATE     | 2018-10-25
            They left in October 2018.                | October 2018       | DATE     | 2018-10
            They left in October.                     | October            | DATE     | 2018-10
            They left in 2016.                        | 2016               | DATE     | 2016
            The camp of the 1990s was dry.            | 1990s              | DATE     | 199
            They were paid in fiscal year 2017.       | fiscal year 2017   | DATE     | 2017
            They were paid in FY17.                   | FY17               | DATE     | 2017
            They left on Monday.                      | Monday             | DATE     | 2018-11-12
            They left last Friday.                    | last Friday        | DATE     | 2018-11-09
            They left Thursday, Oct. 25.              | Thursday, Oct. 25  | DATE     | 2018-10-25
            They left last week.                      | last week          | DATE     | 2018-W45
            They left last month.                     | last month         | DATE     | 2018-10
            They left this year.                      | this year          | DATE     | 2018
            They left last October.                   | last October       | DATE     | 2018-10
            They left last weekend.                   | last weekend       | DATE     | 2018-W45-WE
            They stay until the end of the month.     | the end of the month | DATE   | 2018-11
            They left in the summer of 2016.          | summer of 2016     | DATE     | 2016-SU
            They left yesterday.                      | yesterday          | DATE     | 2018-11-13
            They left three days ago.                 | three days ago     | DATE     | 2018-11-11
            They are there now.                       | now                | DATE     | PRESENT_REF
            They left two weeks later.                | two weeks later    | DATE     | FUTURE_REF
            They met at 6 a.m.                        | 6 a.m.             | TIME     | 2018-11-14T06
            They met at 4:33 p.m. by the dam.         | 4:33 p.m.          | TIME     | 2018-11-14T16:33
            They met at 0800 hours.                   | 0800 hours         | TIME     | 2018-11-14T08:00
            They left tonight.                        | tonight            | TIME     | 2018-11-14TNI
            They stay for 30 days.                    | 30 days            | DURATION | P30D
            They stay for several weeks.              | several weeks      | DURATION | PXW
            They worked the past 48 hours.            | the past 48 hours  | DURATION | PT48H
            They stay for the next two weeks.         | the next two weeks | DURATION | P2W
            They patrol daily.                        | daily              | SET      | P1D
            They patrol every week.                   | every week         | SET      | P1W
            They patrol every Monday.                 | every Monday       | SET      | XXXX-WXX-1
            """)
    void wordsOfTimeHaveATypeAndAValue(String sentence, String written, String type, String value) {
        List<TimeMention> mentions = Times.in(Said.words(sentence));

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.span().in(sentence)).isEqualTo(written);
            assertThat(mention.type()).isEqualTo(type);
            assertThat(Timex.value(mention.expression(), WEDNESDAY, Tendency.PAST))
                    .isEqualTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They left in October.       | XXXX-10
            They left on October 25.    | XXXX-10-25
            They left on Monday.        | XXXX-WXX-1
            They left yesterday.        | PAST_REF
            They met at 6 a.m.          | XXXX-XX-XXT06
            They left in 2016.          | 2016
            They left last weekend.     | XXXX-WXX-WE
            They left last October.     | XXXX-10
            They left last summer.      | XXXX-SU
            They leave tomorrow.        | FUTURE_REF
            They leave today.           | PRESENT_REF
            """)
    void withoutADayOfReferenceTheValueLeavesOpenWhatIsNotSaid(String sentence, String value) {
        TimeMention mention = Times.in(Said.words(sentence)).getFirst();

        assertThat(Timex.value(mention.expression(), null, Tendency.PAST)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may leave.",
                "The march to the dam was long.",
                "They sent 2000 active troops.",
                "Some 300 soldiers left.",
                "Prices fall.",
                "The sun was out.",
            })
    void otherWordsAreNoTimes(String sentence) {
        assertThat(Times.in(Said.words(sentence))).isEmpty();
    }

    @Test
    void severalMentionsStandInTheirOrder() {
        String sentence = "On Monday they stayed, and on Oct. 25 they left at 6 a.m.";

        assertThat(Times.in(Said.words(sentence)))
                .extracting(mention -> mention.span().in(sentence))
                .containsExactly("Monday", "Oct. 25", "6 a.m.");
    }
}
