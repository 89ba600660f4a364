package muster.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case of a specification.
 *
 * @param number its place in the file, the first is 1
 */
record Case(Specification specification, int number, JsonNode entry) {
    private static final Path FOLDER = Path.of("src/test/resources/muster/benchmark/recognizers");

    static List<Case> of(Specification specification) throws IOException {
        String json = Files.readString(FOLDER.resolve(specification.file() + ".json"));
        List<Case> cases = new ArrayList<>();
        // The files begin with a byte order mark.
        for (JsonNode entry : JsonMapper.shared().readTree(json.substring(json.indexOf('[')))) {
            cases.add(new Case(specification, cases.size() + 1, entry));
        }
        return cases;
    }

    String input() {
        return entry.path("Input").asString();
    }

    boolean passes() {
        return specification.passes(entry);
    }

    /** What names the case. */
    String id() {
        return specification.file() + " " + number;
    }
}
