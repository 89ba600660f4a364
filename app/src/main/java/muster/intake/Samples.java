package muster.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample reports that come with the program: in its jar, or among its compiled classes. */
public final class Samples implements AutoCloseable {
    private static final String FOLDER = "samples";

    private final @Nullable FileSystem jar;
    private final Path root;

    private Samples(@Nullable FileSystem jar, Path root) {
        this.jar = jar;
        this.root = root;
    }

    /** Opens them; to be closed after the last report was read. */
    public static Samples open() {
        try {
            URI code = Samples.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(code);
            if (Files.isDirectory(place)) {
                return new Samples(null, place.resolve(FOLDER));
            }
            FileSystem jar = FileSystems.newFileSystem(place, Map.of());
            return new Samples(jar, jar.getPath(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | FileSystemAlreadyExistsException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }

    /** The folders of reports, one for each mission, by name; none where the build holds no samples. */
    public List<Path> folders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
