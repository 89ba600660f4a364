package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import muster.ledger.KnownPoint;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void theLargestMissionIsReadBeforeAnybodyAsks() throws InterruptedException {
        try (Site site = Site.ofOwnSamples()) {
            Desk desk = rehearsed(site.ledger());
            KnownPoint now = desk.ask(questions -> questions.known(null));
            desk.close();
            // Nothing can be read from a closed ledger: what is there was kept.
            assertThat(desk.matterWithRejected(now, "southwest-border").cells()).isNotNull();
        }
    }

    @Test
    void anEmptyLedgerHasNothingToRehearse() throws InterruptedException {
        try (Site site = Site.ofNothing();
                Desk desk = rehearsed(site.ledger())) {
            assertThat(desk.<Boolean>ask(questions -> questions.known(null).seq() == 0))
                    .isTrue();
        }
    }

    private static Desk rehearsed(Path ledger) throws InterruptedException {
        Settings settings = new Settings(ledger, Pack.bundled(), "127.0.0.1", 0, null, false, "a tester", "of a test");
        Desk desk = new Desk(ledger, settings.pack());
        assertThat(Rehearsal.begin(desk, settings).join(Duration.ofSeconds(60))).isTrue();
        return desk;
    }
}
