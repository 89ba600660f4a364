package muster.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.text.Vocabulary;
import muster.text.WordSet;
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
        String name = "";
        for (String line : Vocabulary.lines(WordLists.class, file)) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
            } else {
                words.lists.computeIfAbsent(name, list -> new HashSet<>()).addAll(List.of(line.split(" ")));
            }
        }
        return words;
    }

    /** The words of a list, in lower case. */
    WordSet list(String name) {
        @Nullable Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException(file + ": no list [" + name + "]");
        }
        return WordSet.copyOf(list);
    }
}
