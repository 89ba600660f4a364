package muster.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page that lists the cases which Muster does not read as their specification says, by their reasons. */
final class ReasonsPage {
    static final Path FILE = Path.of("../docs/recognizers.md");

    private ReasonsPage() {}

    static void write(String page) throws IOException {
        Files.writeString(FILE, page);
    }

    static String of(List<Case> failing, Map<String, Reason> reasons) {
        StringBuilder page = new StringBuilder("""
                # Cases that are not read as specified

                Each case of the Recognizers specifications that fails, by its reason. The number is its place in the file. How a
                case is judged: [benchmarks.md](benchmarks.md#recognizers-text). The page is written by `RecognizersTest`.
                """);
        for (Reason reason : Reason.values()) {
            List<Case> such = failing.stream()
                    .filter(one -> reasons.get(one.id()) == reason)
                    .toList();
            if (!such.isEmpty()) {
                page.append("\n## ").append(heading(reason)).append("\n\n");
                page.append(reason.says()).append(": ").append(such.size()).append(" cases.\n\n");
                such.forEach(one -> page.append(line(one)));
            }
        }
        return page.toString();
    }

    private static String heading(Reason reason) {
        String words = reason.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String line(Case one) {
        String input = one.input().replaceAll("\\s+", " ").replace("`", "'").strip();
        return "- " + one.id() + ": `" + input + "`\n";
    }
}
