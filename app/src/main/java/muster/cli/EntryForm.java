package muster.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import muster.claim.Field;
import muster.claim.Kind;
import muster.intake.EntryFields;
import muster.reading.Entry;
import muster.view.Failure;
import org.jspecify.annotations.Nullable;

/** Asks a person for an entry, field by field. */
record EntryForm(Console console, BufferedReader answers) {
    /** The cells of the entry by column. */
    Map<String, String> ask(@Nullable Kind kind) {
        say("Enter leaves a field empty, Ctrl-D stops.");
        Map<String, String> cells = new LinkedHashMap<>();
        for (Field field : EntryFields.of(kind)) {
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
