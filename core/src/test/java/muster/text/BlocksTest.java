package muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private static final String OPENING = "The first 60 soldiers arrived at the river on Monday morning.";

    @Test
    void aReportHasHeadlineDatelineAndBody() {
        assertThat(cut("""
                Guard joins flood work

                PORT ELLIS, March 3, 2019 — The first 60 soldiers arrived at the river on Monday and filled sandbags until dark.

                They brought 20 boats with them.
                """))
                .containsExactly(
                        "headline: Guard joins flood work",
                        "dateline: PORT ELLIS, March 3, 2019 —",
                        "body: The first 60 soldiers arrived at the river on Monday and filled sandbags until dark.",
                        "body: They brought 20 boats with them.");
    }

    @Test
    void aLineOfALabelAndANumberIsAnItemWhereverItStands() {
        assertThat(cut("Guard joins flood work\n\n" + OPENING
                        + "\nEvacuees located: 1,484\nSoldiers in Ohio: more than 6,000"))
                .containsExactly(
                        "headline: Guard joins flood work",
                        "body: " + OPENING,
                        "item: Evacuees located: 1,484",
                        "item: Soldiers in Ohio: more than 6,000");
    }

    @Test
    void aLineWithoutABulletStandsOverThoseWithOne() {
        assertThat(cut("Guard joins flood work\n\n" + OPENING
                        + "\n\nOhio - 90 soldiers\n• 60 fill bags.\n• 30 drive.\nIowa - 40 soldiers\n• All drive."))
                .containsExactly(
                        "headline: Guard joins flood work",
                        "body: " + OPENING,
                        "heading: Ohio - 90 soldiers",
                        "item: • 60 fill bags.",
                        "item: • 30 drive.",
                        "heading: Iowa - 40 soldiers",
                        "item: • All drive.");
    }

    @Test
    void aLineThatOnlyDatesTheReportIsADateline() {
        assertThat(cut("Guard joins flood work\nMarch 3, 2019\n" + OPENING))
                .containsExactly("headline: Guard joins flood work", "dateline: March 3, 2019", "body: " + OPENING);
    }

    @Test
    void aStampInFrontOfAHeadlineIsADateline() {
        assertThat(cut("Published: March 3, 2019 | Guard joins flood work\n" + OPENING))
                .containsExactly(
                        "dateline: Published: March 3, 2019 |", "headline: Guard joins flood work", "body: " + OPENING);
    }

    @Test
    void aLineThatWrapsGoesOnWithTheOneBefore() {
        assertThat(cut("The soldiers filled sandbags along the whole length of the\nriver until dark.\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Teller",
                "Share this article",
                "Advertisement",
                "Read more about the flood",
                "3 comments",
                "Sam Poole contributed to this report.",
                "* * *",
                "12:45 p.m.",
            })
    void buttonsBylinesAndLinksAreFurniture(String line) {
        assertThat(cut("Guard joins flood work\n" + OPENING + "\n" + line + "\nThe water fell on Friday."))
                .contains("furniture: " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers stack sandbags near the bridge. (U.S. Army photo by Pvt. Kim Stone)",
                "A truck crosses the levee. Photo courtesy of the town of Ellis",
                "Boats wait at the pier. Lee Marsh/AP",
                "In this undated photo, a crew loads water.",
                "Members of the state guard lay bags to protect the old hall in Ellis. May 17, 2016",
            })
    void aLineWithAPicturesCreditIsACaption(String line) {
        assertThat(cut("Guard joins flood work\n" + OPENING + "\n" + line)).contains("caption: " + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            • 40 engineers at the levee       | item
            - 40 engineers at the levee       | item
            2. Forty engineers at the levee   | item
            Where the soldiers are            | heading
            The soldiers are at the levee.    | body
            """)
    void bulletsAreItemsAndShortLinesHeadings(String line, String kind) {
        assertThat(cut("Guard joins flood work\n" + OPENING + "\n\n" + line + "\n"))
                .contains(kind + ": " + line);
    }

    @Test
    void rowsUnderAHeadingAreItems() {
        assertThat(cut(OPENING + "\n\nSoldiers by county\n\nIn Ames: 120 soldiers\n\nIn Bell: 45 soldiers\n"))
                .endsWith("heading: Soldiers by county", "item: In Ames: 120 soldiers", "item: In Bell: 45 soldiers");
    }

    @Test
    void theLabelOfASpeakerInATranscriptIsAHeading() {
        assertThat(cut("Briefing on the flood\n" + OPENING
                        + "\n\nGeneral Hale (02:15):\n\nWe have 60 soldiers here.\n"))
                .contains("heading: General Hale (02:15):", "body: We have 60 soldiers here.");
    }

    @Test
    void markupDecidesWhereItTellsAndTheTextWhereItDoesNot() {
        String text = "Guard joins flood work Share this article";
        List<Block> markup = List.of(
                new Block(BlockKind.BODY, new Span(0, 22)), new Block(BlockKind.BODY, new Span(23, text.length())));

        assertThat(blocks(text, markup))
                .containsExactly("body: Guard joins flood work", "furniture: Share this article");
    }

    @Test
    void furnitureHasNoSentences() {
        assertThat(Document.of("By Ann Teller\n" + OPENING + "\n", List.of()).sentences())
                .hasSize(1);
    }

    private static List<String> cut(String text) {
        return blocks(text, List.of());
    }

    private static List<String> blocks(String text, List<Block> markup) {
        return Document.of(text, markup).blocks().stream()
                .map(block -> block.kind().word() + ": " + block.span().in(text))
                .toList();
    }
}
