package muster.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the documentation that says how well reports are read. */
final class AccuracyPage {
    static final Path FILE = Path.of("../docs/accuracy.md");

    private AccuracyPage() {}

    /** Whether what rests on the gold is to be written anew, not compared. */
    static boolean isToBeWritten() {
        return Boolean.getBoolean("muster.rewrite");
    }

    /** Puts lines in the place of those that begin as the pattern says, where they are to be written. */
    static void write(String beginning, String lines) throws IOException {
        if (isToBeWritten()) {
            String page = Files.readString(FILE);
            Pattern former = Pattern.compile("(?m)^" + beginning + ".*\\n(?:\\|.*\\n)*");
            Files.writeString(FILE, former.matcher(page).replaceFirst(Matcher.quoteReplacement(lines)));
        }
    }
}
