package muster.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Force;
import muster.claim.Service;
import muster.claim.Subject;
import muster.claim.Term;
import org.jspecify.annotations.Nullable;

/** The vocabulary of a mission: what forces, people, things, verbs and missions are called. */
public final class Pack {
    private static final List<String> FILES =
            List.of("nouns.tsv", "forces.tsv", "verbs.tsv", "sources.tsv", "missions.tsv", "places.tsv");
    private static final int LONGEST_NAME = 6;

    private final String id;
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Force> forces = new HashMap<>();
    private final Map<String, Set<VerbClass>> verbs = new HashMap<>();
    private final Map<String, SourceKind> sources = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Mission> missions;

    private Pack(String name, Map<String, String> files) {
        this.id = name + "-" + hash(files);
        rows("nouns.tsv", files, 3).forEach(this::addNouns);
        rows("forces.tsv", files, 2).forEach(this::addForces);
        rows("verbs.tsv", files, 2).forEach(this::addVerbs);
        rows("sources.tsv", files, 2).forEach(this::addSources);
        rows("places.tsv", files, 2).forEach(this::addPlaces);
        this.missions =
                rows("missions.tsv", files, 6).stream().map(Pack::mission).toList();
    }

    private static List<PackFile.Row> rows(String file, Map<String, String> files, int leastCells) {
        return PackFile.parse(file, files.getOrDefault(file, ""), leastCells).rows();
    }

    /** The pack that comes with the program. */
    public static Pack bundled() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : FILES) {
            try (InputStream stream = Pack.class.getResourceAsStream("common/" + file)) {
                if (stream != null) {
                    files.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of("civil-support", files);
    }

    /**
     * A pack from the contents of its files, by their names.
     *
     * @throws PackException if a file cannot be used
     */
    public static Pack of(String name, Map<String, String> files) {
        return new Pack(name, files);
    }

    /** Its name and a hash of its content. */
    public String id() {
        return id;
    }

    public List<Mission> missions() {
        return missions;
    }

    /** The counted noun of these words, joined by spaces, the last one in the singular; null for none. */
    public @Nullable Noun noun(String words) {
        return nouns.get(words);
    }

    /** What a name of a force says; null where the words name none. */
    public @Nullable Force force(String words) {
        return forces.get(words);
    }

    /** The most words that a name has in this pack. */
    public int longestName() {
        return LONGEST_NAME;
    }

    /** The classes of a verb by its lemma, with its particle behind a space where it has one. */
    public Set<VerbClass> classes(String lemma) {
        return verbs.getOrDefault(lemma, Set.of());
    }

    /** Whether a verb, by its lemma, is of one of some classes at least. */
    public boolean isAny(String lemma, VerbClass... any) {
        Set<VerbClass> own = classes(lemma);
        return Arrays.stream(any).anyMatch(own::contains);
    }

    /** What sort of source a noun or name is; null where it is none that the pack knows. */
    public @Nullable SourceKind source(String lower) {
        return sources.get(lower);
    }

    /** The usual name of a place that the mission has its own words for; null for none. */
    public @Nullable String place(String lower) {
        return places.get(lower);
    }

    private void addNouns(PackFile.Row row) {
        String subject = row.cell(1);
        Subject counted = subject.equals("neutral") ? null : term(row, Subject.class, subject);
        for (String words : row.words(0)) {
            String unit = row.cell(2).equals("=") ? words : row.cell(2);
            nouns.putIfAbsent(words.replace('-', ' '), new Noun(words, counted, unit, force(row, 3)));
        }
    }

    private void addForces(PackFile.Row row) {
        for (String words : row.words(0)) {
            forces.put(words.replace('-', ' '), force(row, 1));
        }
    }

    private void addPlaces(PackFile.Row row) {
        row.words(1).forEach(alias -> places.put(alias.toLowerCase(Locale.ROOT), row.cell(0)));
    }

    private void addVerbs(PackFile.Row row) {
        VerbClass verbClass = constant(row, VerbClass.class, "class of verbs");
        for (String lemma : row.words(1)) {
            verbs.computeIfAbsent(lemma, key -> EnumSet.noneOf(VerbClass.class)).add(verbClass);
        }
    }

    private void addSources(PackFile.Row row) {
        SourceKind kind = constant(row, SourceKind.class, "kind of source");
        row.words(1).forEach(word -> sources.put(word.toLowerCase(Locale.ROOT), kind));
    }

    private static <E extends Enum<E>> E constant(PackFile.Row row, Class<E> list, String what) {
        try {
            return Enum.valueOf(list, row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("'" + row.cell(0) + "' is no " + what + "; there are: "
                    + EnumSet.allOf(list).toString().toLowerCase(Locale.ROOT));
        }
    }

    private static Mission mission(PackFile.Row row) {
        return new Mission(
                row.cell(0), lower(row.words(1)), row.words(2), day(row, 3), day(row, 4), lower(row.words(5)));
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static @Nullable LocalDate day(PackFile.Row row, int index) {
        if (row.cell(index).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(row.cell(index));
        } catch (DateTimeException e) {
            throw row.wrong("'" + row.cell(index) + "' is no day; write it as 2018-10-29");
        }
    }

    private static Force force(PackFile.Row row, int index) {
        Component component = null;
        DutyStatus duty = null;
        Service service = null;
        for (String part : row.cell(index).split(" ")) {
            int sign = part.indexOf('=');
            String key = sign < 0 ? part : part.substring(0, sign);
            String value = sign < 0 ? "" : part.substring(sign + 1);
            switch (key) {
                case "" -> {}
                case "component" -> component = value.equals("none") ? null : term(row, Component.class, value);
                case "duty" -> duty = term(row, DutyStatus.class, value);
                case "service" -> service = term(row, Service.class, value);
                default -> throw row.wrong("'" + key + "' is no part of a force; there are: component, duty, service");
            }
        }
        return new Force(component, duty, service);
    }

    private static <E extends Enum<E> & Term> E term(PackFile.Row row, Class<E> list, String word) {
        try {
            return Term.of(list, word);
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> digest.update(
                    (name.length() + ":" + name + content.length() + ":" + content).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
