package muster.benchmark;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.language.Words;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Document;
import muster.text.Sentence;
import muster.text.Span;
import tools.jackson.databind.JsonNode;

/** One file of the specifications: what a case expects, and what Muster reads, in the same terms. */
enum Specification {
    NUMBER("NumberModel", 98) {
        @Override
        Set<String> meanings(JsonNode resolution) {
            return NumberReadings.expected(resolution);
        }

        @Override
        List<Reading> read(Words words, LocalDateTime now) {
            return NumberReadings.numbers(words);
        }
    },
    RANGE("NumberRangeModel", 90) {
        @Override
        Set<String> meanings(JsonNode resolution) {
            return NumberReadings.expectedRange(resolution);
        }

        @Override
        List<Reading> read(Words words, LocalDateTime now) {
            return NumberReadings.ranges(words);
        }
    },
    PERCENT("PercentModel", 85) {
        @Override
        Set<String> meanings(JsonNode resolution) {
            return NumberReadings.expected(resolution);
        }

        @Override
        List<Reading> read(Words words, LocalDateTime now) {
            return NumberReadings.percentages(words);
        }
    },
    CURRENCY("CurrencyModel", 80) {
        @Override
        Set<String> meanings(JsonNode resolution) {
            return UnitReadings.expectedMoney(resolution);
        }

        @Override
        List<Reading> read(Words words, LocalDateTime now) {
            return UnitReadings.money(words);
        }
    },
    DIMENSION("DimensionModel", 80) {
        @Override
        Set<String> meanings(JsonNode resolution) {
            return UnitReadings.expectedMeasure(resolution);
        }

        @Override
        List<Reading> read(Words words, LocalDateTime now) {
            return UnitReadings.dimensions(words);
        }
    },
    DATE("DateTimeModel", 67) {
        @Override
        Set<String> meanings(JsonNode resolution) {
            return TimeReadings.expected(resolution);
        }

        @Override
        List<Reading> read(Words words, LocalDateTime now) {
            return TimeReadings.times(words, now);
        }

        @Override
        Reading compared(String text, Reading reading) {
            return TimeReadings.withoutOpening(text, reading);
        }
    };

    private static final LocalDateTime NO_DAY = LocalDateTime.of(2018, 11, 14, 0, 0);

    private final String file;
    private final int floor;

    Specification(String file, int floor) {
        this.file = file;
        this.floor = floor;
    }

    /** What the resolution of a result may mean. */
    abstract Set<String> meanings(JsonNode resolution);

    /** What Muster reads in a sentence, of what the file is about. */
    abstract List<Reading> read(Words words, LocalDateTime now);

    /** A reading as it is compared with another one. */
    Reading compared(String text, Reading reading) {
        return reading;
    }

    /** The name of the file, without its ending. */
    String file() {
        return file;
    }

    /** The least share of cases, in percent, that passes; it only rises. */
    int floor() {
        return floor;
    }

    List<Reading> read(String text, LocalDateTime now) {
        List<Reading> readings = new ArrayList<>();
        Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
        for (Sentence sentence : Document.of(text, List.of(body)).sentences()) {
            readings.addAll(read(Words.of(sentence), now));
        }
        return readings;
    }

    /** What a case expects: each stretch of its text, and what that may mean. */
    List<Reading> expected(JsonNode entry) {
        List<Reading> expected = new ArrayList<>();
        for (JsonNode result : entry.path("Results")) {
            expected.add(new Reading(
                    result.path("Start").asInt(),
                    result.path("End").asInt() + 1,
                    new HashSet<>(meanings(result.path("Resolution")))));
        }
        return expected;
    }

    boolean passes(JsonNode entry) {
        String day = entry.path("Context").path("ReferenceDateTime").asString("");
        LocalDateTime anchor = day.isEmpty() ? NO_DAY : LocalDateTime.parse(day.substring(0, 19));
        String text = entry.path("Input").asString();
        return Reading.agree(compared(text, expected(entry)), compared(text, read(text, anchor)));
    }

    private List<Reading> compared(String text, List<Reading> readings) {
        return readings.stream().map(one -> compared(text, one)).toList();
    }
}
