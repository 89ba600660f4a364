package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.Component;
import muster.claim.Figure;
import muster.text.Span;
import org.junit.jupiter.api.Test;

/** A report of thousands of sentences, of which only some are in memory at a time. */
class LongReportTest {
    private static final String LEAD =
            "Guard sent to Ohio flood\n\nThe Ohio National Guard sent 300 soldiers to Athens on Monday, officials said. ";

    private static final String FILLER = "They carried bags from house to house. ".repeat(3_000);

    @Test
    void theLastSentenceIsReadLikeTheFirst() {
        ShortReport report = ShortReport.of(LEAD + FILLER + "Another 40 soldiers went to Marietta, Ohio, on Tuesday.");
        assertThat(report.quotes()).containsExactly("300", "Another 40");
        Figure last = report.figures().getLast();
        assertThat(last.places()).containsExactly("Marietta");
        assertThat(report.day("Another 40")).isEqualTo("2021-05-11");
    }

    @Test
    void whatTheReportIsAboutHoldsToItsEnd() {
        String text = LEAD + FILLER + "In all, 340 soldiers were put on state active duty.";
        Figure last = ShortReport.of(text).figures().getLast();
        assertThat(last.force().component()).isEqualTo(Component.GUARD);
        assertThat(last.span())
                .isEqualTo(new Span(text.lastIndexOf("340"), text.lastIndexOf("340") + 3))
                .satisfies(span -> assertThat(span.in(text)).isEqualTo(last.quote()));
    }
}
