package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import muster.claim.Kind;
import org.junit.jupiter.api.Test;

/** Whoever names a number only to reject it does not give it. */
class RejectionsTest {
    private static final Question QUESTION = Question.on(LocalDate.parse("2018-11-13"), 1);

    private final Evidence said = level("said", "AP", "2018-11-12", 4800).statement();
    private final Evidence named = level("named", "Ledger", "2018-11-13", 5600).statement();

    @Test
    void aNumberWithinADisputeIsNoVoice() {
        Rejections rejections = Rejections.of(List.of(Contradicting.about(named, Kind.DISPUTE, "strength")));
        Picture picture = Picture.of(List.of(said, named), rejections, QUESTION, List.of());
        assertThat(picture.rows()).extracting(Row::claims).containsExactly(List.of("said"));
        assertThat(picture.rows().getFirst().dissent()).isEmpty();
        assertThat(picture.denied()).containsExactly(named);
        assertThat(Picture.history(List.of(said, named), rejections, QUESTION, List.of()))
                .hasSize(1);
    }

    @Test
    void aNumberInAnotherReportThanTheDisputeStillStands() {
        assertThat(Rejections.of(List.of(Contradicting.about(named, Kind.DISPUTE, "strength")))
                        .names(said))
                .isFalse();
    }

    @Test
    void whatIsNotDisputedStillStands() {
        assertThat(Rejections.of(List.of(Contradicting.about(named, Kind.STRENGTH, "more")))
                        .names(named))
                .isFalse();
    }
}
