package muster.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads the files of one pack, and finds everything that is wrong with them. */
final class PackReading {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";
    private static final List<String> FIELDS = List.of("name", "title", "version");
    private static final List<String> NOTES = List.of("LICENSE", "NOTICE");

    private final String folder;
    private final Map<String, byte[]> files;
    private final List<MissionPack> beneath;
    private final List<PackFault> faults = new ArrayList<>();
    private final Map<PackTable, Integer> rows = new TreeMap<>();

    private PackReading(String folder, Map<String, byte[]> files, List<MissionPack> beneath) {
        this.folder = folder;
        this.files = new TreeMap<>(files);
        this.beneath = List.copyOf(beneath);
    }

    /** @param beneath the packs of whose limits and tasks it may speak as of its own */
    static MissionPack read(String folder, Map<String, byte[]> files, List<MissionPack> beneath) {
        return new PackReading(folder, files, beneath).read();
    }

    private MissionPack read() {
        if (!files.containsKey(PackTable.PACK.file())) {
            throw new PackException(List.of(new PackFault(
                    folder,
                    0,
                    "has no " + PackTable.PACK.file() + ", so it is no pack; write one that gives name, title and "
                            + "version")));
        }
        files.keySet().stream().filter(file -> PackTable.of(file) == null).forEach(this::judgeOther);
        Map<String, String> fields = fields();
        EntryReading entries = new EntryReading(beneath, faults::add);
        for (PackTable table : PackTable.values()) {
            if (table != PackTable.PACK) {
                entries.read(table, rows(table));
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(PackFault::file).thenComparingInt(PackFault::line));
            throw new PackException(faults);
        }
        return new MissionPack(
                field(fields, "name"),
                field(fields, "title"),
                field(fields, "version"),
                PackHash.of(files),
                rows,
                entries.entries());
    }

    private static String field(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "");
    }

    /** A misspelt table would be passed over in silence, so only what is plainly no table may lie there. */
    private void judgeOther(String file) {
        if (!file.endsWith(".md") && !NOTES.contains(file)) {
            List<String> known =
                    Arrays.stream(PackTable.values()).map(PackTable::file).toList();
            faults.add(new PackFault(
                    place(file),
                    0,
                    "is no file of a pack"
                            + Suggestion.of(
                                    file, known, "there are: " + String.join(", ", known) + ", and notes (.md)")));
        }
    }

    private Map<String, String> fields() {
        List<TableRow> found = rows(PackTable.PACK);
        Map<String, String> fields = new HashMap<>();
        for (TableRow row : found) {
            String field = row.cell("field");
            if (!FIELDS.contains(field)) {
                faults.add(Cells.unknown(row, field, "field of a pack", FIELDS).fault());
            } else if (fields.putIfAbsent(field, row.cell("value")) != null) {
                faults.add(row.wrong("gives the " + field + " twice; keep one").fault());
            }
        }
        String file = place(PackTable.PACK.file());
        for (String field : FIELDS) {
            if (!fields.containsKey(field) && !found.isEmpty()) {
                faults.add(
                        new PackFault(file, 0, "gives no " + field + "; write a row: " + field + ", tab, its value"));
            }
        }
        String name = fields.getOrDefault("name", "none");
        if (!name.matches(NAME)) {
            faults.add(new PackFault(
                    file,
                    0,
                    "'" + name + "' is no name for a pack; write up to 40 small letters, digits and hyphens, such as "
                            + "river-flood"));
        }
        return fields;
    }

    private List<TableRow> rows(PackTable table) {
        String file = place(table.file());
        String text = text(file, files.get(table.file()));
        if (text == null) {
            return List.of();
        }
        if (text.isBlank()) {
            faults.add(new PackFault(
                    file,
                    0,
                    "is empty; name its columns in the first line (" + String.join(", ", table.columns())
                            + "), or take the file away"));
            return List.of();
        }
        List<TableRow> found = TableText.rows(table, file, text, faults::add);
        rows.put(table, found.size());
        return found;
    }

    /** The text of a file; null where there is none, or where it is not UTF-8. */
    private @Nullable String text(String file, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            faults.add(new PackFault(file, line, "is not UTF-8 from here on; save the file as UTF-8"));
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String place(String file) {
        return folder + (folder.endsWith("/") ? "" : "/") + file;
    }
}
