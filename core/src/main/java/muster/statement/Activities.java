package muster.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import muster.language.Tag;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.pack.Activity;
import muster.pack.Pack;
import muster.statement.Told.Stretch;
import muster.text.WordMap;

/** Finds in clauses what forces do, as the packs call it. */
final class Activities {
    private static final Phrases DUTIES = WordTable.phrases("duties");
    private static final int REACH = 14;
    private static final int HELPED = 5;
    private static final Map<Pack, Activities> TASKS = new ConcurrentHashMap<>();
    private static final Map<Pack, Activities> LIMITS = new ConcurrentHashMap<>();

    /** An activity with its words ready to be looked for. */
    private record Entry(String type, Phrases verbs, Phrases things, Phrases names) {}

    /**
     * An activity found.
     *
     * @param at where its words begin: the verb, the thing or the name
     * @param to the token behind them
     */
    record Found(String type, int at, int to, boolean named) {}

    private final WordMap<List<Entry>> byVerb;
    private final WordMap<List<Entry>> byName;

    private Activities(List<Activity> activities) {
        Map<String, List<Entry>> verbs = new HashMap<>();
        Map<String, List<Entry>> names = new HashMap<>();
        for (Activity activity : activities) {
            Entry entry = new Entry(
                    activity.type(),
                    new Phrases(activity.verbs()),
                    new Phrases(activity.things()),
                    new Phrases(activity.names()));
            index(verbs, entry.verbs, entry);
            index(names, entry.names, entry);
        }
        byVerb = WordMap.of(verbs);
        byName = WordMap.of(names);
    }

    private static void index(Map<String, List<Entry>> entries, Phrases phrases, Entry entry) {
        phrases.firstWords()
                .forEach(word -> entries.computeIfAbsent(word, first -> new ArrayList<>())
                        .add(entry));
    }

    /** What forces do, as a pack calls it; prepared once for each pack. */
    static Activities tasks(Pack pack) {
        return TASKS.computeIfAbsent(pack, known -> new Activities(known.tasks()));
    }

    /** What forces may not do, as a pack calls it; prepared once for each pack. */
    static Activities limits(Pack pack) {
        return LIMITS.computeIfAbsent(pack, known -> new Activities(known.limits()));
    }

    /** The entries one of whose phrases begins with a token, in the order of the packs. */
    private static List<Entry> at(WordMap<List<Entry>> entries, Words words, int at) {
        List<Entry> form = entries.getOrDefault(words.lower(at), List.of());
        String lemma = words.lemma(at);
        List<Entry> base = lemma.equals(words.lower(at)) ? List.of() : entries.getOrDefault(lemma, List.of());
        if (form.isEmpty() || base.isEmpty()) {
            return form.isEmpty() ? base : form;
        }
        Set<Entry> both = new LinkedHashSet<>(form);
        both.addAll(base);
        return List.copyOf(both);
    }

    /** What a clause says by its verb: what it does, and to what. */
    List<Found> doneBy(Clause clause) {
        Words words = clause.words();
        List<Found> found = new ArrayList<>();
        for (Entry entry : at(byVerb, words, clause.verb().main())) {
            int behind = entry.verbs.endAt(words, clause.verb().main());
            // "carry out" is not "carry": a particle makes another verb.
            boolean otherVerb =
                    behind == clause.verb().main() + 1 && clause.verb().to() > behind;
            if (behind == 0 || otherVerb) {
                continue;
            }
            if (entry.things.isEmpty()) {
                add(found, new Found(entry.type, clause.verb().main(), behind, false));
                continue;
            }
            int thing = thing(entry, clause, behind);
            if (thing >= 0 && isFree(found, thing)) {
                add(found, new Found(entry.type, thing, entry.things.endAt(words, thing), false));
            }
        }
        return found;
    }

    private static int thing(Entry entry, Clause clause, int behind) {
        Stretch patient = clause.verb().passive() ? clause.subject() : new Stretch(behind, clause.objectTo());
        int thing = entry.things.in(clause.words(), patient.from(), Math.min(patient.to(), patient.from() + REACH));
        return thing < 0 && clause.verb().passive()
                ? entry.things.in(clause.words(), behind, Math.min(clause.objectTo(), behind + REACH))
                : thing;
    }

    /** "Soldiers fill sandbags", "others fix trucks": a bare verb that could be taken for a noun. */
    List<Found> untagged(Sense sense) {
        Words words = sense.words();
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < words.size() - 1; i++) {
            int at = i;
            if (!byVerb.containsKey(words.lower(i)) && !byVerb.containsKey(words.lemma(i))) {
                continue;
            }
            boolean clause = sense.clauses().stream().anyMatch(one -> one.verb().main() == at);
            boolean past = goesOnInPast(sense, i);
            if (clause || !past && !standsBehindSubject(sense, i)) {
                continue;
            }
            for (Entry entry : at(byVerb, words, i)) {
                int behind = !past && !words.lemma(i).equals(words.lower(i)) ? 0 : entry.verbs.endAt(words, i);
                int end = behind == 0 ? 0 : endOfThing(entry, words, behind);
                if (end > 0) {
                    add(found, new Found(entry.type, i, end, false));
                }
            }
        }
        return found;
    }

    /** The token behind the thing of a bare verb; of a verb that needs none, behind the verb: "patrol on foot". */
    private static int endOfThing(Entry entry, Words words, int behind) {
        if (entry.things.isEmpty()) {
            return words.tag(behind) == Tag.PREPOSITION ? behind : 0;
        }
        int thing = entry.things.in(words, behind, Math.min(words.size(), behind + 3));
        return thing < 0 ? 0 : entry.things.endAt(words, thing);
    }

    /** "put up barriers and repaired roads": a past that could be taken for what describes the roads. */
    private static boolean goesOnInPast(Sense sense, int verb) {
        Words words = sense.words();
        Clause outer =
                words.tag(verb - 1) == Tag.CONJUNCTION && words.lower(verb).endsWith("ed")
                        ? sense.clauseAt(verb)
                        : null;
        return outer != null
                && outer.verb().to() < verb
                && outer.verb().tense() == Tense.PAST
                && !outer.verb().passive()
                && outer.subject().size() > 0
                && sense.parties().mayBeForce(outer.subject());
    }

    private static boolean standsBehindSubject(Sense sense, int verb) {
        Words words = sense.words();
        Tag before = words.tag(verb - 1);
        int subject = before == Tag.ADVERB ? verb - 1 : verb;
        Tag last = words.tag(subject - 1);
        boolean plural = last == Tag.PLURAL
                || last == Tag.PRONOUN
                || words.lower(subject - 1).equals("some")
                || words.lower(subject - 1).equals("others");
        if (plural && sense.parties().mayBeForce(new Stretch(Math.max(0, subject - 3), subject))
                || isBehindManyForces(sense, subject)) {
            return true;
        }
        Clause helping = sense.clauseAt(verb);
        if (helping != null && before.isNominal() && isHelp(helping, verb)) {
            return sense.parties().mayBeForce(helping.subject());
        }
        boolean joined = before == Tag.CONJUNCTION || words.lower(verb - 1).equals(",");
        Clause outer = joined ? sense.clauseAt(verb) : null;
        while (outer != null
                && outer.verb().tense() == Tense.PARTICIPLE
                && outer.verb().passive()) {
            outer = sense.before(outer);
        }
        return outer != null
                && outer.verb().to() < verb
                && !outer.verb().passive()
                && outer.verb().tense() != Tense.PAST
                && sense.parties().mayBeForce(outer.subject());
    }

    /** "helped police clear roads": what others do with their help. */
    private static boolean isHelp(Clause clause, int verb) {
        return clause.verb().lemma().equals("help")
                && clause.subject().size() > 0
                && verb > clause.verb().to()
                && verb - clause.verb().to() <= HELPED;
    }

    /** "Troops in the field look", "soldiers of the Guard guide": several, whatever stands behind their noun. */
    private static boolean isBehindManyForces(Sense sense, int end) {
        Words words = sense.words();
        if (end < 1 || !words.tag(end - 1).isNominal()) {
            return false;
        }
        int from = end;
        while (from > 0
                && !words.tag(from - 1).isVerb()
                && words.tag(from - 1) != Tag.PUNCTUATION
                && words.tag(from - 1) != Tag.CONJUNCTION
                && words.tag(from - 1) != Tag.RELATIVE) {
            from--;
        }
        for (int i = from; i < end; i++) {
            if (words.tag(i) == Tag.PREPOSITION || i > from && words.tag(i) == Tag.DETERMINER) {
                return false;
            }
            if (words.tag(i) == Tag.PLURAL) {
                return sense.parties().mayBeForce(new Stretch(from, i + 1));
            }
        }
        return false;
    }

    /** What a stretch names, in its order. */
    List<Found> namedIn(Words words, Stretch stretch) {
        List<Found> found = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Found longest = null;
            for (Entry entry : at(byName, words, i)) {
                int end = isNoun(words, i) ? entry.names.endAt(words, i) : 0;
                if (end > 0
                        && !modifies(words, end)
                        && end <= stretch.to()
                        && (longest == null || end > longest.to())) {
                    longest = new Found(entry.type, i, end, true);
                }
            }
            if (longest != null) {
                add(found, longest);
                i = longest.to() - 1;
            }
        }
        return found;
    }

    /** "rescue teams", "engineering assets": the name of a task that only describes something else. */
    private static boolean modifies(Words words, int end) {
        return words.tag(end).isNominal() && !DUTIES.at(words, end);
    }

    /** "river wall" is one thing, not a wall as well. */
    private static boolean isFree(List<Found> found, int thing) {
        return found.stream().noneMatch(other -> other.at() <= thing && thing < other.to());
    }

    /** "rescued" is no name of a task, and neither is a part of a proper name. */
    private static boolean isNoun(Words words, int at) {
        return switch (words.tag(at)) {
            case PAST, PAST_PARTICIPLE, PRESENT, MODAL -> false;
            case NAME -> at == 0 || words.tag(at - 1) != Tag.NAME && words.tag(at - 1) != Tag.PREPOSITION;
            default -> true;
        };
    }

    /** Adds those of a type that is not found yet; the first of a type stays. */
    static void add(List<Found> found, List<Found> more) {
        more.forEach(one -> add(found, one));
    }

    private static void add(List<Found> found, Found one) {
        if (found.stream().noneMatch(other -> other.type().equals(one.type()))) {
            found.add(one);
        }
    }
}
