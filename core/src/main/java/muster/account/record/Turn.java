package muster.account.record;

import muster.claim.Term;

/** How something became otherwise. */
public enum Turn implements Term {
    /** It was not there before: a cell with its first answer, a report, a claim. */
    FIRST,
    /** It was there, and is another. */
    CHANGED,
    /** Of a level: nobody has said it for so long that it is only the last one known. */
    LAST_KNOWN,
    /** Its mission ended. */
    ENDED,
    /** So many were sent or added; the state of the figure tells how far they had come. */
    ADDED,
    /** So many were taken away. */
    TAKEN_AWAY,
    /** It happened. */
    HAPPENED,
    /** It is there no more: a later reading of its report does not have it, or a person rejected it. */
    GONE,
    /** A person judged it. */
    JUDGED
}
