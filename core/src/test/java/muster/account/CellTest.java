package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.account.books.Booked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    private static final String LIKE = "a | 2018-11-13 | Wire | Command | 2,800 | in-place active | Texas";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b | 2018-11-13 | Wire | Command | 2,800 | in-place guard | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | in-place active army | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | in-place active title-10 | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | assigned active | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | standby active | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | increase in-place active | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | units in-place active | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | in-place active unit:hour | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | in-place active scope:engineers | Texas",
                "b | 2018-11-13 | Wire | Command | 2,800 | in-place active | Texas, Arizona",
            })
    void whatCountsSomethingElseIsAnotherCell(String other) {
        assertThat(cell(other)).isNotEqualTo(cell(LIKE));
        assertThat(cell(other).id()).isNotEqualTo(cell(LIKE).id());
        assertThat(cell(other).onAnyDay().id())
                .isNotEqualTo(cell(LIKE).onAnyDay().id());
    }

    @Test
    void whoSaysItWhenAndHowManyMatterNot() {
        Cell other = cell("b | 2018-12-01 | Daily | Bureau | 3,100 | in-place active | Texas");
        assertThat(other).isEqualTo(cell(LIKE));
        assertThat(other.id()).isEqualTo(cell(LIKE).id());
    }

    @Test
    void plansAndAdditionsOfTwoDaysAreTwoCellsUntilTheDayIsLeftOut() {
        for (String words : List.of("planned", "ordered", "requested", "increase in-place", "decrease in-place")) {
            Cell one = cell("a | 2018-11-13 | Wire | | 2,800 | " + words + " | Texas | 2018-11-20");
            Cell other = cell("b | 2018-11-13 | Wire | | 2,800 | " + words + " | Texas | 2018-11-21");
            assertThat(one.id()).isNotEqualTo(other.id());
            assertThat(one.onAnyDay()).isEqualTo(other.onAnyDay());
        }
    }

    @Test
    void theyStandInOneOrder() {
        List<Cell> ordered = List.of(
                cell("a | 2018-11-13 | Wire | | 1 | planned active | Arizona | 2018-11-20"),
                cell("b | 2018-11-13 | Wire | | 1 | planned active | Arizona | 2018-11-21"),
                cell("c | 2018-11-13 | Wire | | 1 | planned active | Texas | 2018-11-20"),
                cell("d | 2018-11-13 | Wire | | 1 | in-place active | Arizona"),
                cell("e | 2018-11-13 | Wire | | 1 | in-place active scope:engineers | Arizona"),
                cell("f | 2018-11-13 | Wire | | 1 | in-place active | Texas"),
                cell("g | 2018-11-13 | Wire | | 1 | in-place guard | Arizona"),
                cell("h | 2018-11-13 | Wire | | 1 | active | Arizona"),
                cell("i | 2018-11-13 | Wire | | 1 | standby active | Arizona"));
        assertThat(ordered.reversed().stream().sorted(Cell.ORDER)).containsExactlyElementsOf(ordered);
    }

    @Test
    void sharesAndChangesAreNoStrengths() {
        assertThat(cell(LIKE).isStrength()).isTrue();
        assertThat(cell("b | 2018-11-13 | Wire | | 40 | in-place active unit:percent | Texas")
                        .isStrength())
                .isFalse();
        assertThat(cell("b | 2018-11-13 | Wire | | 40 | share in-place active | Texas")
                        .isStrength())
                .isFalse();
        assertThat(cell("b | 2018-11-13 | Wire | | 40 | increase in-place active | Texas")
                        .isStrength())
                .isFalse();
        assertThat(cell("b | 2018-11-13 | Wire | | 40 | in-place materiel | Texas")
                        .isStrength())
                .isFalse();
        assertThat(cell("b | 2018-11-13 | Wire | | 40 | units in-place | Texas").isStrength())
                .isTrue();
        assertThat(cell("b | 2018-11-13 | Wire | | 40 | staff in-place | Texas").isStrength())
                .isTrue();
    }

    private static Cell cell(String figure) {
        return Cell.of(Booked.of(figure).getFirst());
    }
}
