package muster.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small pack, written as its user would write it, but with " | " for the tabs, so that they can be seen. */
final class OnePack {
    private final Map<String, byte[]> files = new TreeMap<>();

    private OnePack() {}

    static OnePack named(String name) {
        return new OnePack().with("pack.tsv", "field | value\nname | " + name + "\ntitle | A trial\nversion | 1\n");
    }

    OnePack with(String file, String content) {
        return with(file, content.replace(" | ", "\t").getBytes(UTF_8));
    }

    OnePack with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    OnePack without(String file) {
        files.remove(file);
        return this;
    }

    MissionPack read() {
        return MissionPack.of("trial", files);
    }

    /** The vocabulary where only this pack is in force. */
    Pack alone() {
        return Pack.of(List.of(read()));
    }

    /** What is wrong with it, a line each. */
    List<String> faults() {
        try {
            read();
            return List.of();
        } catch (PackException e) {
            return e.faults().stream().map(PackFault::toString).toList();
        }
    }
}
