package muster.claim;

/** What a figure counts. */
public enum Subject implements Term {
    /** Military personnel of the mission, by head. */
    TROOPS,
    /** Civilian staff and police. */
    STAFF,
    /** People outside the mission whom it meets: migrants, evacuees, residents, those rescued or stopped. */
    PEOPLE,
    /** Formations: brigades, battalions, companies, teams. */
    UNITS,
    /** Things and supplies of the mission, by the piece, weight or volume. */
    MATERIEL,
    /** Wire, fence, wall or road by length, made or cleared. */
    WORKS,
    /** Sorties, flights, missions, rescues counted as events. */
    ACTIVITY,
    /** Dead, wounded and sick, whoever they are. */
    CASUALTIES,
    MONEY,
    /** How far apart, how far to go, a pace. */
    DISTANCE,
    /** How long the mission, a rotation or an order lasts, or a deadline. */
    DURATION,
    /** The share of a task that is done. */
    PROGRESS,
    OTHER
}
