package muster.language.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import muster.language.Words;
import muster.text.Vocabulary;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The units of measure, by the words that name them. */
final class Units {
    /** A unit by its name in every output, and how many tokens its words are. */
    record Unit(String name, Dimension dimension, int tokens) {}

    private static final WordMap<Unit> UNITS = WordMap.of(load());

    private Units() {}

    private static Map<String, Unit> load() {
        Map<String, Unit> units = new HashMap<>();
        for (String line : Vocabulary.lines(Units.class, "units.tsv")) {
            String[] fields = line.split("\t", -1);
            int tokens = fields[0].split(" ", -1).length;
            Dimension dimension = Dimension.valueOf(fields[2].toUpperCase(Locale.ROOT));
            units.put(fields[0], new Unit(fields[1], dimension, tokens));
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
