package muster.claim;

/** The branch of the armed forces. */
public enum Service implements Term {
    ARMY,
    MARINE_CORPS,
    NAVY,
    AIR_FORCE,
    SPACE_FORCE,
    COAST_GUARD
}
