package muster.language.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import muster.language.Words;
import org.jspecify.annotations.Nullable;

/** The units of measure, by the words that name them. */
final class Units {
    record Unit(String name, Dimension dimension, int tokens) {}

    private static final Map<String, Unit> UNITS = load();

    private Units() {}

    private static Map<String, Unit> load() {
        Map<String, Unit> units = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Units.class.getResourceAsStream("units.tsv")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] fields = line.split("\t");
                    units.put(
                            fields[0],
                            new Unit(
                                    fields[1],
                                    Dimension.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                                    fields[0].split(" ").length));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    static boolean isDuration(String lower) {
        Unit unit = UNITS.get(lower);
        return unit != null && unit.dimension() == Dimension.DURATION;
    }

    /** The unit whose words stand at a token, the longest first. */
    static @Nullable Unit at(Words words, int i) {
        Unit three = UNITS.get(words.lower(i) + " " + words.lower(i + 1) + " " + words.lower(i + 2));
        if (three != null) {
            return three;
        }
        Unit two = UNITS.get(words.lower(i) + " " + words.lower(i + 1));
        return two != null ? two : UNITS.get(words.lower(i));
    }
}
