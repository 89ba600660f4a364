package muster.account.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers are called by their places; a sum is written as its numbers and its bounds. */
class SumsTest {
    @Test
    void partsWithinTheirWholeHold() {
        assertThat(Sums.conflicts(List.of(sum("0 1 2", 10, 10), sum("1", 4, 4), sum("2", 6, null))))
                .isEmpty();
    }

    @Test
    void partsThatMakeMoreThanTheWholeCannotAllHold() {
        List<Conflict> conflicts =
                Sums.conflicts(List.of(sum("0 1 2 3", 9, 10), sum("1", 4, 5), sum("2", 5, null), sum("3", 2, 3)));
        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.most()).containsExactly(0);
            assertThat(conflict.least()).containsExactly(1, 2, 3);
            assertThat(conflict.gap()).isEqualByComparingTo("1");
        });
    }

    @Test
    void theSmallestOfSeveralSetsIsTold() {
        // 1 and 2 and 3 are too much for 0, but 4 alone is so as well.
        assertThat(Sums.conflicts(List.of(
                        sum("0 1 2 3", null, 10),
                        sum("1", 4, null),
                        sum("2", 4, null),
                        sum("3", 4, null),
                        sum("1 2", 11, null))))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.least()).containsExactly(4));
    }

    @Test
    void contradictionsThatShareNothingAreToldEach() {
        assertThat(Sums.conflicts(List.of(sum("0", null, 1), sum("0", 2, null), sum("1", null, 1), sum("1", 2, null))))
                .hasSize(2);
    }

    @Test
    void whatCameLeadsFromOneTimeToTheOther() {
        // Now at most 20; 5 came; before, 6 and 12 were there.
        assertThat(Sums.conflicts(
                        List.of(sum("0 2", 20, 20), sum("0 2 -1 -3", 5, 5), sum("1", 6, 6), sum("3", 12, 12))))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.most()).containsExactly(0);
                    assertThat(conflict.least()).containsExactly(1, 2, 3);
                });
    }

    @Test
    void whatNeedsHalfSumsIsNotTold() {
        // Any two of three numbers make at most 1, all three at least 2: no sum of whole bounds shows it.
        List<Sum> sums = List.of(sum("0 1", null, 1), sum("1 2", null, 1), sum("0 2", null, 1), sum("0 1 2", 2, null));
        assertThat(Solver.isSolvable(sums)).isFalse();
        assertThat(Sums.conflicts(sums)).isEmpty();
    }

    @Test
    void whatNeedsABoundTwiceIsNotToldEither() {
        Sum twice = new Sum(new TreeMap<>(Map.of(0, 2)), BigDecimal.valueOf(30), null);
        List<Sum> sums = List.of(sum("0", null, 10), twice);
        assertThat(Solver.isSolvable(sums)).isFalse();
        assertThat(Sums.conflicts(sums)).isEmpty();
    }

    @Test
    void placingIsRightWheneverItSaysSoAndAlwaysFindsWhatIsNested() {
        Random random = new Random(11);
        int shown = 0;
        for (int i = 0; i < 300; i++) {
            List<Sum> sums = random(random);
            if (Placing.shows(sums)) {
                shown++;
                assertThat(Solver.isSolvable(sums)).as(sums.toString()).isTrue();
            }
        }
        assertThat(shown).isGreaterThan(50);
    }

    @Test
    void noSmallerSetThanTheOneFoundIsImpossible() {
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            List<Sum> sums = random(random);
            BitSet all = new BitSet();
            all.set(0, sums.size());
            if (!Solver.isSolvable(sums)) {
                found++;
                BitSet smallest = SmallestConflict.of(sums, all);
                assertThat(Solver.isSolvable(Sums.of(sums, smallest))).isFalse();
                assertThat(smallest.cardinality()).as(sums.toString()).isEqualTo(smallestByTrying(sums));
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    private static int smallestByTrying(List<Sum> sums) {
        int smallest = sums.size();
        for (long chosen = 1; chosen < 1L << sums.size(); chosen++) {
            BitSet set = BitSet.valueOf(new long[] {chosen});
            if (set.cardinality() < smallest && !Solver.isSolvable(Sums.of(sums, set))) {
                smallest = set.cardinality();
            }
        }
        return smallest;
    }

    /** Up to six sums over four numbers. */
    private static List<Sum> random(Random random) {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            StringBuilder terms = new StringBuilder();
            for (int term = 0; term < 4; term++) {
                if (random.nextInt(3) == 0) {
                    terms.append(terms.isEmpty() ? "" : " ").append(term);
                }
            }
            if (!terms.isEmpty()) {
                int low = random.nextInt(8);
                sums.add(sum(terms.toString(), random.nextBoolean() ? low : null, low + random.nextInt(4)));
            }
        }
        return sums;
    }

    private static Sum sum(String terms, @Nullable Integer least, @Nullable Integer most) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        for (String term : terms.split(" ")) {
            numbers.put(Integer.parseInt(term.replace("-", "")), term.startsWith("-") ? -1 : 1);
        }
        return new Sum(
                numbers,
                least == null ? null : BigDecimal.valueOf(least),
                most == null ? null : BigDecimal.valueOf(most));
    }
}
