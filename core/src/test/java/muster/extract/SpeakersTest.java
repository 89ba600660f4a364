package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may speak without being in a vocabulary, and who speaks through another. */
class SpeakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The state fire marshal said 40 soldiers were hurt.|state fire marshal (role)",
                "Police chief Ann Kramer, for her part, counted 40 soldiers downtown.|Ann Kramer (named)",
                "Customs and Border Protection officials said 40 soldiers came.|Customs and Border Protection officials (anonymous)",
                "The general who coordinates the airlift from Beirut says 40 soldiers came.|general (role)",
                "Locals put the number of soldiers at 40.|Locals (role)",
                "Ann Kramer declared she had sent 40 soldiers.|Ann Kramer (named)",
                "A paramedic said 40 soldiers were hurt.|paramedic (role)",
                "About 40 soldiers are on duty, the city councillor said.|city councillor (role)",
                "The association said 40 soldiers were hurt.|association (organisation)",
                "The lawsuit says 40 soldiers were hurt.|lawsuit (document)",
                "Residents interviewed by the newspaper said they had seen 40 soldiers.|Residents (role)",
                "The union representing border agents estimates that 40 soldiers remain.|union (organisation)",
                "Aides traveling with the president said 40 soldiers would go.|Aides (role)",
                "About 40 soldiers remain, court records show.|court records (document)",
                "About 40 soldiers remain, according to court filings.|court filings (document)",
                "Figures compiled by the Guard show 40 soldiers remain.|Figures (document)",
                "South Carolina pledged 200 and Ohio says it will send 40.|Ohio (organisation)",
                "South Carolina pledged 200 soldiers, and Ohio said it will send 40.|Ohio (organisation)",
                "The mayor's chief of staff said 40 soldiers are on duty.|mayor's chief of staff (role)",
                "Two people familiar with the plan said 40 soldiers would leave.|people (anonymous)",
                "About 40 soldiers would leave, said three people close to the governor.|people (anonymous)",
                "A person with direct knowledge of the plan said 40 soldiers would leave.|person (anonymous)",
                "Critics say the soldiers idle; the department says they have freed 40 agents.|department (organisation)",
                "The Border Patrol expects to add 40 agents by the fall.|Border Patrol (organisation)",
                "The adjutant general of Ohio said he would send 40 soldiers.|adjutant general (role)",
                "About 40 soldiers came, a spokesperson for U.S. Northern Command said.|spokesperson for U.S. Northern Command (role)",
                "About 40 soldiers came, according to the Department of Military and Veterans Affairs.|Department of Military and Veterans Affairs (organisation)",
                "The Army says 60 soldiers are on duty, but the union says there are only 40.|union (organisation)"
            })
    void whoeverSpeaksIsASource(String sentence, String source) {
        assertThat(ShortReport.of(sentence).sources("40")).containsExactly(source);
    }

    @Test
    void whomASpeakerCitesComesFirst() {
        assertThat(ShortReport.of(
                                "About 40 soldiers will arrive Monday, Fox News reported, citing a Pentagon official.")
                        .sources("40"))
                .containsExactly("Pentagon official (anonymous)", "Fox News (outlet)");
        assertThat(ShortReport.of("Fox News, citing two Pentagon officials, said 40 soldiers will arrive.")
                        .sources("40"))
                .containsExactly("Pentagon officials (anonymous)", "Fox News (outlet)");
        assertThat(ShortReport.of("Citing a memo, the Post reported that 40 soldiers were idle.")
                        .sources("40"))
                .containsExactly("memo (document)", "the Post (outlet)");
        assertThat(ShortReport.of("The mayor said 40 soldiers would leave, citing a Pentagon review.")
                        .sources("40"))
                .containsExactly("mayor (role)");
    }

    @Test
    void aPronounBehindAccordingToIsWhoSpokeLast() {
        assertThat(ShortReport.of("The sheriff, Joe Tamez, said all is quiet. According to him, 40 soldiers help.")
                        .sources("40"))
                .containsExactly("Joe Tamez (named)");
    }

    @Test
    void severalWhoEachSayTheirOwn() {
        ShortReport report = ShortReport.of("Iowa pledged 40 soldiers, Ohio announced 50 would go.");
        assertThat(report.sources("40")).containsExactly("Iowa (organisation)");
        assertThat(report.sources("50")).containsExactly("Ohio (organisation)");
    }

    @Test
    void theyAreWhoSpeaksInTheSameSentence() {
        assertThat(ShortReport.of("The Pentagon said so. Agents said they expect 40 soldiers.")
                        .sources("40"))
                .containsExactly("Agents (role)");
    }

    @Test
    void theNounInFrontOfAnArticleBelongsToNoSpeaker() {
        assertThat(ShortReport.of("With that money the Pentagon says it has 40 soldiers.")
                        .sources("40"))
                .containsExactly("Pentagon (organisation)");
    }

    @Test
    void whoAddsToAForceSaysNothing() {
        assertThat(ShortReport.of("The newcomers add to a force of 40 soldiers.")
                        .sources("40"))
                .isEmpty();
    }

    @Test
    void whoBoastsOfANumberSaysIt() {
        assertThat(ShortReport.of("By Friday the mayor was boasting of 40 soldiers on the streets.")
                        .sources("40"))
                .containsExactly("mayor (role)");
    }

    /** The report itself counts where its own reporter does. */
    @Test
    void theOwnReporterIsNoSource() {
        assertThat(ShortReport.of("Our reporter counted 40 soldiers at the gate.")
                        .sources("40"))
                .isEmpty();
    }

    /** Who is named by the office before is known by it in front of an answer. */
    @Test
    void theLabelOfAnOfficeNamesTheSpeaker() {
        assertThat(ShortReport.of("""
                        Ann Kramer, Minister for Defence, met the press.

                        Minister for Defence: We have 40 soldiers on the dam.
                        """).sources("40")).containsExactly("Minister for Defence (named)");
    }
}
