package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import muster.account.Rule;
import muster.account.books.FindingType;
import muster.claim.Term;
import org.junit.jupiter.api.Test;

/** docs/books.md and the rules of the account are the same. */
class BooksPageTest {
    private static final Path PAGE = Path.of("../docs/books.md");

    @Test
    void everyRuleHasItsPlaceInTheOrderOfItsNumber() throws IOException {
        List<String> titles = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring("## ".length()))
                .toList();
        assertThat(titles)
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void everyTypeOfFindingIsTold() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Arrays.stream(FindingType.values()).map(Term::word))
                .allSatisfy(type -> assertThat(page).contains("`" + type + "`"));
    }
}
