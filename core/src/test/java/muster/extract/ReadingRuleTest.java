package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Claim;
import muster.claim.Ground;
import muster.language.Words;
import muster.language.quantity.Rejected;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.statement.FrameRule;
import muster.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that the code knows, those that the documentation names, and their examples are the same. */
class ReadingRuleTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 13);
    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());
    /** The rules that stand in tables have no name in the code. */
    private static final Set<String> TABLES =
            FrameRule.all().stream().map(FrameRule::name).collect(Collectors.toSet());

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGE = Path.of("../docs/rules.md");

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleOfARuleIsReadByIt(ReadingRule rule) {
        String begin = rule.name().replace("*", "");
        assertThat(rulesOf(rule.example().replace(" ¶ ", "\n\n")))
                .as(rule.name())
                .anyMatch(name -> name.equals(rule.name()) || rule.name().endsWith("*") && name.startsWith(begin));
    }

    @Test
    void everyRuleOfTheCodeIsDocumented() throws IOException {
        assertThat(namesInCode())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(isDocumented(name))
                        .as("%s is in rules.tsv", name)
                        .isTrue());
    }

    @Test
    void everyDocumentedRuleIsInTheCode() throws IOException {
        Set<String> names = namesInCode();
        assertThat(ReadingRule.all())
                .filteredOn(rule -> !TABLES.contains(rule.name()))
                .allSatisfy(rule -> assertThat(names)
                        .as("%s is in the code", rule.name())
                        .anyMatch(name -> name.equals(rule.name())
                                || rule.name().equals(name + ".planned")
                                || name.endsWith(".") && rule.name().startsWith(name)));
    }

    @Test
    void aNameIsFoundAlsoWhereOnlyItsBeginningIsDocumented() {
        assertThat(ReadingRule.named("place.behind").orElseThrow().meaning()).contains("behind the figure");
        assertThat(ReadingRule.named("contest.time.year").orElseThrow().name()).isEqualTo("contest.time.*");
        assertThat(ReadingRule.named("place.of-old")).isEmpty();
    }

    /** With {@code -Dmuster.rewrite=true} this writes the page instead. */
    @Test
    void thePageOfTheRulesIsUpToDate() throws IOException {
        String page = RulesPage.of(ReadingRule.all());
        if (Boolean.getBoolean("muster.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    static Stream<ReadingRule> examples() {
        return ReadingRule.all().stream().filter(rule -> !rule.example().equals("–"));
    }

    /** The rules of a report's claims, those that refuse its numbers, and those of its words of time. */
    private static Set<String> rulesOf(String text) {
        Set<String> rules = new TreeSet<>();
        for (Claim claim : EXTRACTOR.read(text, List.of(), PUBLISHED).claims()) {
            claim.grounds().stream().map(Ground::rule).forEach(rules::add);
        }
        Document.of(text, List.of()).sentences().stream()
                .map(Words::of)
                .map(Contest::in)
                .forEach(contest -> {
                    contest.rejected().stream().map(Rejected::reason).forEach(rules::add);
                    contest.times().stream().map(TimeMention::rule).forEach(rules::add);
                });
        return rules;
    }

    /** Whether a name is documented, or of the beginning of a name any that begins so. */
    private static boolean isDocumented(String name) {
        return name.endsWith(".")
                ? ReadingRule.all().stream().anyMatch(rule -> rule.name().startsWith(name))
                : ReadingRule.named(name).isPresent();
    }

    /** The names of rules, and the beginnings of names, that stand in the code. */
    private static Set<String> namesInCode() throws IOException {
        String families = ReadingRule.all().stream()
                .map(rule -> rule.name().substring(0, rule.name().indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern name = Pattern.compile("\"((?:" + families + ")\\.[a-z.-]*)\"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> name.matcher(content(file)).results().map(ReadingRuleTest::word))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String word(MatchResult match) {
        return match.group(1);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
