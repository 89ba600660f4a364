package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.claim.LinkKind;
import muster.claim.Quantity;
import org.junit.jupiter.api.Test;

/** Rule 11: best, low–high over what is not stale, and who says otherwise. */
class BoundsTest {
    @Test
    void whoAgreesOrDisputesWidensTheBounds() {
        Row row = row(
                level("c1", "AP", "2018-11-20", 5900).by("Pentagon", LinkKind.ORGANISATION),
                level("c2", "Reuters", "2018-11-20", 5900).about(),
                level("c3", "CNN", "2018-11-19", 5200).by("official", LinkKind.ANONYMOUS));
        assertThat(bounds(row)).isEqualTo("5150–5900–6195");
        assertThat(row.origins()).isEqualTo(2);
        assertThat(row.dissent()).extracting(Dissent::claim).containsExactly("c3");
        assertThat(row.dissent()).extracting(Dissent::value).containsExactly("5,200");
        assertThat(row.apart()).isEmpty();
    }

    @Test
    void aNumberLessThanHalfOrMoreThanTwiceTheBestStandsApartAndMovesNoBound() {
        Row row = row(
                level("c1", "AP", "2018-11-20", 2092).by("Pentagon", LinkKind.ORGANISATION),
                level("c2", "CNN", "2018-11-20", 120).by("official", LinkKind.ANONYMOUS),
                level("c3", "BBC", "2018-11-20", 5900));
        assertThat(bounds(row)).isEqualTo("2092–2092–2092");
        assertThat(row.dissent()).isEmpty();
        assertThat(row.apart()).extracting(Dissent::claim).containsExactly("c2", "c3");
        assertThat(row.claims()).containsExactly("c1");
        assertThat(row.rules()).contains(Rule.KINDS.id());
    }

    @Test
    void nobodySaysOtherwiseThanHimselfInOneReport() {
        Row row = row(level("c1", "AP", "2018-11-20", 1200), level("c2", "AP", "2018-11-20", 2400));
        assertThat(row.dissent()).isEmpty();
        assertThat(row.apart()).hasSize(1);
    }

    @Test
    void whatItsOwnSpeakerHasReplacedWidensNothing() {
        assertThat(bounds(row(
                        level("c1", "AP", "2018-11-19", 5200).by("Pentagon", LinkKind.ORGANISATION),
                        level("c2", "CNN", "2018-11-20", 5900).by("Pentagon", LinkKind.ORGANISATION))))
                .isEqualTo("5850–5900–5950");
    }

    @Test
    void whatAnAgreeingVoiceLeavesOpenSaysNothing() {
        assertThat(bounds(row(
                        level("c1", "AP", "2018-11-20", 5700).by("Pentagon", LinkKind.ORGANISATION),
                        level("c2", "CNN", "2018-11-20", 5600).moreThan())))
                .isEqualTo("5600–5700–5750");
    }

    @Test
    void aDisputeThatIsOpenReachesAsFarAsItsNumber() {
        assertThat(bounds(row(
                        level("c1", "AP", "2018-11-20", 5700).by("Pentagon", LinkKind.ORGANISATION),
                        level("c2", "CNN", "2018-11-20", 6200).moreThan())))
                .isEqualTo("5650–5700–6200");
    }

    @Test
    void aShareIsNeverLessExactThanHalfAPoint() {
        assertThat(bounds(row(level("c1", "AP", "2018-11-20", 50).quantity("half", percent(50)))))
                .isEqualTo("49.5–50–50.5");
        assertThat(bounds(row(level("c1", "AP", "2018-11-20", 67).quantity("about two-thirds", percent(67)))))
                .isEqualTo("66.5–67–67.5");
    }

    private static Quantity percent(int number) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new Quantity(value, value, true, "percent", "about");
    }

    private static Row row(Saying... sayings) {
        return Picture.of(
                        Stream.of(sayings).map(Saying::statement).toList(),
                        Rejections.NONE,
                        Question.on(LocalDate.parse("2018-11-20"), 1),
                        List.of())
                .rows()
                .getFirst();
    }

    private static String bounds(Row row) {
        return row.low() + "–" + row.best() + "–" + row.high();
    }
}
