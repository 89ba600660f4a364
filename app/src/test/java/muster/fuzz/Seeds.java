package muster.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that come with Muster, as inputs. */
final class Seeds {
    static final Path SAMPLES = Path.of("../samples");
    static final Path GOLD = Path.of("../gold");
    static final Path PAGES = Path.of("src/test/resources/muster/reading");

    private Seeds() {}

    /** All files below some folders whose names end so, in a fixed order. */
    static List<byte[]> files(String ending, Path... folders) {
        return Stream.of(folders)
                .flatMap(folder -> paths(folder).stream())
                .filter(path -> path.toString().endsWith(ending))
                .map(Seeds::bytes)
                .toList();
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "fuzz")), "seeds");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> paths(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
