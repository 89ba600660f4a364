package muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is read in one sitting. */
class SourceFilesTest {
    private static final int LONGEST = 350;

    private static final List<Path> ROOTS = List.of(Path.of("../core/src"), Path.of("../app/src"));

    /** Longer files, each with its reason; who makes one short enough takes it off the list. */
    private static final Map<String, String> LONGER = Map.ofEntries(
            Map.entry("LedgerContract.java", "all that a ledger promises, read from top to bottom"),
            Map.entry("SqliteLedgerTest.java", "each way in which a ledger file can be harmed"));

    @Test
    void noFileIsLongerThanOneSittingWithoutAReason() throws IOException {
        assertThat(longFiles().keySet()).isSubsetOf(LONGER.keySet());
    }

    @Test
    void theListOfLongerFilesNamesNoneThatIsGone() throws IOException {
        Set<String> existing = new TreeSet<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> file.getFileName().toString()).forEach(existing::add);
            }
        }
        assertThat(existing).containsAll(LONGER.keySet());
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() throws IOException {
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root.resolve("main/java"))) {
                List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        .toList();
                assertThat(folders)
                        .isNotEmpty()
                        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                                .content()
                                .contains("@NullMarked"));
            }
        }
    }

    private static SortedMap<String, Integer> longFiles() throws IOException {
        SortedMap<String, Integer> longer = new TreeMap<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(SourceFilesTest::isSource).toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > LONGEST) {
                        longer.put(file.getFileName().toString(), lines);
                    }
                }
            }
        }
        return longer;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".sql");
    }
}
