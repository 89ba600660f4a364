package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation says exists, what exists is in the documentation, and its examples run. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final String COMMON = "Options of every command";

    @TempDir
    Path folder = Path.of("");

    /** The folder that the pages suppose. */
    @BeforeEach
    void copyReports() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        try (Stream<Path> files = Files.list(ROOT.resolve("samples/southwest-border"))) {
            for (Path file :
                    files.filter(file -> !file.toString().endsWith(".jsonl")).toList()) {
                Files.copy(file, reports.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void everyCommandIsDocumentedAndEveryDocumentedCommandExists() throws IOException {
        Set<String> documented = new TreeSet<>();
        Page.of(ROOT.resolve("docs/commands.md")).sections().keySet().stream()
                .filter(title -> title.startsWith("muster "))
                .map(title -> title.substring("muster ".length()))
                .forEach(documented::add);
        assertThat(documented).isEqualTo(new TreeSet<>(commands().keySet()));
    }

    @Test
    void everyOptionIsDocumentedAndEveryDocumentedOptionExists() throws IOException {
        Map<String, Page> sections = Page.of(ROOT.resolve("docs/commands.md")).sections();
        Set<String> common = options(section(sections, COMMON));
        commands().forEach((name, command) -> {
            Set<String> documented = options(section(sections, "muster " + name));
            Set<String> existing = new TreeSet<>();
            for (OptionSpec option : command.getCommandSpec().options()) {
                existing.addAll(List.of(option.names()));
            }
            assertThat(documented).as(name).isSubsetOf(existing);
            existing.removeAll(common);
            assertThat(existing).as(name).isSubsetOf(documented);
        });
        CommandLine figures = Objects.requireNonNull(commands().get("figures"));
        assertThat(figures.getCommandSpec().optionsMap().keySet()).containsAll(common);
    }

    @Test
    void everyExampleRuns() throws IOException {
        for (String page : List.of("README.md", "docs/commands.md")) {
            List<List<String>> examples = Page.of(ROOT.resolve(page)).examples();
            assertThat(examples).as(page).isNotEmpty();
            for (List<String> example : examples) {
                String[] arguments = example.toArray(String[]::new);
                Terminal.Result result =
                        example.getFirst().equals("serve") ? new Terminal(folder).serve(arguments) : run(arguments);
                assertThat(result.code())
                        .as("%s: %s: %s", page, example, result.err())
                        .isZero();
                assertThat(result.out()).as("%s: %s", page, example).isNotBlank();
            }
        }
    }

    @Test
    void theFieldsOfEveryOutputAreDocumented() throws IOException {
        Map<String, Page> sections = Page.of(ROOT.resolve("docs/output.md")).sections();
        assertThat(fields("read", "reports/"))
                .isEqualTo(section(sections, "read").codeOfColumn(0));
        for (String command : List.of("figures", "picture", "reports", "packs", "log")) {
            assertThat(fields(command))
                    .as(command)
                    .isEqualTo(section(sections, command).codeOfColumn(0));
        }
        assertThat(fields("add", "task", "--type", "tents"))
                .isEqualTo(section(sections, "add").codeOfColumn(0));
        run("judge", "fb854570562be272919ef", "accept");
        assertThat(fields("judgements"))
                .isEqualTo(section(sections, "judgements").codeOfColumn(0));
        assertThat(fields("judge", "fb854570562be272919ef", "prefer"))
                .isEqualTo(section(sections, "judgements").codeOfColumn(0));
        assertThat(fields("why", "fb854570562be272919ef"))
                .isEqualTo(section(sections, "why").codeOfColumn(0));
        assertThat(fields("show", "01-border-ledger-2018-04-17.txt"))
                .isEqualTo(section(sections, "show").codeOfColumn(0));
        CourseLedger.write(folder.resolve("course.db"));
        for (String command : List.of(
                "claims",
                "timeline",
                "forecasts",
                "series",
                "lags",
                "sources",
                "requests",
                "limits",
                "tasks",
                "flows",
                "costs",
                "chain",
                "unknowns")) {
            assertThat(fields(command, "--ledger", "course.db"))
                    .as(command)
                    .isEqualTo(section(sections, command).codeOfColumn(0));
        }
        assertThat(fields("check", "5,900 troops in Texas"))
                .isEqualTo(section(sections, "check").codeOfColumn(0));
        assertThat(fields("changes", "--from", "2018-10-01", "--to", "2018-12-31", "--ledger", "course.db"))
                .isEqualTo(section(sections, "changes").codeOfColumn(0));
        assertThat(fields("search", "helicopters", "--ledger", "course.db"))
                .isEqualTo(section(sections, "search").codeOfColumn(0));
    }

    @Test
    void theFieldsOfTheLayersAreDocumented() throws IOException {
        Page section = section(Page.of(ROOT.resolve("docs/output.md")).sections(), "inspect");
        Set<String> documented = section.codeOfColumn(1);
        documented.addAll(List.of("report", "begin", "end", "quote"));
        Set<String> existing = new TreeSet<>();
        for (Layers layer : Layers.values()) {
            layer.columns().build().columns().forEach(column -> existing.add(column.name()));
        }
        assertThat(existing).isEqualTo(documented);
    }

    @Test
    void everyTableAndViewOfTheLedgerIsDocumentedAndTheExamplesOfItsPageAnswer() throws IOException, SQLException {
        run("read", "reports/");
        Page page = Page.of(ROOT.resolve("docs/ledger.md"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("muster.db"));
                Statement statement = connection.createStatement()) {
            Set<String> existing = new TreeSet<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'"
                            + " AND name NOT LIKE 'search_index_%'")) {
                while (names.next()) {
                    existing.add(names.getString(1));
                }
            }
            assertThat(page.codeOfColumn(0)).isEqualTo(existing);
            assertThat(page.fences("sql")).isNotEmpty();
            for (String example : page.fences("sql")) {
                try (ResultSet rows = statement.executeQuery(example)) {
                    assertThat(rows.next()).as(example).isTrue();
                }
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            List<Path> pages = Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
            for (Path page : pages) {
                assertThat(Page.of(page).links())
                        .as(page.toString())
                        .allSatisfy(link -> assertThat(link).exists());
            }
        }
    }

    private static Map<String, CommandLine> commands() {
        return Muster.commandLine(Console.ofProcess()).getSubcommands();
    }

    private static Set<String> options(Page section) {
        Set<String> options = section.codeOfColumn(0);
        Set<String> names = new TreeSet<>();
        options.stream()
                .filter(option -> option.startsWith("-"))
                .map(option -> option.replaceFirst(" .*", ""))
                .forEach(names::add);
        return names;
    }

    private static Page section(Map<String, Page> sections, String title) {
        return Objects.requireNonNull(sections.get(title), () -> "there is no section '" + title + "'");
    }

    private Set<String> fields(String... command) {
        String[] withFormat = Stream.concat(Stream.of(command), Stream.of("--format", "jsonl"))
                .toArray(String[]::new);
        JsonNode first = JsonMapper.shared()
                .readTree(run(withFormat).out().lines().findFirst().orElseThrow());
        return new TreeSet<>(first.propertyNames());
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }
}
