package muster.statement;

import java.util.BitSet;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.statement.Told.Stretch;
import muster.text.WordSet;

/** Tells who a stretch of words speaks of: forces, civil authorities, or people on the move. */
final class Parties {
    private static final int LONGEST_NAME = 4;
    private static final Phrases FORCES = WordTable.phrases("force");
    private static final Phrases CIVIL = WordTable.phrases("civil");
    private static final Phrases PEOPLE = WordTable.phrases("people");
    private static final WordSet PRONOUNS = WordSet.of(
            "they", "we", "who", "them", "us", "our", "their", "some", "most", "many", "others", "all", "both", "those",
            "these");

    private final Pack pack;
    private final Words words;
    private final BitSet looked = new BitSet();
    private final BitSet force = new BitSet();

    Parties(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** Whether these may be forces: they are named, or only a pronoun stands for somebody, or nothing stands there. */
    boolean mayBeForce(Stretch stretch) {
        if (stretch.size() <= 0) {
            return true;
        }
        int head = head(stretch);
        if (head < 0) {
            return holdsPronoun(stretch) || holdsNumber(stretch);
        }
        return isForce(stretch) && !isCivilHead(head) || words.tag(head) == Tag.NUMBER;
    }

    boolean isForce(Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (isForceAt(i)) {
                return true;
            }
        }
        return holdsPronoun(stretch) && head(stretch) < 0;
    }

    /** Asked for again and again in a sentence, so it is kept. */
    private boolean isForceAt(int at) {
        if (!looked.get(at)) {
            looked.set(at);
            force.set(at, readsForceAt(at));
        }
        return force.get(at);
    }

    private boolean readsForceAt(int at) {
        if (FORCES.at(words, at)) {
            return true;
        }
        // A hyphen in front of a name is passed over.
        boolean begins = pack.beginsName(words.lower(at)) || words.lower(at).equals("-");
        for (int size = begins ? LONGEST_NAME : 1; size > 0; size--) {
            String name = joined(at, size);
            if (pack.force(name) != null) {
                return true;
            }
            Noun noun = pack.noun(name);
            if (noun != null
                    && (noun.subject() == Subject.TROOPS
                            || noun.subject() == Subject.UNITS
                            || noun.subject() == Subject.MATERIEL)) {
                return true;
            }
        }
        return false;
    }

    boolean isCivil(Stretch stretch) {
        int head = head(stretch);
        return head >= 0 && isCivilHead(head) || CIVIL.isIn(words, stretch);
    }

    private boolean isCivilHead(int head) {
        if (words.lower(head - 1).equals("military") && words.lemma(head).equals("police")) {
            return false;
        }
        Noun noun = pack.noun(words.lemma(head));
        return CIVIL.at(words, head)
                || head > 0 && CIVIL.endAt(words, head - 1) > head
                || noun != null && (noun.subject() == Subject.STAFF || noun.subject() == Subject.PEOPLE);
    }

    /** Whether only a name stands there, of nothing that is known as forces or authorities. */
    boolean isPerson(Stretch stretch) {
        int head = head(stretch);
        return head >= 0 && words.tag(head) == Tag.NAME && !isForce(stretch) && !isCivil(stretch);
    }

    /** "the 5,600": whether a number without a noun stands there. */
    boolean isNumber(Stretch stretch) {
        return stretch.size() > 0 && stretch.size() <= 3 && words.tag(stretch.to() - 1) == Tag.NUMBER;
    }

    boolean isPeople(Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            // "National" in a name is nobody, "nationals" are.
            Noun noun = words.tag(i) == Tag.NAME ? null : pack.noun(words.lemma(i));
            if (PEOPLE.at(words, i) || noun != null && noun.subject() == Subject.PEOPLE) {
                return true;
            }
        }
        return false;
    }

    /** "About 300 hold the perimeter": a number stands for those counted before. */
    private boolean holdsNumber(Stretch stretch) {
        return words.holds(stretch.from(), stretch.to(), Tag.NUMBER);
    }

    private boolean holdsPronoun(Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (PRONOUNS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private String joined(int at, int size) {
        StringBuilder name = new StringBuilder();
        for (int i = at; i < Math.min(words.size(), at + size); i++) {
            if (words.lower(i).equals("-")) {
                continue;
            }
            if (!name.isEmpty()) {
                name.append(' ');
            }
            name.append(i == at + size - 1 ? words.lemma(i) : words.lower(i));
        }
        return name.toString();
    }

    /** The noun that the first noun phrase ends with, behind one that a preposition opens; -1 for none. */
    int head(Stretch stretch) {
        int head = -1;
        boolean opening = words.tag(stretch.from()) == Tag.PREPOSITION;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Tag tag = words.tag(i);
            boolean behind = opening && head >= 0 && (tag == Tag.PRONOUN || tag == Tag.DETERMINER);
            if (behind) {
                head = -1;
                opening = false;
            } else if (tag.isNominal()) {
                head = i;
            } else if (head >= 0
                    && tag != Tag.GENITIVE
                    && tag != Tag.NUMBER
                    && tag != Tag.ADJECTIVE
                    && !words.lower(i).equals("-")) {
                return head;
            } else if (tag == Tag.GENITIVE) {
                head = -1;
            }
        }
        return head;
    }
}
