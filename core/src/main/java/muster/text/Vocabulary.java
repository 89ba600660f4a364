package muster.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists that stand beside the class that uses them: an entry a line; a line that begins with # is a remark. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The entries of a file, in its order. */
    public static List<String> lines(Class<?> owner, String name) {
        InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a file that has one word or phrase a line. */
    public static WordSet words(Class<?> owner, String name) {
        return WordSet.copyOf(lines(owner, name));
    }
}
