package muster.place;

/** What sort of place a name stands for. The order is that of the compiled gazetteer. */
public enum PlaceKind {
    COUNTRY,
    /** The first-level division of any country: a U.S. state, a Canadian province, a German Land. */
    STATE,
    /** The second-level division: a U.S. county or parish, a district. */
    COUNTY,
    CITY,
    /** A military base, camp, fort or armory. */
    BASE,
    /** A sector of the U.S. Border Patrol. */
    SECTOR,
    /** A port of entry, border crossing or border bridge. */
    PORT_OF_ENTRY,
    /** A part of the world that no map bounds: South Texas, West Africa, the Gulf Coast. */
    REGION,
    /** A river, lake, canal, bay or sea. */
    WATER,
    ISLAND,
    /** The border of two countries. */
    BORDER
}
