package muster.account.books;

import muster.claim.Term;

/** What sort of thing does not add up, or why two numbers differ though nobody is wrong. */
public enum FindingType implements Term {
    /** Two speakers give for the same thing, at the same time, numbers of which only one can be right. */
    REAL,
    /** One counts a part of what the other counts. */
    SCOPE,
    /** One is asked for, allowed or planned, the other is there. */
    RUNG,
    /** One number is said to be of two components. */
    COMPONENT,
    /** A day has passed on which something was to be so, and nothing is known of it. */
    TIME,
    /** One number, rounded and exact, or said several times by one voice. */
    ROUNDING,
    /** A number is repeated after whoever gave it has replaced it. */
    STALE,
    /** Parts, wholes, changes or ceilings that cannot all be right. */
    ARITHMETIC,
    /** A number is reported, and somebody says that there is none or that it is wrong. */
    DENIAL,
    /** One number under two names for what is counted, such as two duty statuses. */
    DEFINITION,
    /** A task that a limit in force forbids. */
    LIMIT,
    /** What follows from several sentences, though none says it. */
    DERIVED
}
