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
                "The state has 40 soldiers on duty, said Sgt. 1st Class Ann Kramer.|Ann Kramer (named)",
                "According to the Pentagon, 40 soldiers are on duty.|Pentagon (organisation)",
                "About 40 soldiers are on duty, the Defense Department said.|Defense Department (organisation)",
                "By Pentagon estimates, 40 soldiers are on duty.|Pentagon (organisation)",
                "The agency reported that 40 soldiers were hurt.|agency (organisation)",
                "The study found that 40 soldiers were hurt.|study (document)",
                "The governor pledged 40 soldiers.|governor (role)",
                "The ministry put the number of wounded soldiers at 40.|ministry (organisation)",
                "Of the wounded, 40 were soldiers, the figures show.|figures (document)",
                "By the AP's count 40 soldiers were hurt.|the AP (outlet)",
                "About 40 soldiers are on duty, said a spokesman, Col. Ann Kramer.|Ann Kramer (named)",
                "The deputy mayor of Millbrook, Ann Kramer, said on Monday that 40 soldiers are on duty.|Ann Kramer (named)",
                "The governor called out the Guard and said that 40 soldiers are on duty.|governor (role)",
                "An official who did not want to be named said that 40 soldiers were hurt.|official (anonymous)",
                "A release says 40 soldiers are on duty.|release (document)",
                "From a spokeswoman just now: 40 soldiers are on duty.|spokeswoman (role)",
                "There was a report that 40 soldiers were hurt.|report (document)",
                "A World Food Programme spokeswoman said 40 soldiers help.|World Food Programme spokeswoman (role)",
                "About 40 soldiers are on duty, said two officials with knowledge of the plan.|officials (anonymous)",
                "\"We have 40 soldiers on duty,\" said Col. Ann Kramer-Lund.|Ann Kramer-Lund (named)",
                "\"We have 40 soldiers on duty,\" Col. Ann Kramer replied.|Ann Kramer (named)",
                "\"The dyke holds,\" Col. Ann Kramer said. She went on: \"We have 40 soldiers on duty.\"|Ann Kramer (named)",
                "About 40 soldiers were hurt, according to a March report.|March report (document)",
                "About 40 soldiers were hurt, according to a planning document.|planning document (document)",
                "As per the district hospital, 40 soldiers were hurt.|district hospital (organisation)",
                "By the county's own tally 40 soldiers were hurt.|county (organisation)",
                "By the ministry's count the flood cost $40 million.|ministry (organisation)",
                "Officials at Monday's briefing said that 40 soldiers were hurt.|Officials (anonymous)",
                "A Ministry of Works source said 40 soldiers were hurt.|Ministry of Works source (anonymous)",
                "The top Army general said that 40 soldiers were hurt.|top Army general (role)",
                "The Army general in charge said that 40 soldiers were hurt.|Army general (role)",
                "It is a mission, which the Pentagon says has cost $40 million.|Pentagon (organisation)",
                "The Ministry of National Defense pointed out, 40 soldiers had been sent.|Ministry of National Defense (organisation)",
                "Gov. Ann Kramer on Tuesday announced that 40 soldiers are on duty.|Ann Kramer (named)",
                "The Pentagon late Tuesday said that 40 soldiers are on duty.|Pentagon (organisation)",
                "Guard officials Tuesday said 40 soldiers are on duty.|Guard officials (anonymous)",
                "The chief of the National Guard Bureau said 40 soldiers are on duty.|chief of the National Guard Bureau (role)",
                "Ann Kramer's official spokesman said 40 soldiers are on duty.|Ann Kramer's official spokesman (role)",
                "About 40 soldiers are on duty, the press service said.|press service (organisation)",
                "Prime Minister Theresa May said 40 soldiers are on duty.|Theresa May (named)",
                "Tuesday's announcement that some 40 soldiers will go drew critics.|announcement (document)",
                "\"We have 40 soldiers on duty.\" Kramer said. \"They are tired.\"|Kramer (named)",
                "About 40 soldiers are on duty, the village said.|village (organisation)",
                "Rain fell, Col. Ann White said. She said 40 soldiers are on duty.|Ann White (named)",
                "In a State of the Union speech President Kramer said that 40 soldiers are on duty.|Kramer (named)"
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
        assertThat(ShortReport.of("About 40 soldiers were hurt, a release from the Guard says.")
                        .sources("40"))
                .containsExactly("release (document)", "Guard (organisation)");
        assertThat(ShortReport.of("About 40 soldiers were hurt, according to a memo that The Washington Post obtained.")
                        .sources("40"))
                .containsExactly("memo (document)", "The Washington Post (outlet)");
        assertThat(ShortReport.of("About 40 soldiers were hurt, according to records reviewed by Reuters.")
                        .sources("40"))
                .containsExactly("records (document)", "Reuters (outlet)");
        assertThat(ShortReport.of("About 40 soldiers were hurt, according to an audit done by the state.")
                        .sources("40"))
                .containsExactly("audit (document)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 40 soldiers are on duty.",
                "Ohio Posts 40 Soldiers on Its Lake",
                "With 40 soldiers there, the Guard is adding eyes.",
                "The governor told Ann Lund, the adjutant general, to get 40 soldiers ready.",
                "The army did not say that 40 soldiers were hurt.",
                "Some 40 soldiers reported on Monday to a training site.",
                "About 40 soldiers are on duty, and Col. Ann Kramer said the work goes well.",
                "They were hurt where the army reported neglect; 40 soldiers remain.",
                "Some 40 soldiers fill sandbags; the work will take a week, their commander said.",
                "The state has put 40 soldiers to work.",
                "The governor declared an emergency, under which 40 soldiers serve.",
                "The army keeps 40 soldiers in Ohio, in a step that the Pentagon says shows its resolve.",
                "The convoy went on, and 40 soldiers stayed.",
                "The truck takes 40 gallons per hour."
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
    void anOfficialIsCountedAndKeepsTheFullerName() {
        ShortReport report = ShortReport.of(
                "Two senior defense officials said that 40 soldiers were hurt. Rain fell. The officials also said 20 left.");

        assertThat(report.figure("40").attribution().chain().getFirst().count()).isEqualTo(2);
        assertThat(report.sources("20")).containsExactly("senior defense officials (anonymous)");
        assertThat(report.figure("20").attribution().carried()).isFalse();
    }

    @Test
    void aSurnameMeansThePersonNamedInFull() {
        ShortReport report = ShortReport.of(
                "About 40 soldiers are on duty, said Col. Ann Kramer. Rain fell. Kramer said 20 soldiers rest.");

        assertThat(report.sources("20")).containsExactly("Ann Kramer (named)");
    }

    @Test
    void aPronounMeansThePersonWhoActedLast() {
        ShortReport report = ShortReport.of("About 40 soldiers are on duty, Ann Kramer said. Critics want more. "
                + "Kramer would have none of it. \"We need 20 soldiers,\" she said.");

        assertThat(report.sources("20")).containsExactly("Ann Kramer (named)");
    }

    @Test
    void itMeansTheSubjectOfItsOwnSentence() {
        assertThat(ShortReport.of("Since March the army has spent $40 million there, it estimates.")
                        .sources("$40 million"))
                .containsExactly("army (organisation)");
    }

    @Test
    void aQuotationThatGoesOnIsMarkedAsCarriedAndStillHasItsSource() {
        ShortReport report = ShortReport.of("""
                \"We have 40 soldiers on duty,\" Col. Ann Kramer said. \"Another 20 soldiers rest.\"""");

        assertThat(report.figure("40").attribution().carried()).isFalse();
        assertThat(report.figure("20").attribution().carried()).isTrue();
        assertThat(report.figure("20").attribution().source()).containsExactly("Ann Kramer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Pentagon said that 40 soldiers had left. They would be replaced by 20 more.",
                "The Pentagon said that 40 soldiers are on duty. Another 20 are on their way.",
                "The Pentagon said that 40 soldiers are on duty. Of those, 20 are medics."
            })
    void aSpeakerIsCarriedToASentenceThatClearlyGoesOn(String text) {
        ShortReport report = ShortReport.of(text);

        assertThat(report.sources("20")).containsExactly("Pentagon (organisation)");
        assertThat(report.figure("20").attribution().carried()).isTrue();
        assertThat(report.figure("20").attribution().source()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Pentagon said that 40 soldiers are on duty. The flood has damaged 20 helicopters.",
                "\"We look into 40 bags,\" the Pentagon said. By noon 20 soldiers had left.",
                "The Pentagon said that 40 soldiers had left.\n\nThey would be replaced by 20 more."
            })
    void aSpeakerIsNotCarriedToWhatTheReportSaysItself(String text) {
        assertThat(ShortReport.of(text).sources("20")).isEmpty();
    }

    @Test
    void theNextSentenceMayNameWhoSaidTheOneBefore() {
        ShortReport report = ShortReport.of("About 40 soldiers are on duty. That is according to the Pentagon.");

        assertThat(report.sources("40")).containsExactly("Pentagon (organisation)");
        assertThat(report.figure("40").attribution().carried()).isTrue();
    }

    @Test
    void aLabelThatNamesAnOfficeNeedsNoSecondOne() {
        ShortReport report = ShortReport.of("""
                Remarks on the flood

                THE PRESIDENT: Good morning. We have 40 soldiers on duty.

                Another 20 soldiers rest.

                ANN KRAMER, MINISTER FOR DEFENCE: We plan for 60 soldiers.""");

        assertThat(report.sources("40")).containsExactly("THE PRESIDENT (named)");
        assertThat(report.sources("20")).containsExactly("THE PRESIDENT (named)");
        assertThat(report.sources("60")).containsExactly("ANN KRAMER, MINISTER FOR DEFENCE (named)");
    }

    @Test
    void aPronounMayMeanThePersonItsOwnSentenceBeganWith() {
        assertThat(ShortReport.of("Defense Secretary Ann Kramer is sending 40 soldiers, she said.")
                        .sources("40"))
                .containsExactly("Ann Kramer (named)");
    }

    @Test
    void aTimeInFrontOfALabelIsNoPartOfTheSpeakersName() {
        ShortReport report = ShortReport.of("""
                Briefing on the flood

                [00:12] GENERAL KRAMER: Good morning. We have 40 soldiers on duty.""");

        assertThat(report.sources("40")).containsExactly("GENERAL KRAMER (named)");
        assertThat(report.figure("40").attribution().carried()).isTrue();
    }

    @Test
    void aTranscriptMayNameItsSpeakersAsPeopleDo() {
        ShortReport report = ShortReport.of("""
                Joint press conference with Ann Kramer, Minister for Defence, and Air Marshal Tom Doyle

                Tom Doyle: Good morning. We have 40 soldiers on duty.

                Journalist: Are 60 soldiers enough?

                Ann Kramer: They have helped 70 people.""");

        assertThat(report.sources("40")).containsExactly("Tom Doyle (named)");
        assertThat(report.sources("60")).isEmpty();
        assertThat(report.sources("70")).containsExactly("Ann Kramer (named)");
    }

    @Test
    void aLineBelowATableNamesItsSources() {
        ShortReport report = ShortReport.of("""
                The mission in numbers
                In Millbrook: 40 soldiers
                In Northgate: 30 soldiers
                Sources: Pentagon, Reuters

                Some 20 soldiers have left.""");

        assertThat(report.sources("40")).containsExactly("Pentagon (organisation)", "Reuters (outlet)");
        assertThat(report.sources("30")).containsExactly("Pentagon (organisation)", "Reuters (outlet)");
        assertThat(report.sources("20")).isEmpty();
    }

    @Test
    void whoGivesAnOrderStatesNothing() {
        assertThat(ShortReport.of("The governor told 40 soldiers to be ready.").sources("40"))
                .isEmpty();
    }

    @Test
    void theDayOnWhichASourceSpokeIsKept() {
        ShortReport report = ShortReport.of("The Pentagon said Friday that 40 soldiers were wounded.");

        assertThat(report.figure("40").said()).isEqualTo("2021-05-07");
        assertThat(ShortReport.of("About 40 soldiers are on duty.").figure("40").said())
                .isNull();
    }

    @Test
    void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
        assertThat(ShortReport.of(
                                "“We are ready, Mayor Ann Kramer said on Monday.\n\nSome 40 soldiers are in Millbrook.")
                        .sources("40"))
                .isEmpty();
    }
}
