package muster.reading;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that came over a connection, such as a browser's. Nothing is written anywhere: what they are called stays with
 * the reports as their name, without folders, and is never looked up.
 */
public final class SentFiles {
    private static final int LONGEST_NAME = 150;

    private final DateLine dateLine;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Source> unfit = new ArrayList<>();

    /** None yet. */
    public SentFiles(DateLine dateLine) {
        this.dateLine = dateLine;
    }

    /** Adds one under the last part of its name; a second one of a name is refused. */
    public void add(String named, byte[] bytes) {
        String name = name(named);
        if (files.putIfAbsent(name, bytes) != null) {
            unfit.add(
                    new Unfit(Path.of(name), "another file of this name came with it; send them one after the other"));
        }
    }

    /**
     * The reports among them; a {@code manifest.csv} tells of the others as it does in a folder.
     *
     * @param told what the sender says of a single one
     */
    public Selection selection(Told told) {
        List<Source> sources = new ArrayList<>();
        Manifest manifest = Manifest.NONE;
        byte[] listed = files.size() > 1 ? files.remove(Manifest.NAME) : null;
        try {
            manifest = listed == null ? Manifest.NONE : Manifest.of(listed);
        } catch (Refusal refusal) {
            String reason = refusal.reason();
            files.keySet().forEach(name -> sources.add(new Unfit(Path.of(name), reason)));
            files.clear();
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sources.add(source(file.getKey(), file.getValue(), manifest.row(file.getKey()), told));
        }
        sources.addAll(unfit);
        return new Selection(sources, 0);
    }

    private Source source(String name, byte[] bytes, Optional<Manifest.Row> row, Told told) {
        Path path = Path.of(name);
        Optional<MediaType> type = MediaType.of(path);
        if (type.isEmpty()) {
            return new Unfit(path, "it is " + MediaType.EXPECTED);
        }
        Optional<String> fault = row.flatMap(Manifest.Row::fault);
        if (fault.isPresent() && told.published() == null) {
            return new Unfit(path, fault.get());
        }
        Told byManifest = row.map(Manifest.Row::told).orElse(Told.NOTHING);
        return new Sent(new ReportFile(path, type.get(), told, byManifest, dateLine), bytes);
    }

    /** What stands behind the last slash, without what no file name should hold. */
    private static String name(String named) {
        String last = named.replace('\\', '/').replaceFirst(".*/", "");
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|*?:]", "").strip();
        String shortened = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return shortened.isEmpty() || shortened.matches("\\.+") ? "unnamed" : fitting(shortened);
    }

    /** Some machines' paths have no room for letters beyond ASCII. */
    private static String fitting(String name) {
        try {
            return Path.of(name).toString();
        } catch (InvalidPathException e) {
            return name.replaceAll("[^\\x20-\\x7E]", "_");
        }
    }
}
