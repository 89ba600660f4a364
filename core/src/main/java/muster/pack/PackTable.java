package muster.pack;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a pack: a file with tabs between its columns, which its first line names. */
public enum PackTable {
    /** What the pack itself is called; the one table that every pack has. */
    PACK("pack.tsv", "the pack itself", "field value", ""),
    NOUNS("nouns.tsv", "what is counted", "words subject unit", "force"),
    FORCES("forces.tsv", "words that tell the force", "words force", ""),
    VERBS("verbs.tsv", "what verbs do to what they count", "class words", ""),
    STATES("states.tsv", "words that tell a state", "words status reading", ""),
    SOURCES("sources.tsv", "who states things", "kind words", "name"),
    PLACES("places.tsv", "other words for places", "place words", ""),
    PLACE_KINDS("place-kinds.tsv", "kinds of places", "kind words", ""),
    TASKS("tasks.tsv", "what forces do", "type", "verbs things names"),
    LIMITS("limits.tsv", "what forces may not do", "type", "verbs things names"),
    FORBIDDEN("forbidden.tsv", "which tasks a limit forbids", "limit for", "but"),
    MISSIONS("missions.tsv", "missions", "id names", "places first last words"),
    OPERATIONS("operations.tsv", "operations that are a part of a mission", "places words", "");

    private final String file;
    private final String holds;

    @SuppressWarnings("ImmutableEnumChecker") // A list that is fixed, as List.of makes it.
    private final List<String> needed;

    @SuppressWarnings("ImmutableEnumChecker") // The same.
    private final List<String> columns;

    /** Takes the columns, parted by blanks: those that must be there, and those that may. */
    PackTable(String file, String holds, String needed, String optional) {
        this.file = file;
        this.holds = holds;
        this.needed = words(needed);
        this.columns = words((needed + " " + optional).strip());
    }

    public String file() {
        return file;
    }

    /** What its rows are about, in a few words. */
    public String holds() {
        return holds;
    }

    /** The columns that it must have, each with something in every row. */
    List<String> needed() {
        return needed;
    }

    /** All columns that it may have. */
    public List<String> columns() {
        return columns;
    }

    private static List<String> words(String columns) {
        return List.of(columns.split(" ", -1));
    }

    /** The table of a file name; null where a pack has no such file. */
    public static @Nullable PackTable of(String file) {
        return Arrays.stream(values())
                .filter(table -> table.file.equals(file))
                .findFirst()
                .orElse(null);
    }
}
