package muster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import muster.export.Json;
import muster.export.Table;
import muster.ledger.LedgerException;
import muster.ledger.MissionSpan;
import muster.view.Failure;

/**
 * Answers what the first page asks before anybody opens it: the largest mission lies read and in order then, and the
 * machine has learnt to make such answers. Nothing of it is shown, and whatever goes wrong is told to whoever asks in earnest.
 */
final class Rehearsal implements Runnable {
    private static final int DAYS = 60;
    private static final int DAYS_APART = 9;

    /** No longer than that, once the first answer is made. */
    private static final long MOST_NANOS = 6_000_000_000L;

    private final Desk desk;
    private final Settings settings;

    private Rehearsal(Desk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** Begins beside whatever is asked; ends by itself, or soon after an interrupt. */
    static Thread begin(Desk desk, Settings settings) {
        return Thread.ofPlatform().daemon().name("rehearsal").start(new Rehearsal(desk, settings));
    }

    @Override
    public void run() {
        try {
            List<MissionSpan> missions = desk.ask(questions -> Missions.largestFirst(questions, questions.known(null)));
            LocalDate latest = missions.isEmpty() ? null : missions.getFirst().to();
            if (latest != null) {
                rehearse(missions.getFirst().mission(), latest);
            }
        } catch (LedgerException | Failure | Problem e) {
            // Nobody has asked for it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rehearse(String mission, LocalDate latest) throws InterruptedException {
        answer(mission, latest);
        long begun = System.nanoTime();
        for (int day = 1; day <= DAYS && System.nanoTime() - begun < MOST_NANOS; day++) {
            long before = System.nanoTime();
            answer(mission, latest.minusDays((long) day * DAYS_APART));
            // Whoever asks in earnest shall not find the processors taken.
            Thread.sleep((System.nanoTime() - before) / 1_000_000);
        }
    }

    private void answer(String mission, LocalDate day) {
        Map<String, String> given = Map.of("mission", mission, "at", day.toString(), "section", "there");
        Listing picture = Listings.picture();
        Asking asking = new Asking(desk, settings, given, picture.parameters(), true);
        Table table = picture.answer().rows(asking);
        Json.of(Api.page(picture, asking, given, table, Api.LARGEST_PAGE, 0));
    }
}
