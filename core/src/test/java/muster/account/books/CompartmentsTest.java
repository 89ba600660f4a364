package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import muster.account.Area;
import muster.claim.Force;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forces and places that can be told from each other, or lie in each other, so that nobody is counted twice. */
class CompartmentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guard; active                | active; guard
            guard; guard army            | guard; guard army
            guard army; active army      | active army; guard army
            guard army; guard air-force  | guard air-force; guard army
            guard title-10; guard title-32 | guard title-10; guard title-32
            guard; army                  | guard
            army; army title-10          | army
            active; guard army           | active; guard army
            """)
    void ofForces(String forces, String apart) {
        List<Force> kept = Forces.compartments(Arrays.stream(forces.split(";")).map(words -> force(words.strip())))
                .members();
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(apart.split(";"))
                        .map(words -> force(words.strip()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Texas; Arizona          | Texas; Arizona
            Texas; El Paso          | Texas; El Paso
            El Paso; Tucson         | El Paso; Tucson
            Texas; Tucson           | Texas; Tucson
            Texas; US-Mexico border | US-Mexico border; Texas
            nowhere; Texas          | Texas
            Germany; Tucson         | Germany; Tucson
            Germany; Texas          | Germany; Texas
            """)
    void ofPlaces(String places, String apart) {
        List<Area> kept = new Places()
                .compartments(Arrays.stream(places.split(";")).map(name -> Area.of(List.of(name.strip()))))
                .members();
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(apart.split(";"))
                        .map(name -> Area.of(List.of(name.strip())))
                        .toList());
    }

    private static Force force(String words) {
        return Booked.of("f | 2018-11-13 | Wire | | 100 | in-place " + words + " | border")
                .getFirst()
                .figure()
                .force();
    }
}
