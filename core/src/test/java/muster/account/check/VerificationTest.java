package muster.account.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import muster.account.Cited;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.books.Booked;
import muster.claim.Figure;
import muster.extract.Extractor;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fact-checker's question: what becomes of a sentence, and by which claims. */
class VerificationTest {
    /** What is known of one week. */
    static final String KNOWN = """
            tx | 2018-11-13 | Wire  | Command | ~2,800 | in-place active            | Texas
            az | 2018-11-13 | Wire  | Command | 1,500  | in-place active            | Arizona
            en | 2018-11-13 | Wire  | Command | 600    | in-place active scope:engineers | Arizona
            ca | 2018-11-13 | Wire  | Command | 1,300+ | in-place active            | California
            gd | 2018-11-13 | Daily | Bureau  | 2,092  | in-place guard             | US-Mexico border
            pl | 2018-11-13 | Daily | Command | 7,000  | planned active             | US-Mexico border | 2018-11-30
            up | 2018-11-13 | Daily | Command | -4,000 | authorized guard           | US-Mexico border
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There are 2,800 active-duty troops in Texas.               | supported
            There are about 2,900 active-duty troops in Texas.         | supported
            There are more than 2,500 active-duty troops in Texas.     | supported
            There are up to 4,000 active-duty troops in Texas.         | supported
            There are 1,500 active-duty troops in Arizona.             | supported
            There are 2,092 National Guard troops at the U.S.-Mexico border. | supported
            There are about 2,100 National Guard troops at the U.S.-Mexico border. | supported
            """)
    void whatIsKnownOfJustThatBearsItOut(String sentence, String answer) {
        assertThat(answer(sentence)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There are 3,500 active-duty troops in Texas.               | contradicted
            There are more than 3,200 active-duty troops in Texas.     | contradicted
            There are up to 1,000 active-duty troops in Texas.         | contradicted
            There are about 1,700 active-duty troops in Arizona.       | contradicted
            There are fewer than 2,000 National Guard troops at the U.S.-Mexico border. | contradicted
            """)
    void whatIsKnownOfJustThatExcludesIt(String sentence, String answer) {
        assertThat(answer(sentence)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There are 600 active-duty troops in Arizona.               | other-scope
            There are up to 1,000 active-duty troops in Arizona.       | other-scope
            There are 7,000 active-duty troops at the U.S.-Mexico border. | other-rung
            There are 4,000 National Guard troops at the U.S.-Mexico border. | other-rung
            There are 2,092 active-duty troops at the U.S.-Mexico border. | other-component
            There are 2,800 active-duty troops in California.          | other-place
            """)
    void theNumberIsSaidOfSomethingElse(String sentence, String answer) {
        assertThat(answer(sentence)).isEqualTo(answer);
    }

    @Test
    void theNumberIsSaidOfAnotherTime() {
        String known = """
                a | 2018-11-07 | Wire | Command | 5,600 | in-place active | US-Mexico border
                b | 2018-11-18 | Wire | Command | 5,900 | in-place active | US-Mexico border
                """;
        assertThat(answer("There are 5,600 active-duty troops at the U.S.-Mexico border.", "2018-11-20", known))
                .isEqualTo("other-time");
        assertThat(answer("There are 5,600 active-duty troops at the U.S.-Mexico border.", "2018-11-07", known))
                .isEqualTo("supported");
        assertThat(answer("There are 5,900 active-duty troops at the U.S.-Mexico border.", "2019-06-01", known))
                .isEqualTo("other-time");
    }

    @Test
    void aNumberRepeatedAfterItWasReplacedIsOfAnotherTime() {
        Verdict verdict = verdict("There are 5,900 active-duty troops at the U.S.-Mexico border.", "2018-12-06", """
                a | 2018-11-18 | Wire  | Command | 5,900 | in-place active | US-Mexico border
                b | 2018-12-04 | Wire  | Command | 5,200 | in-place active | US-Mexico border
                c | 2018-12-06 | Daily |         | 5,900 | in-place active | US-Mexico border
                """);
        assertThat(verdict.answer()).isEqualTo(Answer.OTHER_TIME);
        assertThat(verdict.words())
                .contains("said still of 2018-12-06, when it had been replaced (Command gives 5,200 for 2018-12-04)");
        assertThat(verdict.rules()).contains("R5-stale");
    }

    @Test
    void whatIsOnlyPlannedNeverSupportsThatTheyAreThere() {
        assertThat(answer(
                        "The command plans to have 7,000 active-duty troops at the U.S.-Mexico border by November 30."))
                .isEqualTo("supported");
        assertThat(answer("There are 7,000 active-duty troops at the U.S.-Mexico border."))
                .isEqualTo("other-rung");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There are 40 active-duty troops in Ohio.                   | not-known
            There are 5,000 active-duty troops in California.          | not-known
            """)
    void nothingKnownBearsItOutOrExcludesIt(String sentence, String answer) {
        assertThat(answer(sentence)).isEqualTo(answer);
    }

    @Test
    void moreThanANumberIsBorneOutByAnyAboveItAndExcludedByThoseBelow() {
        String known = "a | 2018-10-28 | Wire | Command | 800+ | in-place active | US-Mexico border";
        assertThat(answer("There are more than 800 active-duty troops at the U.S.-Mexico border.", "2018-10-28", known))
                .isEqualTo("supported");
        assertThat(answer("There are 500 active-duty troops at the U.S.-Mexico border.", "2018-10-28", known))
                .isEqualTo("contradicted");
        assertThat(answer("There are 4,000 active-duty troops at the U.S.-Mexico border.", "2018-10-28", known))
                .isEqualTo("not-known");
    }

    @Test
    void theClaimsForAndAgainstAreNamed() {
        Verdict verdict = verdict("There are 5,600 active-duty troops at the U.S.-Mexico border.", "2018-11-08", """
                a | 2018-11-08 | Wire  | Command  | 5,600 | in-place active | US-Mexico border
                b | 2018-11-08 | Daily | Pentagon | 4,800 | in-place active | US-Mexico border
                """);
        assertThat(ids(verdict.supporting()) + " against " + ids(verdict.opposing()))
                .isEqualTo("a against b");
        assertThat(verdict.words()).contains("5,600").contains("otherwise said: 4,800 (Pentagon)");
    }

    @Test
    void theRulesThatWereUsedAreNamed() {
        assertThat(verdict("There are 2,800 active-duty troops in Texas.", "2018-11-13", KNOWN)
                        .rules())
                .contains("R1-cell", "R2-interval", "R11-best", "R14-same-answer");
        assertThat(verdict("There are 7,000 active-duty troops at the U.S.-Mexico border.", "2018-11-13", KNOWN)
                        .rules())
                .contains("R9-plans");
    }

    @Test
    void theSameQuestionHasTheSameId() {
        String sentence = "There are 2,800 active-duty troops in Texas.";
        assertThat(verification(sentence, "2018-11-13", KNOWN).id())
                .isEqualTo(verification(sentence, "2018-11-13", "").id())
                .isNotEqualTo(verification(sentence, "2018-11-14", KNOWN).id());
    }

    private static String ids(List<Said> said) {
        return said.stream().map(one -> Cited.of(one.claim()).id()).collect(Collectors.joining(" "));
    }

    private static String answer(String sentence) {
        return answer(sentence, "2018-11-13", KNOWN);
    }

    private static String answer(String sentence, String day, String known) {
        return verdict(sentence, day, known).answer().word();
    }

    static Verdict verdict(String sentence, String day, String known) {
        List<Verdict> verdicts = verification(sentence, day, known).verdicts();
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static Verification verification(String sentence, String day, String known) {
        return verification(
                sentence, Question.on(LocalDate.parse(day), 1), known.isBlank() ? List.of() : Booked.of(known));
    }

    static Verification verification(String sentence, Question question, List<Evidence> known) {
        List<Figure> figures = new Extractor(Pack.bundled())
                .read(sentence, List.of(), question.day())
                .figures();
        return Verification.of(sentence, figures, known, List.of(), question, List.of());
    }
}
