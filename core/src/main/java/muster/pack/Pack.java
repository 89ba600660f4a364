package muster.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.claim.Force;
import muster.text.WordMap;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The vocabulary in force: several packs laid over each other, so that of a word the last one that has it speaks. */
public final class Pack {
    static final int LONGEST_NOUN = 6;
    static final int LONGEST_FORCE = 4;

    private static final Pack BUNDLED = of(BundledPacks.all());

    private final String id;
    private final List<MissionPack> packs;
    private final Entries entries = new Entries();
    private final WordMap<Noun> nouns;
    private final WordMap<Force> forces;
    private final WordMap<Set<VerbClass>> verbs;
    private final WordMap<SourceKind> sources;
    private final WordMap<List<StateWords>> statesByFirstWord;
    private final WordSet nameStarts;
    private final NavigableSet<String> placeNames;
    private final List<Mission> missions;
    private final Map<String, List<String>> operations;
    private final List<Activity> tasks;
    private final List<Activity> limits;
    private final List<Ban> bans;

    private Pack(List<MissionPack> packs) {
        this.packs = List.copyOf(packs);
        this.id = packs.stream().map(MissionPack::name).collect(Collectors.joining("+")) + "-"
                + PackHash.of(packs.stream().map(MissionPack::hash).toList());
        packs.forEach(pack -> entries.putOver(pack.entries()));
        this.missions = List.copyOf(entries.missions.values());
        // in the order of the pack: a copy in no order would let chance choose between two that one report names
        this.operations = Collections.unmodifiableMap(new LinkedHashMap<>(entries.operations));
        this.tasks = List.copyOf(entries.tasks.values());
        this.limits = List.copyOf(entries.limits.values());
        this.bans = List.copyOf(entries.bans.values());
        this.nouns = WordMap.of(entries.nouns);
        this.forces = WordMap.of(entries.forces);
        this.verbs = WordMap.of(entries.verbs);
        this.sources = WordMap.of(entries.sources);
        Map<String, List<StateWords>> states = new HashMap<>();
        for (StateWords state : entries.states.values()) {
            states.computeIfAbsent(state.words().getFirst(), word -> new ArrayList<>())
                    .add(state);
        }
        states.values().forEach(Pack::longestFirst);
        this.statesByFirstWord = WordMap.of(states);
        Set<String> starts = new HashSet<>();
        entries.nouns.keySet().forEach(noun -> starts.add(firstWord(noun)));
        entries.forces.keySet().forEach(force -> starts.add(firstWord(force)));
        this.nameStarts = WordSet.copyOf(starts);
        this.placeNames = new TreeSet<>(entries.places.keySet());
    }

    private static String firstWord(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    private static void longestFirst(List<StateWords> states) {
        states.sort(Comparator.comparingInt((StateWords state) -> -state.words().size()));
    }

    /** All packs that come with the program. */
    public static Pack bundled() {
        return BUNDLED;
    }

    /** Packs laid over each other, the one that wins last. */
    public static Pack of(List<MissionPack> packs) {
        return new Pack(packs);
    }

    /** The names of its packs and a hash of what they hold: with another one, the same text may be read otherwise. */
    public String id() {
        return id;
    }

    /** The packs that it is made of, the one that wins last. */
    public List<MissionPack> packs() {
        return packs;
    }

    /** The missions; those of the packs that win first. */
    public List<Mission> missions() {
        return missions;
    }

    /**
     * Where operations and events are that are a part of a mission: "Operation Lone Star" is at the border.
     *
     * @return the usual names of the places by the name of the operation, in lower case
     */
    public Map<String, List<String>> operations() {
        return operations;
    }

    /** What forces do, the types of all packs. */
    public List<Activity> tasks() {
        return tasks;
    }

    /** What forces may not do, the types of all packs. */
    public List<Activity> limits() {
        return limits;
    }

    /** Which tasks limits forbid. */
    public List<Ban> bans() {
        return bans;
    }

    /** The counted noun of these words, joined by spaces, the last one in the singular; null for none. */
    public @Nullable Noun noun(String words) {
        return nouns.get(words);
    }

    /** What a name of a force says; null where the words name none. */
    public @Nullable Force force(String words) {
        return forces.get(words);
    }

    /** Whether a counted noun or the name of a force begins with a word: where none does, no longer one need be looked up. */
    public boolean beginsName(String lower) {
        return nameStarts.contains(lower);
    }

    /** The most words that a counted noun has. */
    public int longestNoun() {
        return LONGEST_NOUN;
    }

    /** The most words that the name of a force has. */
    public int longestForce() {
        return LONGEST_FORCE;
    }

    /** The classes of a verb by its lemma, with its particle behind a space where it has one. */
    public Set<VerbClass> classes(String lemma) {
        return verbs.getOrDefault(lemma, Set.of());
    }

    /** Whether a verb, by its lemma, is of one of some classes at least. */
    public boolean isAny(String lemma, VerbClass... any) {
        Set<VerbClass> own = classes(lemma);
        for (VerbClass one : any) {
            if (own.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** The words that tell a state and begin with a word, the longest first. */
    public List<StateWords> states(String firstWord) {
        return statesByFirstWord.getOrDefault(firstWord, List.of());
    }

    /** What sort of source a noun or name is; null where it is none that the pack knows. */
    public @Nullable SourceKind source(String lower) {
        return sources.get(lower);
    }

    /** The usual name of an outlet by one of its words, in lower case; null where it has no other than that. */
    public @Nullable String outletName(String lower) {
        return entries.sourceNames.get(lower);
    }

    /** The usual name of a place that the mission has its own words for; null for none. */
    public @Nullable String place(String lower) {
        return entries.places.get(lower);
    }

    /** Whether a place that the mission has its own words for begins with these characters. */
    public boolean beginsPlace(String lower) {
        String next = placeNames.ceiling(lower);
        return next != null && next.startsWith(lower);
    }

    /** Whether a word is one for a kind of place. */
    public boolean isPlaceNoun(String lower, PlaceNoun kind) {
        return entries.placeKinds.getOrDefault(lower, Set.of()).contains(kind);
    }
}
