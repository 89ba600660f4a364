package muster.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packs that come with the program. */
public final class BundledPacks {
    /** What all missions have in common; it is always in force, beneath the others. */
    private static final MissionPack COMMON = load("common", List.of());

    private static final List<MissionPack> PACKS = inOrder("civil-support", "disaster-relief");

    private BundledPacks() {}

    /** The names of those that a user may choose from. */
    public static List<String> names() {
        return PACKS.stream().map(MissionPack::name).toList();
    }

    /** Whether a name is that of a bundled pack, so that no other may have it. */
    public static boolean isTaken(String name) {
        return COMMON.name().equals(name) || names().contains(name);
    }

    /** All of them, in the order in which they are laid over each other. */
    public static List<MissionPack> all() {
        return only(names());
    }

    /** Those with some names, and what they build on. */
    public static List<MissionPack> only(List<String> names) {
        List<MissionPack> packs = new ArrayList<>(List.of(COMMON));
        PACKS.stream().filter(pack -> names.contains(pack.name())).forEach(packs::add);
        return packs;
    }

    /** Each may speak of the limits and tasks of those before it. */
    private static List<MissionPack> inOrder(String... names) {
        List<MissionPack> packs = new ArrayList<>();
        for (String name : names) {
            packs.add(load(name, packs));
        }
        return List.copyOf(packs);
    }

    private static MissionPack load(String name, List<MissionPack> beneath) {
        Map<String, byte[]> files = new HashMap<>();
        for (PackTable table : PackTable.values()) {
            try (InputStream stream = BundledPacks.class.getResourceAsStream(name + "/" + table.file())) {
                if (stream != null) {
                    files.put(table.file(), stream.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return PackReading.read(name, files, beneath);
    }
}
