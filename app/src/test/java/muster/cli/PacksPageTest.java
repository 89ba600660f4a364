package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Meaning;
import muster.claim.Service;
import muster.claim.Status;
import muster.claim.Subject;
import muster.claim.Term;
import muster.pack.PackTable;
import muster.pack.PlaceNoun;
import muster.pack.SourceKind;
import muster.pack.VerbClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on packs: its example works as it is printed, and its reference has every table, column and word. */
class PacksPageTest {
    private static final Path PAGE = Path.of("../docs/packs.md");
    private static final Pattern TABLE = Pattern.compile("(?ms)^`([\\w/.-]+)`:\\n\\n```tsv\\n(.*?)^```$");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeTheExample() throws IOException {
        Page page = Page.of(PAGE);
        Files.writeString(folder.resolve("nysa.txt"), page.fences("report").getFirst());
        Files.createDirectory(folder.resolve("odra-flood"));
        for (MatchResult table : TABLE.matcher(page.text()).results().toList()) {
            Files.writeString(folder.resolve(table.group(1)), table.group(2));
        }
    }

    @Test
    void theExampleOfThePageGivesTheFiguresThatItShows() throws IOException {
        Page page = Page.of(PAGE);
        Terminal.Result last = new Terminal.Result(0, "", "");
        for (List<String> example : page.examples()) {
            last = run(example);
            assertThat(last.code()).as("%s: %s", example, last.err()).isZero();
        }
        assertThat(last.out()).isEqualTo(page.fences("text").getFirst());
        assertThat(run(List.of("figures", "--format", "jsonl")).out()).contains("\"mission\":\"odra-flood\"");
    }

    @Test
    void withoutThePackItsWordsAreUnknown() {
        run(List.of("read", "nysa.txt"));
        assertThat(run(List.of("figures")).out())
                .contains("territorial  other")
                .doesNotContain("reserve")
                .doesNotContain("voivode");
    }

    @Test
    void theReferenceHasEveryTableAndColumn() throws IOException {
        for (PackTable table : PackTable.values()) {
            if (table != PackTable.PACK) {
                assertThat(section(table.file()).codeOfColumn(0))
                        .as(table.file())
                        .containsAll(table.columns());
            }
        }
    }

    @Test
    void theReferenceHasEveryWordThatACellMayHave() throws IOException {
        assertThat(section("nouns.tsv").codeOfColumn(1)).containsAll(words(Subject.values()));
        assertThat(section("forces.tsv").codeOfColumn(1))
                .containsAll(words(Component.values()))
                .containsAll(words(DutyStatus.values()))
                .containsAll(words(Service.values()));
        assertThat(section("states.tsv").codeOfColumn(1))
                .containsAll(words(Status.values()))
                .containsAll(words(Meaning.values()));
        assertThat(section("verbs.tsv").codeOfColumn(0)).containsAll(names(VerbClass.values()));
        assertThat(section("sources.tsv").codeOfColumn(1)).containsAll(names(SourceKind.values()));
        assertThat(section("place-kinds.tsv").codeOfColumn(1)).containsAll(names(PlaceNoun.values()));
    }

    private static Page section(String title) throws IOException {
        return Stream.of(Page.of(PAGE).text().split("(?m)^#{2,3} ", -1))
                .filter(part -> part.startsWith(title + "\n"))
                .map(part -> new Page(PAGE, part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no section '" + title + "'"));
    }

    private static Set<String> words(Term... terms) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(terms).map(Term::word).forEach(words::add);
        return words;
    }

    private static Set<String> names(Enum<?>... constants) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }

    private Terminal.Result run(List<String> arguments) {
        return new Terminal(folder).run(arguments.toArray(String[]::new));
    }
}
