package muster.account.check;

import muster.account.Area;

/** How the area of a count lies to the one that is asked; the nearest first. */
enum Relation {
    SAME,
    /** The same places, but only on the border there, or not only there. */
    NARROWED,
    /** A part of it. */
    PART,
    /** More than it. */
    WHOLE,
    ELSEWHERE,
    /** No place is named. */
    UNSAID;

    static Relation of(Area asked, Area said) {
        if (asked.equals(said)) {
            return SAME;
        }
        if (!said.isTold()) {
            return UNSAID;
        }
        if (asked.holdsOnItsBorder(said) || said.holdsOnItsBorder(asked)) {
            return NARROWED;
        }
        if (asked.holds(said)) {
            return PART;
        }
        return !asked.isTold() || said.holds(asked) ? WHOLE : ELSEWHERE;
    }
}
