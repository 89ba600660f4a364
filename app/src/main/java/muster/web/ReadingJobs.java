package muster.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import muster.intake.Intake;
import muster.intake.Outcome;
import muster.intake.Tally;
import muster.pack.Pack;
import muster.reading.Selection;
import muster.reading.Source;
import org.jspecify.annotations.Nullable;

/** Readings of what was sent, one at a time; the last ones can be asked for by their ids. */
final class ReadingJobs {
    private static final int KEPT = 50;

    /** So many reports go into the ledger at a stretch; in between, others may write. */
    private static final int STRETCH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Desk desk;
    private final Pack pack;
    private @Nullable Job running;

    private final Map<String, Job> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > KEPT;
        }
    };

    ReadingJobs(Desk desk, Pack pack) {
        this.desk = desk;
        this.pack = pack;
    }

    /** Stops those who come while another one's reports are read. */
    synchronized void requireFree() {
        if (running != null && running.state().equals("running")) {
            throw Problem.meanwhile("reports of somebody are being read just now, " + running.done() + " of "
                    + running.total() + "; send yours in a moment");
        }
    }

    /** Begins to read; what was asked before it is done tells how far it is. */
    synchronized Job begin(Selection selection, @Nullable String mission) {
        requireFree();
        byte[] id = new byte[8];
        RANDOM.nextBytes(id);
        Job job = new Job(HexFormat.of().formatHex(id), selection.sources().size());
        jobs.put(job.id(), job);
        running = job;
        Thread.ofPlatform().daemon().name("muster-readings").start(() -> read(job, selection, mission));
        return job;
    }

    synchronized Job job(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw Problem.missing("there is no reading '" + id + "' of this server, or it was long ago");
        }
        return job;
    }

    private void read(Job job, Selection selection, @Nullable String mission) {
        try {
            List<Source> sources = selection.sources();
            List<Outcome> outcomes = new ArrayList<>(sources.size());
            for (int from = 0; from < sources.size(); from += STRETCH) {
                List<Source> next = sources.subList(from, Math.min(sources.size(), from + STRETCH));
                outcomes.addAll(desk.add(ledger -> new Intake(ledger, pack, mission, false).take(next, job::step)));
            }
            job.end(new Tally(outcomes, selection.passedOver()));
        } catch (RuntimeException e) {
            job.fail();
            throw e;
        }
    }

    /** A reading that goes on or is over. */
    static final class Job {
        private final String id;
        private final int total;
        private final CountDownLatch over = new CountDownLatch(1);
        private int done;
        private String current = "";
        private @Nullable Tally tally;

        private Job(String id, int total) {
            this.id = id;
            this.total = total;
        }

        String id() {
            return id;
        }

        int total() {
            return total;
        }

        synchronized int done() {
            return done;
        }

        /** What was read last. */
        synchronized String current() {
            return current;
        }

        /** Null while it goes on, and where it failed. */
        synchronized @Nullable Tally tally() {
            return tally;
        }

        /** {@code running}, {@code done} or {@code failed}. */
        synchronized String state() {
            return tally != null ? "done" : over.getCount() == 0 ? "failed" : "running";
        }

        void await() throws InterruptedException {
            over.await();
        }

        private synchronized void step(String name) {
            done++;
            current = name;
        }

        private synchronized void end(Tally result) {
            tally = result;
            over.countDown();
        }

        private void fail() {
            over.countDown();
        }
    }
}
