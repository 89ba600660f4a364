package muster.export;

/**
 * A column of a list.
 *
 * @param name as CSV and JSON Lines have it; the terminal shows it with spaces for underscores
 * @param onTerminal whether the terminal shows it; CSV and JSON Lines have every column
 */
public record Column(String name, boolean onTerminal) {
    public static Column shown(String name) {
        return new Column(name, true);
    }

    public static Column hidden(String name) {
        return new Column(name, false);
    }
}
