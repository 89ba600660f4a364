package muster.extract;

import java.util.List;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that govern a noun phrase, by what stands left and right of it. */
final class Roles {
    private final Words words;
    private final List<VerbGroup> verbs;

    Roles(Words words) {
        this.words = words;
        this.verbs = words.verbGroups();
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

    private Role at(int from, int end) {
        VerbGroup post = post(end);
        int left = left(from - 1);
        if (left < 0) {
            return subjectOrFragment(from, end, post);
        }
        VerbGroup before = endingAt(left + 1);
        if (before != null) {
            return new Role(Role.Kind.OBJECT, before, "", "", post);
        }
        Tag tag = words.tag(left);
        String word = words.lower(left);
        if (tag == Tag.PREPOSITION || tag == Tag.TO) {
            return oblique(left, word, end, post);
        }
        if (tag == Tag.CONJUNCTION || word.equals(",") || word.equals(";")) {
            return coordinated(left, end, post);
        }
        if (tag == Tag.EXISTENTIAL) {
            return new Role(Role.Kind.OBJECT, groupAfter(left), "", "", post);
        }
        if (tag.isNominal() || tag == Tag.ADJECTIVE || tag == Tag.NUMBER) {
            VerbGroup governor = governorLeft(left);
            VerbGroup after = subjectVerb(end);
            if (after != null && (governor == null || words.tag(left).isNominal() && !isObjectOf(governor, left))) {
                return new Role(Role.Kind.SUBJECT, after, "", "", post);
            }
            if (governor != null) {
                return new Role(Role.Kind.OBJECT, governor, "", "", post);
            }
        }
        return subjectOrFragment(from, end, post);
    }

    private boolean isObjectOf(VerbGroup verb, int at) {
        return at - verb.to() < 6;
    }

    private Role subjectOrFragment(int from, int end, @Nullable VerbGroup post) {
        VerbGroup after = subjectVerb(end);
        if (after != null) {
            return new Role(Role.Kind.SUBJECT, after, "", "", post);
        }
        VerbGroup governor = governorLeft(from - 1);
        return governor != null && !blocked(governor.to(), from)
                ? new Role(Role.Kind.OBJECT, governor, "", "", post)
                : new Role(Role.Kind.FRAGMENT, null, "", "", post);
    }

    /** Past articles, adverbs, hedges, quotation marks and brackets in front of the number. */
    private int left(int from) {
        int at = from;
        while (at >= 0) {
            Tag tag = words.tag(at);
            String word = words.lower(at);
            boolean skip = tag == Tag.DETERMINER
                    || tag == Tag.POSSESSIVE
                    || tag == Tag.ADVERB
                    || tag == Tag.GENITIVE
                    || words.token(at).isQuoteMark()
                    || word.equals("(")
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
        String noun = "";
        int before = at - 1;
        if (words.lower(before).equals(",") && preposition.equals("of")) {
            before--;
        }
        if (words.tag(before).isNominal()) {
            noun = words.lemma(before);
        }
        if (before > 1
                        && words.token(before - 1).isHyphen()
                        && words.tag(before).isNominal()
                || before > 1
                        && words.lower(before).equals("up")
                        && words.token(before - 1).isHyphen()) {
            noun = words.lower(before - 2) + "-" + words.lower(before);
        }
        VerbGroup governor = governorLeft(before);
        if (governor == null && preposition.equals("of") && !noun.isEmpty()) {
            VerbGroup after = subjectVerb(end);
            if (after != null) {
                return new Role(Role.Kind.SUBJECT, after, preposition, noun, post);
            }
        }
        boolean opens =
                governor == null || before < 0 || words.lower(before).equals(",") && governor.to() < before - 12;
        if (opens || clauseOpens(at)) {
            VerbGroup after = subjectVerbBehindComma(end);
            if (after != null && governor == null) {
                return new Role(Role.Kind.OBLIQUE, after, preposition, noun, post);
            }
        }
        if (governor != null && preposition.equals("of") && !noun.isEmpty()) {
            int head = nounStart(before);
            Role whole = head > 0 ? at(head, end) : new Role(Role.Kind.OBJECT, governor, "", "", post);
            return new Role(whole.kind(), whole.verb(), preposition, noun, post);
        }
        return new Role(Role.Kind.OBLIQUE, governor, preposition, noun, post);
    }

    private int nounStart(int at) {
        int start = at;
        while (start > 0 && (words.tag(start - 1).isNominal() || words.tag(start - 1) == Tag.ADJECTIVE)) {
            start--;
        }
        return start;
    }

    private boolean clauseOpens(int at) {
        return at == 0 || words.lower(at - 1).equals(",");
    }

    /** Behind "and" or a comma: the subject of what follows, or one more of what stands before. */
    private Role coordinated(int at, int end, @Nullable VerbGroup post) {
        VerbGroup after = subjectVerb(end);
        boolean comma = words.lower(at).equals(",");
        if (after != null && (!comma || clauseStart(at, after))) {
            return new Role(Role.Kind.SUBJECT, after, "", "", post);
        }
        VerbGroup governor = governorLeft(at - 1);
        if (governor == null) {
            return after != null
                    ? new Role(Role.Kind.SUBJECT, after, "", "", post)
                    : new Role(Role.Kind.FRAGMENT, null, "", "", post);
        }
        boolean subjectBefore = governor.isFinite() && after == null;
        return new Role(subjectBefore ? Role.Kind.OBJECT : Role.Kind.OBLIQUE, governor, "", "", post);
    }

    private boolean clauseStart(int comma, VerbGroup after) {
        return after.from() > comma;
    }

    /** The finite verb whose subject ends right before a token; what stands in between may only modify the subject. */
    private @Nullable VerbGroup subjectVerb(int end) {
        int at = end;
        boolean relative = false;
        int commas = 0;
        while (at < words.size() && at - end < 34) {
            VerbGroup group = startingAt(at);
            if (group != null) {
                if (group.isFinite()) {
                    if (!relative) {
                        return group;
                    }
                    relative = false;
                    at = group.to();
                    continue;
                }
                at = group.to();
                continue;
            }
            Tag tag = words.tag(at);
            String word = words.lower(at);
            if (tag == Tag.RELATIVE) {
                relative = true;
            } else if (tag == Tag.SUBORDINATOR && !word.equals("than") && !word.equals("as")) {
                return null;
            } else if (tag == Tag.PRONOUN && at > end) {
                return null;
            } else if (tag == Tag.PUNCTUATION
                    && !words.token(at).isHyphen()
                    && !words.token(at).isQuoteMark()) {
                if (word.equals(",")) {
                    commas++;
                    if (commas > 6 && !relative) {
                        return null;
                    }
                } else if (!word.equals("(")
                        && !word.equals(")")
                        && !words.token(at).isDash()) {
                    return null;
                }
            } else if (tag == Tag.CONJUNCTION
                    && !word.equals("&")
                    && at > end
                    && !(words.tag(at - 1) == Tag.NAME && words.tag(at + 1) == Tag.NAME)
                    && newClause(at + 1)) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** Whether a noun phrase and then a finite verb follow, so that a clause of its own begins. */
    private boolean newClause(int from) {
        int at = from;
        boolean nominal = false;
        while (at < words.size() && at - from < 12) {
            VerbGroup group = startingAt(at);
            if (group != null) {
                return nominal && group.isFinite();
            }
            Tag tag = words.tag(at);
            if (tag == Tag.PUNCTUATION && !words.token(at).isHyphen() || tag == Tag.CONJUNCTION) {
                return false;
            }
            nominal |= tag.isNominal() || tag == Tag.PRONOUN || tag == Tag.NUMBER || tag == Tag.EXISTENTIAL;
            at++;
        }
        return false;
    }

    /** "With 880 people on board, the ship is expected": the verb of the clause behind the comma. */
    private @Nullable VerbGroup subjectVerbBehindComma(int end) {
        for (VerbGroup group : verbs) {
            if (group.from() >= end && group.isFinite()) {
                return group;
            }
        }
        return null;
    }

    /** The participle or relative clause right behind a noun phrase. */
    private @Nullable VerbGroup post(int end) {
        int at = end;
        int steps = 0;
        while (at < words.size()
                && steps < 5
                && (words.tag(at) == Tag.ADVERB
                        || words.lower(at).equals(",") && steps == 0
                        || words.tag(at) == Tag.NEGATION)) {
            at++;
            steps++;
        }
        VerbGroup group = startingAt(at);
        if (group != null) {
            return group.isFinite() || group.tense() == VerbGroup.Tense.INFINITIVE ? null : group;
        }
        if (words.tag(at) == Tag.RELATIVE || words.lower(at).equals("that")) {
            VerbGroup next = groupAfter(at);
            Tag subject = words.tag(at + 1);
            boolean object = subject == Tag.PRONOUN
                    || subject == Tag.NAME
                    || subject == Tag.DETERMINER
                    || subject == Tag.POSSESSIVE
                    || subject == Tag.NOUN
                    || subject == Tag.PLURAL;
            if (next != null && object && next.isFinite() && next.from() - at <= 9 && !next.passive()) {
                return new VerbGroup(
                        next.from(),
                        next.to(),
                        next.main(),
                        next.lemma(),
                        next.chain(),
                        next.tense(),
                        true,
                        next.progressive(),
                        next.perfect(),
                        next.modal(),
                        next.negated());
            }
            return next != null
                            && next.from() - at <= 3
                            && words.tag(at + 1) != Tag.PRONOUN
                            && words.tag(at + 1) != Tag.NAME
                            && words.tag(at + 1) != Tag.DETERMINER
                    ? next
                    : null;
        }
        if (words.tag(at) == Tag.PREPOSITION) {
            int to = at + 1;
            while (to < words.size()
                    && to - at < 7
                    && (words.tag(to).isNominal()
                            || words.tag(to) == Tag.DETERMINER
                            || words.tag(to) == Tag.ADJECTIVE
                            || words.tag(to) == Tag.GENITIVE
                            || words.tag(to) == Tag.POSSESSIVE)) {
                to++;
            }
            VerbGroup next = startingAt(words.lower(to).equals(",") ? to + 1 : to);
            if (next != null && next.tense() == VerbGroup.Tense.PARTICIPLE && next.passive()) {
                return next;
            }
            if (words.tag(to) == Tag.RELATIVE) {
                VerbGroup relative = groupAfter(to);
                return relative != null && relative.from() - to <= 3 ? relative : null;
            }
        }
        return null;
    }

    private @Nullable VerbGroup startingAt(int at) {
        for (VerbGroup group : verbs) {
            if (group.from() == at) {
                return group;
            }
        }
        return null;
    }

    private @Nullable VerbGroup endingAt(int at) {
        for (VerbGroup group : verbs) {
            if (group.to() == at) {
                return group;
            }
        }
        return null;
    }

    private @Nullable VerbGroup groupAfter(int at) {
        for (VerbGroup group : verbs) {
            if (group.from() > at) {
                return group;
            }
        }
        return null;
    }

    /** The nearest verb left of a token in the same clause. */
    private @Nullable VerbGroup governorLeft(int at) {
        VerbGroup found = null;
        for (VerbGroup group : verbs) {
            if (group.to() <= at + 1) {
                found = group;
            }
        }
        return found != null && !blocked(found.to(), at) ? found : null;
    }

    /** Whether a stronger sign than a comma stands between. */
    private boolean blocked(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (word.equals(";") || word.equals("|")) {
                return true;
            }
        }
        return false;
    }
}
