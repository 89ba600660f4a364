package muster.pack;

/** How a word for a kind of place tells that a name is one. */
public enum PlaceNoun {
    /** The last word of a place's name: "the Superdome", "the Javits Center". */
    VENUE,
    /** A word for an area or a site, in front of the names of some: "Sites: Houston, Dallas". */
    AREA
}
