package muster.cli;

import muster.ledger.KnownPoint;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of those commands that can answer as an earlier ledger would have. */
final class AsKnown {
    @Option(
            names = "--known",
            paramLabel = "DAY|SEQ",
            description = "Only what the ledger had learnt by then (default: now).")
    @Nullable
    String asked;

    /** The point that is meant. */
    KnownPoint point(Questions questions) {
        return questions.known(asked);
    }
}
