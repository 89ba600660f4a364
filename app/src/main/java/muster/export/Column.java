package muster.export;

/**
 * A column of a list.
 *
 * @param name as CSV and JSON Lines have it; the terminal shows it with spaces for underscores
 * @param room what room it takes on a terminal; CSV and JSON Lines have every column
 */
public record Column(String name, Room room) {
    /** How a column behaves where the terminal is too narrow for all. */
    public enum Room {
        /** Its cells are wrapped. */
        WRAPPED,
        /** Its cells stay on one line. */
        WHOLE,
        /** Its cells are wrapped, and it is left out before words of any column would have to be broken. */
        YIELDING,
        /** It is not shown on a terminal. */
        NONE
    }

    public static Column shown(String name) {
        return new Column(name, Room.WRAPPED);
    }

    public static Column whole(String name) {
        return new Column(name, Room.WHOLE);
    }

    public static Column yielding(String name) {
        return new Column(name, Room.YIELDING);
    }

    public static Column hidden(String name) {
        return new Column(name, Room.NONE);
    }
}
