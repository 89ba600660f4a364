package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhyTest {
    @TempDir
    Path folder = Path.of("");

    private List<JsonNode> figures = List.of();

    @BeforeEach
    void read() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "The governor said on Monday that about 800 Guard soldiers from Ohio arrived in Yuma on Friday.\n");
        Files.writeString(folder.resolve("b.txt"), "The state has sent 90 soldiers to Yuma.\n");
        run("read", ".", "--quiet");
        run("read", "a.txt", "--published", "2018-11-13", "--quiet");
        figures = rows("figures");
    }

    @Test
    void theSentenceIsShownWithTheFigureMarkedAndEachAttributeBeneath() {
        String out = run("why", id("about 800")).out();
        assertThat(out).startsWith("""
                        a.txt · outlet unknown · 2018-11-13 (option) · ID

                          The governor said on Monday that ⟦about 800⟧ Guard soldiers from Ohio arrived in Yuma on Friday.

                          confidence\
                        """.replace("ID", id("about 800")));
        assertThat(out).contains("""
                          places       Yuma · “Yuma”
                                       place.behind: The first place behind the figure, up to the next one.
                                       considered “Ohio”: where they come from
                          at           2018-11-09 · “Friday”
                        """);
    }

    @Test
    void nothingIsCutOffOnANarrowTerminal() {
        String out = new Terminal(folder, Map.of("COLUMNS", "50"))
                .run("why", id("about 800"))
                .out();
        assertThat(out.lines()).allMatch(line -> line.length() <= 50 || line.startsWith("a.txt"));
        assertThat(out).doesNotContain("…").contains("""
                                       place.behind: The first place
                                       behind the figure, up to the next
                                       one.
                        """);
    }

    @Test
    void whatIsTakenOverFromAnEarlierSentenceIsQuotedFromThere() throws IOException {
        Files.writeString(
                folder.resolve("c.txt"),
                "Some 700 Guard soldiers came to Yuma on Friday. Another 60 will follow, the governor said.\n");
        run("read", "c.txt", "--published", "2018-11-13", "--quiet");
        figures = rows("figures");
        assertThat(row("Another 60", "noun")).containsEntry("quote", "Guard soldiers");
        assertThat(row("Another 60", "component")).containsEntry("quote", "Guard");
    }

    @Test
    void eachAttributeHasItsCharactersItsRuleAndWhatElseWasConsidered() {
        assertThat(row("about 800", "places"))
                .containsEntry("value", "Yuma")
                .containsEntry("quote", "Yuma")
                .containsEntry("rule", "place.behind")
                .containsEntry("says", "The first place behind the figure, up to the next one.")
                .containsEntry("considered", "“Ohio”: where they come from");
        assertThat(row("about 800", "at"))
                .containsEntry("value", "2018-11-09")
                .containsEntry("considered", "“Monday”: when it was said");
        assertThat(row("about 800", "source")).containsEntry("quote", "The governor said on Monday");
        assertThat(row("about 800", "component")).containsEntry("quote", "Guard");
        assertThat(row("about 800", "approximate")).containsEntry("quote", "about");
    }

    @Test
    void anIdThatIsUnknownOrTheBeginningOfSeveralIsAnsweredInOneLine() {
        assertThat(run("why", "f"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err())
                        .startsWith("muster: 'f' begins the ids of 2 claims, such as ")
                        .endsWith("; write more of it\n"));
        assertThat(run("why", "x9"))
                .isEqualTo(
                        new Terminal.Result(
                                2,
                                "",
                                "muster: the ledger has no claim 'x9'; 'muster show REPORT' tells the ids of a report's claims\n"));
        String mistyped = id("about 800").replaceAll(".$", "x");
        assertThat(run("why", mistyped).err()).endsWith("; did you mean '" + id("about 800") + "'?\n");
    }

    @Test
    void theFirstCharactersOfAnIdAreEnough() {
        String first = id("about 800");
        assertThat(run("why", first.substring(0, 8)).out())
                .isEqualTo(run("why", first).out());
    }

    private String id(String quote) {
        return figures.stream()
                .filter(figure -> figure.get("quote").stringValue().equals(quote))
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
    }

    /** The row of an attribute, as names and words. */
    private Map<String, String> row(String quote, String attribute) {
        return rows("why", id(quote)).stream()
                .filter(row -> row.get("attribute").stringValue().equals(attribute))
                .findFirst()
                .orElseThrow()
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asString()));
    }

    private List<JsonNode> rows(String... command) {
        String[] all = Stream.concat(Arrays.stream(command), Stream.of("--format", "jsonl"))
                .toArray(String[]::new);
        return run(all).out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }
}
