package muster.language.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import muster.language.Words;
import org.jspecify.annotations.Nullable;

/** The words that bound or hedge a number. */
final class Bounds {
    private static final int LONGEST = 5;

    /** What bounding words do, and how many tokens they are. */
    record Effect(boolean about, boolean lowOnly, boolean highOnly, int tokens) {}

    private static final Map<String, Effect> BEFORE = new HashMap<>();
    private static final Map<String, Effect> AFTER = new HashMap<>();

    static {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Bounds.class.getResourceAsStream("bounds.tsv")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] fields = line.split("\t");
                    String words = fields[0].replaceFirst("^-", "- ");
                    Effect effect = new Effect(
                            fields[2].contains("about"),
                            fields[2].contains("low"),
                            fields[2].contains("high"),
                            words.split(" ").length);
                    (fields[1].equals("before") ? BEFORE : AFTER).put(words, effect);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bounds() {}

    /** The longest bounding words that end right before a token. */
    static @Nullable Effect before(Words words, int i) {
        return longest(BEFORE, words, i, -1);
    }

    /** The longest bounding words that begin at a token. */
    static @Nullable Effect after(Words words, int i) {
        return longest(AFTER, words, i, 1);
    }

    private static @Nullable Effect longest(Map<String, Effect> table, Words words, int i, int step) {
        Effect found = null;
        StringBuilder phrase = new StringBuilder();
        for (int n = 1; n <= LONGEST; n++) {
            int at = step < 0 ? i - n : i + n - 1;
            if (at < 0 || at >= words.size()) {
                break;
            }
            if (step < 0) {
                phrase.insert(0, phrase.isEmpty() ? words.lower(at) : words.lower(at) + " ");
            } else {
                phrase.append(phrase.isEmpty() ? "" : " ").append(words.lower(at));
            }
            Effect effect = table.get(phrase.toString());
            if (effect != null) {
                found = effect;
            }
        }
        return found;
    }
}
