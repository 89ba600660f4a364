package muster.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Mission;
import muster.pack.Pack;
import muster.store.SqliteLedger;
import muster.view.Course;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as many requests use it at once. Reading goes through one open ledger, a request at a time, and is short.
 * All of a mission, which takes longer, is read through another one and kept, and answers are made from it outside.
 * Writing goes through a third one. So nobody waits for more than others ask of the same kind.
 */
final class Desk implements AutoCloseable {
    private static final int KEPT = 8;

    /** What is kept is of no day; each question names its own. */
    private static final LocalDate ANY = LocalDate.EPOCH;

    /** All of a mission that the ledger knew at a point; null stands for all missions. */
    private record Matter(@Nullable String mission, long known, boolean withRejected) {}

    private final Path file;
    private final Pack pack;
    private final Ledger ledger;
    private final Ledger whole;
    private final ReentrantLock reading = new ReentrantLock(true);
    private final ReentrantLock readingWhole = new ReentrantLock(true);
    private final ReentrantLock writing = new ReentrantLock(true);

    private final Latest<Matter, Kept> matters = new Latest<>(KEPT);

    private final Present present;

    Desk(Path file, Pack pack) {
        this.file = file;
        this.pack = pack;
        this.ledger = SqliteLedger.open(file);
        this.whole = SqliteLedger.open(file);
        this.present =
                new Present(file, () -> ask(questions -> questions.known(null)), this::prepare, System::nanoTime);
    }

    /** Asks the ledger; what is given back must not use it any more. */
    <T> T ask(Function<Questions, T> question) {
        reading.lock();
        try {
            return question.apply(new Questions(ledger));
        } finally {
            reading.unlock();
        }
    }

    /** The point that a question names; null is now. */
    KnownPoint known(@Nullable String named) {
        return named == null ? present.point() : ask(questions -> questions.known(named));
    }

    /** Makes of one point what was asked about another. */
    private void prepare(KnownPoint before, KnownPoint point) {
        for (Matter asked : matters.asked()) {
            if (asked.known() == before.seq() && asked.withRejected()) {
                matterWithRejected(point, asked.mission()).prepareAs(matterWithRejected(before, asked.mission()));
            }
        }
    }

    /** The missions that the vocabulary knows. */
    List<Mission> missions() {
        return pack.missions();
    }

    /** What the ledger knew at a point of a mission, or of all, for a day. */
    Course course(KnownPoint known, @Nullable String mission, LocalDate asked) {
        return matter(known, mission).on(asked);
    }

    /** The same with the figures that people rejected. */
    Course courseWithRejected(KnownPoint known, @Nullable String mission, LocalDate asked) {
        return matterWithRejected(known, mission).on(asked);
    }

    /** What counts, with what is made from it once. */
    Kept matter(KnownPoint known, @Nullable String mission) {
        Kept whole = matterWithRejected(known, mission);
        if (!whole.hasRejected()) {
            return whole;
        }
        return matter(new Matter(mission, known.seq(), false), questions -> Course.of(questions, known, ANY, mission));
    }

    /** What counts and what people rejected, with what is made from it once. */
    Kept matterWithRejected(KnownPoint known, @Nullable String mission) {
        return matter(
                new Matter(mission, known.seq(), true),
                questions -> Course.withRejected(questions, known, ANY, mission));
    }

    private Kept matter(Matter matter, Function<Questions, Course> fetched) {
        return matters.get(matter, any -> {
            readingWhole.lock();
            try {
                return new Kept(fetched.apply(new Questions(whole)), pack);
            } finally {
                readingWhole.unlock();
            }
        });
    }

    /** Adds to the ledger; one at a time. */
    <T> T add(Function<Ledger, T> addition) {
        writing.lock();
        try (Ledger writer = SqliteLedger.open(file)) {
            return addition.apply(writer);
        } finally {
            present.written();
            writing.unlock();
        }
    }

    @Override
    public void close() {
        reading.lock();
        try {
            ledger.close();
        } finally {
            reading.unlock();
        }
        readingWhole.lock();
        try {
            whole.close();
        } finally {
            readingWhole.unlock();
        }
    }
}
