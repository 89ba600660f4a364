package muster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import muster.ledger.DayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @TempDir
    Path folder;

    @Test
    void theTextIsTheContentAsItIs() throws IOException {
        String content = "  SHARE\r\n\r\nAbout 2,800 troops \u2014 \u201cno more\u201d.\t\n\n ";
        Fetched.Ok report = Reads.report(Reads.write(folder, "a.txt", content));

        assertThat(report.version().text()).isEqualTo(content);
        assertThat(report.version().blocks()).isEmpty();
        assertThat(report.version().mediaType()).isEqualTo("text/plain");
        assertThat(report.version().encoding()).isEqualTo("UTF-8");
        assertThat(report.metadata().name()).isEqualTo("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkNamesTheEncodingAndIsNoText(String encoding) throws IOException {
        byte[] bytes = "\ufeff1,300 on the line".getBytes(Charset.forName(encoding));
        Fetched.Ok report = Reads.report(Reads.write(folder, "a.txt", bytes));

        assertThat(report.version().text()).isEqualTo("1,300 on the line");
        assertThat(report.version().encoding()).isEqualTo(encoding);
    }

    @Test
    void whatIsNotUtf8IsWindows1252() throws IOException {
        byte[] bytes = "\u201cNo more\u201d, said Se\u00f1or Ruiz".getBytes(Charset.forName("windows-1252"));
        Fetched.Ok report = Reads.report(Reads.write(folder, "a.txt", bytes));

        assertThat(report.version().text()).isEqualTo("\u201cNo more\u201d, said Se\u00f1or Ruiz");
        assertThat(report.version().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void aDateLineInTheTextDatesAReportOfWhichNothingElseIsSaid() throws IOException {
        Fetched.Ok report = Reads.report(Reads.write(folder, "a.txt", "2018-11-13\nAbout 60 came on Tuesday."));

        assertThat(report.metadata().published()).isEqualTo(LocalDate.of(2018, 11, 13));
        assertThat(report.metadata().basis()).isEqualTo(DayBasis.TEXT);
        assertThat(report.metadata().candidates()).isEmpty();
    }

    @Test
    void withoutADayNothingIsGuessedButTheCandidatesAreKept() throws IOException {
        Fetched.Ok report = Reads.report(Reads.write(folder, "a.txt", "About 60 came on Tuesday."));

        assertThat(report.metadata().published()).isNull();
        assertThat(report.metadata().basis()).isEqualTo(DayBasis.UNKNOWN);
        assertThat(report.metadata().candidates()).isEqualTo("a Tuesday");
    }

    @Test
    void emptyFilesAreRefused() throws IOException {
        assertThat(Reads.reason(Reads.write(folder, "a.txt", ""))).isEqualTo("it is empty");
        assertThat(Reads.reason(Reads.write(folder, "b.txt", " \r\n\t\n"))).isEqualTo("it is empty");
        assertThat(Reads.reason(Reads.write(folder, "c.txt", "\ufeff"))).isEqualTo("it is empty");
        assertThat(Reads.reason(Reads.write(folder, "d.html", ""))).isEqualTo("it is empty");
    }

    @Test
    void binaryFilesAreRefusedWhateverTheirNamesSay() throws IOException {
        byte[] zeros = "troops\0\0\1\2".getBytes(StandardCharsets.UTF_8);
        byte[] controls = "\1\2\3\4\5\6troops".getBytes(StandardCharsets.UTF_8);

        assertThat(Reads.reason(Reads.write(folder, "a.txt", zeros))).contains("binary data", "save it as");
        assertThat(Reads.reason(Reads.write(folder, "b.txt", controls))).contains("binary data");
        assertThat(Reads.reason(Reads.write(folder, "c.html", zeros))).contains("binary data");
        assertThat(Reads.reason(Reads.write(folder, "d.txt", "%PDF-1.7 troops")))
                .isEqualTo("it is a PDF file, not text; save its text as .txt");
        assertThat(Reads.reason(Reads.write(folder, "e.html", "PK\3\4 troops"))).contains("office document");
    }

    @Test
    void aByteOrderMarkThatLiesIsRefused() throws IOException {
        byte[] half = {(byte) 0xFE, (byte) 0xFF, 0x00};
        assertThat(Reads.reason(Reads.write(folder, "a.txt", half))).contains("byte order mark says UTF-16BE");
    }

    @Test
    void moreThanTwentyMegabytesAreRefusedAndTwentyAreRead() throws IOException {
        Path large = Reads.write(folder, "large.txt", "x".repeat(20_000_001));
        Path limit = Reads.write(folder, "limit.txt", "x".repeat(20_000_000));

        assertThat(Reads.reason(large)).isEqualTo("it is larger than 20 MB; cut it into single reports");
        assertThat(Reads.report(limit).version().text()).hasSize(20_000_000);
    }
}
