package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import muster.ledger.KnownPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresentTest {
    @TempDir
    Path folder;

    private final AtomicLong head = new AtomicLong(1);
    private final AtomicLong clock = new AtomicLong();
    private final BlockingQueue<List<Long>> prepared = new LinkedBlockingQueue<>();

    @Test
    void whatAnotherProcessAddsToASmallLedgerIsKnownAtOnce() throws IOException {
        Present present = present(100_000);
        assertThat(present.point().seq()).isEqualTo(1);
        head.set(2);
        assertThat(present.point().seq()).isEqualTo(2);
    }

    @Test
    void readersOfALargeLedgerGoOnUntilTheAnswersAboutTheNewPointAreReady() throws Exception {
        Present present = present(100_000_000);
        assertThat(present.point().seq()).isEqualTo(1);
        head.set(2);
        assertThat(present.point().seq()).isEqualTo(1);
        clock.addAndGet(6_000_000_000L);
        assertThat(present.point().seq()).isEqualTo(1);
        assertThat(prepared.take()).containsExactly(1L, 2L);
        while (present.point().seq() == 1) {
            Thread.onSpinWait();
        }
        assertThat(present.point().seq()).isEqualTo(2);
    }

    @Test
    void whatTheServerItselfWroteIsKnownAtOnce() throws IOException {
        Present present = present(100_000_000);
        assertThat(present.point().seq()).isEqualTo(1);
        head.set(2);
        present.written();
        assertThat(present.point().seq()).isEqualTo(2);
    }

    private Present present(long bytes) throws IOException {
        Path ledger = folder.resolve("ledger.db");
        try (RandomAccessFile file = new RandomAccessFile(ledger.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return new Present(
                ledger,
                () -> new KnownPoint(head.get(), Instant.EPOCH),
                (before, point) -> prepared.add(List.of(before.seq(), point.seq())),
                clock::get);
    }
}
