package muster.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The named lists of words of a file beside this class: "[name]" begins a list, its words follow, parted by spaces;
 * lines that begin with "#" say what the words are for.
 */
final class WordLists {
    private final String file;
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(String file) {
        this.file = file;
    }

    /** Reads a file; one that is missing or cannot be read is a fault of the build. */
    static WordLists bundled(String file) {
        WordLists words = new WordLists(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    words.lists.computeIfAbsent(name, list -> new HashSet<>()).addAll(List.of(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words of a list, in lower case. */
    Set<String> list(String name) {
        @Nullable Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException(file + ": no list [" + name + "]");
        }
        return Set.copyOf(list);
    }
}
