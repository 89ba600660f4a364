package muster.view;

import java.util.Objects;
import muster.account.Assertion;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;

/** What a report says, with where it says so, as it stands beneath tables. */
public final class Quoted {
    private Quoted() {}

    /** The sentence of a claim, behind its report and its source. */
    public static String of(Assertion assertion) {
        return where(assertion.recorded().report(), assertion.source()) + ": " + marked(assertion.sentence());
    }

    /** The report and its day, and who is cited where that is not the outlet itself. */
    public static String where(Metadata report, String source) {
        String outlet = report.outlet();
        return outlet + ", "
                + (report.published() == null ? "no day" : report.published().toString())
                + (source.equals(outlet) ? "" : ", citing " + source);
    }

    /** A sentence in quotation marks, which it may have already. */
    public static String marked(String sentence) {
        return sentence.startsWith("“") ? sentence : "“" + sentence + "”";
    }

    /** The outlet of a report, and its day with what that rests on. */
    public static String origin(Metadata metadata) {
        if (metadata.basis() == DayBasis.HAND) {
            return "entered by " + metadata.outlet() + " on " + metadata.published()
                    + (metadata.title() == null ? "" : ", resting on " + metadata.title());
        }
        String outlet = Objects.requireNonNullElse(metadata.publisher(), "outlet unknown");
        String day = metadata.published() == null
                ? "day unknown"
                : metadata.published() + " (" + metadata.basis().word() + ")";
        return outlet + " · " + day;
    }
}
