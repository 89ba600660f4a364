package muster.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences, each with all that is read of its numbers: what counts, and why something else does not. */
class NumbersOfSentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1. Billing was slow.        | 1 ≠ number.list-mark
            2) Fuel ran short.          | 2 ≠ number.list-mark
            Two, training is short.     | Two ≠ number.list-mark
            Two, or three, came.        | Two = 2; three = 3
            100. Troops came.           | 100 = 100
            9.30 Marines arrived.       | 9.30 ≠ number.clock
            They met at 9 o'clock.      | 9 ≠ number.clock
            Nine o'clock passed.        | Nine ≠ number.clock
            Call 180 22 66 for help.    | 180 ≠ number.telephone; 22 ≠ number.telephone; 66 ≠ number.telephone
            Call 1800 22 33 for help.   | 1800 ≠ number.telephone; 22 ≠ number.telephone; 33 ≠ number.telephone
            They sent 1 200 000 masks.  | 1 200 000 = 1200000
            A magnitude 6.5 quake hit.  | 6.5 ≠ number.magnitude
            A three-star general spoke. | three ≠ number.rank
            A 4-star general spoke.     | 4 ≠ number.rank
            12. Fuel ran short. | 12 ≠ number.list-mark
            Boats, 25, and trucks, 30, came. | 25 = 25; 30 = 30
            They sent 120 000 000 masks. | 120 000 000 = 120000000
            """)
    void marksOfListsClocksAndTelephonesCountNothing(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The first two days were dry.      | two ≠ number.not-one
            The first two trucks were late.   | two = 2
            Its opening three weeks were dry. | three ≠ number.not-one
            They will leave in three weeks.   | three ≠ number.past-span
            They came in two of the weeks.    | two = 2
            Two days later, the water fell.   | Two days = 2 day
            Not one truck came.               | one ≠ number.not-one
            Two days on, they left. | Two ≠ number.dates-another
            They saw in two weeks of rain 40 floods. | two weeks = 2 week; 40 = 40
            """)
    void stretchesOfTimeThatOnlyDateSomethingAreNotCounted(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He turned 50 in May.         | 50 ≠ number.age
            A 22 year old soldier spoke. | 22 ≠ number.age
            The 22-year-olds spoke.      | 22 ≠ number.age
            A 6-month-old dog was found. | 6 ≠ number.age
            Kim Stone, 34, drove.        | 34 ≠ number.age
            Kim Stone, 34.               | 34 ≠ number.age
            Kim Stone, 340, drove.       | 340 = 340
            Gray, 25, died on Monday.    | 25 ≠ number.age
            Gray, 25, who drove, died.   | 25 ≠ number.age
            Gray, 25, drives a truck. | 25 ≠ number.age
            They turned 30 trucks back. | 30 = 30
            She turned 120 in May. | 120 ≠ number.age
            """)
    void agesCountNothing(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It is three times the size.    | three ≠ number.factor
            They came three times a day.   | three = 3
            It grew 4-fold.                | 4 ≠ number.factor
            The zoom is 4 x now.           | 4 ≠ number.factor
            They work 24 hours a day.      | 24 ≠ number.idiom
            They worked 24 hours.          | 24 hours = 24 hour
            They worked seven days a week. | seven ≠ number.idiom
            They worked seven days.        | seven days = 7 day
            They worked six days a week.   | six days a week = 6 day per week
            """)
    void factorsAndIdiomsCountNothing(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The town is half under water.     | half ≠ number.idiom
            They were half asleep.            | half ≠ number.idiom
            Half of the town is dark.         | Half = 50 percent
            The first half was dry.           | half ≠ number.ordinal-half
            The second half of it was dry.    | half ≠ number.ordinal-half
            The other half left.              | half ≠ number.ordinal-half
            The other half of the force left. | half = 50 percent
            It took a year and a half.        | a year and a half = 1.5 year
            Half a mile of wire was laid.     | Half a mile = 0.5 mile
            It took a quarter of an hour.     | a quarter of an hour = 0.25 hour
            About half the troops left.       | About half = ~50 percent
            A third of the troops left.       | A third = 33 percent
            A quarter of 2020 had passed. | A quarter ≠ number.quarter; 2020 = 2020
            """)
    void aFractionIsAShareUnlessItNamesAHalfOrAMoment(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One was found dead.                                         | One = 1
            One was slightly hurt, and one is missing.                  | One = 1; one = 1
            One was found.                                              | One ≠ number.one-pronoun
            Ten teams are at Aluva, one is at Ayroor and one at Pullad. | Ten = 10; one = 1; one = 1
            They raised the number by one.                              | one = 1
            They raised the wall by one, then left.                     | one = 1
            They stood by one.                                          | one ≠ number.one-pronoun
            Last year it was one.                                       | one = 1
            One of the trucks broke down.                               | One ≠ number.one-of
            One another helped.                                         | One ≠ number.one-of
            Any one will do.                                            | one ≠ number.one-of
            No one came.                                                | one ≠ number.one-of
            Every one came.                                             | one ≠ number.one-of
            The one truck left.                                         | one = 1
            The one came.                                               | one ≠ number.one-pronoun
            This one truck left.                                        | one ≠ number.one-pronoun
            That one is dry.                                            | one ≠ number.one-pronoun
            Which one came?                                             | one ≠ number.one-pronoun
            A big one came.                                             | one ≠ number.one-pronoun
            One time it rained.                                         | One ≠ number.idiom
            It was a one-day trip.                                      | one ≠ number.one-day
            It is a one-month rotation.                                 | one-month = 1 month joined
            One big truck came.                                         | One = 1
            One damaged truck came.                                     | One = 1
            One more came.                                              | One more = 1 more
            One soldier came.                                           | One = 1
            One is enough.                                              | One ≠ number.one-pronoun
            They sent teams, one at Aluva. | one = 1
            – One at Aluva left. | One = 1
            He took one at Aluva. | one ≠ number.one-pronoun
            It was a one-man show. | one ≠ number.one-day
            It was one that they liked. | one ≠ number.one-pronoun
            They raised it by one | one = 1
            Raise it by one. | one = 1
            The old one was hurt. | one ≠ number.one-pronoun
            One was in the end killed there. | One = 1
            One was in the end found dead. | One ≠ number.one-pronoun
            """)
    void oneCountsOnlyWhereSomethingIsCounted(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They serve under Title 10.                     | 10 ≠ number.identifier
            They serve under Titles 10, 32 and 14.         | 10, 32 and 14 ≠ number.identifier
            They cite 10 U.S.C. 12406.                     | 10 ≠ number.identifier; 12406 ≠ number.identifier
            They cite 10 USC §12406.                       | 10 ≠ number.identifier; 12406 ≠ number.identifier
            A group of seven met.                          | seven = 7
            A group of Seven Hills men met.                | Seven ≠ number.identifier
            The 82nd Airborne left.                        | 82nd ≠ number.identifier
            The 82nd soldier left.                         | 82nd ≠ number.identifier
            The 3 Commando left.                           | 3 ≠ number.identifier
            The 3 Brigade left.                            | 3 ≠ number.identifier
            Some 3 brigade tents stood.                    | Some 3 = ~3
            The 31, 32 and 33 Canadian Brigade Group left. | 31 ≠ number.identifier; 32 ≠ number.identifier; 33 ≠ number.identifier
            The 31, 32 and 33 Canadian boats left.         | 31 = 31; 32 = 32; 33 = 33
            They sent 31 and 32 Canadian Brigades.         | 31 = 31; 32 = 32
            They met at Four Corners.                      | Four ≠ number.identifier
            Near here: Four Boats came.                    | Four = 4
            They closed Route 90.                          | 90 ≠ number.identifier
            They closed route 90.                          | 90 ≠ number.identifier
            Route 90 is closed.                            | 90 ≠ number.identifier
            Task Force 51 left.                            | 51 ≠ number.identifier
            They asked Task Force 51 for help.             | 51 ≠ number.identifier
            They had units 12 strong.                      | 12 = 12
            An F-16 landed.                                | 16 ≠ number.identifier
            Room #16 is dry.                               | 16 ≠ number.identifier
            An MRH-90 and a C-130 landed.                  | 90 ≠ number.identifier; 130 ≠ number.identifier
            They drove 20km by night.                      | 20km = 20 kilometre
            They had 16F rooms.                            | 16F ≠ number.identifier
            At 9/11 it changed.                            | 9/11 ≠ number.identifier
            At 9:11 it changed.                            | 9:11 ≠ number.identifier
            It ran 2018-05-03 and on.                      | 2018-05-03 ≠ number.identifier
            It ran 2018/05/03 and on.                      | 2018/05/03 ≠ number.identifier
            Call 555-0100-22-1 now.                        | 555-0100-22-1 ≠ number.identifier
            The 2-147 Infantry left.                       | 2-147 ≠ number.identifier
            Form 2020-A is due.                            | 2020-A ≠ number.identifier
            Form 2020-AB is due.                           | 2020-AB ≠ number.identifier
            Form 2020-ab is due.                           | 2020 = 2020
            They sent 200-300 troops.                      | 200-300 = 200..300
            They sent 02-03 troops.                        | 02-03 ≠ number.identifier
            They sent 1,200-1,500 troops.                  | 1,200-1,500 = 1200..1500
            They sent 1.2-1.5 million masks.               | 1.2-1.5 million = 1200000..1500000
            They sent 2-3 Battalion men.                   | 2-3 ≠ number.identifier
            The Group of Seven met. | Seven ≠ number.identifier
            They closed Routes 90 and 12 bridges. | 90 ≠ number.identifier; 12 = 12
            They closed Routes 90 and 12 Texas bridges. | 90 ≠ number.identifier; 12 = 12
            They closed Routes 90 and 12 small bridges. | 90 ≠ number.identifier; 12 = 12
            They closed Routes 90 and 12 road bridges. | 90 ≠ number.identifier; 12 = 12
            They closed Routes 90, 91 or 92. | 90, 91 or 92 ≠ number.identifier
            They closed Route 90 for 12 hours. | 90 ≠ number.identifier; 12 hours = 12 hour
            A 30-30 rifle was found. | 30-30 ≠ number.identifier
            They moved 20lbs of rice. | 20lbs = 20 pound
            They spent 20EUR. | 20EUR = 20 EUR
            """)
    void numbersThatNameSomethingCountNothing(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They sent 30- to 60-day crews.                                                          | 30- to 60-day = 30..60 day joined
            They sent 1100 to 1300 troops.                                                          | 1100 to 1300 = 1100..1300
            They sent 1,100 through 1,300 troops.                                                   | 1,100 through 1,300 = 1100..1300
            They sent between 2,000 and 4,000 troops.                                               | between 2,000 and 4,000 = 2000..4000
            They sent 2,000 and 4,000 troops.                                                       | 2,000 = 2000; 4,000 = 4000
            They sent from 2,000 to 4,000 troops.                                                   | from 2,000 to 4,000 = 2000..4000
            The force rose from 2,000 to 4,000 troops.                                              | 2,000 = 2000; 4,000 = 4000
            The force, they said on Monday morning at the base in town, from 2,000 to 4,000 troops. | from 2,000 to 4,000 = 2000..4000
            They sent 20 to about 30 boats.                                                         | 20 to about 30 = 20..30
            They sent 200 to as many as 300 boats.                                                  | 200 to as many as 300 = 200..300
            They sent 200 to up to 300 boats.                                                       | 200 to up to 300 = 200..300
            They sent three or four boats.                                                          | three or four = ~3..4
            They sent three or 40 boats.                                                            | three = 3; 40 = 40
            They sent 30 or 400 boats.                                                              | 30 = 30; 400 = 400
            They sent 30 or even 40 boats.                                                          | 30 or even 40 = ~30..40
            They sent several or 40 boats.                                                          | several = ~3..9; 40 = 40
            They sent 30, maybe 40 boats.                                                           | 30, maybe 40 = ~30..40
            They sent 30, 40 boats.                                                                 | 30 = 30; 40 = 40
            They sent 300 to help them.                                                             | 300 = 300
            They sent 300 to 400 homes.                                                             | 300 to 400 = 300..400
            They rose by 40 to 1,200.                                                               | 40 = 40; 1,200 = 1200
            They rose by 10 to 15 percent.                                                          | 10 to 15 percent = 10..15 percent
            They rose from 10% to 15%.                                                              | 10% = 10 percent; 15% = 15 percent
            They sent 10% to 15% of it.                                                             | 10% to 15% = 10..15 percent
            They spent $10 to $15 million.                                                          | $10 to $15 million = 10000000..15000000 USD
            They spent $10 million to $15 million.                                                  | $10 million to $15 million = 10000000..15000000 USD
            They spent $1.1 to 1.3 billion.                                                         | $1.1 to 1.3 billion = 1100000000..1300000000 USD
            They moved 11 to 13 million people.                                                     | 11 to 13 million = 11000000..13000000
            They moved 900 to 1,100 people.                                                         | 900 to 1,100 = 900..1100
            They moved 5 to 20 thousand people.                                                     | 5 to 20 thousand = 5000..20000
            They came in May 500 to 600 strong.                                                     | 500 to 600 = 500..600
            Call 20-30-4050 now.                                                                    | 20-30-4050 ≠ number.identifier
            They sent 30-300 troops. | 30-300 = 30..300
            They sent 30-to-40-day crews. | 30-to-40-day = 30..40 day joined
            They sent 1.5-2 million masks. | 1.5-2 million = 1500000..2000000
            They sent 1000 - 5000 troops. | 1000 - 5000 = 1000..5000
            They sent 30 or 90 boats. | 30 or 90 = ~30..90
            They moved 5 to 1,200 people. | 5 to 1,200 = 5..1200
            They left on May 30 or 31. | 30 = 30; 31 = 31
            They gave 10% to 15 towns. | 10% = 10 percent; 15 = 15
            They sent 20 to half the camps. | 20 = 20; half = 50 percent
            It rose at the dam on Monday from 400 to 900. | 400 = 400; 900 = 900
            It rose at the dam on Monday by 40 to 1,200. | 40 = 40; 1,200 = 1200
            """)
    void twoNumbersBoundOneOrAreTwo(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They sent more than 300 troops.        | more than 300 = 300..
            They sent the near 500 troops.         | 500 = 500
            They sent near 500 troops.             | near 500 = ~500
            They crossed 500 troops.               | crossed 500 = 500..
            It took over three days.               | over three days = 3.. day
            They sent over 300 troops.             | over 300 = 300..
            They came within 3 days.               | within 3 days = ..3 day
            They came within 3 miles.              | within 3 miles = ..3 mile
            They sent from 300 camps.              | 300 = 300
            They sent up to 300 troops.            | up to 300 = ..300
            It ramped up to 300 troops.            | 300 = 300
            They stayed 30 days or more.           | 30 days or more = 30.. day
            They stayed at least 30 days more.     | at least 30 days more = 30.. day more
            They stayed 30 days more than that.    | 30 days = 30 day
            They sent 300 or so troops.            | 300 or so = ~300
            They sent about 300 or more troops.    | about 300 or more = ~300..
            They sent not more than 300 troops.    | not more than 300 = ..300
            They sent no fewer than 300 troops.    | no fewer than 300 = 300..
            They sent an additional 300 troops.    | an additional 300 = 300 more
            They sent another 300 troops.          | another 300 = 300 more
            They sent a further 300 troops.        | a further 300 = 300 more
            They sent an estimated 300 troops.     | an estimated 300 = ~300
            They sent 300 additional troops.       | 300 additional = 300 more
            They sent 300 more than that.          | 300 = 300
            They sent 300 new troops.              | 300 new = 300 more
            They sent 50 New York troopers.        | 50 = 50
            They sent 300 fewer troops.            | 300 fewer = 300 fewer
            They sent 300 less than that.          | 300 = 300
            They sent 300 less troops.             | 300 less = 300 fewer
            The trip took 90 days, perhaps 120.    | 90 days, perhaps 120 = ~90..120 day
            The trip took 90 days, perhaps 60.     | 90 days = 90 day; perhaps 60 = ~60
            The trip took 90 days, then 120.       | 90 days = 90 day; 120 = 120
            They sent 90 boats, perhaps 120.       | 90 = 90; perhaps 120 = ~120
            The trip took a mile and a half.       | a mile and a half = 1.5 mile
            The trip took two hours and a quarter. | two hours and a quarter = 2.25 hour
            The trip took two hours and a map.     | two hours = 2 hour
            They need >300 boats. | >300 = 300..
            They need <300 boats. | <300 = ..300
            It fell by minus 5 points. | minus 5 points = -5 point
            It is negative 5 to 10 points. | negative 5 to 10 points = -5..10 point
            It is <-30 points. | <-30 points = ..-30 point
            They have 300 or more than 400 boats. | 300 = 300; more than 400 = 400..
            They have 20 and over 30 boats. | 20 = 20; over 30 = 30..
            """)
    void wordsAroundANumberBoundHedgeAndChangeIt(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They built a 16-foot wall.          | 16-foot = 16 foot joined
            They carried 40 tons of food.       | 40 tons = 40 ton
            They carried 40 pounds sterling.    | 40 pounds sterling = 40 GBP
            They carried 40 pounds of rice.     | 40 pounds = 40 pound
            They had 20 in Texas.               | 20 = 20
            They made 20 MW of power.           | 20 MW = 20 megawatt
            They made 20mw of power.            | 20mw = 20 megawatt
            It moved a couple of miles.         | a couple of miles = 2 mile
            It moved a couple of boats.         | a couple = 2
            They burned thousands of acres.     | thousands of acres = ~2000..9999 acre
            They spent millions of dollars.     | millions of dollars = ~2000000..9999999 USD
            They paid 300 dollars.              | 300 dollars = 300 USD
            They paid 500 Canadian dollars.     | 500 Canadian dollars = 500 CAD
            They paid a 300-dollar fine.        | 300-dollar = 300 USD joined
            They had two days' food.            | two days' = 2 day
            They drove 20 square miles.         | 20 square miles = 20 square mile
            They moved 3 cubic yards of mud.    | 3 cubic yards = 3 cubic yard
            The wall is 20m high. | 20m = 20 metre
            It fell 20 points. | 20 points = 20 point
            They made 20 points of it. | 20 = 20
            It was a 3-point plan. | 3 = 3
            They spent millions of the dollars. | millions of the dollars = ~2000000..9999999 USD
            It ran at 40 miles an hour. | 40 miles an hour = 40 mile per hour
            """)
    void unitsAndCurrenciesStandBehindTheirNumber(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They use 900 gallons a day.                    | 900 gallons a day = 900 gallon per day
            They use 900 gallons per mile.                 | 900 gallons per mile = 900 gallon per mile
            They use 900 gallons each month.               | 900 gallons each month = 900 gallon per month
            They use 900 gallons a truck.                  | 900 gallons = 900 gallon
            They used 900 gallons a week earlier.          | 900 gallons = 900 gallon
            They used 900 gallons a week before.           | 900 gallons = 900 gallon
            They used 900 gallons a week before the flood. | 900 gallons a week = 900 gallon per week
            """)
    void aRateIsCountedByWhatRepeats(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }
}
