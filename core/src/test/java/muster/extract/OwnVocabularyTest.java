package muster.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.claim.Figure;
import muster.claim.Status;
import muster.claim.Subject;
import muster.pack.BundledPacks;
import muster.pack.MissionPack;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;

/** What a user's own table changes in the reading of a text. */
class OwnVocabularyTest {
    private static final String PACK = "field | value\nname | own\ntitle | My own words\nversion | 1\n";

    /** The first figure of a text, read with one table more than the bundled ones. */
    private static Figure first(String text, String file, String table) {
        List<MissionPack> packs = new ArrayList<>(BundledPacks.all());
        packs.add(MissionPack.of("own", Map.of("pack.tsv", bytes(PACK), file, bytes(table))));
        return new Extractor(Pack.of(packs))
                .read(text, List.of(), Sentences.PUBLISHED)
                .figures()
                .getFirst();
    }

    private static byte[] bytes(String table) {
        return table.replace(" | ", "\t").getBytes(UTF_8);
    }

    @Test
    void aNounOfItsOwnIsCounted() {
        String text = "The Army has 40 zorbs in Omaha.";
        assertThat(Sentences.figure(text).subject()).isEqualTo(Subject.OTHER);
        assertThat(first(text, "nouns.tsv", "words | subject | unit\nzorb | materiel | item\n")
                        .subject())
                .isEqualTo(Subject.MATERIEL);
    }

    @Test
    void aNounThatItsAuthorWroteInThePluralIsCountedToo() {
        assertThat(first(
                                "The Army has 40 zorbs in Omaha.",
                                "nouns.tsv",
                                "words | subject | unit\nzorbs | materiel | item\n")
                        .subject())
                .isEqualTo(Subject.MATERIEL);
    }

    @Test
    void wordsForAStateOfItsOwnAreHeeded() {
        assertThat(first(
                                "The Army has 40 trucks at the curb in Omaha.",
                                "states.tsv",
                                "words | status | reading\nat the curb | standby | level\n")
                        .status())
                .isEqualTo(Status.STANDBY);
    }

    @Test
    void aKindOfPlaceOfItsOwnMakesANameAPlace() {
        assertThat(first(
                                "There are 40 soldiers at the Brennick Gasworks.",
                                "place-kinds.tsv",
                                "kind | words\nvenue | gasworks\n")
                        .places())
                .containsExactly("Brennick Gasworks");
    }
}
