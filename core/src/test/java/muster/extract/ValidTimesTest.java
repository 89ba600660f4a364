package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All reports but the undated ones are of Wednesday 12 May 2021. */
class ValidTimesTest {
    @Test
    void theDayOfAnAnnouncementIsNotThatOfThePlan() {
        ShortReport report = ShortReport.of("Gov. Ann Kramer on Tuesday said she would send 40 soldiers.");

        assertThat(report.rule("40", "at")).isEqualTo("time.plan");
        assertThat(report.figure("40").said()).isEqualTo("2021-05-11");
    }

    @Test
    void aSurnameIsNoMonth() {
        assertThat(ShortReport.of("Theresa May told 40 soldiers to stay.").day("40"))
                .isEqualTo("2021-05-12");
    }

    @Test
    void withoutWordsOfTimeAFigureHoldsOnTheDayOfPublication() {
        ShortReport report = ShortReport.of("About 40 soldiers are on duty.");

        assertThat(report.day("40")).isEqualTo("2021-05-12");
        assertThat(report.rule("40", "at")).isEqualTo("time.published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Troop levels will be raised from 40 to 90 over the next three days.|2021-05-12",
                "There will be 90 soldiers by Monday, up from the 40 announced Thursday.|2021-05-06",
                "That is 40 fewer than in January.|2021-05-12",
                "By the end of the evening there will be 40 soldiers.|2021-05-12",
                "Some 40 soldiers will be there by June or July.|2021-06/2021-07",
                "Since arriving in Ohio May 2, they filled 40 bags.|2021-05-02/2021-05-12",
                "The mayor on Tuesday said that 40 soldiers are on duty.|2021-05-11",
                "The mayor, in a statement on Tuesday, said that 40 soldiers are on duty.|2021-05-11",
                "About 40 soldiers arrived on Monday.|2021-05-10",
                "Today, 40 soldiers are on duty.|2021-05-12",
                "Last year 40 soldiers were wounded.|2020",
                "In 2019, 40 soldiers helped.|2019",
                "In March 2020, 40 soldiers were on duty.|2020-03",
                "In April of last year 40 soldiers came.|2020-04",
                "Some 40 soldiers came in April last year.|2020-04",
                "Some 40 soldiers came in March this year.|2021-03",
                "Some 40 soldiers came last April.|2021-04",
                "At the end of March, 40 soldiers were on duty.|2021-03-31",
                "As of May 3, 40 soldiers were on duty.|2021-05-03",
                "Some 40 soldiers arrived last week.|2021-05-03/2021-05-09",
                "In fiscal year 2019, the mission cost $40 million.|2018-10-01/2019-09-30",
                "Soldiers filled 40 sandbags from May 3 to May 9.|2021-05-03/2021-05-09",
                "Soldiers filled 40 sandbags between May 3 and May 9.|2021-05-03/2021-05-09",
                "Soldiers helped 40 people May 3 to May 9.|2021-05-03/2021-05-09",
                "About 60 soldiers were on duty on Monday, up from 40 two weeks before.|2021-04-26",
                "About 60 soldiers were on duty on Monday, compared with 40 a week earlier.|2021-05-03",
                "Soldiers helped 40 people from 3-9 May.|2021-05-03/2021-05-09",
                "In April 90 people were hurt, up from 40 a year earlier.|2020-04",
                "In April 90 people were arrested, down 40 percent from May 2019.|2021-04",
                "He came on May 3, when 90 were there, and said that number has more than doubled to 140.|2021-05-12",
                "Some 90 soldiers came on May 3. By the end of the day that number had grown to 140.|2021-05-03",
                "The 40 soldiers have been let go even if their mission runs until Tuesday.|2021-05-12",
                "Some 40 soldiers come besides the 90 soldiers who were sent earlier this year.|2021-05-12",
                "The agency has asked for 40 soldiers.|2021-05-12",
                "The mayor asked for 40 soldiers in March.|2021-03",
                "The mayor wants 40 soldiers.|2021-05-12",
                "The Act of 1878 limits what the 40 soldiers do.|2021-05-12",
                "Some 40 soldiers helped during a deployment May 3-May 7.|2021-05-03/2021-05-07",
                "That comes on top of 40 soldiers who were demobilized on May 3.|2021-05-03",
                "In 2010 the mayor asked for 40 soldiers.|2010",
                "The state asked for 40 more troops last week.|2021-05-03/2021-05-09",
                "The plan, announced in March, called for 40 soldiers.|2021-03",
                "The force was down to 40 soldiers in the last quarter of fiscal year 2020.|2020-07/2020-09",
                "Arrests are down 40 percent from a year before.|2021-05-12",
                "Crossings have gone down by 40 percent since May 3.|2021-05-03/2021-05-12",
                "The 40 soldiers will be cut to 10 beginning in June.|2021-05-12",
                "The mission costs $40 million through June 30.|2021-06-30",
                "About 40 soldiers will use the camp that sappers built in five days.|none",
                "Police made 40 arrests last year.|2020",
                "Two weeks ago 40 soldiers were on duty.|2021-04-28",
                "On New Year's Eve 40 soldiers were on duty.|2020-12-31",
                "By March 40 soldiers were left.|2021-03",
                "At the end of the year 40 soldiers were left.|2020-12-31",
                "Since 2019, when a storm killed 40 people, more has been done.|2019"
            })
    void wordsOfTimeGiveTheDay(String sentence, String day) {
        assertThat(ShortReport.of(sentence).day("40")).isEqualTo(day);
    }

    @Test
    void sinceRunsToTheDayOfPublicationForWhatAddsUp() {
        assertThat(ShortReport.of("Since March, soldiers have delivered 9,000 meals.")
                        .day("9,000"))
                .isEqualTo("2021-03/2021-05-12");
        assertThat(ShortReport.of("About 40 soldiers have been on duty since March.")
                        .day("40"))
                .isEqualTo("2021-05-12");
        assertThat(ShortReport.of("Soldiers have delivered 9,000 meals since the storm made landfall on April 3.")
                        .day("9,000"))
                .isEqualTo("2021-04-03/2021-05-12");
        assertThat(ShortReport.of("Soldiers have delivered 9,000 meals since late March, the Guard said Monday.")
                        .day("9,000"))
                .isEqualTo("2021-03/2021-05-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The governor authorized 40 soldiers through September.|2021-09-30",
                "The governor ordered 40 soldiers to serve until June 30.|2021-06-30",
                "About 40 soldiers will be in place by June.|2021-06-30",
                "About 40 soldiers will be in place by mid-June.|2021-06-15",
                "About 40 soldiers will be in place within three days.|2021-05-15",
                "Soldiers had filled 40 sandbags by Tuesday.|2021-05-11"
            })
    void aDeadlineIsItsLastDay(String sentence, String day) {
        assertThat(ShortReport.of(sentence).day("40")).isEqualTo(day);
    }

    @Test
    void aPlanHasADayOnlyWhereItIsSaid() {
        assertThat(ShortReport.of("In January the army announced that 40 soldiers would be sent.")
                        .day("40"))
                .isEqualTo("none");
        assertThat(ShortReport.of("About 40 soldiers will arrive on Friday.").day("40"))
                .isEqualTo("2021-05-14");
        assertThat(ShortReport.of("About 40 soldiers will arrive.").day("40")).isEqualTo("none");
    }

    @Test
    void eachFigureHasTheTimeOfItsClause() {
        ShortReport apart = ShortReport.of("On May 4 the army sent 40 soldiers; on May 6 it sent 60.");
        ShortReport joined = ShortReport.of("About 40 soldiers arrived yesterday and 60 are due tomorrow.");

        assertThat(apart.day("40")).isEqualTo("2021-05-04");
        assertThat(apart.day("60")).isEqualTo("2021-05-06");
        assertThat(joined.day("40")).isEqualTo("2021-05-11");
        assertThat(joined.day("60")).isEqualTo("2021-05-13");
    }

    @Test
    void theDayOfWhatAFigureHasGrownFromIsNotItsOwn() {
        ShortReport report = ShortReport.of("There are 60 soldiers on duty, up from 40 on Monday.");

        assertThat(report.day("60")).isEqualTo("2021-05-12");
        assertThat(report.day("40")).isEqualTo("2021-05-10");
    }

    @Test
    void whatIsTrueNowIsNotOfAPastDay() {
        assertThat(ShortReport.of("The state has 40 soldiers on duty, and on Saturday the governor asked for help.")
                        .day("40"))
                .isEqualTo("2021-05-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam broke on May 3. By that evening 40 soldiers were on duty.|2021-05-03|time.that-day",
                "On May 3 the army sent help. It flew out 40 people.|2021-05-03|time.goes-on",
                "The task force was set up in March. Since then it has flown 40 missions.|2021-03/2021-05-12|time.since-then"
            })
    void aSentenceMayPointBackToADayNamedBefore(String text, String day, String rule) {
        assertThat(ShortReport.of(text).day("40")).isEqualTo(day);
        assertThat(ShortReport.of(text).rule("40", "at")).isEqualTo(rule);
    }

    @Test
    void aNarrativeDayEndsWithItsParagraphAndWithWhatIsTrueNow() {
        assertThat(ShortReport.of("On May 3 the army sent help.\n\nIt flew out 40 people.")
                        .day("40"))
                .isEqualTo("2021-05-12");
        assertThat(ShortReport.of("On May 3 the army sent help. It has 40 soldiers on duty.")
                        .day("40"))
                .isEqualTo("2021-05-12");
    }

    @Test
    void theDayOfASituationReportHoldsForAllOfIt() {
        ShortReport report = ShortReport.of("""
                FACT SHEET: Flood response
                Current as of: 10 May 2021

                Soldiers on duty: 40""");

        assertThat(report.day("40")).isEqualTo("2021-05-10");
        assertThat(report.rule("40", "at")).isEqualTo("time.situation");
    }

    @Test
    void theDayOfTheSentenceThatIntroducesAListHoldsForItsItems() {
        ShortReport report = ShortReport.of("""
                Hundreds of soldiers were on duty on Monday, said the Guard, which gave this list:

                Mills County: 40 soldiers
                Fremont County: 60 soldiers""");

        assertThat(report.day("40")).isEqualTo("2021-05-10");
        assertThat(report.day("60")).isEqualTo("2021-05-10");
    }

    @Test
    void whatASpeakerGoesOnToSayWasSaidOnTheSameDay() {
        ShortReport report = ShortReport.of(
                "\"The river is rising,\" Col. Ann Kramer said Friday. \"We have 40 soldiers on duty.\"");

        assertThat(report.figure("40").said()).isEqualTo("2021-05-07");
        assertThat(ShortReport.of("On Friday the Pentagon said that 40 soldiers were wounded.")
                        .figure("40")
                        .said())
                .isEqualTo("2021-05-07");
    }

    @Test
    void theDayInFrontOfAnItemHoldsForAllOfIt() {
        ShortReport report = ShortReport.of("May 4: Rain falls. The army sends 40 soldiers.");

        assertThat(report.day("40")).isEqualTo("2021-05-04");
        assertThat(report.rule("40", "at")).isEqualTo("time.heading");
    }

    @Test
    void theDayOnWhichASourceSpokeCountsWhereNoOtherIsSaid() {
        ShortReport report = ShortReport.of("The Pentagon said Friday that 40 soldiers were wounded.");

        assertThat(report.day("40")).isEqualTo("2021-05-07");
        assertThat(report.rule("40", "at")).isEqualTo("time.said");
    }

    @ParameterizedTest
    @CsvSource({"About 40 soldiers helped after the 2011 tornado.", "The order of May 3 sent 40 soldiers."})
    void theDateOfAnotherNounIsNotThatOfTheFigure(String sentence) {
        assertThat(ShortReport.of(sentence).day("40")).isEqualTo("2021-05-12");
    }

    @Test
    void withoutADayOfPublicationRelativeTimesStayOpen() {
        assertThat(ShortReport.undated("About 40 soldiers are on duty.").day("40"))
                .isEqualTo("none");
        assertThat(ShortReport.undated("About 40 soldiers arrived on Monday.").day("40"))
                .isEqualTo("none");
        assertThat(ShortReport.undated("The mission cost $40 million in 2019.").day("40"))
                .isEqualTo("2019");
    }

    @Test
    void aLengthOfTimeHoldsWhenItIsStatedUnlessItIsToCome() {
        assertThat(ShortReport.of("The mission lasts 30 days.").day("30 days")).isEqualTo("2021-05-12");
        assertThat(ShortReport.of("The mission will last 30 days.").day("30 days"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since their activation on May 3, crews have made 40 drops.|2021-05-03/2021-05-12",
                "Since the start of the mission on April 3 the crew has flown 40 missions.|2021-04-03/2021-05-12",
                "Since his order in March crews have flown 40 missions.|2021-03/2021-05-12",
                "Since the dam broke, about 40 trucks came on May 4.|2021-05-04"
            })
    void theDayOfAnEventBehindSinceBeginsASpan(String sentence, String day) {
        assertThat(ShortReport.of(sentence).day("40")).isEqualTo(day);
    }

    @Test
    void theDayOfAnotherNumberIsNotWhenTheSourceSpoke() {
        ShortReport earlier = ShortReport.of("There are 60 soldiers on duty, Ann Kramer said, up from 40 on May 4.");
        ShortReport spoken = ShortReport.of("There are 60 soldiers on duty, Ann Kramer said on May 4.");

        assertThat(earlier.day("60")).isEqualTo("2021-05-12");
        assertThat(earlier.day("40")).isEqualTo("2021-05-04");
        assertThat(spoken.day("60")).isEqualTo("2021-05-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 40 soldiers had been called up at the height of the 2013 floods.|2013",
                "Some 40 soldiers were called up during the 2017 hurricane season.|2017",
                "The 2010 earthquake killed 40 people.|2010",
                "Some 40 soldiers build dykes that the 2013 floods broke.|2021-05-12",
                "The force in Memphis has grown from 15 in October to nearly 40.|2021-05-12",
                "The state sent 40 soldiers to Viña del Mar.|2021-05-12"
            })
    void anEventIsCalledByItsYear(String sentence, String day) {
        ShortReport report = ShortReport.of(sentence);

        assertThat(report.day("40")).isEqualTo(day);
        assertThat(report.quotes()).noneMatch(quote -> quote.startsWith("20"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 40 soldiers are there, to be joined by at least 10 more this week.|2021-05-12",
                "The state put 40 soldiers there after 800 crossings in March.|2021-05-12",
                "We have 40 soldiers in place, and we will flow in another 90 over the next 10 days.|2021-05-12",
                "The 40 soldiers, who were sent on Monday, will leave on Friday.|2021-05-14",
                "As of 1200 on May 4, some 40 soldiers were on duty.|2021-05-04"
            })
    void theTimeOfAnotherNumberOrClauseIsNotTaken(String sentence, String day) {
        ShortReport report = ShortReport.of(sentence);

        assertThat(report.day("40")).isEqualTo(day);
        assertThat(report.quotes()).doesNotContain("1200");
    }

    @Test
    void aShareOfChangeBehindACountIsOfThatCountAndItsDay() {
        ShortReport report = ShortReport.of("Agents made 900 apprehensions in April, a 20% increase over March.");

        assertThat(report.figure("20%").subject().word()).isEqualTo("people");
        assertThat(report.figure("20%").meaning().word()).isEqualTo("increase");
        assertThat(report.day("20%")).isEqualTo("2021-04");
    }

    @Test
    void theDayOfWhatIsToComeIsNotThatOfWhatHasBeen() {
        ShortReport report =
                ShortReport.of("Britain will pull out on Friday, ending a mission that has flown 40 people home.");

        assertThat(report.day("40")).isEqualTo("2021-05-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will send 40 soldiers, officials said, preparing for a rise when the ban ends next week.|none",
                "It put 40 soldiers there, a day before the deadline that the president set in March.|2021-05-12",
                "It spent $40 on wire through the fiscal year that ended in April.|2021-04",
                "The number would rise to 40, as troopers have been at work there since April.|none"
            })
    void theTimeOfAClauseThatTellsOfAnotherThingIsNotTaken(String sentence, String day) {
        assertThat(ShortReport.of(sentence).day("40")).isEqualTo(day);
    }
}
