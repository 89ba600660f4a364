package muster.account.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import muster.account.Assertion;
import muster.claim.DateRange;

/**
 * A plan for a day, as one speaker has it.
 *
 * @param due the day or days that it is for, as exactly as it is told
 * @param sequels the claims that fulfilled, missed or moved it; empty otherwise
 * @param mentions the claims that tell of it, the first stated first; never empty
 */
public record Forecast(DateRange due, Outlook outlook, List<Assertion> sequels, List<Assertion> mentions) {
    static final Comparator<Forecast> IN_ORDER = Comparator.comparing((Forecast forecast) -> forecast.due.last())
            .thenComparing(forecast -> forecast.due.first())
            .thenComparing(Forecast::assertion, Assertion.AS_STATED);

    public Forecast {
        sequels = List.copyOf(sequels);
        mentions = List.copyOf(mentions);
    }

    /** The claim that told of it first. */
    public Assertion assertion() {
        return mentions.getFirst();
    }

    /** Days from the last day that it is for to the day asked; negative while it is still to come. */
    public long daysSince(LocalDate asked) {
        return ChronoUnit.DAYS.between(due.last(), asked);
    }
}
