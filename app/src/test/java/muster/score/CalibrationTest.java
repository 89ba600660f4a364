package muster.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The confidence of figures rests on what the gold reports show now. With {@code -Dmuster.rewrite=true} the files are
 * written instead of compared: do that whenever a change of the rules changes what is right.
 */
class CalibrationTest {
    private static final Path COUNTS = Path.of("../core/src/main/resources/muster/extract/confidence.tsv");
    private static final String REMEDY = "mvn test -Dmuster.rewrite=true writes it anew";

    private static Calibration gold = new Calibration(List.of());

    @BeforeAll
    static void judge() throws IOException {
        gold = Calibration.ofGold();
    }

    @Test
    void theCountsOfTheRulesAreThoseOfTheGold() throws IOException {
        if (AccuracyPage.isToBeWritten()) {
            Files.writeString(COUNTS, gold.file());
        }
        assertThat(COUNTS).as(REMEDY).content().isEqualTo(gold.file());
    }

    @Test
    void theTableOfTheDocumentationIsWhatTheGoldShows() throws IOException {
        AccuracyPage.write("\\| said \\|", gold.table());
        assertThat(AccuracyPage.FILE).as(REMEDY).content().contains(gold.table());
    }
}
