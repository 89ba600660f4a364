package muster.cli;

import java.util.Set;
import muster.language.Lexicon;
import muster.pack.Pack;
import muster.place.Gazetteer;

/** Loads what answers look names up in while the ledger is opened, where a second processor is free for it. */
final class Headstart {
    private static final Set<String> ANSWERS =
            Set.of("picture", "findings", "check", "series", "timeline", "forecasts", "changes", "requests", "sitrep");

    private Headstart() {}

    /** Begins to load for a command; one that is done before need not wait for it. */
    static void of(String command) {
        if (ANSWERS.contains(command) && Runtime.getRuntime().availableProcessors() > 1) {
            Thread.ofPlatform().daemon().name("headstart").start(Headstart::load);
        }
    }

    /** Each keeps what it has loaded; whoever asks meanwhile waits for it. */
    private static void load() {
        Pack.bundled().id();
        Gazetteer.bundled().named("Texas");
        Lexicon.bundled().knows("soldier");
    }
}
