package muster.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file, within limits. */
final class FileBytes {
    private static final int MAX_BYTES = 20_000_000;

    private FileBytes() {}

    static byte[] read(Path file) throws Refusal {
        // A pipe or a device could keep the program waiting for ever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refusal("it is no regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Refusal("it is larger than 20 MB; cut it into single reports");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal("there is no such file");
        } catch (AccessDeniedException e) {
            throw new Refusal("it may not be read; check its permissions");
        } catch (IOException e) {
            throw new Refusal(
                    "it cannot be read; try a copy of it (" + e.getClass().getSimpleName() + ")");
        }
    }
}
