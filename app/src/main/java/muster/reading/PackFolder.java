package muster.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.pack.BundledPacks;
import muster.pack.MissionPack;
import muster.pack.PackException;
import muster.pack.PackFault;
import muster.pack.PackTable;
import muster.text.Suggestion;

/** A user's own pack: a folder of tables. */
public final class PackFolder {
    private static final int LARGEST_BYTES = 4_000_000;
    private static final byte[] NO_TABLE = {};

    private PackFolder() {}

    /**
     * Reads and checks a pack.
     *
     * @param named the folder as its user names it, for messages
     * @throws PackException if there is no such folder, or if anything in it cannot be used
     */
    public static MissionPack read(Path folder, String named) {
        if (!Files.isDirectory(folder)) {
            throw fault(
                    named,
                    Files.exists(folder) ? "is no folder; name the folder that holds the pack's tables" : none(named));
        }
        MissionPack pack = MissionPack.of(named, files(folder, named));
        if (BundledPacks.isTaken(pack.name())) {
            throw fault(
                    Path.of(named, PackTable.PACK.file()).toString(),
                    "the name '" + pack.name() + "' is that of a pack that comes with Muster; choose another");
        }
        return pack;
    }

    private static String none(String named) {
        if (BundledPacks.isTaken(named)) {
            return "comes with Muster, and there is no folder of that name here; name the folder of a pack of your own";
        }
        return "there is no such folder, and no pack of that name comes with Muster"
                + Suggestion.of(named, BundledPacks.names(), "there are: " + String.join(", ", BundledPacks.names()));
    }

    /** The tables with what they hold; of other files only the names, so that a wrong folder is not read whole. */
    private static Map<String, byte[]> files(Path folder, String named) {
        Map<String, byte[]> files = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".") && !Files.isDirectory(entry)) {
                    files.put(name, PackTable.of(name) == null ? NO_TABLE : bytes(entry, named));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw fault(named, "cannot be read; check its permissions");
        }
        return files;
    }

    private static byte[] bytes(Path file, String named) {
        String shown = Path.of(named, String.valueOf(file.getFileName())).toString();
        if (file.toFile().length() > LARGEST_BYTES) {
            throw fault(shown, "is larger than 4 MB; a table holds words, not texts");
        }
        try {
            return FileBytes.read(file);
        } catch (Refusal refusal) {
            throw fault(shown, refusal.reason());
        }
    }

    private static PackException fault(String file, String what) {
        return new PackException(List.of(new PackFault(file, 0, what)));
    }
}
