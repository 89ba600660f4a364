package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {
    @ParameterizedTest
    @CsvSource({
        "DHS, the Department of Homeland Security, true",
        "Homeland Security, Department of Homeland Security, true",
        "Customs and Border Protection, CBP, true",
        "Mattis, Defense Secretary James Mattis, true",
        "U.S. Northern Command, Northern Command, true",
        "the soldiers, Soldiers, true",
        "the Pentagon, DHS, false",
        "the governor of Texas, the governor of Ohio, false",
        "D, Defense, false",
        "PD, Pentagon, false",
        "the, The, true",
        "the, of, false",
        "the, the Pentagon, false",
    })
    void oneGoesByMoreThanOneName(String one, String other, boolean same) {
        assertThat(new Party(one).isSame(new Party(other))).isEqualTo(same);
        assertThat(new Party(other).isSame(new Party(one))).isEqualTo(same);
    }
}
