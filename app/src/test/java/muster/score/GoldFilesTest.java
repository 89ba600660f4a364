package muster.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Meaning;
import muster.claim.Service;
import muster.claim.Status;
import muster.claim.Subject;
import muster.claim.Term;
import muster.reading.Fetched;
import muster.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The gold sets can be trusted: quotes are what the texts say, and every word is one of the contract. */
class GoldFilesTest {
    private static final List<String> KINDS = List.of(
            "request",
            "order",
            "task",
            "progress",
            "limit",
            "milestone",
            "state-action",
            "authority",
            "relation",
            "cost",
            "flow",
            "mission-change",
            "unknown",
            "dispute",
            "strength",
            "event",
            "purpose");
    private static final List<String> MODALITIES =
            List.of("asserted", "expected", "possible", "conditional", "negated", "denied", "unknown");

    @ParameterizedTest
    @MethodSource("muster.score.GoldSet#all")
    void everyReportHasADayAndAnOutlet(GoldSet set) {
        assertThat(set.reports()).isNotEmpty().allSatisfy(report -> {
            assertThat(report.metadata().published())
                    .as(report.metadata().name())
                    .isNotNull();
            assertThat(report.metadata().publisher())
                    .as(report.metadata().name())
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("muster.score.GoldSet#all")
    void everyQuoteIsWhatTheTextSaysAtItsOffsets(GoldSet set) throws IOException {
        Map<String, String> texts = texts(set);
        assertThat(set.figures()).isNotEmpty().allSatisfy(figure -> checkQuote(figure, texts));
        assertThat(set.claims()).isNotEmpty().allSatisfy(claim -> checkQuote(claim, texts));
    }

    @ParameterizedTest
    @MethodSource("muster.score.GoldSet#all")
    void everyWordOfAFigureIsOneOfTheContract(GoldSet set) throws IOException {
        assertThat(set.figures()).allSatisfy(node -> {
            FigureLine figure = FigureLine.of(node);
            each(figure.subject(), word -> Term.of(Subject.class, word));
            each(figure.reading(), word -> Term.of(Meaning.class, word));
            eachOrNull(figure.status(), word -> Term.of(Status.class, word));
            eachOrNull(figure.component(), word -> Term.of(Component.class, word));
            eachOrNull(figure.service(), word -> Term.of(Service.class, word));
            eachOrNull(figure.at(), DateRange::parse);
            each(figure.unit(), GoldFilesTest::checkUnit);
        });
    }

    @ParameterizedTest
    @MethodSource("muster.score.GoldSet#all")
    void everyWordOfAClaimIsOneOfTheContract(GoldSet set) throws IOException {
        assertThat(set.claims()).allSatisfy(claim -> {
            assertThat(KINDS).contains(claim.required("kind").stringValue());
            each(
                    claim.required("modality").stringValue(),
                    word -> assertThat(MODALITIES).contains(word));
            JsonNode when = claim.required("when");
            if (!when.isNull()) {
                eachOrNull(when.stringValue(), DateRange::parse);
            }
        });
    }

    private static Map<String, String> texts(GoldSet set) {
        Map<String, String> texts = new HashMap<>();
        for (Fetched.Ok report : set.reports()) {
            texts.put(report.metadata().name(), report.version().text());
        }
        return texts;
    }

    private static void checkQuote(JsonNode line, Map<String, String> texts) {
        String report = line.required("report").stringValue();
        assertThat(texts).containsKey(report);
        Span span =
                new Span(line.required("begin").intValue(), line.required("end").intValue());
        assertThat(span.in(Objects.requireNonNull(texts.get(report))))
                .isEqualTo(line.required("quote").stringValue());
    }

    private static void checkUnit(String unit) {
        if (unit.chars().anyMatch(Character::isUpperCase)) {
            assertThat(Currency.getInstance(unit).getCurrencyCode()).isEqualTo(unit);
        } else {
            assertThat(unit).matches("[a-z]+([ -][a-z]+)*");
        }
    }

    private static void each(String scalar, Consumer<String> check) {
        FigureLine.alternatives(scalar).forEach(check);
    }

    private static void eachOrNull(String scalar, Consumer<String> check) {
        FigureLine.alternatives(scalar).stream().filter(word -> !word.isEmpty()).forEach(check);
    }
}
