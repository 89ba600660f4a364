package muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Subject;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Span;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String TEXT = "There are 28 or 29 of them.";
    private static final Metadata MONDAY =
            new Metadata("monday.txt", LocalDate.of(2018, 11, 13), DayBasis.TEXT, "", "The Courier", null, null);

    @Test
    void theSameContentHasTheSameId() {
        assertThat(reading(MONDAY, TEXT).id()).isEqualTo(reading(MONDAY, TEXT).id());
        assertThat(reading(MONDAY, TEXT).id())
                .isNotEqualTo(reading(MONDAY, TEXT + "!").id());
    }

    @Test
    void claimsDoNotChangeTheIdOfAReadingForTheyFollowFromIt() {
        assertThat(reading(MONDAY, TEXT, figure(10, 12)).id())
                .isEqualTo(reading(MONDAY, TEXT).id());
    }

    @Test
    void aClaimKeepsItsIdFromReadingToReading() {
        Metadata corrected = new Metadata(
                "monday.txt", LocalDate.of(2018, 11, 12), DayBasis.OPTION, "", "The Courier", "Monday", null);
        List<String> before =
                reading(MONDAY, TEXT, figure(10, 12), figure(16, 18)).claimIds();
        List<String> after = reading(corrected, TEXT, figure(16, 18)).claimIds();

        assertThat(before).doesNotHaveDuplicates();
        assertThat(after).containsExactly(before.get(1));
    }

    @Test
    void twoClaimsOfOneSpanAreToldApartByTheirOrder() {
        assertThat(reading(MONDAY, TEXT, figure(10, 12), figure(10, 12)).claimIds())
                .doesNotHaveDuplicates();
    }

    @Test
    void blocksArePartOfAVersionAndItsTextIsNotTheLessTheSame() {
        Version plain = new Version(TEXT, List.of(), "text/plain", "UTF-8");
        Version cut = new Version(TEXT, List.of(new Block(BlockKind.BODY, new Span(0, 5))), "text/html", "UTF-8");
        Version recoded = new Version(TEXT, List.of(), "text/plain", "UTF-16");

        assertThat(cut.id()).isNotEqualTo(plain.id());
        assertThat(cut.textId()).isEqualTo(plain.textId());
        assertThat(recoded.id()).isEqualTo(plain.id());
    }

    @Test
    void aReportIsItsAddressElseOutletAndFileName() {
        Metadata here =
                new Metadata("a.txt", null, DayBasis.UNKNOWN, "", "The Courier", null, "https://news.example/1");
        Metadata there = new Metadata("b.txt", null, DayBasis.UNKNOWN, "", null, null, "https://news.example/1");
        Metadata herald = new Metadata("monday.txt", null, DayBasis.UNKNOWN, "", "The Herald", null, "");

        assertThat(here.reportId()).isEqualTo(there.reportId());
        assertThat(herald.reportId()).isNotEqualTo(MONDAY.reportId());
        assertThat(herald.address()).isNull();
    }

    @Test
    void aClaimThatDoesNotQuoteTheTextIsRefused() {
        assertThatThrownBy(() -> reading(MONDAY, "Other words, and none of them a number", figure(10, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text does not say '28' at 10 to 12");
        assertThatThrownBy(() -> reading(MONDAY, "Short", figure(10, 12))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading reading(Metadata metadata, String text, Claim... claims) {
        return new Reading(
                metadata, new Version(text, List.of(), "text/plain", "UTF-8"), "1", "border", Arrays.asList(claims));
    }

    private static Figure figure(int begin, int end) {
        return new Figure(
                new Span(begin, end),
                TEXT.substring(begin, end),
                BlockKind.BODY,
                new Span(0, TEXT.length()),
                new Quantity(BigDecimal.TEN, null, false, "person", "more than"),
                Subject.TROOPS,
                Meaning.LEVEL,
                null,
                null,
                Force.UNSAID,
                List.of(),
                null,
                null,
                null,
                Attribution.OWN_VOICE,
                null,
                "none",
                0.5,
                List.of());
    }
}
