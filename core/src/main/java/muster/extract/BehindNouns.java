package muster.extract;

import java.util.EnumSet;
import java.util.Set;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the participle or relative clause right behind a noun phrase: "deployed to", "who are being sent". */
final class BehindNouns {
    private static final int MOST_ADVERBS = 5;
    private static final int LONGEST_PHRASE = 10;

    /** What begins the subject of a relative clause whose object is the noun: "that the governor sent". */
    private static final Set<Tag> SUBJECTS =
            EnumSet.of(Tag.PRONOUN, Tag.NAME, Tag.DETERMINER, Tag.POSSESSIVE, Tag.NOUN, Tag.PLURAL);

    /** Relatives that are no clause of the noun in front: "teams for what the agency will need". */
    private static final WordSet QUESTIONS = WordSet.of("what", "how", "why", "whatever");

    private static final Set<Tag> OWN_SUBJECTS = EnumSet.of(Tag.PRONOUN, Tag.NAME, Tag.DETERMINER);
    private static final Set<Tag> IN_PHRASE = EnumSet.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.GENITIVE, Tag.POSSESSIVE);

    private final Words words;
    private final Clauses clauses;

    BehindNouns(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** The verb, or null where the noun phrase that ends before a token has none. */
    @Nullable
    VerbGroup verb(int end) {
        VerbGroup verb = any(end);
        // "stopped 440 people in May, compared with 600 in April"
        return verb != null && verb.lemma().equals("compare") ? null : verb;
    }

    private @Nullable VerbGroup any(int end) {
        int at = behindAdverbs(end);
        VerbGroup group = clauses.startingAt(at);
        if (group != null) {
            return group.isFinite() || group.tense() == Tense.INFINITIVE ? null : group;
        }
        if (words.phraseAt(at - 1, "so", "that")) {
            return null;
        }
        if (words.tag(at) == Tag.RELATIVE || words.lower(at).equals("that")) {
            return relative(at);
        }
        return words.tag(at) == Tag.PREPOSITION ? behindPhrase(at) : null;
    }

    private int behindAdverbs(int end) {
        int at = end;
        while (at < words.size()
                && at - end < MOST_ADVERBS
                && (words.tag(at) == Tag.ADVERB
                        || words.tag(at) == Tag.NEGATION
                        || at == end && words.lower(at).equals(","))) {
            at++;
        }
        return at;
    }

    private @Nullable VerbGroup relative(int at) {
        VerbGroup next = clauses.next(at);
        if (next == null) {
            return null;
        }
        Tag subject = words.tag(at + 1);
        int distance = next.from() - at;
        if (SUBJECTS.contains(subject) && next.isFinite() && distance <= 9 && !next.passive()) {
            // The noun is the object of its relative clause, as it is the subject of a passive.
            return next.asPassive(next.progressive());
        }
        return distance <= 3 && !OWN_SUBJECTS.contains(subject) ? next : null;
    }

    /** "800 troops in three states, deployed last week", "800 troops from Ohio who will". */
    private @Nullable VerbGroup behindPhrase(int at) {
        int to = at + 1;
        while (to < words.size()
                && to - at < LONGEST_PHRASE
                && (words.tag(to).isNominal()
                        || IN_PHRASE.contains(words.tag(to))
                        || words.tag(to) == Tag.NUMBER && words.token(to + 1).glued())) {
            to++;
        }
        VerbGroup next = clauses.startingAt(words.lower(to).equals(",") ? to + 1 : to);
        if (next != null && next.tense() == Tense.PARTICIPLE && next.passive()) {
            return next;
        }
        boolean ownRelative = words.tag(to) == Tag.RELATIVE && to > at + 1 && !QUESTIONS.contains(words.lower(to));
        VerbGroup relative = ownRelative ? clauses.next(to) : null;
        return relative != null && relative.from() - to <= 3 ? relative : null;
    }
}
