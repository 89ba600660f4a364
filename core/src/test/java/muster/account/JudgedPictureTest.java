package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Changes;
import muster.claim.Field;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.Judgements;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedJudgement;
import org.junit.jupiter.api.Test;

/** Rule 13: what people say of a figure changes what is answered, and the answer says so. */
class JudgedPictureTest {
    private static final Saying CNN = level("c1", "CNN", "2018-11-12", 5200);
    private static final Saying AP = level("c2", "AP", "2018-11-13", 5900);

    @Test
    void aRejectedFigureDoesNotCountAndTheAnswerNamesTheRule() {
        Row row = only("2018-11-13", judged("c2", Act.REJECT), CNN, AP);
        assertThat(row.claims()).containsExactly("c1");
        assertThat(row.dissent()).isEmpty();
        assertThat(row.rules()).contains("R13-judgements");
    }

    @Test
    void whereAllOfACellIsRejectedThereIsNoAnswer() {
        assertThat(picture("2018-11-13", judged("c2", Act.REJECT), AP).rows()).isEmpty();
    }

    @Test
    void aPreferredFigureWinsItsCell() {
        assertThat(only("2018-11-13", List.of(), CNN, AP).claims()).containsExactly("c2", "c1");
        Row row = only("2018-11-13", judged("c1", Act.PREFER), CNN, AP);
        assertThat(row.claims()).containsExactly("c1", "c2");
        assertThat(row.dissent()).extracting(Dissent::claim).containsExactly("c2");
        assertThat(row.rules()).contains("R13-judgements");
    }

    @Test
    void whatIsLaterThanAPreferredFigureIsNotPassedOverInSilence() {
        Saying later = level("c3", "AP", "2018-12-20", 3000);
        Row row = only("2018-12-20", judged("c1", Act.PREFER), CNN, later);
        assertThat(row.claims()).containsExactly("c1", "c3");
        assertThat(row.dissent()).extracting(Dissent::claim).containsExactly("c3");
    }

    @Test
    void aPreferredFigureCountsFromItsOwnDayOn() {
        assertThat(only("2018-11-12", judged("c2", Act.PREFER), CNN, AP).claims())
                .containsExactly("c1");
    }

    @Test
    void correctedValuesCount() {
        List<RecordedJudgement> said = List.of(recorded(new Judgement(
                "c2", Act.CORRECT, new Changes(Map.of(Field.LOW, "5300", Field.HIGH, "5300")), "a slip", "Ann")));
        Row row = only("2018-11-13", said, CNN, AP);
        assertThat(row.best()).isEqualByComparingTo("5300");
        assertThat(row.rules()).contains("R13-judgements");
    }

    @Test
    void aFigureOfAnotherMissionIsNoLongerCountedWithThisOne() {
        List<RecordedJudgement> said = List.of(recorded(
                new Judgement("c2", Act.REKEY, new Changes(Map.of(Field.MISSION, "flood")), "the other one", "Ann")));
        assertThat(picture("2018-11-13", said, CNN, AP).rows())
                .extracting(row -> row.cell().mission() + " " + row.claims())
                .containsExactly("border [c1]", "flood [c2]");
    }

    @Test
    void toAcceptAFigureChangesNothing() {
        assertThat(only("2018-11-13", judged("c2", Act.ACCEPT), CNN, AP).rules())
                .isEqualTo(only("2018-11-13", List.of(), CNN, AP).rules());
    }

    private static Row only(String day, List<RecordedJudgement> said, Saying... sayings) {
        List<Row> rows = picture(day, said, sayings).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Picture picture(String day, List<RecordedJudgement> said, Saying... sayings) {
        Judgements judgements = Judgements.of(said);
        List<Evidence> evidence = Stream.of(sayings)
                .map(Saying::statement)
                .map(read -> new Evidence(judgements.on(read.recorded()), read.sentence(), read.counted()))
                .toList();
        return Picture.of(evidence, Rejections.NONE, Question.on(LocalDate.parse(day), 2), List.of());
    }

    private static List<RecordedJudgement> judged(String claim, Act act) {
        return List.of(recorded(new Judgement(claim, act, Changes.NONE, "a reason", "Ann")));
    }

    private static RecordedJudgement recorded(Judgement judgement) {
        return new RecordedJudgement("j1", judgement, new KnownPoint(2, Instant.EPOCH), 0);
    }
}
