package muster.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.TimeMention;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds where a noun phrase ends: before the first word that cannot belong to it. */
final class NounPhrases {
    private static final int LONGEST = 14;

    /** Nouns for many without the form of a plural, which modify the noun behind them. */
    private static final WordSet MODIFYING = WordSet.of("police", "personnel", "staff");

    private static final WordSet FORCES_END = WordSet.of("duty", "active", "reserve", "guard", "regular");
    private static final WordSet FORCES_BEGIN =
            WordSet.of("national", "guard", "reserve", "active", "active-duty", "regular");

    /** Who comes with the things that are counted. */
    private static final Set<Subject> CREWED = EnumSet.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS);

    private final Pack pack;
    private final Words words;
    private final KnownNouns nouns;
    private final List<TimeMention> times;
    private final List<Amount> amounts;

    NounPhrases(Pack pack, Words words, KnownNouns nouns, List<TimeMention> times, List<Amount> amounts) {
        this.pack = pack;
        this.words = words;
        this.nouns = nouns;
        this.times = times;
        this.amounts = amounts;
    }

    /** The token behind the noun phrase that begins at a token; the same token where none begins. */
    int end(int from) {
        int at = from;
        boolean noun = false;
        while (at < words.size() && at - from < LONGEST && !startsTime(at)) {
            int behind = noun ? shortFormEnd(at) : at == from ? listEnd(at) : compoundEnd(at);
            if (behind > at) {
                at = behind;
                continue;
            }
            if (holdsAmount(at) && at > from || !goesOn(at, from, noun)) {
                break;
            }
            noun |= words.tag(at).isNominal();
            boolean plural = words.tag(at) == Tag.PLURAL || isForceInFrontOfName(at);
            at++;
            if (plural && !goesOnBehindPlural(at)) {
                break;
            }
        }
        while (at > from && isLoose(words.tag(at - 1))) {
            at--;
        }
        return at;
    }

    /** "700 Marines President Trump sent": a force in the plural, and behind it the title of who sent it. */
    private boolean isForceInFrontOfName(int at) {
        Noun noun = words.lower(at).endsWith("s") && words.token(at).isCapitalized() ? nouns.at(at) : null;
        return noun != null
                && noun.subject() == Subject.TROOPS
                && (PlaceWords.TITLES.contains(words.lower(at + 1))
                        || words.lower(at + 1).equals("president"));
    }

    /** "35 five-ton trucks": the token behind a measure that tells of what sort the counted things are. */
    private int compoundEnd(int at) {
        for (Amount amount : amounts) {
            if (amount.from() == at && amount.compound() && words.tag(at - 1) == Tag.NUMBER) {
                return amount.to();
            }
        }
        return at;
    }

    /** "Firefighting System (MAFFS) C-130s": the token behind a short form that more of the name follows. */
    private int shortFormEnd(int at) {
        int behind = Hyphens.behindShortForm(words, at);
        boolean form = behind > at && words.token(at + 1).isAllCaps() && words.tag(at + 1) != Tag.NUMBER;
        boolean goesOn = words.tag(behind).isNominal()
                || behind < words.size()
                        && words.token(behind).isHyphen()
                        && words.token(behind).glued();
        return form && goesOn ? behind : at;
    }

    /** "search, rescue, and retrieval teams": the token of the noun behind a list of what it does; else where it began. */
    private int listEnd(int from) {
        int at = from;
        while (words.tag(at) == Tag.NOUN && words.lower(at + 1).equals(",")) {
            at += 2;
        }
        int and = words.tag(at) == Tag.NOUN ? at + 1 : at;
        if (at == from || !words.lower(and).equals("and") || words.tag(and + 1) != Tag.NOUN) {
            return compoundEnd(from);
        }
        int behind = shortFormEnd(and + 2);
        return words.tag(behind) == Tag.PLURAL && nouns.at(behind) != null ? behind : from;
    }

    /** What joins words of a phrase, but does not end one. */
    private static boolean isLoose(Tag tag) {
        return tag == Tag.CONJUNCTION || tag == Tag.PUNCTUATION || tag == Tag.GENITIVE;
    }

    private boolean goesOn(int at, int from, boolean noun) {
        Tag next = words.tag(at + 1);
        if (Hyphens.join(words, at, from)) {
            return true;
        }
        return switch (words.tag(at)) {
            case NOUN, PLURAL -> !words.phraseAt(at, "en", "route");
            case NAME -> !words.lower(at).equals("per");
            case ADJECTIVE ->
                !noun
                        || (next.isNominal()
                                        || next == Tag.ING && words.tag(at + 2).isNominal())
                                && (!words.lower(at - 1).endsWith("s")
                                        || words.token(at - 1).isAllCaps());
            case PAST_PARTICIPLE -> !noun && (next.isNominal() || next == Tag.ADJECTIVE || joinsAdjective(at + 1));
            case ING ->
                !noun
                        && (next.isNominal() || next == Tag.ADJECTIVE)
                        && !words.lower(at + 1).equals("the");
            case GENITIVE ->
                noun
                        && (next.isNominal()
                                || next == Tag.ADJECTIVE && words.lower(at).equals("'s"));
            case PUNCTUATION ->
                words.token(at).isHyphen() && words.token(at).glued() && at + 1 < words.size()
                        || isModifierComma(at, from);
            case CONJUNCTION -> at > from && joins(at, noun);
            case NUMBER -> noun && isNumberOfName(at);
            case ADVERB ->
                !noun
                        && (next == Tag.ADJECTIVE
                                || (next == Tag.PAST_PARTICIPLE || next == Tag.PAST && at == from)
                                        && (words.tag(at + 2).isNominal()
                                                || words.tag(at + 2) == Tag.ADJECTIVE
                                                || joinsAdjective(at + 2)));
            case SYMBOL -> words.lower(at).equals("/");
            case DETERMINER -> words.lower(at).equals("such") && !noun;
            case PREPOSITION -> isOfName(at, from);
            // "specially equipped trucks"
            case PAST -> at == from + 1 && words.tag(from) == Tag.ADVERB && next.isNominal();
            case BASE, PRESENT, MODAL, SUBORDINATOR, PRONOUN, POSSESSIVE, TO, RELATIVE, EXISTENTIAL, NEGATION -> false;
        };
    }

    /** "highly trained and capable crews": one more modifier in front of the noun. */
    private boolean joinsAdjective(int at) {
        return words.lower(at).equals("and")
                && words.tag(at + 1) == Tag.ADJECTIVE
                && words.tag(at + 2).isNominal();
    }

    /** "Department of Public Safety troopers": a name with "of" in it, in front of the noun. */
    private boolean isOfName(int at, int from) {
        if (!words.lower(at).equals("of") || at == from || words.isTitleCase()) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if (words.tag(i) != Tag.NAME) {
                return false;
            }
        }
        int end = at + 1;
        while (end - at < LONGEST
                && (words.tag(end) == Tag.NAME || words.lower(end).equals("and"))) {
            end++;
        }
        boolean named = end > at + 1 && words.tag(end - 1) == Tag.NAME;
        return named && nouns.at(end - 1) != null && isPlural(end - 1)
                || named && words.tag(end).isNominal() && nouns.at(end) != null;
    }

    /** "the Task Force 51 soldiers", "CH-149 Cormorants". */
    private boolean isNumberOfName(int at) {
        boolean spaced = words.tag(at - 1) == Tag.NAME && words.tag(at + 1).isNominal();
        return spaced || words.token(at - 1).isHyphen() && words.token(at).glued() && words.tag(at - 2) == Tag.NAME;
    }

    /** Behind a plural noun the phrase goes on only where another noun makes it a modifier. */
    private boolean goesOnBehindPlural(int at) {
        Tag tag = words.tag(at);
        if (tag == Tag.CONJUNCTION && joinsTroops(at)) {
            return true;
        }
        if (tag == Tag.CONJUNCTION) {
            Noun joined = nouns.at(Math.min(at + 1, words.size() - 1));
            return words.tag(at + 1).isNominal()
                    && !words.tag(at + 2).isVerb()
                    && joined != null
                    && !isOtherThan(nouns.at(at - 1), joined);
        }
        Noun known = nouns.at(at - 1);
        if (known != null && known.subject() != Subject.OTHER) {
            // "personnel carriers", "military police companies"
            Noun longer = tag.isNominal() ? pack.noun(words.lower(at - 1) + " " + words.lemma(at)) : null;
            Noun done = tag == Tag.PLURAL ? nouns.at(at) : null;
            if (done != null && done.subject() == Subject.ACTIVITY && known.subject() == Subject.MATERIEL) {
                return true;
            }
            boolean modifier = MODIFYING.contains(words.lower(at - 1)) && tag == Tag.PLURAL;
            return longer != null || modifier;
        }
        boolean plurals = tag == Tag.PLURAL
                && words.tag(at - 1) == Tag.PLURAL
                && !words.isTitleCase()
                && pack.noun(words.lower(at - 1)) == null;
        return plurals || tag == Tag.NOUN && !startsTime(at);
    }

    /** "75 persons and equipment", "two C-130s and air crews": what is named first is counted. */
    private static boolean isOtherThan(@Nullable Noun noun, Noun joined) {
        boolean people = noun != null && noun.unit().equals("person");
        boolean things = noun != null && noun.subject() == Subject.MATERIEL;
        return people && !joined.unit().equals("person") || things && CREWED.contains(joined.subject());
    }

    /** "active-duty, Guard and Reserve troops": a comma between modifiers. */
    private boolean isModifierComma(int at, int from) {
        return words.lower(at).equals(",")
                && at > from
                && isForce(at - 1)
                && isForce(at + 1)
                && (words.tag(at - 1) == Tag.NAME
                        || words.tag(at - 1) == Tag.ADJECTIVE
                        || words.lower(at - 1).equals("active")
                        || words.phraseAt(at - 2, "active", "duty"));
    }

    private boolean isForce(int at) {
        return words.lower(at).equals("active")
                || words.phraseAt(at - 1, "active", "duty")
                || pack.force(words.lower(at)) != null;
    }

    private boolean joins(int at, boolean noun) {
        if (words.lower(at).equals("but") || at + 1 >= words.size() || holdsAmount(at + 1)) {
            return false;
        }
        Tag after = words.tag(at + 1);
        if (joinsTroops(at) || joinsForces(at)) {
            return true;
        }
        if (!noun) {
            return after == Tag.ADJECTIVE || after.isNominal();
        }
        if (words.tag(at + 2).isFinite()) {
            return false;
        }
        if (words.tag(at - 1) == Tag.ADJECTIVE && after == Tag.ADJECTIVE && words.tag(at + 2) == Tag.PLURAL) {
            return true;
        }
        // "search and rescue teams": a noun in the singular behind a number is no head.
        if (words.tag(at - 1) == Tag.NOUN
                && !words.lower(at - 1).equals("s")
                && after == Tag.NOUN
                && words.tag(shortFormEnd(at + 2)).isNominal()) {
            return true;
        }
        return words.tag(at - 1) == Tag.PLURAL
                ? after.isNominal() && nouns.at(at + 1) != null
                : words.tag(at - 1) == Tag.NAME && after == Tag.NAME && !(isPlural(at - 1) && nouns.at(at - 1) != null);
    }

    /** "20 airmen and soldiers make up the group": together they are counted. */
    private boolean joinsTroops(int at) {
        return words.lower(at).equals("and")
                && isPlural(at - 1)
                && isPlural(at + 1)
                && isTroops(at - 1)
                && isTroops(at + 1)
                && !words.tag(at + 2).isNominal();
    }

    /** "active-duty and National Guard personnel": of both forces together. */
    private boolean joinsForces(int at) {
        return FORCES_END.contains(words.lower(at - 1)) && FORCES_BEGIN.contains(words.lower(at + 1));
    }

    private boolean isPlural(int at) {
        return words.tag(at) == Tag.PLURAL
                || words.tag(at) == Tag.NAME && words.lower(at).endsWith("s");
    }

    private boolean isTroops(int at) {
        Noun noun = nouns.at(at);
        return noun != null && noun.subject() == Subject.TROOPS;
    }

    /** Whether words of time begin at a token. */
    boolean startsTime(int at) {
        int shortest = words.tag(at) == Tag.ADJECTIVE ? 2 : 1;
        for (TimeMention time : times) {
            if (time.from() == at && time.to() >= at + shortest) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token belongs to an amount. */
    boolean holdsAmount(int at) {
        for (Amount amount : amounts) {
            if (amount.covers(at)) {
                return true;
            }
        }
        return false;
    }
}
