package muster.ledger;

import java.util.Locale;

/** What a report's publication day rests on, the strongest first. */
public enum DayBasis {
    OPTION,
    MANIFEST,
    PAGE,
    TEXT,
    /** No day is known: relative dates stay unresolved. */
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
