package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All reports are of Wednesday 12 May 2021. */
class OperationTimesTest {
    @Test
    void anOperationThatIsOverLendsItsDaysToWhatIsToldOfIt() {
        ShortReport report = ShortReport.of(
                "Operation Jump Start (June 2006-July 2008) was the first. During Jump Start, 40 soldiers flew patrols.");

        assertThat(report.day("40")).isEqualTo("2006-06/2008-07");
        assertThat(report.rule("40", "at")).isEqualTo("time.operation");
    }

    @Test
    void anOperationWhoseDaysNobodyNamedLendsNone() {
        assertThat(ShortReport.of("During Jump Start, 40 soldiers flew patrols.")
                        .rule("40", "at"))
                .isNotEqualTo("time.operation");
    }

    @Test
    void anOperationThatStillLastsLendsNone() {
        ShortReport report = ShortReport.of("Operation Jump Start (June 2020-July 2022) is the first."
                + " During Jump Start, 40 soldiers fly patrols.");

        assertThat(report.rule("40", "at")).isNotEqualTo("time.operation");
    }
}
