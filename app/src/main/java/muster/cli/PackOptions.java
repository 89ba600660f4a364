package muster.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.pack.BundledPacks;
import muster.pack.MissionPack;
import muster.pack.Pack;
import muster.pack.PackException;
import muster.reading.PackFolder;
import muster.view.Failure;
import picocli.CommandLine.Option;

/** Which packs are in force: those that come with the program, or some of them, and the user's own over them. */
final class PackOptions {
    @Option(
            names = "--pack",
            paramLabel = "DIR|NAME",
            description = "Adds a pack of your own; or the name of a bundled pack: only this one. May be repeated.")
    List<String> packs = List.of();

    /**
     * The vocabulary in force.
     *
     * @throws PackException if a pack cannot be used
     */
    Pack inForce(Console console) {
        if (packs.isEmpty()) {
            return Pack.bundled();
        }
        List<String> bundled = new ArrayList<>();
        Map<String, MissionPack> own = new LinkedHashMap<>();
        for (String named : packs) {
            if (BundledPacks.names().contains(named)) {
                bundled.add(named);
            } else {
                MissionPack pack = PackFolder.read(console.folder().resolve(named), named);
                if (own.putIfAbsent(pack.name(), pack) != null) {
                    throw Failure.wrongUsage("--pack: '" + named + "' is called '" + pack.name()
                            + "', as another one is; give it another name in its pack.tsv, or drop one");
                }
            }
        }
        List<MissionPack> all = new ArrayList<>(bundled.isEmpty() ? BundledPacks.all() : BundledPacks.only(bundled));
        all.addAll(own.values());
        return Pack.of(all);
    }

    /** What is wrong with a pack, in one line. */
    static String told(PackException fault) {
        int more = fault.faults().size() - 1;
        return fault.faults().getFirst()
                + (more > 0 ? " (and " + more + " more; 'muster packs --check DIR' lists them)" : "");
    }
}
