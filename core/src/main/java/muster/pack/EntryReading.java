package muster.pack;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;

/** Turns the rows of a pack's tables into entries. A word stands once in a table, or the table contradicts itself. */
final class EntryReading {
    private final List<MissionPack> beneath;
    private final Consumer<PackFault> faults;
    private final Entries entries = new Entries();
    private final Map<String, Integer> lines = new HashMap<>();

    EntryReading(List<MissionPack> beneath, Consumer<PackFault> faults) {
        this.beneath = beneath;
        this.faults = faults;
    }

    Entries entries() {
        return entries;
    }

    void read(PackTable table, List<TableRow> rows) {
        lines.clear();
        for (TableRow row : rows) {
            try {
                add(table, row);
            } catch (TableRow.Wrong wrong) {
                faults.accept(wrong.fault());
            }
        }
    }

    private void add(PackTable table, TableRow row) throws TableRow.Wrong {
        switch (table) {
            case PACK -> {}
            case NOUNS -> addNouns(row);
            case FORCES -> addForces(row);
            case VERBS -> addVerbs(row);
            case STATES -> addStates(row);
            case SOURCES -> addSources(row);
            case PLACES -> addPlaces(row);
            case PLACE_KINDS -> addPlaceKinds(row);
            case TASKS -> addActivity(row, entries.tasks);
            case LIMITS -> addActivity(row, entries.limits);
            case FORBIDDEN -> addBan(row);
            case MISSIONS -> addMission(row);
            case OPERATIONS -> addOperations(row);
        }
    }

    private void addNouns(TableRow row) throws TableRow.Wrong {
        Subject subject = Cells.subject(row);
        Force force = Cells.force(row);
        for (String word : row.words("words")) {
            String noun = once(row, Cells.spacedKey(word));
            atMost(row, noun, Pack.LONGEST_NOUN, "a counted noun");
            String unit = row.cell("unit").equals("=") ? Cells.key(word) : row.cell("unit");
            entries.nouns.put(noun, new Noun(Cells.key(word), subject, unit, force));
        }
    }

    private void addForces(TableRow row) throws TableRow.Wrong {
        Force force = Cells.force(row);
        for (String word : row.words("words")) {
            String words = once(row, Cells.spacedKey(word));
            atMost(row, words, Pack.LONGEST_FORCE, "the name of a force");
            entries.forces.put(words, force);
        }
    }

    private void addVerbs(TableRow row) throws TableRow.Wrong {
        VerbClass verbClass = Cells.constant(row, VerbClass.class, row.cell("class"), "class of verbs");
        addToGroup(row, entries.verbs, verbClass, " of class " + row.cell("class"));
    }

    private void addStates(TableRow row) throws TableRow.Wrong {
        Status status = Cells.term(row, Status.class, row.cell("status"), "status");
        Meaning reading = Cells.term(row, Meaning.class, row.cell("reading"), "reading");
        for (String word : row.words("words")) {
            String words = once(row, Cells.key(word));
            entries.states.put(words, new StateWords(List.of(words.split(" ", -1)), status, reading));
        }
    }

    private void addSources(TableRow row) throws TableRow.Wrong {
        SourceKind kind = Cells.constant(row, SourceKind.class, row.cell("kind"), "kind of source");
        String name = row.cell("name");
        if (!name.isEmpty() && kind != SourceKind.OUTLET) {
            throw row.wrong("gives '" + name + "' as the name of a " + row.cell("kind")
                    + "; only an outlet has one, by which its other words are counted as one voice");
        }
        for (String word : row.words("words")) {
            String key = once(row, Cells.key(word));
            entries.sources.put(key, kind);
            if (!name.isEmpty()) {
                entries.sourceNames.put(key, name);
            }
        }
    }

    private void addPlaces(TableRow row) throws TableRow.Wrong {
        for (String word : row.words("words")) {
            entries.places.put(once(row, Cells.key(word)), row.cell("place"));
        }
    }

    private void addPlaceKinds(TableRow row) throws TableRow.Wrong {
        PlaceNoun kind = Cells.constant(row, PlaceNoun.class, row.cell("kind"), "kind of place");
        addToGroup(row, entries.placeKinds, kind, " of kind " + row.cell("kind"));
    }

    /** A word may be of several groups, and stands once in each. */
    private <E extends Enum<E>> void addToGroup(TableRow row, Map<String, Set<E>> groups, E group, String named)
            throws TableRow.Wrong {
        for (String word : row.words("words")) {
            String key = Cells.key(word);
            once(row, key, named);
            groups.computeIfAbsent(key, known -> EnumSet.noneOf(group.getDeclaringClass()))
                    .add(group);
        }
    }

    private static void addActivity(TableRow row, Map<String, Activity> activities) throws TableRow.Wrong {
        String type = row.cell("type");
        List<String> verbs = keys(row.words("verbs"));
        List<String> names = keys(row.words("names"));
        if (verbs.isEmpty() && names.isEmpty()) {
            throw row.wrong("'" + type + "' has neither verbs nor names; write how reports call it");
        }
        // Rows of one type add up, over packs too: a mission has more words for a task, seldom others.
        Activity activity = new Activity(type, verbs, keys(row.words("things")), names);
        activities.put(type + verbs + activity.things() + names, activity);
    }

    /** A limit or task that no pack knows forbids nothing and allows nothing, without a word: so it is a fault. */
    private void addBan(TableRow row) throws TableRow.Wrong {
        String limit = once(row, row.cell("limit"));
        known(row, limit, "limit", entries -> entries.limits);
        List<String> people = keys(row.words("for"));
        if (people.isEmpty()) {
            throw row.wrong(
                    "names nobody in its column 'for'; write for whom the limit forbids tasks, such as migrant");
        }
        List<String> allowed = row.words("but");
        for (String task : allowed) {
            known(row, task, "task", entries -> entries.tasks);
        }
        Ban ban = new Ban(limit, people, allowed);
        entries.bans.put(limit + people + allowed, ban);
    }

    private void known(TableRow row, String type, String what, Function<Entries, Map<String, Activity>> table)
            throws TableRow.Wrong {
        List<String> types = Stream.concat(beneath.stream().map(MissionPack::entries), Stream.of(entries))
                .flatMap(pack -> table.apply(pack).values().stream())
                .map(Activity::type)
                .distinct()
                .sorted()
                .toList();
        if (!types.contains(type)) {
            throw Cells.unknown(row, type, "type of a " + what, types);
        }
    }

    private void addMission(TableRow row) throws TableRow.Wrong {
        String id = once(row, row.cell("id"));
        Mission mission = new Mission(
                id,
                keys(row.words("names")),
                row.words("places"),
                Cells.day(row, "first"),
                Cells.day(row, "last"),
                keys(row.words("words")));
        if (mission.begin() != null && mission.end() != null && mission.end().isBefore(mission.begin())) {
            throw row.wrong("ends on " + mission.end() + ", before its first day; swap the days");
        }
        entries.missions.put(id, mission);
    }

    private void addOperations(TableRow row) throws TableRow.Wrong {
        for (String word : row.words("words")) {
            entries.operations.put(once(row, Cells.key(word)), row.words("places"));
        }
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(Cells::key).toList();
    }

    private String once(TableRow row, String key) throws TableRow.Wrong {
        once(row, key, "");
        return key;
    }

    /** Remembers the line of a key; one that another line has is a fault. */
    private void once(TableRow row, String key, String group) throws TableRow.Wrong {
        Integer before = lines.putIfAbsent(key + group, row.line());
        if (before != null) {
            throw row.wrong("'" + key + "'" + group + " stands in "
                    + (before == row.line() ? "this line twice" : "line " + before + " already") + "; keep one");
        }
    }

    private static void atMost(TableRow row, String words, int most, String what) throws TableRow.Wrong {
        int count = words.split(" ", -1).length;
        if (count > most) {
            throw row.wrong("'" + words + "' has " + count + " words, but " + what + " has at most " + most
                    + "; write its last words only");
        }
    }
}
