package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.books.Booked;
import muster.account.record.Clocks;
import muster.account.record.Lag;
import muster.account.record.Lags;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LagsTest {
    @Test
    void aDecisionIsPublishedSoManyDaysAfterItWasMade() {
        assertThat(print(Telling.request("r1", "2018-10-28", Stage.APPROVED).on("2018-10-26")))
                .isEqualTo("approved 2018-10-26 published 2018-10-28: 2\n");
    }

    @Test
    void ofSeveralReportsOfOneDecisionTheFirstCounts() {
        assertThat(print(
                        Telling.request("r2", "2018-10-30", Stage.APPROVED).on("2018-10-26"),
                        Telling.request("r1", "2018-10-28", Stage.APPROVED).on("2018-10-26")))
                .isEqualTo("approved 2018-10-26 published 2018-10-28: 2\n");
    }

    @Test
    void whereNoDayOrOnlyAMonthIsToldThereIsNoLag() {
        assertThat(print(
                        Telling.request("r1", "2018-10-28", Stage.REFUSED),
                        Telling.of("s1", "2019-02-22", Kind.STATE_ACTION, "withdrawal", Stage.ORDERED)
                                .on("2019-02")))
                .isEqualTo("""
                        refused null published 2018-10-28: null
                        ordered null published 2019-02-22: null
                        """);
    }

    @Test
    void whatIsAskedForOrExpectedIsNoDecision() {
        assertThat(print(
                        Telling.request("r1", "2018-10-28", Stage.SUBMITTED).on("2018-10-26"),
                        Telling.of("o1", "2018-10-25", Kind.ORDER, "deployment", Stage.SIGNED)
                                .as(Modality.EXPECTED)
                                .on("2018-10-26")))
                .isEmpty();
    }

    @Test
    void theMedianIsTheMiddleOfThoseThatAreTold() {
        List<Lag> lags = lags(
                Telling.request("r1", "2018-10-28", Stage.APPROVED).on("2018-10-26"),
                Telling.request("r2", "2018-10-28", Stage.REFUSED).on("2018-10-27"),
                Telling.request("r3", "2018-10-28", Stage.RETURNED).on("2018-10-18"),
                Telling.request("r4", "2018-10-28", Stage.PARTLY_APPROVED));
        assertThat(Lags.median(lags, clocks -> Clocks.days(clocks.valid(), clocks.published())))
                .isEqualTo(2);
        assertThat(Lags.median(List.of(), clocks -> 1L)).isNull();
    }

    @Test
    void aNumberIsPublishedSoManyDaysAfterItWasSo() {
        assertThat(numbers("""
                a | 2018-11-13 | Wire  | Command | 5,900 | in-place active | Texas | 2018-11-10
                b | 2018-11-15 | Daily | Command | 5,900 | in-place active | Texas | 2018-11-10
                c | 2018-11-09 | Daily | Command | 1,200 | in-place active | Ohio  | 2018-11-08
                d | 2018-11-09 | Daily | Command | 40    | in-place active | Iowa  | 2018-11-09
                """)).containsExactly("1 day: c", "0 days: d", "3 days: a b");
    }

    @Test
    void whatIsToComeOrHasNoDayOrIsNoNumberOfTheAccountHasNoLag() {
        assertThat(numbers("""
                a | 2018-11-13 | Wire | Command | 5,900 | in-place active | Texas | 2018-11-20
                b | 2018-11-13 | Wire | Command | 7,000 | planned active  | Texas | 2018-11-10
                c | 2018-11-13 | Wire | Command | 300   | distance unit:mile | Texas | 2018-11-10
                d | 2018-11-13 | Wire | Command | 1,200 | in-place active | Texas | -
                e | 2018-11-13 | Wire | Command | 1,300 | in-place active | Texas | 2018-11
                f | 2019-11-13 | Wire | Command | 1,400 | in-place active | Texas | 2019-11-10
                """)).isEmpty();
    }

    @Test
    void decisionsStandBeforeNumbers() {
        List<Lag> lags = Lags.of(
                List.of(Telling.request("r1", "2018-12-28", Stage.APPROVED).told()),
                Booked.of("a | 2018-11-13 | Wire | Command | 5,900 | in-place active | Texas | 2018-11-10"),
                LocalDate.parse("2019-01-01"));
        assertThat(lags).extracting(Lag::decision).containsExactly(true, false);
    }

    private static List<String> numbers(String figures) {
        return Lags.of(List.of(), Booked.of(figures), LocalDate.parse("2019-01-01")).stream()
                .map(lag -> days(Clocks.days(lag.clocks().valid(), lag.clocks().published()))
                        + lag.claims().stream().map(claim -> " " + claim.id()).collect(Collectors.joining()))
                .toList();
    }

    private static String days(@Nullable Long days) {
        return days == null ? "no days:" : days == 1 ? "1 day:" : days + " days:";
    }

    private static List<Lag> lags(Telling... told) {
        return Lags.of(Stream.of(told).map(Telling::told).toList(), List.of(), LocalDate.parse("2020-01-01"));
    }

    private static String print(Telling... told) {
        return lags(told).stream()
                .map(lag -> state(lag) + " " + lag.clocks().valid() + " published "
                        + lag.clocks().published() + ": "
                        + Clocks.days(lag.clocks().valid(), lag.clocks().published()) + "\n")
                .collect(Collectors.joining());
    }

    private static String state(Lag lag) {
        return lag.assertion().recorded().claim() instanceof Statement statement
                        && statement.matter().stage() != null
                ? statement.matter().stage().word()
                : "";
    }
}
