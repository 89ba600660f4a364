package muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @Test
    void aFullStopEndsASentenceWhereACapitalFollows() {
        assertThat(sentences("The river rose. Two bridges closed! Who pays? Nobody knows."))
                .containsExactly("The river rose.", "Two bridges closed!", "Who pays?", "Nobody knows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gov. Ruiz sent 40 engineers to St. Anne on Tuesday.",
                "Maj. Gen. Kay Doyle met Capt. Lee at Ft. Lowell.",
                "Troops reached the town on Sept. 14, 2018, by road.",
                "About 2.5 million people live in Ariz. and Calif. towns.",
                "The U.S. Army sent J. D. Wells and 300 others.",
                "They waited ... for two more buses.",
                "The unit left at 6 a.m. Monday.",
            })
    void thePeriodOfAnAbbreviationEndsNone(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void anAbbreviationEndsOneWhereAWordFollowsThatOpensSentences() {
        assertThat(sentences("They came from the U.S. The others were local."))
                .containsExactly("They came from the U.S.", "The others were local.");
        assertThat(sentences("It opens at 6 a.m. However, few came."))
                .containsExactly("It opens at 6 a.m.", "However, few came.");
    }

    @Test
    void closingQuotesAndBracketsBelongToTheSentenceBeforeThem() {
        assertThat(sentences("“We are ready.” Forty soldiers came. (More will follow.) They wait."))
                .containsExactly("“We are ready.”", "Forty soldiers came.", "(More will follow.)", "They wait.");
    }

    @Test
    void aQuoteThatGoesOnWithItsSpeakerIsOneSentence() {
        assertThat(sentences("\"We are ready,\" she said. \"Come in.\""))
                .containsExactly("\"We are ready,\" she said.", "\"Come in.\"");
    }

    @Test
    void aNumberMayOpenASentence() {
        assertThat(sentences("The camp closed. 400 soldiers went home."))
                .containsExactly("The camp closed.", "400 soldiers went home.");
    }

    @Test
    void aTextWithoutAFullStopIsOneSentence() {
        assertThat(sentences("Guard leaves the coast")).containsExactly("Guard leaves the coast");
    }

    @Test
    void aLineOfManySentencesIsCutLikeEachOfThem() {
        List<String> each = IntStream.range(0, 2_000)
                .mapToObj(i -> "The " + i + " soldiers (of Unit " + i + ") came on Sept. 1, “as asked.”")
                .toList();
        assertThat(sentences(String.join(" ", each))).isEqualTo(each);
    }

    private static List<String> sentences(String text) {
        Block block = new Block(BlockKind.BODY, new Span(0, text.length()));
        return Document.of(text, List.of(block)).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }
}
