package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The state has 40 soldiers on duty, Col. Ann Kramer said.|Ann Kramer (named)",
                "The state has 40 soldiers on duty, said Col. Ann Kramer, a spokeswoman.|Ann Kramer (named)",
                "According to the Pentagon, 40 soldiers are on duty.|Pentagon (organisation)",
                "About 40 soldiers are on duty, the Defense Department said.|Defense Department (organisation)",
                "By Pentagon estimates, 40 soldiers are on duty.|Pentagon (organisation)",
                "The agency reported that 40 soldiers were hurt.|agency (organisation)",
                "The study found that 40 soldiers were hurt.|study (document)",
                "The governor pledged 40 soldiers.|governor (role)",
                "About 40 soldiers are on duty, said two officials with knowledge of the plan.|officials (anonymous)"
            })
    void aSourceIsNamedWithItsKind(String sentence, String source) {
        assertThat(ShortReport.of(sentence).sources("40")).containsExactly(source);
    }

    @Test
    void aChainLeadsFromTheFactToTheOutlet() {
        assertThat(ShortReport.of("About 40 soldiers are on duty, a U.S. official told CNN.")
                        .sources("40"))
                .containsExactly("U.S. official (anonymous)", "CNN (outlet)");
        assertThat(ShortReport.of("Col. Ann Kramer told Reuters that 40 soldiers are on duty.")
                        .sources("40"))
                .containsExactly("Ann Kramer (named)", "Reuters (outlet)");
        assertThat(ShortReport.of("About 40 soldiers are on duty, according to a Pentagon memo that Reuters obtained.")
                        .sources("40"))
                .containsExactly("Pentagon (organisation)", "Pentagon memo (document)", "Reuters (outlet)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 40 soldiers are on duty.",
                "The army did not say that 40 soldiers were hurt.",
                "Some 40 soldiers reported on Monday to a training site.",
                "About 40 soldiers are on duty, and Col. Ann Kramer said the work goes well.",
                "They were hurt where the army reported neglect; 40 soldiers remain."
            })
    void whatNobodySaysIsTheReportsOwnVoice(String sentence) {
        assertThat(ShortReport.of(sentence).sources("40")).isEmpty();
    }

    @Test
    void aPronounMeansThePersonNamedLast() {
        ShortReport report = ShortReport.of(
                "\"The river is rising,\" Col. Ann Kramer said. Rain fell. She said that 40 soldiers are on duty.");

        assertThat(report.sources("40")).containsExactly("Ann Kramer (named)");
    }

    @Test
    void itMeansTheOrganisationThatSpokeLast() {
        ShortReport report = ShortReport.of("The Pentagon announced 40 soldiers. It said 20 more would follow.");

        assertThat(report.sources("20")).containsExactly("Pentagon (organisation)");
    }

    @Test
    void aQuotationOverTwoSentencesHasTheSpeakerNamedAtItsEnd() {
        ShortReport report =
                ShortReport.of("\"We have 40 soldiers on duty. Another 20 soldiers rest,\" said Col. Ann Kramer.");

        assertThat(report.sources("40")).containsExactly("Ann Kramer (named)");
        assertThat(report.figure("40").attribution().direct()).isTrue();
        assertThat(report.sources("20")).containsExactly("Ann Kramer (named)");
    }

    @Test
    void aQuotationThatFollowsASpeakerIsHers() {
        ShortReport report =
                ShortReport.of("\"The river is rising,\" Col. Ann Kramer said. \"We have 40 soldiers on duty.\"");

        assertThat(report.sources("40")).containsExactly("Ann Kramer (named)");
        assertThat(report.figure("40").attribution().direct()).isTrue();
    }

    @Test
    void aLabelOfATranscriptNamesTheSpeaker() {
        ShortReport report = ShortReport.of("""
                COL. KRAMER: We have 40 soldiers on duty.

                Q: Are 90 soldiers enough?

                COL. KRAMER: We plan for 60 soldiers.""");

        assertThat(report.sources("40")).containsExactly("COL. KRAMER (named)");
        assertThat(report.sources("90")).isEmpty();
        assertThat(report.sources("60")).containsExactly("COL. KRAMER (named)");
    }

    @Test
    void whoIntroducesAListSaysItsItems() {
        ShortReport report = ShortReport.of("""
                Col. Ann Kramer said:

                - 40 soldiers fill sandbags
                - 20 soldiers guard the dam""");

        assertThat(report.sources("40")).containsExactly("Ann Kramer (named)");
        assertThat(report.sources("20")).containsExactly("Ann Kramer (named)");
    }

    @Test
    void theDayOnWhichASourceSpokeIsKept() {
        ShortReport report = ShortReport.of("The Pentagon said Friday that 40 soldiers were wounded.");

        assertThat(report.figure("40").said()).isEqualTo("2021-05-07");
        assertThat(ShortReport.of("About 40 soldiers are on duty.").figure("40").said())
                .isNull();
    }
}
