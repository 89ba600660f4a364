package muster.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import muster.claim.Component;
import muster.claim.Force;
import muster.claim.Service;
import muster.claim.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {
    private static Pack with(String file, String content) {
        return Pack.of("trial", Map.of(file, content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nouns.tsv    | canoe;materiel                 | nouns.tsv line 2: has 2 columns, expected at least 3
            nouns.tsv    | canoe;boats;item               | nouns.tsv line 2: 'boats' is no subject; there are: troops
            forces.tsv   | home guard;component=village   | forces.tsv line 2: 'village' is no component; there are:
            forces.tsv   | home guard;colour=red          | forces.tsv line 2: 'colour' is no part of a force
            verbs.tsv    | sing;hum                       | verbs.tsv line 2: 'sing' is no class of verbs; there are: [send
            sources.tsv  | bird;parrot                    | sources.tsv line 2: 'bird' is no kind of source; there are: [role
            missions.tsv | dike;dike;X;1 May 2019;;flood  | missions.tsv line 2: '1 May 2019' is no day; write it as
            """)
    void anErrorNamesFileAndLineAndSaysWhatIsExpected(String file, String cells, String message) {
        assertThatThrownBy(() -> with(file, "# columns\n" + cells.replace(';', '\t') + "\n"))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void emptyLinesAndCommentsCountAsLines() {
        assertThatThrownBy(() -> with("verbs.tsv", "# columns\n\n# more\nsing\thum\n"))
                .hasMessageStartingWith("verbs.tsv line 4:");
    }

    @Test
    void aNounSaysWhatItCounts() {
        Pack pack = with("nouns.tsv", "canoe; kayak\tmateriel\titem\nguardian\ttroops\tperson\tcomponent=guard\n");
        assertThat(pack.noun("kayak")).isEqualTo(new Noun("kayak", Subject.MATERIEL, "item", Force.UNSAID));
        assertThat(Objects.requireNonNull(pack.noun("guardian")).force().component())
                .isEqualTo(Component.GUARD);
        assertThat(pack.noun("raft")).isNull();
    }

    @Test
    void theEqualsSignMakesANounItsOwnUnit() {
        assertThat(Objects.requireNonNull(with("nouns.tsv", "sortie; patrol\tactivity\t=\n")
                                .noun("patrol"))
                        .unit())
                .isEqualTo("patrol");
    }

    @Test
    void aNeutralNounHasNoSubjectOfItsOwn() {
        assertThat(Objects.requireNonNull(Pack.bundled().noun("people")).isNeutral())
                .isTrue();
    }

    @Test
    void aVerbMayBeOfSeveralClasses() {
        Pack pack = with("verbs.tsv", "send\tmove; ship\ngo\tmove\norder\tcall up\n");
        assertThat(pack.classes("move")).containsExactlyInAnyOrder(VerbClass.SEND, VerbClass.GO);
        assertThat(pack.classes("call up")).containsExactly(VerbClass.ORDER);
        assertThat(pack.classes("call")).isEmpty();
        assertThat(pack.isAny("ship", VerbClass.GO, VerbClass.SEND)).isTrue();
        assertThat(pack.isAny("ship", VerbClass.GO)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            active duty        | ACTIVE  |
            national guard     | GUARD   |
            army reserve       | RESERVE | ARMY
            air national guard | GUARD   |
            """)
    void namesOfForcesTellComponentAndService(String words, Component component, Service service) {
        Force force = Objects.requireNonNull(Pack.bundled().force(words));
        assertThat(force.component()).isEqualTo(component);
        if (service != null) {
            assertThat(force.service()).isEqualTo(service);
        }
    }

    @Test
    void hyphensInVocabularyAreSpaces() {
        assertThat(Objects.requireNonNull(with("forces.tsv", "stand-in force\tcomponent=reserve\n")
                                .force("stand in force"))
                        .component())
                .isEqualTo(Component.RESERVE);
    }

    @Test
    void sourcesAndPlacesAreFoundInLowerCase() {
        Pack pack =
                Pack.of("trial", Map.of("sources.tsv", "role\tDike Warden\n", "places.tsv", "Oder\tthe Big River\n"));
        assertThat(pack.source("dike warden")).isEqualTo(SourceKind.ROLE);
        assertThat(pack.place("the big river")).isEqualTo("Oder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-01", "2019-05-31", "2019-05-15"})
    void aMissionCoversItsDays(String day) {
        assertThat(dike().covers(LocalDate.parse(day))).isTrue();
    }

    @Test
    void aMissionCoversNoDayOutsideButAReportWithoutADay() {
        assertThat(dike().covers(LocalDate.of(2019, 4, 30))).isFalse();
        assertThat(dike().covers(LocalDate.of(2019, 6, 1))).isFalse();
        assertThat(dike().covers(null)).isTrue();
    }

    private static Mission dike() {
        return with("missions.tsv", "dike\tOperation Dike\tOder\t2019-05-01\t2019-05-31\tflood\n")
                .missions()
                .getFirst();
    }

    @Test
    void theIdChangesWithTheContent() {
        String id = with("verbs.tsv", "send\tship\n").id();
        assertThat(id).startsWith("trial-");
        assertThat(with("verbs.tsv", "send\tship\n").id()).isEqualTo(id);
        assertThat(with("verbs.tsv", "send\tmail\n").id()).isNotEqualTo(id);
    }
}
