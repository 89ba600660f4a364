package muster.ledger;

import java.util.Locale;

/** What a report's publication day rests on, the strongest first. */
public enum DayBasis {
    /** It is the day on which a person entered what the report says. */
    HAND,
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
