package muster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import muster.ledger.DayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsTextsAndPagesByNameAndCountsTheRest() throws IOException {
        Reads.write(folder, "b.txt", "b");
        Reads.write(folder, "a.HTM", "a");
        Reads.write(folder, "c.html", "c");
        Reads.write(folder, "b.figures.jsonl", "{}");
        Reads.write(folder, "picture.png", "png");
        Reads.write(folder, "manifest.csv", "file,published\n");
        Files.createDirectories(folder.resolve("deeper.txt"));
        Reads.write(folder.resolve("deeper.txt"), "d.txt", "d");

        Selection selection = Reads.select(folder);

        assertThat(selection.sources())
                .extracting(source -> folder.relativize(source.path()).toString())
                .containsExactly("a.HTM", "b.txt", "c.html");
        assertThat(selection.passedOver()).isEqualTo(2);
    }

    @Test
    void pathsAreReadInTheOrderGivenAndEachFileOnce() throws IOException {
        Path b = Reads.write(folder, "b.txt", "b");
        Reads.write(folder, "a.txt", "a");

        assertThat(Reads.outcomes(b, folder, b, folder)).containsExactly("b.txt", "a.txt");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        Path a = Reads.write(folder, "a.txt", "a");
        Selection selection = Reads.select(folder);
        Reads.write(folder, "a.txt", "changed");
        assertThat(Reads.ok(selection.sources().getFirst().fetch()).version().text())
                .isEqualTo("changed");
        Files.delete(a);
        assertThat(Reads.refusal(selection.sources().getFirst().fetch())).isEqualTo("there is no such file");
    }

    @Test
    void oneBadPathLeavesTheOthersAlone() throws IOException {
        Path report = Reads.write(folder, "report.txt", "About 60 came.");
        Path data = Reads.write(folder, "data.docx", "x");
        Files.createSymbolicLink(folder.resolve("torn.txt"), folder.resolve("nowhere.txt"));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Reads.outcomes(folder.resolve("gone.txt"), data, empty, folder))
                .containsExactly(
                        "gone.txt: there is no such file or folder; check the spelling",
                        "data.docx: it is neither .txt nor .html; save it as one of these",
                        "empty: the folder holds no .txt or .html file; its subfolders are not read, name them",
                        "report.txt",
                        "torn.txt: there is no such file");
        assertThat(report).exists();
    }

    @Test
    void anUnreadableFileOrFolderIsRefused() throws IOException {
        Path secret = Reads.write(folder, "secret.txt", "x");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "the superuser may read everything");
        Path locked = Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));

        assertThat(Reads.outcomes(secret, locked))
                .containsExactly(
                        "secret.txt: it may not be read; check its permissions",
                        "locked: the folder cannot be listed; check its permissions");
    }

    @Test
    void optionsOutrankTheManifestForASingleFile() throws IOException {
        Path report = Reads.write(folder, "a.txt", "2018-01-01\nAbout 60 came.");
        Reads.write(folder, "manifest.csv", "file,published,publisher,title\na.txt,2018-11-13,CNN,Sixty came\n");

        Fetched.Ok byManifest = Reads.report(report);
        assertThat(byManifest.metadata().published()).isEqualTo(LocalDate.of(2018, 11, 13));
        assertThat(byManifest.metadata().basis()).isEqualTo(DayBasis.MANIFEST);

        Fetched.Ok byOption = Reads.report(report, Told.byOption(LocalDate.of(2018, 11, 14), "AP"));
        assertThat(byOption.metadata().published()).isEqualTo(LocalDate.of(2018, 11, 14));
        assertThat(byOption.metadata().basis()).isEqualTo(DayBasis.OPTION);
        assertThat(byOption.metadata().publisher()).isEqualTo("AP");
        assertThat(byOption.metadata().title()).isEqualTo("Sixty came");
    }

    @Test
    void aDayByOptionOverrulesAManifestThatHoldsAnImpossibleOne() throws IOException {
        Path report = Reads.write(folder, "a.txt", "About 60 came.");
        Reads.write(folder, "manifest.csv", "file,published,publisher\na.txt,2018-02-30,CNN\n");

        Fetched.Ok read = Reads.report(report, Told.byOption(LocalDate.of(2018, 3, 2), null));

        assertThat(read.metadata().basis()).isEqualTo(DayBasis.OPTION);
        assertThat(read.metadata().publisher()).isEqualTo("CNN");
    }

    @Test
    void optionsForSeveralFilesAreAMistakeOfUse() throws IOException {
        Path a = Reads.write(folder, "a.txt", "a");
        ReportReader reader = new ReportReader(Reads.DATE_LINE);
        Told byOption = Told.byOption(null, "CNN");

        assertThatThrownBy(() -> reader.select(List.of(folder), byOption))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for a single file")
                .hasMessageContaining("manifest.csv");
        assertThatThrownBy(() -> reader.select(List.of(a, a), byOption)).isInstanceOf(IllegalArgumentException.class);
    }
}
