package muster.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.claim.Kind;
import muster.reading.Entry;
import org.jspecify.annotations.Nullable;

/** Asks a person for an entry, field by field. */
record EntryForm(Console console, BufferedReader answers) {
    /** Asked of requests alone; whoever needs them elsewhere gives them as options. */
    private static final Set<Field> OF_REQUESTS = Set.of(
            Field.DECIDER,
            Field.CAPACITY,
            Field.ITEM,
            Field.NUMBER,
            Field.PERIOD,
            Field.CRITERION,
            Field.FINDING,
            Field.REASON);

    /** The cells of the entry by column. */
    Map<String, String> ask(@Nullable Kind kind) {
        say("Enter leaves a field empty, Ctrl-D stops.");
        Map<String, String> cells = new LinkedHashMap<>();
        for (Field field : fields(kind)) {
            String about = Entry.allowed(kind, field)
                    .map(words -> String.join(", ", words))
                    .orElse(field.allowed().replace("`", ""));
            put(cells, field.word(), about, value -> Entry.check(kind, field, value));
        }
        put(cells, "quote", "the words that it rests on, as written", value -> {});
        put(cells, "rests_on", "what it rests on: a paper, a call", value -> {});
        return cells;
    }

    /** Whether a person says yes. */
    boolean confirms(String question) {
        ask(question + " [y/n] ");
        return Set.of("y", "yes").contains(answer());
    }

    private static List<Field> fields(@Nullable Kind kind) {
        Stream<Field> asked = Field.of(kind == null).stream()
                .filter(field -> kind == Kind.REQUEST || !OF_REQUESTS.contains(field))
                .filter(field ->
                        field != Field.STATE || kind == null || !kind.stages().isEmpty());
        return asked.collect(Collectors.toList());
    }

    private void put(Map<String, String> cells, String column, String about, Check check) {
        while (true) {
            ask(column + " (" + about + "): ");
            String value = answer();
            if (value.isEmpty()) {
                return;
            }
            try {
                check.check(value);
                cells.put(column, value);
                return;
            } catch (IllegalArgumentException e) {
                say("  " + e.getMessage());
            }
        }
    }

    private String answer() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw Failure.failed("stopped; nothing was added");
            }
            return line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What is asked is no data.
    private void ask(String words) {
        console.err().print(words);
        console.err().flush();
    }

    private void say(String line) {
        console.err().println(line);
    }

    private interface Check {
        void check(String value);
    }
}
