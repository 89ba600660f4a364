package muster.language.quantity;

/** What a unit measures. */
public enum Dimension {
    /** Things or people by the piece; the unit is for the counted noun to say. */
    COUNT,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    DURATION,
    MONEY,
    PERCENT,
    SPEED,
    POWER,
    TEMPERATURE,
    ANGLE,
    DATA,
    FREQUENCY,
    /** The points of an index or a score. */
    POINTS
}
