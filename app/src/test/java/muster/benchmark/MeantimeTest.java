package muster.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Times and quantities of news are read better than by the peers that were measured on the same texts. */
class MeantimeTest {
    @Test
    void timesAreFoundAndResolvedAtLeastAsWellAsBefore() throws IOException {
        SpanScore times = Meantime.times();
        BenchmarksPage.write(
                "\\| Muster, times \\|",
                "| Muster, times | " + SpanScore.rounded(times.strict()) + " | " + SpanScore.rounded(times.relaxed())
                        + " | " + SpanScore.rounded(times.value()) + " |\n");
        assertThat(times.strict()).as("strict").isGreaterThanOrEqualTo(88.0);
        assertThat(times.relaxed()).as("relaxed").isGreaterThanOrEqualTo(93.2);
        assertThat(times.value()).as("value").isGreaterThanOrEqualTo(80.2);
    }

    @Test
    void quantitiesAreFoundAtLeastAsWellAsBefore() throws IOException {
        SpanScore values = Meantime.values();
        BenchmarksPage.write(
                "\\| Muster, quantities \\|",
                "| Muster, quantities | " + SpanScore.rounded(values.strict()) + " | "
                        + SpanScore.rounded(values.relaxed()) + " | |\n");
        assertThat(values.strict()).as("strict").isGreaterThanOrEqualTo(75.6);
        assertThat(values.relaxed()).as("relaxed").isGreaterThanOrEqualTo(87.2);
    }
}
