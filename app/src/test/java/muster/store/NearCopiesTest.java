package muster.store;

import static muster.store.CopyContract.OWN;
import static muster.store.CopyContract.WIRE;
import static muster.store.CopyContract.copies;
import static muster.store.CopyContract.reading;
import static muster.store.SampleReadings.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import muster.ledger.Ledger;
import muster.ledger.Reading;
import muster.ledger.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearCopiesTest {
    @TempDir
    Path folder;

    @Test
    void theOrderOfReadingDoesNotMatterAndWhatWasKnownStays() {
        Random random = new Random(20181113);
        List<Reading> readings = new ArrayList<>(readings(24, random));
        List<String> first = List.of();
        for (int round = 0; round < 4; round++) {
            List<List<String>> answers = new ArrayList<>();
            try (Ledger ledger = SqliteLedger.open(folder.resolve(round + ".db"))) {
                for (Reading reading : readings) {
                    ledger.append(reading);
                    answers.add(copies(ledger, ledger.head().seq()));
                }
                for (int i = 0; i < answers.size(); i++) {
                    assertThat(copies(ledger, i + 1L)).isEqualTo(answers.get(i));
                }
            }
            if (round == 0) {
                first = answers.getLast();
                assertThat(first).hasSizeBetween(5, 22);
            }
            assertThat(answers.getLast()).isEqualTo(first);
            Collections.shuffle(readings, random);
        }
    }

    /** Ledgers keep bands for good and compare old ones with new ones, so they must stay what they are. */
    @Test
    void theBandsOfATextNeverChange() {
        Shingles shingles = Shingles.of(new Version(WIRE, List.of(), "text/plain", "UTF-8"));

        assertThat(shingles.bands()).hasSize(64);
        assertThat(shingles.bands().stream().mapToLong(Long::longValue).sum()).isEqualTo(-6011362422676989404L);
    }

    /** Some of the same sentences each, by a few outlets, on a few days. */
    private static List<Reading> readings(int count, Random random) {
        List<String> sentences = Stream.of((WIRE + OWN).split("(?<=\\.)\\s+")).toList();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> some = new ArrayList<>(sentences);
            some.removeIf(sentence -> random.nextInt(5) < 2);
            readings.add(
                    reading("Paper " + i % 9, i + ".txt", DAY.plusDays(random.nextInt(4)), String.join("\n\n", some)));
        }
        return readings;
    }
}
