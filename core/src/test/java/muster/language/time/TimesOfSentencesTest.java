package muster.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about the past, told on Wednesday, 14 November 2018, each with all its words of time and their days. */
class TimesOfSentencesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2018, 11, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They left on 3/4/2018.             | 3/4/2018 = 2018-03-04
            They left on 12/4/2018.            | 12/4/2018 = 2018-12-04
            They left on 13/4/2018.            | 13/4/2018 = 2018-04-13
            They left on 3.4.2018.             | 3.4.2018 = 2018-04-03
            They left on 31.4.2018.            | ``
            They left on 3/4/18.               | 3/4/18 = 2018-03-04
            They left on 3/4/69.               | 3/4/69 = 2069-03-04
            They left on 3/4/70.               | 3/4/70 = 1970-03-04
            They left on 2/30/2018.            | ``
            They left on 2018-13-01.           | ``
            They left on 2018/10/25.           | 2018/10/25 = 2018-10-25
            They left on 25 October.           | 25 October = 2018-10-25
            They left on 31 October.           | 31 October = 2018-10-31
            They left on 25 October, 2018.     | 25 October, 2018 = 2018-10-25
            They left on the first of October. | the first of October = 2018-10-01
            They left on 32 October.           | October = 2018-10
            They left on 30 February 2018.     | February 2018 = 2018-02
            They left on 5 march.              | ``
            They trained on 1–14 August.       | 1–14 August = 2018-08-01 on 2018-08-01/2018-08-14
            They trained on 3rd to 9th May.    | 3rd to 9th May = 2018-05-03 on 2018-05-03/2018-05-09
            They trained on 3 to 9 May 2018.   | 3 to 9 May 2018 = 2018-05-03/2018-05-09
            They trained on 3 to 31 May, 2018. | 3 to 31 May, 2018 = 2018-05-03/2018-05-31
            They trained on 9 to 3 May.        | 3 May = 2018-05-03
            They trained on 3 to 32 May.       | May = 2018-05
            """)
    void datesInDigitsAndWithTheDayFirst(String sentence, String times) {
        assertThat(times(sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They left in early October.                | early October = 2018-10 on 2018-10-01
            They left in mid-October.                  | mid-October = 2018-10
            They left in late October.                 | late October = 2018-10 on 2018-10-31
            They left in early 2018.                   | early 2018 = 2018
            They were late and early.                  | ``
            They left in Oct. 2018.                    | Oct. 2018 = 2018-10
            They left in October, 2018.                | October, 2018 = 2018-10
            They left in October of 2018.              | October of 2018 = 2018-10
            Since October 40 percent of it is dark.    | October = 2018-10
            Since October 30 percent of it is dark.    | October = 2018-10
            Since October 3 million people left.       | October = 2018-10
            They left on October 31.                   | October 31 = 2018-10-31
            They left on October 1.                    | October 1 = 2018-10-01
            They left on October 32.                   | October = 2018-10
            They left on October 25th.                 | October 25th = 2018-10-25
            They trained on Oct. 25-27, 2018.          | Oct. 25-27, 2018 = 2018-10-25/2018-10-27
            They trained on Oct. 27-31.                | Oct. 27-31 = 2018-10-27 on 2018-10-27/2018-10-31
            They trained on October 25 to 27.          | October 25 to 27 = 2018-10-25 on 2018-10-25/2018-10-27
            They trained October 25 through 27 in Rome. | October 25 through 27 = 2018-10-25 on 2018-10-25/2018-10-27
            They left on October 25 and 300 came.      | October 25 = 2018-10-25
            They left on October 25 and 30 troops came. | October 25 = 2018-10-25
            They left on October 25 and 20 came.       | October 25 = 2018-10-25
            They left in May.                          | May = 2018-05
            May 5 was dry.                             | May 5 = 2018-05-05
            May they leave early.                      | ``
            They left in March.                        | March = 2018-03
            It grew from 50 in March to 90 in May.     | March = 2018-03; May = 2018-05
            In fiscal 2010 and 2011 it grew.           | fiscal 2010 and 2011 = 2009-10-01/2011-09-30
            In fiscal years 2010 and 2100 troops left. | fiscal years 2010 = 2010 on 2009-10-01/2010-09-30
            The March on the town was long.            | ``
            The March was long.                        | ``
            They slept at March Air Reserve Base.      | ``
            The March 5 report is wrong.               | March 5 = 2018-03-05
            The Mar 5 report is wrong.                 | Mar 5 = 2018-03-05
            It was Jan who said so.                    | ``
            The April-Jones bill passed.               | ``
            They left on Christmas.                    | Christmas = 2017-12-25
            They left on Christmas Eve.                | Christmas Eve = 2017-12-24
            They left on New Year's Day.               | New Year's Day = 2018-01-01
            They left on New Year’s Day.               | New Year’s Day = 2018-01-01
            They left on the Fourth of July.           | Fourth of July = 2018-07-04
            They sailed by Christmas Island.           | ``
            """)
    void monthsAndTheirDays(String sentence, String times) {
        assertThat(times(sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They met at 6 a.m. EST today. | 6 a.m. EST = 2018-11-14T06; today = 2018-11-14
            They met at 12 a.m.        | 12 a.m. = 2018-11-14T00
            They met at 12 p.m.        | 12 p.m. = 2018-11-14T12
            They met at 11 p.m.        | 11 p.m. = 2018-11-14T23
            They met at 13 p.m.        | ``
            They met at 4.30 pm.       | 4.30 pm = 2018-11-14T16:30
            They met at 16:30.         | 16:30 = 2018-11-14T16:30
            They met at 16:30:15.      | 16:30:15 = 2018-11-14T16:30
            They won by 3:4.           | ``
            They met at 6 o'clock.     | 6 o'clock = 2018-11-14T06
            They met at 12 o'clock.    | 12 o'clock = 2018-11-14T12
            They met at 13 o'clock.    | ``
            They met at 1400 hours.    | 1400 hours = 2018-11-14T14:00
            They worked 1400 hours.    | 1400 hours = PT1400H
            They met at 1460 hours.    | 1460 hours = PT1460H
            They met at 2400 hours.    | 2400 hours = PT2400H
            They met at 0830 UTC.      | 0830 UTC = 2018-11-14T08:30Z
            They met at 0830 local.    | 0830 local = 2018-11-14T08:30
            They met at 6 p.m. GMT.    | 6 p.m. GMT = 2018-11-14T18Z
            They met at noon.          | noon = 2018-11-14T12:00
            They met at midnight.      | midnight = 2018-11-14T24:00
            They left overnight.       | overnight = 2018-11-14TNI
            They left tonight.         | tonight = 2018-11-14TNI on 2018-11-14
            They left last night.      | last night = 2018-11-13TNI on 2018-11-13
            They left this morning.    | this morning = 2018-11-14TMO on 2018-11-14
            They left this afternoon.  | this afternoon = 2018-11-14TAF on 2018-11-14
            They left this evening.    | this evening = 2018-11-14TEV on 2018-11-14
            """)
    void timesOfDay(String sentence, String times) {
        assertThat(times(sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They left a week ago.                     | a week ago = 2018-W45 on 2018-11-07
            They left several weeks ago.              | several weeks ago = 2018-W43 on 2018-10-22/2018-10-28
            They left three months ago.               | three months ago = 2018-08
            They left two years ago.                  | two years ago = 2016
            They left two decades ago.                | two decades ago = 199 on 1990/1999
            They left 30 minutes ago.                 | 30 minutes ago = 2018-11-14
            They left two hours ago.                  | two hours ago = 2018-11-14
            They left 48 hours ago.                   | 48 hours ago = 2018-11-12
            They leave two days from now.             | two days from now = 2018-11-16
            They leave two weeks from now.            | two weeks from now = 2018-W48 on 2018-11-26/2018-12-02
            They left two weeks earlier.              | two weeks earlier = PAST_REF
            They left two weeks before.               | two weeks before = PAST_REF
            They left two weeks before the storm.     | two weeks = P2W
            They left two weeks after.                | two weeks after = FUTURE_REF
            They left a week later.                   | a week later = FUTURE_REF
            A month on, they left.                    | A month on = FUTURE_REF
            They took a two-day trip.                 | two-day = P2D
            They took a one-day trip.                 | one-day = P1D
            They had two weeks' leave.                | two weeks' = P2W
            They stay two more weeks.                 | two more weeks = P2W
            They stay 36 full hours.                  | 36 full hours = PT36H
            They stay for several months.             | several months = PXM
            They stay for two decades.                | two decades = P20Y
            They stay for a week.                     | ``
            They had half a day.                      | ``
            They had two tents.                       | ``
            """)
    void countedUnits(String sentence, String times) {
        assertThat(times(sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They left early last week.              | early last week = 2018-W45 on 2018-11-05
            They left late last month.              | late last month = 2018-10 on 2018-10-31
            They left earlier this year.            | earlier this year = 2018
            They left early this year.              | early this year = 2018 on 2018-01-01
            They leave later this month.            | later this month = 2018-11 on 2018-11-30
            They leave later this week.             | later this week = 2018-W46 on 2018-11-18
            They leave later this year.             | later this year = 2018 on 2018-12-31
            They left early last month.             | early last month = 2018-10 on 2018-10-01
            They left the previous week.            | the previous week = 2018-W45 on 2018-11-05/2018-11-11
            They left last quarter.                 | last quarter = 2018-Q3 on 2018-07/2018-09
            They worked the last week.              | the last week = P1W on 2018-11-07/2018-11-14
            They worked the last few days.          | the last few days = PXD on 2018-11-11/2018-11-14
            They worked the past couple of weeks.   | the past couple of weeks = PXW on 2018-10-31/2018-11-14
            They worked the past weeks.             | the past weeks = PXW on 2018-10-31/2018-11-14
            They leave in the coming weeks.         | the coming weeks = PXW on 2018-11-14/2018-11-28
            They worked the past two full weeks.    | the past two full weeks = P2W on 2018-10-31/2018-11-14
            They leave in the next two-three weeks. | the next two-three weeks = P2W on 2018-11-14/2018-11-28
            They worked these past two days.        | these past two days = P2D on 2018-11-12/2018-11-14
            They worked the past 48 hours.          | the past 48 hours = PT48H on 2018-11-12/2018-11-14
            They worked the past 30 hours.          | the past 30 hours = PT30H on 2018-11-12/2018-11-14
            They rest for the next 24 hours.        | the next 24 hours = PT24H on 2018-11-14/2018-11-15
            They leave this coming week.            | this coming week = 2018-W47 on 2018-11-19/2018-11-25
            They left this past month.              | this past month = 2018-10
            They left on this day.                  | this day = 2018-11-14
            They moved past week two.               | ``
            They stayed past Aug. 31.               | Aug. 31 = 2018-08-31
            The storms that last a week are rare.   | ``
            Batteries last two days.                | two days = P2D
            The rains that last weeks are rare.     | ``
            They left last October.                 | last October = 2018-10
            They left last November.                | last November = 2017-11
            They left last December.                | last December = 2017-12
            They leave next December.               | next December = 2018-12
            They leave next November.               | next November = 2019-11
            They leave next March.                  | next March = 2019-03
            They left last summer.                  | last summer = 2018-SU on 2018-06/2018-08
            They left last winter.                  | last winter = 2017-WI on 2017-12/2018-02
            They leave next spring.                 | next spring = 2019-SP on 2019-03/2019-05
            They leave next fall.                   | next fall = 2019-FA on 2019-09/2019-11
            They leave next weekend.                | next weekend = 2018-W46-WE on 2018-11-17/2018-11-18
            They left on the weekend.               | the weekend = 2018-W45-WE on 2018-11-10/2018-11-11
            They were next in line.                 | ``
            """)
    void lastThisAndNext(String sentence, String times) {
        assertThat(times(sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They leave at the end of next month.         | the end of next month = 2018-12 on 2018-12-31
            They left at the start of October.           | the start of October = 2018-10 on 2018-10-01
            They left in the middle of October.          | the middle of October = 2018-10
            They left at the beginning of 2016.          | the beginning of 2016 = 2016-01-01
            They left by the end of 2016.                | the end of 2016 = 2016-12-31
            They left in the middle of 2016.             | the middle of 2016 = 2016
            They leave at the end of this week.          | the end of this week = 2018-W46 on 2018-11-18
            They left at the end of the fiscal year.     | the end of the fiscal year = 2018-09-30
            They leave by year-end.                      | year-end = 2018 on 2018-12-31
            They leave by month's end.                   | month's end = 2018-11 on 2018-11-30
            They came to the end of the road.            | ``
            They came to the end.                        | ``
            They left in 1699.                           | ``
            They left in 1700.                           | 1700 = 1700
            They leave in 2099.                          | 2099 = 2099
            They leave in 2100.                          | ``
            They trained from 2014-2016.                 | 2014-2016 = 2014/2016
            They sent 2018 soldiers.                     | ``
            In 2018 active troops came.                  | 2018 = 2018
            The number rose to 1950.                     | ``
            It grew from 1,900 to 1950.                  | ``
            They worked from 2010 to 2015.               | 2010 = 2010; 2015 = 2015
            The town's 2016 budget passed.               | 2016 = 2016
            The 2016 flood was worse.                    | 2016 = 2016
            They sent the 2016 active troops.            | ``
            They sent the 2016 national guardsmen.       | ``
            They sent the 2016 service members.          | ``
            They flew an A-2016 to the town.             | ``
            The camp of the 80s was dry.                 | 80s = 198 on 1980/1989
            The camp of the 85s was dry.                 | ``
            They were paid in FY 2017.                   | FY 2017 = 2017 on 2016-10-01/2017-09-30
            They were paid in fiscal 2017.               | fiscal 2017 = 2017 on 2016-10-01/2017-09-30
            They were paid in fiscal years 2017.         | fiscal years 2017 = 2017 on 2016-10-01/2017-09-30
            The fiscal plan passed.                      | ``
            They left in the summer.                     | summer = 2018-SU on 2018-06/2018-08
            They left until winter.                      | winter = 2017-WI on 2017-12/2018-02
            They left in the fall of 2016.               | fall of 2016 = 2016-FA on 2016-09/2016-11
            They left in autumn 2016.                    | autumn 2016 = 2016-FA on 2016-09/2016-11
            They saw the summer.                         | ``
            They were hurt by fall.                      | ``
            They left in the first quarter.              | the first quarter = 2018-Q1 on 2018-01/2018-03
            They left in the final quarter.              | the final quarter = 2018-Q4 on 2018-10/2018-12
            Its third-quarter costs fell.                | third-quarter = 2018-Q3 on 2018-07/2018-09
            They left in the second quarter of 2017.     | the second quarter of 2017 = 2017-Q2 on 2017-04/2017-06
            They left in the second quarter of last year. | the second quarter of last year = 2017-Q2 on 2017-04/2017-06
            They left in the fourth quarter of last year. | the fourth quarter of last year = 2017-Q4 on 2017-10/2017-12
            They left in the second quarter of this year. | the second quarter of this year = 2018-Q2 on 2018-04/2018-06
            Second quarter of the town is dark.          | ``
            """)
    void edgesYearsAndSeasons(String sentence, String times) {
        assertThat(times(sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They left today.                     | today = 2018-11-14
            They leave tomorrow morning.         | tomorrow morning = 2018-11-15
            They left yesterday evening.         | yesterday evening = 2018-11-13
            They leave later today.              | later today = 2018-11-14
            They are there currently.            | currently = PRESENT_REF on 2018-11-14
            They are there at present.           | at present = PRESENT_REF on 2018-11-14
            They looked at it.                   | ``
            They left recently.                  | recently = PAST_REF
            They leave soon.                     | soon = FUTURE_REF
            They patrol weekly.                  | weekly = P1W
            They patrol monthly.                 | monthly = P1M
            They patrol hourly.                  | hourly = PT1H
            They patrol annually.                | annually = P1Y
            They patrol nightly.                 | nightly = P1D
            They patrol each day.                | each day = P1D
            They patrol every hour.              | every hour = PT1H
            They patrol each Friday.             | each Friday = XXXX-WXX-5
            They patrol each road.               | ``
            They left Friday morning.            | Friday morning = 2018-11-09
            They left early Monday.              | early Monday = 2018-11-12
            They left on Wednesday.              | Wednesday = 2018-11-14
            They left last Wednesday.            | last Wednesday = 2018-11-07
            They left this past Monday.          | this past Monday = 2018-11-12
            They leave this coming Monday.       | this coming Monday = 2018-11-19
            They leave next Wednesday.           | next Wednesday = 2018-11-21
            They leave Monday next week.         | Monday next week = 2018-11-19
            They leave Friday next week.         | Friday next week = 2018-11-23
            They left Friday last week.          | Friday last week = 2018-11-09
            They left Monday last week.          | Monday last week = 2018-11-05
            They leave Sunday next week.         | Sunday next week = 2018-11-25
            They left Thursday, Oct. 25, 2018.   | Thursday, Oct. 25, 2018 = 2018-10-25
            They left Thursday 25 October.       | Thursday 25 October = 2018-10-25
            They left Thurs, Oct. 25.            | Thurs, Oct. 25 = 2018-10-25
            They left on Thursday, soldiers say. | Thursday = 2018-11-08
            They left on Thursday, in October.   | Thursday = 2018-11-08; October = 2018-10
            They met Sun Oil men.                | ``
            They met on friday.                  | ``
            """)
    void wordsThatStandAloneAndDaysOfTheWeek(String sentence, String times) {
        assertThat(times(sentence)).isEqualTo(times);
    }

    private static String times(String sentence) {
        return TimesOf.line(sentence, WEDNESDAY, Tendency.PAST);
    }
}
