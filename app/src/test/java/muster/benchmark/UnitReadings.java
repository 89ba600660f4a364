package muster.benchmark;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.language.Words;
import muster.language.quantity.Dimension;
import muster.language.quantity.Quantity;
import muster.text.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Sums of money and measures, as the specifications write them. */
final class UnitReadings {
    /** What the specifications call a unit, in lower case behind its kind, to what Muster calls it. */
    private static final Map<String, String> NAMES = Vocabulary.lines(UnitReadings.class, "unit-names.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

    private UnitReadings() {}

    static Set<String> expectedMoney(JsonNode resolution) {
        return expected(resolution, "money ");
    }

    static Set<String> expectedMeasure(JsonNode resolution) {
        return expected(resolution, "measure ");
    }

    private static Set<String> expected(JsonNode resolution, String kind) {
        JsonNode value = resolution.path("value");
        String unit = resolution.path("unit").asString("").toLowerCase(Locale.ROOT);
        BigDecimal number =
                value.isString() && !value.asString().equals("null") ? new BigDecimal(value.asString()) : null;
        Set<String> meanings = new HashSet<>();
        for (String name : NAMES.getOrDefault(kind + unit, unit).split("\\|", -1)) {
            BigDecimal whole = number == null || !name.endsWith("/100") ? number : number.movePointLeft(2);
            meanings.add(NumberReadings.plain(whole) + " " + name.replace("/100", ""));
        }
        return meanings;
    }

    static List<Reading> money(Words words) {
        return NumberReadings.quantities(words).stream()
                .filter(one -> one.dimension() == Dimension.MONEY)
                .map(UnitReadings::reading)
                .toList();
    }

    /** All units but money, percent, and lengths of time. */
    static List<Reading> dimensions(Words words) {
        return NumberReadings.quantities(words).stream()
                .filter(one -> switch (one.dimension()) {
                    case LENGTH, AREA, MASS, VOLUME, SPEED, POWER, TEMPERATURE, ANGLE, DATA, FREQUENCY -> true;
                    case COUNT, DURATION, MONEY, PERCENT, POINTS -> false;
                })
                .map(UnitReadings::reading)
                .toList();
    }

    private static Reading reading(Quantity quantity) {
        BigDecimal value = quantity.low() != null ? quantity.low() : quantity.high();
        return new Reading(
                quantity.bare().begin(),
                quantity.bare().end(),
                Set.of(NumberReadings.plain(value) + " " + quantity.unit()));
    }
}
