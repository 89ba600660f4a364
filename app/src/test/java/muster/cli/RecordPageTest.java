package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.reading.EntryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on records: its examples work in their order, and it has every column, kind, type and state. */
class RecordPageTest {
    private static final Path PAGE = Path.of("../docs/record.md");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theColumnsAreThoseOfTheProgramWithWhatMayStandInThem() throws IOException {
        Page page = Page.of(PAGE);
        assertThat(page.sections().keySet()).contains("The columns");
        List<String> rows = new ArrayList<>();
        for (Field field : Field.values()) {
            String of = field.ofFigures() ? field.ofStatements() ? "all" : "figures" : "others";
            rows.add("| `" + field.word() + "` | " + of + " | " + field.allowed() + " |");
        }
        assertThat(page.text()).contains(String.join("\n", rows) + "\n");
        assertThat(EntryFile.OWN_COLUMNS)
                .allSatisfy(column -> assertThat(page.text()).contains("\n| `" + column + "` | all | "));
    }

    @Test
    void theKindsHaveTheirTypesAndStates() throws IOException {
        String rows = Stream.of(Kind.values())
                .map(kind -> "| `" + kind.word() + "` | " + code(kind.types()) + " | "
                        + code(kind.stages().stream().map(Stage::word).toList()) + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Page.of(PAGE).text()).contains(rows + "\n");
    }

    @Test
    void theExamplesWorkInTheirOrder() throws IOException {
        Page page = Page.of(PAGE);
        Files.writeString(folder.resolve("entries.csv"), page.fences("csv").getFirst());
        String request = "";
        for (List<String> example : page.examples()) {
            String known = request;
            String[] arguments = example.stream()
                    .map(word -> word.replaceFirst("^REQUEST$", known))
                    .toArray(String[]::new);
            Terminal.Result result = new Terminal(folder).run(arguments);
            assertThat(result.code()).as("%s: %s", example, result.err()).isZero();
            assertThat(result.out()).as("%s", example).isNotBlank();
            if (request.isEmpty() && example.contains("submitted")) {
                request = result.out().strip().replaceFirst("(?s).* ", "");
            }
        }
        assertThat(new Terminal(folder)
                        .run("reports", "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(11)
                .allMatch(line -> line.contains("\"rests_on\":\"hand\""));
    }

    private static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
    }
}
