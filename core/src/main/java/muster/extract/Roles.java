package muster.extract;

import java.util.EnumSet;
import java.util.Set;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that govern a noun phrase, by what stands left and right of it. */
final class Roles {
    private static final Set<Tag> SKIPPED = EnumSet.of(Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADVERB, Tag.GENITIVE);

    /** "While 4,000 were authorized, so far 1,600 have come": behind the comma begins the main clause. */
    private static final WordSet CONCEDING =
            WordSet.of("while", "although", "though", "whereas", "since", "after", "when", "if", "because");

    private final Words words;
    private final Clauses clauses;
    private final BehindNouns behind;
    private final RelativeAsides asides;

    Roles(Words words) {
        this.words = words;
        this.clauses = new Clauses(words);
        this.behind = new BehindNouns(words, clauses);
        this.asides = new RelativeAsides(words);
    }

    /**
     * The role of a noun phrase.
     *
     * @param amount its number
     * @param end the token behind its last noun
     */
    Role of(Amount amount, int end) {
        return at(amount.from(), Math.max(end, amount.to()));
    }

    /** "The number of people killed rose to 40", "... who have landed is 300": what became of those counted. */
    Role ofNumber(Amount amount, int end) {
        Role role = of(amount, end);
        VerbGroup told = role.verb();
        VerbGroup fate = told == null ? null : words.verbBefore(told.from());
        if (told == null || fate == null || !words.holds(0, fate.from(), "number") || !isOfThem(fate)) {
            return role;
        }
        if (told.lemma().equals("be")) {
            return new Role(Role.Kind.SUBJECT, fate, "", "", null);
        }
        return WordList.HURTING.has(fate) ? new Role(role.kind(), told, role.preposition(), role.noun(), fate) : role;
    }

    /** "killed", "who have arrived": a participle right behind a noun, or a relative clause. */
    private boolean isOfThem(VerbGroup fate) {
        String before = words.lower(fate.from() - 1);
        boolean relative = before.equals("who") || before.equals("that");
        return relative || fate.passive() && words.tag(fate.from() - 1).isNominal();
    }

    private Role at(int from, int end) {
        VerbGroup said = behind.verb(end);
        VerbGroup post = asides.end(end) < 0 ? said : null;
        VerbGroup around = clauses.around(from);
        if (around != null) {
            return new Role(Role.Kind.OBJECT, around, "", "", post);
        }
        int left = left(from - 1);
        if (left < 0) {
            return subjectOrFragment(from, end, post);
        }
        VerbGroup before = clauses.endingAt(left + 1);
        if (before != null) {
            VerbGroup clause = WordList.STATING.has(before) ? clauses.subjectVerb(end) : null;
            return clause != null
                            && (isPlain(end, clause.from())
                                    || isAside(end, clause.from())
                                    || isListed(end, clause.from()))
                    ? new Role(Role.Kind.SUBJECT, clause, "", "", post)
                    : new Role(Role.Kind.OBJECT, before, "", "", post);
        }
        Tag tag = words.tag(left);
        String word = words.lower(left);
        // "as millions flee": a clause, and no comparison
        if (word.equals("as") && !words.phraseAt(left - 2, "as", "well") && clauses.subjectVerb(end) != null) {
            return subjectOrFragment(from, end, post);
        }
        if (tag == Tag.PREPOSITION || tag == Tag.TO) {
            return oblique(left, word, end, said);
        }
        if (tag == Tag.CONJUNCTION || word.equals(",") || word.equals(";")) {
            return coordinated(left, end, post);
        }
        if (tag == Tag.EXISTENTIAL) {
            return new Role(Role.Kind.OBJECT, clauses.next(left), "", "", post);
        }
        if (tag.isNominal() || tag == Tag.ADJECTIVE || tag == Tag.NUMBER) {
            VerbGroup governor = clauses.governorLeft(left);
            VerbGroup after = clauses.subjectVerb(end);
            boolean ownClause = after != null
                    && (after.from() == end || CONCEDING.contains(words.lower(0)) && isPlain(end, after.from()))
                    && governor != null
                    && (opensClause(governor, left) || saysThat(governor, end));
            if (after != null
                    && (governor == null || ownClause || words.tag(left).isNominal() && !isObjectOf(governor, left))) {
                return new Role(Role.Kind.SUBJECT, after, "", "", post);
            }
            if (governor != null) {
                return new Role(Role.Kind.OBJECT, governor, "", "", post);
            }
        }
        return subjectOrFragment(from, end, post);
    }

    /** "It fell to 3,000, and last week 1,400 were left": behind a comma and "and" begins a clause with its own verb. */
    private boolean opensClause(VerbGroup governor, int left) {
        if (CONCEDING.contains(words.lower(0)) && words.holds(governor.to(), left, ",")) {
            return true;
        }
        for (int i = governor.to(); i < left; i++) {
            if (words.lower(i).equals(",") && words.tag(i + 1) == Tag.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /** "She says that last year 40 were caught": a clause of its own, unless they are part of what it speaks of. */
    private boolean saysThat(VerbGroup governor, int end) {
        return WordList.STATING.has(governor)
                && words.lower(governor.to()).equals("that")
                && !words.holds(governor.to(), end, "of");
    }

    /** "The governor says 1,850 members are activated": no comma parts the noun from the verb of its own clause. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tag(i) == Tag.PUNCTUATION || words.tag(i) == Tag.CONJUNCTION) {
                return false;
            }
        }
        return true;
    }

    /** "said 70 vehicles, among them lorries, are on the way": what stands between two commas parts no subject from its verb. */
    private boolean isAside(int from, int to) {
        int first = words.tag(from + 1) == Tag.ADVERB ? from + 2 : from + 1;
        boolean lists = words.lower(from + 1).equals("including")
                || words.lower(from + 1).equals("among")
                || words.lower(from + 1).equals("not")
                || words.tag(first) == Tag.NUMBER;
        return words.lower(from).equals(",") && lists && words.lower(to - 1).equals(",");
    }

    /** "said 900 soldiers, 40 trucks and 3 boats had been sent": all of a list are the subject. */
    private boolean isListed(int from, int to) {
        boolean comma = false;
        for (int i = from; i < to; i++) {
            boolean and = words.tag(i) == Tag.CONJUNCTION;
            if (words.lower(i).equals(",") && words.tag(i + 1) == Tag.NUMBER) {
                comma = true;
            } else if (and && words.lower(i - 1).equals(",") && !comma
                    || and && words.tag(i + 1) != Tag.NUMBER
                    || words.tag(i) == Tag.PUNCTUATION && !words.phraseAt(i, ",", "and")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isObjectOf(VerbGroup verb, int at) {
        return at - verb.to() < 6;
    }

    private Role subjectOrFragment(int from, int end, @Nullable VerbGroup post) {
        VerbGroup behindAside = behindCountAside(end);
        VerbGroup after = behindAside != null ? behindAside : clauses.subjectVerb(end);
        if (after != null) {
            return new Role(Role.Kind.SUBJECT, after, "", "", post);
        }
        VerbGroup governor = clauses.governorLeft(from - 1);
        return governor != null && !clauses.blocked(governor.to(), from)
                ? new Role(Role.Kind.OBJECT, governor, "", "", post)
                : new Role(Role.Kind.FRAGMENT, null, "", "", post);
    }

    /** "Four people, at least two of them volunteers, have died": the verb behind a part that is counted in between. */
    private @Nullable VerbGroup behindCountAside(int comma) {
        int end = words.tag(comma + 1) == Tag.RELATIVE ? -1 : asides.end(comma);
        VerbGroup verb = end < 0 || words.hasFiniteVerb(comma, end) ? null : clauses.startingAt(end + 1);
        return verb != null && verb.isFinite() ? verb : null;
    }

    /** Past articles, adverbs, hedges, quotation marks and brackets in front of the number. */
    private int left(int from) {
        int at = from;
        while (at >= 0) {
            Tag tag = words.tag(at);
            String word = words.lower(at);
            if (words.phraseAt(at - 1, "so", "that")) {
                return -1;
            }
            if (word.equals("of")
                    && (words.lower(at - 1).equals("total")
                            || words.lower(at - 1).equals("average"))) {
                at -= 2;
                continue;
            }
            boolean skip = SKIPPED.contains(tag)
                    || words.token(at).isQuoteMark()
                    || word.equals("(")
                    || word.equals("current")
                    || tag == Tag.ADJECTIVE && !word.equals("ready");
            if (!skip) {
                break;
            }
            if (tag == Tag.GENITIVE) {
                at--;
                while (at >= 0 && (words.tag(at).isNominal() || words.tag(at) == Tag.ADJECTIVE)) {
                    at--;
                }
                continue;
            }
            at--;
        }
        return at;
    }

    private Role oblique(int at, String preposition, int end, @Nullable VerbGroup post) {
        int before = at - 1;
        if (words.lower(before).equals(",") && preposition.equals("of")) {
            before--;
        }
        String noun = nounBefore(before);
        VerbGroup whole = preposition.equals("of") && isMadeUp(before) ? clauses.subjectVerb(end) : null;
        if (whole != null) {
            return new Role(Role.Kind.SUBJECT, whole, "", "", post);
        }
        VerbGroup governor = clauses.governorLeft(before);
        if (governor == null && preposition.equals("of") && !noun.isEmpty()) {
            VerbGroup after = clauses.subjectVerb(end);
            if (after != null) {
                return new Role(Role.Kind.SUBJECT, after, preposition, noun, post);
            }
        }
        if (governor == null) {
            return new Role(Role.Kind.OBLIQUE, clauses.verbAfter(end), preposition, noun, post);
        }
        if (preposition.equals("of") && !noun.isEmpty()) {
            int head = nounStart(before);
            Role named = head > 0 ? at(head, end) : new Role(Role.Kind.OBJECT, governor, "", "", post);
            return new Role(named.kind(), named.verb(), preposition, noun, post);
        }
        return new Role(Role.Kind.OBLIQUE, governor, preposition, noun, post);
    }

    /** "A team made up of 30 soldiers will go": what is said of the whole is said of them. */
    private boolean isMadeUp(int at) {
        return words.phraseAt(at - 1, "made", "up")
                || words.lower(at).equals("composed")
                || words.lower(at).equals("consisting");
    }

    /** The noun that ends at a token, with what a hyphen joins to it: "call-up"; empty for none. */
    private String nounBefore(int at) {
        boolean nominal = words.tag(at).isNominal();
        boolean hyphened = at > 1 && words.token(at - 1).isHyphen();
        if (hyphened && (nominal || words.lower(at).equals("up"))) {
            return words.lower(at - 2) + "-" + words.lower(at);
        }
        return nominal ? words.lemma(at) : "";
    }

    private int nounStart(int at) {
        int start = at;
        while (start > 0 && (words.tag(start - 1).isNominal() || words.tag(start - 1) == Tag.ADJECTIVE)) {
            start--;
        }
        return start;
    }

    /** "There are 14 crews to clear what might burn, 200 police": what the crews are for governs none of the others. */
    private @Nullable VerbGroup beyondAside(@Nullable VerbGroup nearest, int at) {
        VerbGroup verb = nearest;
        if (verb != null && verb.to() == at && words.tag(verb.from() - 1) == Tag.RELATIVE) {
            verb = clauses.governorLeft(verb.from() - 1);
        }
        if (verb == null
                || verb.tense() != VerbGroup.Tense.INFINITIVE
                || !verb.chain().isEmpty()
                || holdsNumber(verb.to(), at)) {
            return verb;
        }
        VerbGroup before = clauses.governorLeft(verb.from() - 1);
        if (before != null && before.to() == verb.from()) {
            return before;
        }
        return words.tag(verb.from() - 1) == Tag.PLURAL && before != null && holdsNumber(before.to(), verb.from())
                ? before
                : verb;
    }

    private boolean holdsNumber(int from, int to) {
        return words.holds(from, to, Tag.NUMBER);
    }

    /** Behind "and" or a comma: the subject of what follows, or one more of what stands before. */
    private Role coordinated(int at, int end, @Nullable VerbGroup post) {
        // "has 90 beds and 1,200 nurses but treats 20": the verb behind "but" goes on with the first subject
        VerbGroup after = words.lower(end).equals("but") ? null : clauses.subjectVerb(end);
        if (after != null) {
            return new Role(Role.Kind.SUBJECT, after, "", "", post);
        }
        VerbGroup governor = beyondAside(clauses.governorLeft(at - 1), at);
        // "Floods kill 41; 900 troops to search"
        boolean headline = words.lower(at).equals(";") && words.tag(end) == Tag.TO;
        if (governor == null || headline) {
            return new Role(Role.Kind.FRAGMENT, null, "", "", post);
        }
        return new Role(governor.isFinite() ? Role.Kind.OBJECT : Role.Kind.OBLIQUE, governor, "", "", post);
    }
}
