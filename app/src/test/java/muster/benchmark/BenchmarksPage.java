package muster.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the documentation that compares Muster with its peers. */
final class BenchmarksPage {
    static final Path FILE = Path.of("../docs/benchmarks.md");

    private BenchmarksPage() {}

    /** Whether what rests on the sets is to be written anew, not compared. */
    static boolean isToBeWritten() {
        return Boolean.getBoolean("muster.rewrite");
    }

    /** Puts a line, with the rows of its table if there are any, in the place of the one that begins so. */
    static void write(String beginning, String lines) throws IOException {
        if (isToBeWritten()) {
            String page = Files.readString(FILE);
            boolean table = lines.indexOf('\n') < lines.length() - 1;
            Pattern former = Pattern.compile("(?m)^" + beginning + ".*\\n" + (table ? "(?:\\|.*\\n)*" : ""));
            Files.writeString(FILE, former.matcher(page).replaceFirst(Matcher.quoteReplacement(lines)));
        }
    }
}
