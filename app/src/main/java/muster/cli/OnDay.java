package muster.cli;

import java.time.LocalDate;
import muster.ledger.KnownPoint;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of those commands that answer for a day. */
final class OnDay {
    @Option(
            names = "--at",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day asked about (default: the latest publication day in the ledger).")
    @Nullable
    LocalDate asked;

    /** The day that is meant. */
    LocalDate day(Questions questions, KnownPoint known) {
        return asked == null ? questions.latestDay(known) : asked;
    }

    /** What was asked, for people: an answer says which day and which knowledge it is for. */
    String told(LocalDate day, KnownPoint known) {
        return "As of " + day + (asked == null ? " (the latest publication day in the ledger)" : "") + ", as known at "
                + known.seq() + " (" + known.time() + ")";
    }
}
