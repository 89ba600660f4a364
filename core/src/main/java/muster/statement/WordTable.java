package muster.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.text.Vocabulary;

/** The named lists of phrases of {@code phrases.txt}: "[name]" begins a list; its phrases are parted by semicolons. */
final class WordTable {
    private static final Map<String, List<String>> LISTS = load();

    private WordTable() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> lists = new HashMap<>();
        String name = "";
        for (String line : Vocabulary.lines(WordTable.class, "phrases.txt")) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
            } else {
                lists.computeIfAbsent(name, list -> new ArrayList<>()).addAll(cells(line));
            }
        }
        return lists;
    }

    /** The phrases of a cell or line, parted by semicolons. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(";", -1)) {
            if (!cell.isBlank()) {
                cells.add(cell.strip());
            }
        }
        return cells;
    }

    static List<String> list(String name) {
        List<String> list = LISTS.get(name);
        if (list == null) {
            throw new IllegalStateException("phrases.txt: no list [" + name + "]");
        }
        return List.copyOf(list);
    }

    static Phrases phrases(String name) {
        return new Phrases(list(name));
    }

    /** The phrases of a cell of a table, in which "@name" stands for a list of this one. */
    static Phrases phrasesOf(String cell) {
        List<String> phrases = new ArrayList<>();
        for (String word : cells(cell)) {
            if (word.startsWith("@")) {
                phrases.addAll(list(word.substring(1)));
            } else {
                phrases.add(word);
            }
        }
        return phrases.isEmpty() ? Phrases.NONE : new Phrases(phrases);
    }
}
