package muster.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.language.VerbGroup;
import muster.text.Vocabulary;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The lists of words that the grammar of statements turns on; the words stand in {@code words.tsv}. */
enum WordList {
    /** What lasts, so that a span of time beside it is the duration of a mission. */
    MISSION_SPANS,
    /** Verbs of a sentence that speaks of how long a mission goes on. */
    MISSION_VERBS,
    /** Work that a span of time can be of: "two weeks of patrols". */
    LABOUR,
    /** Words right behind a length that make it the size of something, as written. */
    SIZES,
    /** Nouns of a size in front of "of", as written. */
    SIZE_NOUNS,
    /** Short names of agencies whose people are civilians, as written. */
    CIVIL_AGENCIES,
    /** Verbs of a crowd. */
    PROTESTING,
    /** What is seized, cleared or spilt: its weight is no supply. */
    REMOVED_STUFF,
    /** Verbs whose object by weight is no supply. */
    REMOVING_VERBS,
    /** People who are counted only because they are quoted. */
    QUOTED_PEOPLE,
    /** Sums that a share can be a part of. */
    MONEY_NOUNS,
    /** Words beside a percentage that make it progress. */
    COMPLETION,
    /** Words right behind a length that make it a distance, as written. */
    AWAY,
    /** Verbs whose length is a distance. */
    TRAVELLING,
    /** What is done to people who are taken somewhere, in front of "of". */
    TAKINGS,
    /** Units in which wire and walls are measured. */
    WORKS_UNITS,
    /** Nouns of which a bare number of people can be: "a force of 800". */
    FORMATIONS,
    /** Verbs whose object, where only a number, is people. */
    DISPLACING,
    /** Nouns for people of whom nothing else is said. */
    PEOPLE,
    /** Neutral nouns that mean civilians unless a force is named. */
    CIVIL_HELPERS,
    /** What makes people casualties. */
    HURTING,
    /** Those of {@link #HURTING} whose subject is the victim. */
    DYING,
    /** Verbs that always have people outside the mission as their object. */
    RESCUING,
    /** Verbs that hand things over, whatever the thing. */
    HANDING_OVER,
    /** Things by the piece that are used up. */
    SUPPLIES,
    /** Nouns that count people by what happened to them. */
    ENCOUNTERS,
    /** Verbs whose subject moves away. */
    FLEEING,
    /** Verbs whose object is moved when it is people. */
    CARRYING,
    /** Verbs whose object stays where it is though it is helped. */
    CARING,
    /** Verbs and adjectives that make the verb behind them a plan. */
    PLANNING,
    /** Verbs that make a plan known: a day behind them is that of the announcement. */
    ANNOUNCING,
    /** Words of a heading over what is held ready, as written. */
    HELD_READY,
    /** Verbs whose bare past tense in a short form is no passive. */
    NOT_DONE_TO,
    /** Verbs with "to" that name the level reached: "brings the total to". */
    BRINGING_TO,
    /** Verbs of withdrawal whose subject may be who leaves. */
    WITHDRAWING,
    /** Nouns that make the infinitive behind them a plan. */
    PLAN_NOUNS,
    /** Verbs that only repeat a count, so that its state is that of before. */
    REPEATING,
    /** The second word of "25-person team", as written. */
    COMPOUND_PERSONS,
    /** The unit of a rate, as written. */
    TIME_UNITS,
    /** Days, months, seasons and parts of a day, as written. */
    CALENDAR,
    /** Nouns for what is to be reached: "the goal is 2 million". */
    GOALS,
    /** Nouns for how many there may be: "the ceiling is 10,000". */
    CEILINGS,
    /** Nouns of a guess at a sum to come: "estimates run as high as". */
    ESTIMATES,
    /** Verbs that a whole clause may follow without "that". */
    STATING,
    /** Verbs of putting things where they are to stay. */
    SETTING_UP,
    /** Verbs of carrying: what is carried is on its way. */
    FREIGHTING,
    /** Verbs of counting people who come by. */
    COUNTING,
    /** Those who cross or come in. */
    COMING_BY,
    /** What work is under, as written. */
    GOING_ON,
    /** What stands before a border that is a place, as written. */
    BORDER_PREPOSITIONS,
    /** What "that" points back to in time, as written: "that morning". */
    POINTED_TIMES,
    /** Words of a line that gives the day of a whole report, as written. */
    SITUATIONS,
    /** What stands before a speech that begins a clause of its own, as written. */
    CLAUSE_OPENERS,
    /** Verbs that tell how many they are: "the number of them stood at 300". */
    TELLING_NUMBERS;

    private static final WordSet NONE = WordSet.of();
    private static final Map<WordList, WordSet> WORDS = load();

    /** Whether the list has a word. */
    boolean has(String word) {
        return words().contains(word);
    }

    WordSet words() {
        return WORDS.getOrDefault(this, NONE);
    }

    /** Whether the list has the lemma of a verb; no verb is in none. */
    boolean has(@Nullable VerbGroup verb) {
        return verb != null && has(verb.lemma());
    }

    private static Map<WordList, WordSet> load() {
        Map<WordList, WordSet> lists = new EnumMap<>(WordList.class);
        for (String line : Vocabulary.lines(WordList.class, "words.tsv")) {
            String[] cells = line.split("\t", -1);
            lists.put(valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')), words(cells[1]));
        }
        return lists;
    }

    private static WordSet words(String cell) {
        List<String> words = new ArrayList<>();
        for (String word : cell.split(" ", -1)) {
            words.add(word.replace('_', ' '));
        }
        return WordSet.copyOf(words);
    }
}
