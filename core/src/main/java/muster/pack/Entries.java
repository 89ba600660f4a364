package muster.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.claim.Force;

/** What packs say of words: the entries of each table by their keys, which are in lower case. */
final class Entries {
    final Map<String, Noun> nouns = new HashMap<>();
    final Map<String, Force> forces = new HashMap<>();
    final Map<String, Set<VerbClass>> verbs = new HashMap<>();
    final Map<String, StateWords> states = new HashMap<>();
    final Map<String, SourceKind> sources = new HashMap<>();
    final Map<String, String> places = new HashMap<>();
    final Map<String, Set<PlaceNoun>> placeKinds = new HashMap<>();
    final Map<String, Activity> tasks = new LinkedHashMap<>();
    final Map<String, Activity> limits = new LinkedHashMap<>();
    final Map<String, Ban> bans = new LinkedHashMap<>();
    final Map<String, Mission> missions = new LinkedHashMap<>();
    final Map<String, List<String>> operations = new LinkedHashMap<>();

    /** The usual names of sources by their words: of those that have one. */
    final Map<String, String> sourceNames = new HashMap<>();

    /** Puts the entries of a pack over these: what it says of a word replaces what was said before. */
    void putOver(Entries pack) {
        nouns.putAll(pack.nouns);
        forces.putAll(pack.forces);
        verbs.putAll(pack.verbs);
        states.putAll(pack.states);
        sources.putAll(pack.sources);
        sourceNames.keySet().removeAll(pack.sources.keySet());
        sourceNames.putAll(pack.sourceNames);
        places.putAll(pack.places);
        placeKinds.putAll(pack.placeKinds);
        tasks.putAll(pack.tasks);
        limits.putAll(pack.limits);
        bans.putAll(pack.bans);
        operations.putAll(pack.operations);
        Map<String, Mission> before = new LinkedHashMap<>(missions);
        missions.clear();
        missions.putAll(pack.missions);
        before.forEach(missions::putIfAbsent);
    }

    /** The entries of a table; of the pack itself there are none. */
    Map<String, ?> of(PackTable table) {
        return switch (table) {
            case PACK -> Map.of();
            case NOUNS -> nouns;
            case FORCES -> forces;
            case VERBS -> verbs;
            case STATES -> states;
            case SOURCES -> sources;
            case PLACES -> places;
            case PLACE_KINDS -> placeKinds;
            case TASKS -> tasks;
            case LIMITS -> limits;
            case FORBIDDEN -> bans;
            case MISSIONS -> missions;
            case OPERATIONS -> operations;
        };
    }
}
