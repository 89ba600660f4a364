package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muster.claim.LinkKind;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final LocalDate BEGIN = LocalDate.of(2018, 11, 1);

    @Test
    void whatWasSaidOfLateWeighsAsAllThatWasEverSaid() {
        int stale = 0;
        for (int seed = 0; seed < 200; seed++) {
            List<Evidence> said = said(new Random(seed));
            Pile pile = Pile.of(Cell.of(said.getFirst()), said, Tolerances.STANDARD);
            for (int day = 0; day < 140; day += 3) {
                Weighing weighing = new Weighing(BEGIN.plusDays(day), Tolerances.STANDARD);
                assertThat(weighing.heard(pile))
                        .as("seed %d, day %d", seed, day)
                        .isEqualTo(weighing.heardOfAll(pile));
                stale += pile.stale(weighing.asked()).size();
            }
        }
        assertThat(stale).isGreaterThan(100);
    }

    /** Few speakers with few numbers, of which many are old ones; some only repeat another figure, without a day of their own. */
    private static List<Evidence> said(Random random) {
        List<Evidence> said = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDate published = BEGIN.plusDays(random.nextInt(120));
            Saying saying = Saying.level(
                            "f" + i,
                            "Outlet " + random.nextInt(3),
                            published.toString(),
                            1000 * (1 + random.nextInt(4)))
                    .by("Speaker " + random.nextInt(3), LinkKind.ORGANISATION);
            switch (random.nextInt(8)) {
                case 0 ->
                    said.add(saying.at(published.minusDays(4) + "/" + published.plusDays(3))
                            .statement());
                case 1 -> {
                    Evidence copy = saying.at(null).statement();
                    said.add(said.isEmpty() ? saying.statement() : copy.repeating(said.getFirst()));
                }
                default -> said.add(saying.statement());
            }
        }
        return said;
    }
}
