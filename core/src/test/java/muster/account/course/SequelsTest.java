package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers what was expected for 15 November 2018, asked on 1 February 2019. */
class SequelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            milestone start        | task tents started                      | met
            milestone start        | progress tents started                  | met
            milestone start        | task tents in-progress                  | overdue
            milestone start        | strength some in-place                  | met
            milestone start        | strength some en-route                  | overdue
            milestone start        | milestone start                         | met
            milestone start        | milestone end                           | overdue
            milestone arrive-by    | strength some in-place                  | met
            milestone arrive-by    | strength some ordered                   | overdue
            milestone arrive-by    | milestone in-position                   | met
            milestone arrive-by    | milestone start                         | overdue
            milestone in-position  | strength some in-place                  | met
            milestone in-position  | milestone arrive-by                     | overdue
            milestone end          | strength some withdrawn                 | met
            milestone end          | strength some in-place                  | overdue
            milestone decision-due | request assistance approved             | met
            milestone decision-due | request assistance refused              | met
            milestone decision-due | request assistance submitted            | overdue
            milestone decision-due | order deployment signed                 | met
            milestone decision-due | order deployment rescinded              | overdue
            milestone decision-due | authority insurrection-act invoked      | met
            milestone decision-due | authority insurrection-act ended        | overdue
            milestone decision-due | task tents started                      | overdue
            order deployment expected | order deployment signed              | met
            order deployment expected | order deployment -                   | overdue
            order deployment expected | order withdrawal signed              | overdue
            progress tents complete | task tents complete                    | met
            progress tents complete | progress tents complete                | met
            progress tents complete | task tents in-progress                 | overdue
            task tents complete     | progress tents complete                | met
            task tents complete     | progress wire complete                 | overdue
            task tents complete     | progress tents -                       | overdue
            authority state-of-emergency declared | authority state-of-emergency declared | met
            limit unarmed ended     | limit unarmed ended                    | met
            limit unarmed ended     | limit unarmed in-force                 | overdue
            """)
    void whatComesAboutMeetsWhatWasToComeAbout(String expected, String later, String fate) {
        assertThat(fate(expected(expected), telling("later", "2018-11-16", later)))
                .isEqualTo(fate);
    }

    @Test
    void itIsMetByWhatIsToldFromThenOnUntilSixtyDaysAfterItsDay() {
        Telling due = expected("milestone arrive-by");
        assertThat(fate(due, telling("later", "2018-10-31", "strength some in-place")))
                .isEqualTo("overdue");
        assertThat(fate(due, telling("later", "2018-11-01", "strength some in-place")))
                .isEqualTo("met");
        assertThat(fate(due, telling("later", "2019-01-14", "strength some in-place")))
                .isEqualTo("met");
        assertThat(fate(due, telling("later", "2019-01-15", "strength some in-place")))
                .isEqualTo("overdue");
    }

    @Test
    void itIsMetByWhatIsOfItsMissionAndPlaceAndHasComeAbout() {
        Telling due = expected("milestone arrive-by").in("Texas");
        Telling there = telling("later", "2018-11-16", "strength some in-place");
        assertThat(fate(due, there.in("Texas"))).isEqualTo("met");
        assertThat(fate(due, there.in("Ohio"))).isEqualTo("overdue");
        assertThat(fate(
                        due,
                        telling("later", "2018-11-16", "strength some in-place").of("flood")))
                .isEqualTo("overdue");
        assertThat(fate(
                        due,
                        telling("later", "2018-11-16", "strength some in-place").as(Modality.POSSIBLE)))
                .isEqualTo("overdue");
    }

    @Test
    void forcesThatBeginToLeaveBeforeItsDayAreNoEndYet() {
        Telling end = expected("milestone end");
        assertThat(fate(end, telling("later", "2018-11-14", "strength some withdrawn")))
                .isEqualTo("overdue");
        assertThat(fate(end, telling("later", "2018-11-15", "strength some withdrawn")))
                .isEqualTo("met");
        assertThat(fate(end, telling("later", "2018-11-14", "milestone end"))).isEqualTo("met");
    }

    @Test
    void aDecisionIsMadeByWhoWasToMakeItAsFarAsIsTold() {
        String order = "order deployment signed";
        assertThat(fate(
                        expected("milestone decision-due").by("the governor"),
                        telling("later", "2018-11-16", order).by("the Pentagon")))
                .isEqualTo("overdue");
        assertThat(fate(
                        expected("milestone decision-due").by("the governor"),
                        telling("later", "2018-11-16", order).by("the Governor")))
                .isEqualTo("met");
        assertThat(fate(
                        expected("milestone decision-due").by("He"),
                        telling("later", "2018-11-16", order).by("the Pentagon")))
                .isEqualTo("met");
    }

    @Test
    void whatIsDeniedFromItsDayOnIsMissed() {
        Telling due = expected("milestone arrive-by");
        assertThat(fate(due, denied("2018-11-15"))).isEqualTo("missed");
        assertThat(fate(due, denied("2019-01-14"))).isEqualTo("missed");
        assertThat(fate(due, denied("2019-01-15"))).isEqualTo("overdue");
        assertThat(fate(due, denied("2018-11-14"))).isEqualTo("overdue");
        assertThat(fate(due, telling("later", "2018-11-15", "milestone start").as(Modality.DENIED)))
                .isEqualTo("overdue");
        assertThat(fate(due.report("Wire"), denied("2018-11-15").report("Wire")))
                .isEqualTo("missed");
    }

    @Test
    void onlyAnEndMovesAndOnlyOfTheSamePlaces() {
        assertThat(fate(
                        expected("milestone end"),
                        telling("later", "2018-11-10", "milestone end").on("2018-12-20")))
                .isEqualTo("moved");
        assertThat(fate(
                        expected("milestone end"),
                        telling("later", "2018-11-10", "milestone extended-to")
                                .as(Modality.DENIED)
                                .on("2018-12-20")))
                .isEqualTo("overdue");
        assertThat(fate(
                        expected("milestone end").in("Texas"),
                        telling("later", "2018-11-10", "milestone end").on("2018-12-20")))
                .isEqualTo("overdue");
        assertThat(fate(expected("milestone end"), telling("later", "2018-11-10", "milestone extended-to")))
                .isEqualTo("overdue");
        assertThat(fate(
                        expected("milestone arrive-by"),
                        telling("later", "2018-11-10", "milestone arrive-by").on("2018-12-20")))
                .isEqualTo("overdue");
    }

    @Test
    void aSentenceThatNamesTwoEndsMovesTheEarlierOne() {
        String sentence = "The mission, which was to end in November, now runs through December.";
        Telling end = expected("milestone end").report("Wire").words(sentence);
        assertThat(fate(
                        end,
                        telling("later", "2018-11-01", "milestone extended-to")
                                .report("Wire")
                                .words(sentence)
                                .on("2018-12")))
                .isEqualTo("moved");
        assertThat(fate(
                        end,
                        telling("later", "2018-11-01", "milestone extended-to")
                                .report("Wire")
                                .words(sentence)
                                .on("2018-11-10")))
                .isEqualTo("overdue");
        assertThat(fate(
                        end,
                        telling("later", "2018-11-01", "milestone extended-to")
                                .report("Daily")
                                .words(sentence)
                                .on("2018-12")))
                .isEqualTo("overdue");
    }

    private static Telling expected(String matter) {
        return telling("first", "2018-11-01", matter).as(Modality.EXPECTED).on("2018-11-15");
    }

    private static Telling denied(String day) {
        return telling("later", day, "milestone arrive-by").as(Modality.DENIED);
    }

    /** What is told on a day, as kind, type and stage. */
    private static Telling telling(String id, String day, String matter) {
        String[] words = matter.split(" ");
        return Telling.of(id, day, Kind.valueOf(name(words[0])), words[1], words.length < 3 ? null : stage(words[2]));
    }

    private static @Nullable Stage stage(String word) {
        return word.equals("-") ? null : Stage.valueOf(name(word));
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String fate(Telling expected, Telling later) {
        List<Happening> happenings = Timeline.of(
                        Stream.of(later, expected).map(Telling::told).toList(), LocalDate.parse("2019-02-01"))
                .happenings();
        return happenings.stream()
                .filter(happening -> happening.testimony().id().equals("first"))
                .flatMap(happening -> Stream.ofNullable(happening.fate()))
                .map(fate -> fate.word())
                .findFirst()
                .orElse("none");
    }
}
