package muster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    @BeforeEach
    void threeReports() throws IOException {
        for (String name : new String[] {"a.txt", "b.txt", "c.txt"}) {
            Reads.write(folder, name, "About 60 came.");
        }
    }

    private Metadata metadata(String name) {
        return Reads.report(folder.resolve(name)).metadata();
    }

    @Test
    void columnsAreFoundByNameInAnyOrderWithByteOrderMarkAndCarriageReturns() throws IOException {
        Reads.write(
                folder,
                "manifest.csv",
                "\ufeffURL, Title ,note,Published,file,publisher\r\n"
                        + "https://x.example/1,\"Sixty, they say, \"\"came\"\"\",n,2018-11-13,a.txt,Task & Purpose\r\n"
                        + ",,,,b.txt\r\n\r\n");

        assertThat(metadata("a.txt"))
                .isEqualTo(new Metadata(
                        "a.txt",
                        LocalDate.of(2018, 11, 13),
                        DayBasis.MANIFEST,
                        "",
                        "Task & Purpose",
                        "Sixty, they say, \"came\"",
                        "https://x.example/1"));
        assertThat(metadata("b.txt")).isEqualTo(new Metadata("b.txt", null, DayBasis.UNKNOWN, "", null, null, null));
        assertThat(metadata("c.txt").basis()).isEqualTo(DayBasis.UNKNOWN);
    }

    @Test
    void aManifestMayComeFromASpreadsheetThatKnowsNoUtf8() throws IOException {
        String lines = "file,published,publisher\na.txt,2018-11-13,El Pa\u00eds";
        byte[] bytes = lines.getBytes(Charset.forName("windows-1252"));
        Reads.write(folder, "manifest.csv", bytes);

        assertThat(metadata("a.txt").publisher()).isEqualTo("El Pa\u00eds");
    }

    @Test
    void badLinesAreRefusedWithTheirPlaceAndTheOthersGoOn() throws IOException {
        Reads.write(folder, "notes.pdf", "x");
        Reads.write(Files.createDirectory(folder.resolve("sub")), "d.txt", "x");
        Reads.write(folder, "manifest.csv", """
                file,published,publisher
                gone.txt,2018-11-13,CNN
                b.txt,2018-02-30,CNN
                "a.txt",2018-11-13,"CNN

                International"
                c.txt,11/13/2018,CNN
                notes.pdf,2018-11-13,CNN
                sub/d.txt,2018-11-13,CNN
                ,2018-11-13,CNN
                """);

        assertThat(Reads.outcomes(folder))
                .containsExactly(
                        "manifest.csv: manifest.csv line 10: names no file; drop the line",
                        "a.txt",
                        "b.txt: manifest.csv line 3: \"2018-02-30\" is no day; write it as 2018-11-13",
                        "c.txt: manifest.csv line 7: \"11/13/2018\" is no day; write it as 2018-11-13",
                        "gone.txt: manifest.csv line 2: there is no such file; correct its name or drop the line",
                        "notes.pdf: manifest.csv line 8: it is neither .txt nor .html; save it as one of these",
                        "d.txt: manifest.csv line 9: it lies in another folder; name it in a manifest there");
        assertThat(Reads.select(folder).passedOver()).isZero();
    }

    @Test
    void aFileNamedTwiceIsRefused() throws IOException {
        Reads.write(folder, "manifest.csv", "file,published\na.txt,2018-11-13\na.txt,2018-11-14\n");

        assertThat(Reads.reason(folder.resolve("a.txt")))
                .isEqualTo("manifest.csv line 2 and line 3 both name \"a.txt\"; drop one");
    }

    @Test
    void whereTheManifestAsAWholeCannotBeUsedNothingOfItsFolderIsRead() throws IOException {
        Reads.write(folder, "manifest.csv", "file;published\na.txt;2018-11-13\n");
        assertThat(Reads.outcomes(folder))
                .containsExactly(folder.getFileName()
                        + ": its manifest.csv cannot be used: its first line has no column \"file\" but file;published;"
                        + " write file,published,publisher,title,url,author");
        assertThat(Reads.reason(folder.resolve("a.txt"))).startsWith("its manifest.csv cannot be used");

        Reads.write(folder, "manifest.csv", "file,published\n\"a.txt,2018-11-13\n");
        assertThat(Reads.reason(folder)).contains("a quote may be open");

        Reads.write(folder, "manifest.csv", "file,publisher\na.txt,CNN\n");
        assertThat(Reads.reason(folder)).contains("no column \"published\"");

        Reads.write(folder, "manifest.csv", "PK\3\4");
        assertThat(Reads.reason(folder)).contains("its manifest.csv cannot be used: it is an archive");
    }
}
