package muster.account.books;

import muster.claim.DateRange;
import muster.claim.Status;

/** In which state a count is said to be, and when. */
final class Standings {
    private Standings() {}

    /** "in place on 13 November 2018", "authorized as of 25 October 2018", "planned for 1 March 2019". */
    static String words(Count count) {
        DateRange valid = count.figure().valid();
        String day = valid == null ? Wording.day(count.day()) : Wording.when(valid);
        return switch (count.footing()) {
            case WANTED -> "asked for as of " + day;
            case CEILING -> "authorized as of " + day;
            case AHEAD -> planned(count) + (valid == null ? " as of " : " for ") + day;
            case READY -> "held ready on " + day;
            case UNDER_WAY -> "on the way on " + day;
            case THERE -> "in place on " + day;
            case GONE -> "withdrawn by " + day;
            case NONE -> "on " + day;
        };
    }

    private static String planned(Count count) {
        return count.figure().status() == Status.ORDERED ? "ordered" : "planned";
    }
}
