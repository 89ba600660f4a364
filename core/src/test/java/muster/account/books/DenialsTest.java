package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import muster.account.Cited;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Attribution;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Matter;
import muster.claim.Modality;
import muster.claim.Statement;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.RecordedStatement;
import muster.text.BlockKind;
import muster.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers somebody speaks against. */
class DenialsTest {
    /** Two sentences of one report, and what others told in those days. */
    private static final List<Evidence> KNOWN = Booked.of("""
            before | 2018-11-13 | Wire  | Command | 3,100 | in-place active | Texas
            there  | 2018-11-13 | Wire  | Command | 5,900 | in-place active | Texas
            coming | 2018-11-13 | Daily | Bureau  | 7,100 | planned guard   | Arizona
            alike  | 2018-11-15 | Daily | Bureau  | 5,900 | in-place active | Texas
            late   | 2018-11-17 | Post  | Bureau  | 5,900 | in-place active | Texas
            """);

    @Test
    void itSpeaksAgainstTheClaimThatItNames() {
        assertThat(denied("units", Map.of(Detail.ABOUT, "coming"), "That is wrong.", 1_000))
                .containsExactly("coming");
        assertThat(denied("units", Map.of(), "That is wrong.", 1_000)).isEmpty();
    }

    @Test
    void itSpeaksAgainstThoseWhoGiveTheNumberThatItRejectsInThoseDays() {
        assertThat(denied("strength", Map.of(), "There are no 5,900.", 200)).containsExactly("alike");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The number is wrong.        | 500   | there
            The higher number is wrong. | 500   | there
            The lower number is wrong.  | 405   | before
            The number is wrong.        | 150   | before
            The higher number is wrong. | 150   | before
            The number is wrong.        | 611   | there
            The number is wrong.        | 612   | none
            The number is wrong.        | 5     | none
            """)
    void elseAgainstWhatStandsShortlyBeforeIt(String words, int at, String denied) {
        assertThat(String.join(" ", denied("strength", Map.of(), words, at)))
                .isEqualTo(denied.equals("none") ? "" : denied);
    }

    @Test
    void ofSeveralOfOneSentenceAgainstTheForceThatItNamesAndFirstOfAllThoseToCome() {
        String sentence = "There are 900 Marines and 1,500 of the Guard, and 700 more will come.";
        List<Evidence> known = List.of(
                Booked.in(sentence, "m | 2018-11-13 | Wire | Command | 900 | in-place active marine-corps | Texas"),
                Booked.in(sentence, "g | 2018-11-13 | Wire | Command | 1,500 | in-place guard | Texas"),
                Booked.in(sentence, "c | 2018-11-13 | Wire | Command | 700 | planned | Texas"));
        assertThat(denied(known, "There is no such number of Guard members.")).containsExactly("g");
        assertThat(denied(known, "There is no such number of Marines.")).containsExactly("m");
        assertThat(denied(known, "There is no such number.")).containsExactly("c");
    }

    @Test
    void itIsToldInASentence() {
        assertThat(findings(KNOWN, dispute("strength", Map.of(), "The number is wrong.", 500))
                        .getFirst()
                        .sentence())
                .isEqualTo("5,900 active-duty troops in Texas are reported (Command, 13 November 2018), but Governor"
                        + " speaks against it on 13 November 2018: “The number is wrong.”.");
    }

    private static List<String> denied(List<Evidence> known, String words) {
        return ids(findings(known, dispute("strength", Map.of(), words, 100)));
    }

    private static List<String> denied(String type, Map<Detail, String> details, String words, int at) {
        return ids(findings(KNOWN, dispute(type, details, words, at)));
    }

    private static List<Finding> findings(List<Evidence> known, Testimony dispute) {
        return Books.findings(known, List.of(dispute), LocalDate.parse("2019-01-01")).stream()
                .filter(finding -> finding.type() == FindingType.DENIAL)
                .toList();
    }

    /** Without the dispute itself. */
    private static List<String> ids(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.claims().stream())
                .map(Cited::id)
                .filter(id -> !id.equals("d"))
                .toList();
    }

    /** What the governor says in the report of the Wire, so many characters from its beginning. */
    private static Testimony dispute(String type, Map<Detail, String> details, String words, int at) {
        Metadata report = KNOWN.getFirst().recorded().report();
        Span span = new Span(at, at + words.length());
        Statement statement = new Statement(
                span,
                words,
                BlockKind.BODY,
                span,
                new Matter(Kind.DISPUTE, type, null),
                Modality.DENIED,
                List.of(),
                null,
                null,
                new Attribution(List.of(new Link("Governor", LinkKind.ORGANISATION, 1)), false, false),
                details,
                KNOWN.getFirst().figure().mission(),
                "test",
                1,
                List.of());
        return Testimony.of(
                new RecordedStatement("d", report.reportId(), report, statement, new KnownPoint(1, Instant.EPOCH)),
                " ".repeat(at) + words);
    }
}
