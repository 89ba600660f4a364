package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final LocalDate BEGIN = LocalDate.of(2018, 11, 1);
    private static final List<String> PLACES = List.of(
            "Texas", "Arizona", "El Paso", "Texas,Arizona", "US-Mexico border", "Texas,US-Mexico border", "Yuma");
    private static final List<String> STATES =
            List.of("in-place", "in-place", "in-place", "on-the-line", "planned", "planned", "ordered", "authorized");
    private static final List<String> FORCES = List.of("", "", "active", "guard", "active army", "scope:engineers");

    @Test
    void whatPartsLeaveIsFoundAmongFewCountsAsAmongAll() {
        int found = 0;
        for (int seed = 0; seed < 12; seed++) {
            List<Evidence> figures = Booked.of(lines(new Random(seed), 160));
            for (int day = 3; day < 100; day += 7) {
                Remaining remaining = Remaining.on(BEGIN.plusDays(day), figures);
                assertThat(remaining.amongFew()).isEqualTo(remaining.amongAll());
                found += remaining.amongAll().size();
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    private record Remaining(List<Evidence> figures, Roll roll, List<Level> levels, LocalDate asked) {
        static Remaining on(LocalDate asked, List<Evidence> figures) {
            Roll roll = Roll.of(figures, List.of());
            List<Level> levels = Picture.of(figures, Rejections.NONE, Question.on(asked, 1), List.of()).rows().stream()
                    .filter(row -> row.cell().isStrength())
                    .map(row -> Level.of(row, asked, roll))
                    .toList();
            return new Remaining(figures, roll, levels, asked);
        }

        Map<Cell, List<Remainder>> amongFew() {
            return Remainders.of(levels, Nesting.of(levels), roll, asked);
        }

        Map<Cell, List<Remainder>> amongAll() {
            return Remainders.of(levels, Nesting.of(levels), Shelf.of(figures, List.of(), asked).strengths().stream());
        }
    }

    /** Reports of a hundred days: of most the day is that of the report, some tell of a stretch, a month or no day. */
    private static String lines(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    LocalDate published = BEGIN.plusDays(random.nextInt(100));
                    String valid = switch (random.nextInt(8)) {
                        case 0 -> "-";
                        case 1 -> published.minusDays(5) + "/" + published.plusDays(9);
                        case 2 -> published.toString().substring(0, 7);
                        case 3 -> published.plusDays(random.nextInt(20)).toString();
                        default -> published.toString();
                    };
                    return String.join(
                            "|",
                            "f" + number,
                            published.toString(),
                            "outlet " + random.nextInt(3),
                            random.nextInt(3) == 0 ? "" : "speaker " + random.nextInt(3),
                            (random.nextBoolean() ? "~" : "") + (200 + 100 * random.nextInt(12)),
                            one(STATES, random) + " " + one(FORCES, random),
                            one(PLACES, random),
                            valid);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
