package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Rejected;
import muster.language.time.TimeMention;
import muster.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContestTest {
    private record Outcome(String text, Contest contest) {
        static Outcome of(String text) {
            Words words = Words.of(Document.of(text, List.of()).sentences().getFirst());
            return new Outcome(text, Contest.in(words));
        }

        List<String> amounts() {
            return contest.amounts().stream()
                    .map(Amount::span)
                    .map(span -> span.in(text))
                    .toList();
        }

        List<String> times() {
            return contest.times().stream()
                    .map(TimeMention::span)
                    .map(span -> span.in(text))
                    .toList();
        }

        String reason(String number) {
            return contest.rejected().stream()
                    .filter(one -> one.span().in(text).equals(number))
                    .map(Rejected::reason)
                    .findFirst()
                    .orElse("none");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 40 men came in 2019.|2019|contest.time.year",
                "Some 40 men came in May 2018.|2018|contest.time.month-year",
                "Some 40 men came on May 3, 2019.|3|contest.time.month-day-year",
                "Some 40 men came at 5 p.m. sharp.|5|contest.time.clock",
                "Some 40 men came within 24 hours of the order.|within 24 hours|contest.within-of",
                "Some 40 men drove on Highway 90.|90|number.identifier"
            })
    void theNumberOfADateIsNoQuantityAndSaysWhy(String sentence, String number, String reason) {
        Outcome outcome = Outcome.of(sentence);

        assertThat(outcome.amounts()).containsExactly("Some 40");
        assertThat(outcome.reason(number)).isEqualTo(reason);
    }

    @Test
    void aNumberLikeAYearThatCountsSomethingIsAQuantity() {
        Outcome outcome = Outcome.of("In 2019 about 2020 soldiers came.");

        assertThat(outcome.amounts()).containsExactly("about 2020");
        assertThat(outcome.times()).containsExactly("2019");
        assertThat(outcome.reason("2019")).isEqualTo("contest.time.year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of troops rose to 1950.",
                "Their number fell from 9,900 to 1950.",
                "On Monday, 1950 service members came.",
                "1950 service members came."
            })
    void whatANumberCameToAndWhatServesIsCounted(String sentence) {
        assertThat(Outcome.of(sentence).amounts()).contains("1950");
        assertThat(Outcome.of(sentence).times()).doesNotContain("1950");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Crews worked there from 1942 to 1950.", "The mission lasted from May to 1950."})
    void butAStretchOfYearsEndsInOne(String sentence) {
        assertThat(Outcome.of(sentence).amounts()).doesNotContain("1950");
    }

    @Test
    void aLengthOfTimeIsBothAQuantityAndATime() {
        Outcome outcome = Outcome.of("Soldiers worked 12 days.");

        assertThat(outcome.amounts()).containsExactly("12 days");
        assertThat(outcome.times()).containsExactly("12 days");
    }

    @Test
    void withoutNumbersNobodyCompetes() {
        Outcome outcome = Outcome.of("Soldiers came yesterday.");

        assertThat(outcome.amounts()).isEmpty();
        assertThat(outcome.times()).containsExactly("yesterday");
        assertThat(outcome.contest().rejected()).isEmpty();
    }
}
