package muster.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.claim.Component;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Service;
import muster.claim.Status;
import muster.claim.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {
    private static final String NOUNS = "words | subject | unit | force\n";

    private static Pack with(String file, String content) {
        return OnePack.named("trial").with(file, content).alone();
    }

    private static Noun noun(Pack pack, String words) {
        return Objects.requireNonNull(pack.noun(words), words);
    }

    @Test
    void aNounSaysWhatItCounts() {
        Pack pack = with(
                "nouns.tsv", NOUNS + "canoe; kayak | materiel | item\nguardian | troops | person | component=guard\n");
        assertThat(pack.noun("kayak")).isEqualTo(new Noun("kayak", Subject.MATERIEL, "item", Force.UNSAID));
        assertThat(noun(pack, "guardian").force().component()).isEqualTo(Component.GUARD);
        assertThat(pack.noun("raft")).isNull();
    }

    @Test
    void theEqualsSignMakesANounItsOwnUnit() {
        assertThat(noun(with("nouns.tsv", NOUNS + "sortie; patrol | activity | =\n"), "patrol")
                        .unit())
                .isEqualTo("patrol");
    }

    @Test
    void theOrderOfTheColumnsIsFree() {
        Pack pack = with("nouns.tsv", "unit | subject | words\nitem | materiel | canoe\n");
        assertThat(noun(pack, "canoe").subject()).isEqualTo(Subject.MATERIEL);
    }

    @Test
    void aNeutralNounHasNoSubjectOfItsOwn() {
        assertThat(noun(Pack.bundled(), "people").isNeutral()).isTrue();
    }

    @Test
    void aVerbMayBeOfSeveralClasses() {
        Pack pack = with("verbs.tsv", "class | words\nsend | move; ship\ngo | move\norder | call up\n");
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
            air national guard | GUARD   | AIR_FORCE
            """)
    void namesOfForcesTellComponentAndService(String words, Component component, Service service) {
        Force force = Objects.requireNonNull(Pack.bundled().force(words));
        assertThat(force.component()).isEqualTo(component);
        assertThat(force.service()).isEqualTo(service);
    }

    @Test
    void hyphensInVocabularyAreSpacesAndCapitalsDoNotCount() {
        assertThat(with("forces.tsv", "words | force\nStand-in Force | component=reserve\n")
                        .force("stand in force"))
                .isEqualTo(new Force(Component.RESERVE, null, null));
    }

    @Test
    void sourcesAndPlacesAreFoundInLowerCase() {
        Pack pack = OnePack.named("trial")
                .with("sources.tsv", "kind | words\nrole | Dike Warden\n")
                .with("places.tsv", "place | words\nOder | the Big River\n")
                .with("place-kinds.tsv", "kind | words\nvenue | Polder\narea | Polder\n")
                .alone();
        assertThat(pack.source("dike warden")).isEqualTo(SourceKind.ROLE);
        assertThat(pack.place("the big river")).isEqualTo("Oder");
        assertThat(pack.isPlaceNoun("polder", PlaceNoun.VENUE)).isTrue();
        assertThat(pack.isPlaceNoun("dike", PlaceNoun.VENUE)).isFalse();
    }

    @Test
    void theLongerWordsForAStateComeFirst() {
        Pack pack = with(
                "states.tsv", "words | status | reading\non call | standby | level\non call up | ordered | increase\n");
        assertThat(pack.states("on"))
                .containsExactly(
                        new StateWords(List.of("on", "call", "up"), Status.ORDERED, Meaning.INCREASE),
                        new StateWords(List.of("on", "call"), Status.STANDBY, Meaning.LEVEL));
        assertThat(pack.states("at")).isEmpty();
    }

    @Test
    void ofAWordThatSeveralPacksHaveTheLastOneSpeaks() {
        MissionPack first = OnePack.named("first")
                .with("nouns.tsv", NOUNS + "levee | works | =\nraft | materiel | item\n")
                .with("verbs.tsv", "class | words\nsend | ship\ndeliver | ship\n")
                .with("missions.tsv", "id | names\nflood | the flood\nstorm | the storm\n")
                .read();
        MissionPack second = OnePack.named("second")
                .with("nouns.tsv", NOUNS + "levee | other | item\n")
                .with("verbs.tsv", "class | words\ngo | ship\n")
                .with("missions.tsv", "id | names\nstorm | Storm Ada\n")
                .read();
        Pack pack = Pack.of(List.of(first, second));
        assertThat(noun(pack, "levee").subject()).isEqualTo(Subject.OTHER);
        assertThat(noun(pack, "raft").subject()).isEqualTo(Subject.MATERIEL);
        assertThat(pack.classes("ship")).containsExactly(VerbClass.GO);
        assertThat(pack.missions()).extracting(Mission::id).containsExactly("storm", "flood");
        assertThat(pack.missions().getFirst().names()).containsExactly("storm ada");
        assertThat(second.shared(PackTable.NOUNS, first)).isEqualTo(1);
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
        return with("missions.tsv", """
                        id | names | places | first | last | words
                        dike | Operation Dike | Oder | 2019-05-01 | 2019-05-31 | flood
                        """).missions().getFirst();
    }

    @Test
    void anOperationIsAtItsPlaces() {
        Pack pack = with("operations.tsv", "places | words\nOhio; Oder | Operation Dike; dike work\n");
        assertThat(pack.operations())
                .containsOnly(
                        Map.entry("operation dike", List.of("Ohio", "Oder")),
                        Map.entry("dike work", List.of("Ohio", "Oder")));
    }

    @Test
    void theIdNamesThePacksAndChangesWithWhatTheyHold() {
        String id = with("verbs.tsv", "class | words\nsend | ship\n").id();
        assertThat(id).matches("trial-[0-9a-f]{8}");
        assertThat(with("verbs.tsv", "class | words\nsend | ship\n").id()).isEqualTo(id);
        assertThat(with("verbs.tsv", "class | words\nsend | mail\n").id()).isNotEqualTo(id);
        assertThat(Pack.bundled().id()).startsWith("common+civil-support+disaster-relief-");
    }

    @Test
    void notesBesideTheTablesDoNotChangeTheHash() {
        assertThat(OnePack.named("trial").with("README.md", "Notes").read().hash())
                .isEqualTo(OnePack.named("trial").read().hash());
    }

    @Test
    void noBundledPackContradictsAnother() {
        List<MissionPack> packs = BundledPacks.all();
        for (MissionPack one : packs) {
            for (MissionPack other : packs.subList(0, packs.indexOf(one))) {
                assertThat(Stream.of(PackTable.values()).filter(table -> one.shared(table, other) > 0))
                        .as(one.name() + " and " + other.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void aBundledPackAloneStandsOnWhatAllHaveInCommon() {
        assertThat(BundledPacks.only(List.of("disaster-relief")))
                .extracting(MissionPack::name)
                .containsExactly("common", "disaster-relief");
    }
}
