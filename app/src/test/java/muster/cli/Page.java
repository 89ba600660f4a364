package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation, as its tests look at it. */
record Page(Path file, String text) {
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    static Page of(Path file) throws IOException {
        return new Page(file, Files.readString(file));
    }

    /** The sections by their titles, with backquotes left out. */
    Map<String, Page> sections() {
        Map<String, Page> sections = new LinkedHashMap<>();
        for (String part : SECTION.split(text)) {
            String title = part.lines().findFirst().orElse("").replace("`", "");
            sections.put(title, new Page(file, part));
        }
        return sections;
    }

    /** What stands in fences of a language, an empty one where the fence names none. */
    List<String> fences(String language) {
        return FENCE.matcher(text)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }

    /** The commands among the fenced lines, without {@code ./muster}. */
    List<List<String>> examples() {
        List<List<String>> examples = new ArrayList<>();
        for (String fence : fences("")) {
            fence.lines()
                    .filter(line -> line.startsWith("./muster "))
                    .forEach(line -> examples.add(words(line.substring("./muster ".length()))));
        }
        return examples;
    }

    /** What the given column of its tables has in code, counted from 0. */
    Set<String> codeOfColumn(int column) {
        Set<String> codes = new TreeSet<>();
        text.lines().filter(line -> line.startsWith("| ")).forEach(row -> {
            String[] cells = row.split("(?<!\\\\)\\|", -1);
            CODE.matcher(cells[column + 1]).results().map(code -> code.group(1)).forEach(codes::add);
        });
        return codes;
    }

    /** Where its links to other pages lead. */
    List<Path> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .map(link -> file.resolveSibling(link).normalize())
                .toList();
    }

    private static List<String> words(String line) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(Page::word)
                .toList();
    }

    private static String word(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
