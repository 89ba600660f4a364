package muster.web;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import muster.ledger.KnownPoint;
import muster.ledger.LedgerException;
import muster.view.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What is known now. Of a large ledger that another process writes to, this moves on only when the answers about the new
 * point are ready, and not at once again: readers go on with what was known some seconds ago, and wait for nothing. What
 * this server writes is known at once, as all of a small ledger is.
 */
final class Present {
    /** A ledger of so many bytes, some 6,000 claims, is read anew in no time. */
    private static final long SMALL = 10_000_000;

    private static final long PAUSE_NANOS = 5_000_000_000L;

    /** The latest point as it was found at a time of the machine's clock, after so many writes of this server. */
    private record Found(KnownPoint point, long time, long writes) {}

    private final Path file;
    private final Supplier<KnownPoint> head;
    private final BiConsumer<KnownPoint, KnownPoint> preparing;
    private final LongSupplier clock;
    private final AtomicLong writes = new AtomicLong();
    private final AtomicBoolean moving = new AtomicBoolean();
    private volatile @Nullable Found found;

    /**
     * Of a ledger's file.
     *
     * @param head tells the latest point
     * @param preparing makes what readers who ask about a point now, its first, will ask about another, its second
     * @param clock tells nanoseconds since whenever
     */
    Present(Path file, Supplier<KnownPoint> head, BiConsumer<KnownPoint, KnownPoint> preparing, LongSupplier clock) {
        this.file = file;
        this.head = head;
        this.preparing = preparing;
        this.clock = clock;
    }

    /** To be told after each write of this server. */
    void written() {
        writes.incrementAndGet();
    }

    KnownPoint point() {
        Found last = found;
        if (last == null || last.writes() != writes.get() || file.toFile().length() < SMALL) {
            return look();
        }
        if (clock.getAsLong() - last.time() > PAUSE_NANOS && moving.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("present").start(() -> move(last));
        }
        return last.point();
    }

    private KnownPoint look() {
        long written = writes.get();
        KnownPoint point = head.get();
        found = new Found(point, clock.getAsLong(), written);
        return point;
    }

    private void move(Found last) {
        try {
            long written = writes.get();
            KnownPoint point = head.get();
            if (point.seq() != last.point().seq()) {
                preparing.accept(last.point(), point);
            }
            found = new Found(point, clock.getAsLong(), written);
        } catch (LedgerException | Failure e) {
            // Readers are told what is wrong when they ask.
            found = null;
        } finally {
            moving.set(false);
        }
    }
}
