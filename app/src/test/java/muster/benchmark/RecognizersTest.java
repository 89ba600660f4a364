package muster.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The cases of the Recognizers specifications. One that is not read as its specification says has its reason in the
 * file beside them; {@code -Dmuster.rewrite=true} writes that file and the pages anew.
 */
class RecognizersTest {
    private static final String REMEDY = "mvn test -Dmuster.rewrite=true writes it anew";

    private static List<Case> cases = List.of();
    private static List<Case> failing = List.of();

    @BeforeAll
    static void judge() throws IOException {
        List<Case> all = new ArrayList<>();
        for (Specification specification : Specification.values()) {
            all.addAll(Case.of(specification));
        }
        cases = List.copyOf(all);
        failing = all.stream().filter(one -> !one.passes()).toList();
    }

    @Test
    void aCaseHasAReasonExactlyWhereItFails() throws IOException {
        if (BenchmarksPage.isToBeWritten()) {
            Reasons.write(failing);
        }
        assertThat(failing.stream().map(Case::id).sorted())
                .as(REMEDY)
                .containsExactlyElementsOf(Reasons.all().keySet());
    }

    @Test
    void eachSpecificationIsMetAtLeastAsWellAsBefore() {
        assertThat(Specification.values())
                .allSatisfy(one -> assertThat(share(one)).as(one.file()).isGreaterThanOrEqualTo(one.floor()));
    }

    @Test
    void thePageOfTheDocumentationShowsTheShares() throws IOException {
        String table = "| specification | cases | passed | share |\n| --- | --- | --- | --- |\n"
                + Stream.of(Specification.values())
                        .map(one -> "| " + one.file() + " | " + count(cases, one) + " | "
                                + (count(cases, one) - count(failing, one)) + " | " + SpanScore.rounded(share(one))
                                + " % |\n")
                        .collect(Collectors.joining());
        BenchmarksPage.write("\\| specification \\|", table);
        assertThat(BenchmarksPage.FILE).as(REMEDY).content().contains(table);
    }

    @Test
    void thePageOfTheReasonsNamesEachFailingCase() throws IOException {
        Map<String, Reason> reasons = Reasons.all();
        String page = ReasonsPage.of(failing, reasons);
        if (BenchmarksPage.isToBeWritten()) {
            ReasonsPage.write(page);
        }
        assertThat(ReasonsPage.FILE).as(REMEDY).content().isEqualTo(page);
    }

    private static double share(Specification specification) {
        long all = count(cases, specification);
        return 100.0 * (all - count(failing, specification)) / all;
    }

    private static long count(List<Case> among, Specification specification) {
        return among.stream()
                .filter(one -> one.specification() == specification)
                .count();
    }
}
