package muster.pack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** One pack: a folder of tables that say what things are called on missions of one sort. */
public final class MissionPack {
    private final String name;
    private final String title;
    private final String version;
    private final String hash;
    private final Map<PackTable, Integer> rows;
    private final Entries entries;

    MissionPack(String name, String title, String version, String hash, Map<PackTable, Integer> rows, Entries entries) {
        this.name = name;
        this.title = title;
        this.version = version;
        this.hash = hash;
        this.rows = Collections.unmodifiableMap(new EnumMap<>(rows));
        this.entries = entries;
    }

    /**
     * A pack from the contents of its files.
     *
     * @param folder where they are, as messages shall name it
     * @param files by their names; what is no table may be there if it is plainly something else, such as README.md
     * @throws PackException if anything in them cannot be used; it names all of that
     */
    public static MissionPack of(String folder, Map<String, byte[]> files) {
        return PackReading.read(folder, files, BundledPacks.all());
    }

    public String name() {
        return name;
    }

    /** What it is for, in a few words. */
    public String title() {
        return title;
    }

    /** The version that its author gave it. */
    public String version() {
        return version;
    }

    /** Changes with every change of its tables, whether its author raised the version or not. */
    public String hash() {
        return hash;
    }

    /** Its tables, each with its number of rows. */
    public Map<PackTable, Integer> tables() {
        return rows;
    }

    /** How many words, or missions, a table has entries for. */
    public int size(PackTable table) {
        return entries.of(table).size();
    }

    /** How many entries of a table another pack has, too; of two packs in force, the later one's count. */
    public long shared(PackTable table, MissionPack other) {
        return entries.of(table).keySet().stream()
                .filter(other.entries.of(table)::containsKey)
                .count();
    }

    Entries entries() {
        return entries;
    }
}
