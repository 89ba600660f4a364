package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a small repository of its own, with a java that prints its arguments and an mvn that builds. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder = Path.of("");

    private Path root = Path.of("");
    private Path tools = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        root = Files.createDirectories(folder.resolve("the repository"));
        Files.copy(Path.of("../muster"), root.resolve("muster"));
        List<String> sources =
                List.of("pom.xml", "core/pom.xml", "app/pom.xml", "core/src/main/A.java", "app/src/main/B");
        for (String name : sources) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), "");
        }
        script(folder.resolve("jdk/bin/java"), "echo java \"$@\"");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.2\"\n");
        tools = folder.resolve("tools");
        for (String tool : List.of(
                "sh", "dirname", "readlink", "find", "sed", "head", "touch", "mkdir", "stty", "rm", "mv", "uname")) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createDirectories(tools);
            Files.createSymbolicLink(tools.resolve(tool), real);
        }
    }

    @Test
    void itBuildsWhatIsMissingOnceAndAgainWhenASourceIsNewer() throws Exception {
        script(tools.resolve("mvn"), "mkdir -p app/target; touch app/target/muster.jar");
        assertThat(run("version")).contains("building").contains("muster.jar version");
        assertThat(run("version")).doesNotContain("building");
        Files.setLastModifiedTime(
                root.resolve("core/src/main/A.java"),
                FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(run("version")).contains("building");
    }

    @Test
    void aBuildThatFailsSaysWhy() throws Exception {
        script(tools.resolve("mvn"), "echo no such symbol; exit 1");
        assertThat(run("version")).isEqualTo("""
                        muster: building, this happens only after changes
                        no such symbol
                        muster: the build failed; see above
                        """);
    }

    @Test
    void readingIsGivenTheBestCompilerAndAllElseAQuickStart() throws Exception {
        script(tools.resolve("mvn"), "mkdir -p app/target; touch app/target/muster.jar");
        assertThat(run("read", "a b.txt")).endsWith("muster.jar read a b.txt\n").doesNotContain("TieredStopAtLevel");
        assertThat(run("picture")).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void aFirstShortCommandPreparesQuickStarts() throws Exception {
        script(tools.resolve("mvn"), "mkdir -p app/target; touch app/target/muster.jar");
        script(folder.resolve("jdk/bin/java"), """
                for option; do
                    case $option in -XX:ArchiveClassesAtExit=*) echo classes >"${option#*=}" ;; esac
                done
                echo java "$@"
                """);
        assertThat(run("picture")).contains("preparing").contains("-XX:SharedArchiveFile=");
        assertThat(run("picture")).doesNotContain("preparing").contains("-XX:SharedArchiveFile=");
        assertThat(run("read", "a.txt")).doesNotContain("-XX:SharedArchiveFile=");
    }

    @Test
    void aMachineThatCannotPrepareStartsWithoutAndDoesNotTryAgain() throws Exception {
        script(tools.resolve("mvn"), "mkdir -p app/target; touch app/target/muster.jar");
        assertThat(run("picture")).contains("preparing").doesNotContain("-XX:SharedArchiveFile=");
        assertThat(run("picture")).doesNotContain("preparing").doesNotContain("-XX:SharedArchiveFile=");
    }

    @Test
    void itWorksThroughALinkFromAnotherFolder() throws Exception {
        script(tools.resolve("mvn"), "mkdir -p app/target; touch app/target/muster.jar");
        Path link = Files.createSymbolicLink(folder.resolve("linked"), Path.of("the repository/muster"));
        assertThat(runScript(link, "log")).endsWith("/the repository/app/target/muster.jar log\n");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        assertThat(run("version"))
                .isEqualTo("muster: Muster is not built yet and there is no mvn; install Apache Maven 3.8 or newer\n");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        return runScript(root.resolve("muster"), arguments);
    }

    private String runScript(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static void script(Path file, String command) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
