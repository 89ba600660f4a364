package muster.language.time;

/** Where a date without a year, or a weekday, is to be sought from the day of publication. */
public enum Tendency {
    PAST,
    FUTURE
}
