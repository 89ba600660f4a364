package muster.extract;

import java.util.List;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of a sentence from where they stand, and the clauses that they make. */
final class Clauses {
    /** Behind these a pronoun is no subject of its own: "of them", "among them". */
    private static final WordSet PARTITIVE = WordSet.of("of", "among");

    private static final int LONGEST_SUBJECT = 34;
    private static final int LONGEST_OPENING = 12;
    private static final int MOST_COMMAS = 6;

    private final Words words;
    private final List<VerbGroup> verbs;

    Clauses(Words words) {
        this.words = words;
        this.verbs = words.verbGroups();
    }

    @Nullable
    VerbGroup startingAt(int at) {
        for (VerbGroup group : verbs) {
            if (group.from() == at) {
                return group;
            }
        }
        return null;
    }

    @Nullable
    VerbGroup endingAt(int at) {
        for (VerbGroup group : verbs) {
            if (group.to() == at) {
                return group;
            }
        }
        return null;
    }

    /** The group of verbs that a token lies in and does not begin: "is expected to pass 500". */
    @Nullable
    VerbGroup around(int at) {
        for (VerbGroup group : verbs) {
            if (group.from() < at && at < group.to()) {
                return group;
            }
        }
        return null;
    }

    /** The first group of verbs behind a token. */
    @Nullable
    VerbGroup next(int at) {
        for (VerbGroup group : verbs) {
            if (group.from() > at) {
                return group;
            }
        }
        return null;
    }

    /** "With 880 people on board, the ship is expected": the first finite verb from a token on. */
    @Nullable
    VerbGroup verbAfter(int end) {
        for (VerbGroup group : verbs) {
            if (group.from() >= end && group.isFinite()) {
                return group;
            }
        }
        return null;
    }

    /** The nearest verb left of a token in the same clause. */
    @Nullable
    VerbGroup governorLeft(int at) {
        VerbGroup found = words.verbBefore(at + 1);
        return found != null && !blocked(found.to(), at) ? found : null;
    }

    /** Whether a stronger sign than a comma stands between. */
    boolean blocked(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (word.equals(";") || word.equals("|")) {
                return true;
            }
        }
        return false;
    }

    /** The finite verb whose subject ends right before a token; what stands in between may only modify the subject. */
    @Nullable
    VerbGroup subjectVerb(int end) {
        boolean relative = false;
        int commas = 0;
        int at = end;
        while (at < words.size() && at - end < LONGEST_SUBJECT) {
            VerbGroup group = startingAt(at);
            if (group != null) {
                if (group.isFinite() && !relative) {
                    if (commas == 0 || !isAttribution(group)) {
                        return group;
                    }
                    at = behindAside(group);
                    if (at < 0) {
                        return null;
                    }
                    continue;
                }
                // The verb of a relative clause ends it; a participle leaves it open.
                relative &= !group.isFinite();
                at = group.to();
                continue;
            }
            int behind = words.behindBracketed(at);
            if (behind > at) {
                // "three carriers (WMZ) and several boats were"
                at = behind;
                continue;
            }
            relative |= words.tag(at) == Tag.RELATIVE;
            commas += words.lower(at).equals(",") ? 1 : 0;
            if (endsSubject(at, end, commas)
                    || commas > MOST_COMMAS && !relative && words.lower(at).equals(",")) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** "The soldiers, says the ministry, will be …": the verb behind the second comma, or -1 where none follows it. */
    private int behindAside(VerbGroup saying) {
        for (int at = saying.to(); at < words.size() && at - saying.to() < LONGEST_OPENING; at++) {
            if (words.lower(at).equals(",")) {
                VerbGroup next = startingAt(at + 1);
                return next != null && next.isFinite() ? at + 1 : -1;
            }
            if (startingAt(at) != null || words.tag(at) == Tag.PUNCTUATION) {
                return -1;
            }
        }
        return -1;
    }

    /** "…, Border Patrol figures show": who says so, behind a comma, is a clause of its own. */
    private boolean isAttribution(VerbGroup verb) {
        if (!WordList.STATING.has(verb) && !verb.lemma().equals("tell")) {
            return false;
        }
        int at = verb.from() - 1;
        while (at > 0 && words.tag(at) != Tag.PUNCTUATION) {
            at--;
        }
        // "…, said a spokeswoman": who speaks stands behind the verb
        boolean inverted = verb.lemma().equals("say")
                && (words.tag(verb.to()) == Tag.DETERMINER
                        || words.token(verb.to()).isCapitalized());
        return words.lower(at).equals(",") && (at < verb.from() - 1 || inverted);
    }

    /** "from southern and western parts", "members of the army and 3,500 officers": no clause begins behind the joint. */
    private boolean joinsAlike(int joint) {
        Tag before = words.tag(joint - 1);
        Tag behind = words.tag(joint + 1);
        return before == Tag.ADJECTIVE && behind == Tag.ADJECTIVE
                || behind == Tag.NUMBER
                        && before.isNominal()
                        && words.tag(joint + 2).isNominal();
    }

    private boolean endsSubject(int at, int end, int commas) {
        Tag tag = words.tag(at);
        String word = words.lower(at);
        if (tag == Tag.SUBORDINATOR) {
            return !word.equals("than") && !word.equals("as");
        }
        // "36 to Ohio as fires spread", but not "40 serving as guards were hurt"
        if (at > end && word.equals("as") && words.tag(at - 1) == Tag.NAME && opensClause(at + 1)) {
            return true;
        }
        if (at > end && tag == Tag.PRONOUN && !PARTITIVE.contains(words.lower(at - 1))) {
            return true;
        }
        if (tag == Tag.PUNCTUATION) {
            boolean light = words.token(at).isHyphen()
                    || words.token(at).isQuoteMark()
                    || words.token(at).isDash();
            return !light && !word.equals(",") && !word.equals("(") && !word.equals(")");
        }
        int behind = at + 1;
        while (words.tag(behind) == Tag.NUMBER
                || words.tag(behind - 1) == Tag.NUMBER && words.token(behind).glued()) {
            behind++;
        }
        // "65 from Ohio, Iowa, and Utah will", but not "65 in Ohio, and Utah will"
        boolean listed = commas > 1 && words.lower(at - 1).equals(",") && words.tag(end) == Tag.PREPOSITION;
        boolean joinsNames = words.tag(listed ? at - 2 : at - 1) == Tag.NAME && words.tag(behind) == Tag.NAME;
        boolean closesList =
                commas > 0 && word.equals("and") && !words.lower(at - 1).equals(",");
        return tag == Tag.CONJUNCTION
                && !word.equals("&")
                && at > end
                && !joinsNames
                && !joinsAlike(at)
                && !closesList
                && !joinsOrigins(end, at)
                && opensClause(at + 1);
    }

    /** "29,000 troops from all states and territories have served": no verb stands before them, so it must be theirs. */
    private boolean joinsOrigins(int end, int and) {
        Tag before = words.tag(and - 1);
        Tag behind = words.tag(and + 1);
        return words.tag(end) == Tag.PREPOSITION
                && (before == Tag.PLURAL || before == Tag.NOUN)
                && (behind == Tag.PLURAL || behind == Tag.NOUN)
                && words.verbBefore(end) == null;
    }

    /** Whether a noun phrase and then a finite verb follow, so that a clause of its own begins. */
    private boolean opensClause(int from) {
        boolean nominal = false;
        for (int at = from; at < words.size() && at - from < LONGEST_OPENING; at++) {
            VerbGroup group = startingAt(at);
            if (group != null) {
                return nominal && group.isFinite();
            }
            Tag tag = words.tag(at);
            if (tag == Tag.PUNCTUATION && !words.token(at).isHyphen() || tag == Tag.CONJUNCTION) {
                return false;
            }
            nominal |= tag.isNominal() || tag == Tag.PRONOUN || tag == Tag.NUMBER || tag == Tag.EXISTENTIAL;
        }
        return false;
    }
}
