package muster.cli;

import muster.account.Assertion;
import muster.ledger.Metadata;

/** What a report says, with where it says so, as it stands beneath tables. */
final class Quoted {
    private Quoted() {}

    static String of(Assertion assertion) {
        return where(assertion.recorded().report(), assertion.source()) + ": " + marked(assertion.sentence());
    }

    /** The report and its day, and who is cited where that is not the outlet itself. */
    static String where(Metadata report, String source) {
        String outlet = report.outlet();
        return outlet + ", "
                + (report.published() == null ? "no day" : report.published().toString())
                + (source.equals(outlet) ? "" : ", citing " + source);
    }

    /** A sentence in quotation marks, which it may have already. */
    static String marked(String sentence) {
        return sentence.startsWith("“") ? sentence : "“" + sentence + "”";
    }
}
