package muster.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScorerTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void goldScoredAgainstItselfIsRightThroughout() {
        List<FigureLine> gold = List.of(figure(0, 5, "troops"), figure(10, 15, "people"));
        Score score = Scorer.compare(gold, gold);
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.sourced()).isEqualTo(1);
        assertThat(score.errors()).isEmpty();
    }

    @Test
    void oneFigureMatchesOneTheLongestOverlapFirst() {
        Score score = Scorer.compare(
                List.of(figure(0, 10, "troops"), figure(10, 14, "troops")),
                List.of(figure(8, 14, "troops"), figure(0, 3, "troops"), figure(20, 25, "troops")));
        assertThat(score.found()).isCloseTo(2 * 2 / 5.0, CLOSE);
        assertThat(score.errors()).anyMatch(error -> error.contains("false alarm"));
    }

    @Test
    void figuresOutsideTheMissionAreNeitherWantedNorCharged() {
        assertThat(Scorer.compare(List.of(figure(0, 5, "other")), List.of()).wanted())
                .isZero();
        assertThat(Scorer.compare(List.of(), List.of(figure(0, 5, "other"))).given())
                .isZero();
        assertThat(Scorer.compare(List.of(figure(0, 5, "people|other")), List.of(figure(0, 5, "other")))
                        .wanted())
                .isZero();
    }

    @Test
    void toTakeOneForTheOtherCosts() {
        assertThat(Scorer.compare(List.of(figure(0, 5, "other")), List.of(figure(0, 5, "troops")))
                        .given())
                .isEqualTo(1);
        Score score = Scorer.compare(List.of(figure(0, 5, "troops")), List.of(figure(0, 5, "other")));
        assertThat(score.wanted()).isEqualTo(1);
        assertThat(score.given()).isZero();
    }

    @Test
    void goldMayListAlternativesAndNullAmongThem() {
        FigureLine gold = line("\"status\":\"null|planned\",\"unit\":\"item|bed\",\"low\":\"null|4\",\"high\":4.0");
        assertThat(gold)
                .satisfies(
                        one -> assertThat(Attribute.STATUS.holds(one, line("\"status\":null")))
                                .isTrue(),
                        one -> assertThat(Attribute.STATUS.holds(one, line("\"status\":\"ordered\"")))
                                .isFalse(),
                        one -> assertThat(
                                        Attribute.QUANTITY.holds(one, line("\"unit\":\"bed\",\"low\":null,\"high\":4")))
                                .isTrue(),
                        one -> assertThat(Attribute.QUANTITY.holds(one, line("\"unit\":\"bed\",\"low\":5,\"high\":4")))
                                .isFalse());
    }

    @Test
    void sourcesCompareByTheirLastWordsAndOneInCommonIsEnough() {
        FigureLine gold = line("\"source\":[\"two defense officials\",\"Pentagon\"]");
        assertThat(Attribute.SOURCE.holds(gold, line("\"source\":[\"the official\"]")))
                .isTrue();
        assertThat(Attribute.SOURCE.holds(gold, line("\"source\":[]"))).isFalse();
        assertThat(Attribute.SOURCE.holds(line("\"source\":[]"), line("\"source\":[]")))
                .isTrue();
    }

    @Test
    void placesAreASet() {
        FigureLine gold = line("\"places\":[\"Texas\",\"Arizona\"]");
        assertThat(Attribute.PLACES.holds(gold, line("\"places\":[\"arizona\",\"Texas\"]")))
                .isTrue();
        assertThat(Attribute.PLACES.holds(gold, line("\"places\":[\"Texas\"]"))).isFalse();
    }

    private static FigureLine figure(int begin, int end, String subject) {
        return line(String.format(Locale.ROOT, "\"begin\":%d,\"end\":%d,\"subject\":\"%s\"", begin, end, subject));
    }

    /** A line with the given fields; a field that is named twice has its last value. */
    private static FigureLine line(String fields) {
        return FigureLine.of(JsonMapper.shared()
                .readTree("{\"report\":\"a.txt\",\"begin\":0,\"end\":5,"
                        + "\"quote\":\"5,900\",\"low\":5900,\"high\":5900,\"approximate\":false,\"unit\":\"person\","
                        + "\"subject\":\"troops\",\"reading\":\"level\",\"status\":\"in-place\",\"component\":null,"
                        + "\"service\":null,\"places\":[],\"at\":null,\"source\":[]," + fields + "}"));
    }
}
