package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayIndexTest {
    private record Stay(String name, String from, String to) {}

    private static final DayIndex<Stay> STAYS = DayIndex.of(
            List.of(
                    new Stay("late", "2018-11-20", "2018-11-20"),
                    new Stay("long", "2018-10-01", "2018-12-31"),
                    new Stay("early", "2018-11-01", "2018-11-05")),
            stay -> LocalDate.parse(stay.from()),
            stay -> LocalDate.parse(stay.to()));

    @Test
    void whatLastsOnOneOfTheDaysIsFoundInTheOrderGiven() {
        assertThat(between("2018-11-05", "2018-11-20")).containsExactly("late", "long", "early");
        assertThat(between("2018-11-06", "2018-11-19")).containsExactly("long");
        assertThat(between("2018-09-01", "2018-09-30")).isEmpty();
        assertThat(between("2019-01-01", "2019-12-31")).isEmpty();
    }

    @Test
    void theLatestDayIsTheOneAskedAsLongAsSomethingLasts() {
        assertThat(STAYS.latest(LocalDate.parse("2018-12-01"))).isEqualTo("2018-12-01");
        assertThat(STAYS.latest(LocalDate.parse("2019-06-01"))).isEqualTo("2018-12-31");
        assertThat(STAYS.latest(LocalDate.parse("2018-09-30"))).isNull();
    }

    @Test
    void whatHasNoDayIsNotFound() {
        DayIndex<String> none = DayIndex.of(List.of("undated"), undated -> null);
        assertThat(none.between(LocalDate.MIN, LocalDate.MAX)).isEmpty();
    }

    private static List<String> between(String from, String to) {
        return STAYS.between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(Stay::name)
                .toList();
    }
}
