package muster.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Force;
import muster.claim.Service;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.TimeMention;
import muster.pack.Noun;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/** Finds the noun that an amount counts, and what the words around it say of the force. */
final class CountedNouns {
    private static final int LONGEST_PHRASE = 14;

    private final Pack pack;
    private final Words words;
    private final List<TimeMention> times;
    private final List<Amount> amounts;

    CountedNouns(Pack pack, Words words, List<TimeMention> times, List<Amount> amounts) {
        this.pack = pack;
        this.words = words;
        this.times = times;
        this.amounts = amounts;
    }

    Counted of(Amount amount) {
        int at = amount.next();
        if (words.lower(at).equals("-") && words.token(at).glued()) {
            Counted compound = compound(at + 1);
            if (compound != null) {
                return compound;
            }
            at++;
        }
        if (words.lower(at).equals("(")) {
            int close = at;
            while (close < words.size() && !words.lower(close).equals(")")) {
                close++;
            }
            if (close - at < 6) {
                at = close + 1;
            }
        }
        if (at < words.size() && words.token(at).isQuoteMark()) {
            at++;
        }
        if (amount.form() == muster.language.Numeral.Form.FRACTION
                && (words.tag(at) == Tag.POSSESSIVE || words.tag(at) == Tag.DETERMINER)) {
            Counted whole = phrase(at + 1, "noun.share");
            return new Counted(
                    whole.from(),
                    whole.to(),
                    whole.noun(),
                    whole.head(),
                    whole.force(),
                    whole.forceSaid(),
                    "of the",
                    whole.rule());
        }
        if (words.lower(at).equals("strong")) {
            return new Counted(at, at + 1, null, "", Force.UNSAID, false, "strong", "noun.strong");
        }
        if (words.lower(at).equals("of")) {
            return partitive(at);
        }
        return phrase(at, "noun.head");
    }

    /** "25-person team", "500-member task force": the person counts, the formation says whose. */
    private @Nullable Counted compound(int at) {
        String word = words.lower(at);
        boolean person = word.equals("person")
                || word.equals("man")
                || word.equals("member")
                || word.equals("strong")
                || word.equals("soldier")
                || word.equals("people")
                || word.equals("woman")
                || word.equals("troop");
        if (!person) {
            return null;
        }
        Counted rest = phrase(at + 1, "noun.compound");
        return new Counted(
                at,
                rest.to(),
                pack.noun("people"),
                "person",
                rest.force(),
                rest.forceSaid(),
                "compound",
                "noun.compound");
    }

    private Counted partitive(int of) {
        int at = of + 1;
        String word = words.lower(at);
        if (word.equals("them")
                || word.equals("whom")
                || word.equals("which")
                || word.equals("these") && !nounFollows(at + 1)
                || word.equals("those") && !nounFollows(at + 1)
                || word.equals("us")) {
            if (word.equals("those")) {
                Counted those = phrase(at, "noun.partitive");
                return new Counted(
                        of, at + 1, null, "", those.force(), those.forceSaid(), "of " + word, "noun.partitive");
            }
            return new Counted(of, at + 1, null, "", Force.UNSAID, false, "of " + word, "noun.partitive");
        }
        Tag tag = words.tag(at);
        String part = "";
        for (Amount other : amounts) {
            boolean owned = other.from() > at && other.from() - at <= 4 && words.tag(other.from() - 1) == Tag.GENITIVE;
            if (owned) {
                Counted whole = of(other);
                return new Counted(
                        of,
                        whole.to(),
                        whole.noun(),
                        whole.head(),
                        whole.force(),
                        whole.forceSaid(),
                        "of the",
                        "noun.partitive");
            }
        }
        while (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || word.equals("those") || word.equals("other")) {
            part = "of the";
            at++;
            tag = words.tag(at);
            word = words.lower(at);
        }
        for (Amount other : amounts) {
            if (other.from() <= at && at < other.to()) {
                Counted whole = of(other);
                return new Counted(
                        of,
                        whole.to(),
                        whole.noun(),
                        whole.head(),
                        whole.force(),
                        whole.forceSaid(),
                        "of the",
                        "noun.partitive");
            }
        }
        Counted inner = phrase(at, "noun.of");
        return new Counted(
                of, inner.to(), inner.noun(), inner.head(), inner.force(), inner.forceSaid(), part, inner.rule());
    }

    private boolean nounFollows(int i) {
        return words.tag(i).isNominal() || words.tag(i) == Tag.ADJECTIVE || words.tag(i) == Tag.NUMBER;
    }

    /** The noun phrase that begins at a token. */
    private Counted phrase(int from, String rule) {
        int to = end(from);
        Noun noun = null;
        for (int last = to; last > from && noun == null; last--) {
            noun = longest(from, last);
        }
        String head = "";
        if (noun != null) {
            head = noun.words();
        } else {
            for (int i = to - 1; i >= from; i--) {
                if (words.tag(i).isNominal()) {
                    head = Lexicon.bundled().singular(words.lemma(i));
                    break;
                }
            }
        }
        if (noun == null && isDesignated(from, to)) {
            noun = pack.noun("aircraft");
            head = "aircraft";
        }
        boolean named = noun == null && to > from && words.tag(to - 1) == Tag.NAME && words.tag(from) == Tag.NAME;
        if (named && pack.force(words.lower(to - 1)) == null && !isPluralName(to - 1)) {
            return new Counted(from, from, null, "", Force.UNSAID, false, "", "noun.left-out");
        }
        int forceTo = Math.max(to, behind(to));
        Said said = force(from, forceTo);
        Force own = noun == null ? Force.UNSAID : noun.force();
        return new Counted(
                from,
                head.isEmpty() ? from : Math.max(to, from),
                noun,
                head,
                said.force().or(own),
                said.any() || own.component() != null,
                "",
                head.isEmpty() ? "noun.left-out" : rule);
    }

    /** The nearest counted noun of the vocabulary left of a token, with the force that its phrase names; null for none. */
    @Nullable
    Counted nearestLeft(int before) {
        Counted found = null;
        if (before > 1 && words.lower(before - 1).equals(":") && before < 14) {
            for (int last = before - 1; last > 0; last--) {
                Noun noun = words.tag(last - 1).isNominal() ? longest(Math.max(0, last - 4), last) : null;
                if (noun != null && noun.subject() != null && pack.source(noun.words()) == null) {
                    Said said = force(0, last);
                    return new Counted(
                            0,
                            last,
                            noun,
                            noun.words(),
                            said.force().or(noun.force()),
                            said.any() || noun.force().component() != null,
                            "",
                            "noun.label");
                }
            }
        }
        for (int last = before; last > 0; last--) {
            if (words.lower(last - 1).equals(";")) {
                break;
            }
            Counted one = leftAt(last);
            if (one != null && java.util.Objects.requireNonNull(one.noun()).subject() == muster.claim.Subject.TROOPS) {
                return one;
            }
            found = found == null ? one : found;
        }
        return found;
    }

    private @Nullable Counted leftAt(int last) {
        {
            Noun noun = words.tag(last - 1).isNominal() ? longest(Math.max(0, last - 4), last) : null;
            boolean counts = noun != null
                    && noun.subject() != null
                    && switch (noun.subject()) {
                        case TROOPS, STAFF, PEOPLE, UNITS, CASUALTIES -> true;
                        case MATERIEL -> !noun.unit().equals(noun.words());
                        case WORKS, ACTIVITY, MONEY, DISTANCE, DURATION, PROGRESS, OTHER -> false;
                    };
            if (noun != null && counts && pack.source(noun.words()) == null) {
                int from = last - 1;
                while (from > 0
                        && (words.tag(from - 1).isNominal()
                                || words.tag(from - 1) == Tag.ADJECTIVE
                                || words.token(from - 1).isHyphen())) {
                    from--;
                }
                Said said = force(from, Math.max(last, behind(last)));
                return new Counted(
                        from,
                        last,
                        noun,
                        noun.words(),
                        said.force().or(noun.force()),
                        said.any() || noun.force().component() != null,
                        "",
                        "noun.left");
            }
        }
        return null;
    }

    /** "MRH-90s", "CH-149 Cormorants": a designation of the sort that aircraft and vehicles have. */
    private boolean isDesignated(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (words.token(i).isAllCaps()
                    && words.token(i + 1).isHyphen()
                    && words.token(i + 2).isNumber()
                    && words.token(i + 2).glued()) {
                return true;
            }
        }
        return to - from > 1
                && words.token(from).isCapitalized()
                && words.token(from).form().length() == 1
                && words.token(from + 1).isHyphen();
    }

    private boolean isPluralName(int i) {
        String lower = words.lower(i);
        return lower.endsWith("s") && lower.length() > 3;
    }

    /** The longest noun of the vocabulary that ends before a token. */
    private @Nullable Noun longest(int from, int to) {
        for (int first = Math.max(from, to - pack.longestName()); first < to; first++) {
            StringBuilder phrase = new StringBuilder();
            for (int i = first; i < to; i++) {
                if (words.token(i).isHyphen()) {
                    continue;
                }
                if (!phrase.isEmpty()) {
                    phrase.append(' ');
                }
                phrase.append(i == to - 1 ? singular(i) : words.lower(i));
            }
            Noun noun = pack.noun(phrase.toString());
            if (noun != null
                    && noun.words().equals("guard")
                    && !words.token(first).isCapitalized()) {
                noun = pack.noun("security guard");
            }
            if (noun == null && to - first > 1) {
                noun = pack.noun(phrase.toString().replace("s and ", " and "));
            }
            if (noun != null && (first == from || !words.token(first).isHyphen())) {
                return noun;
            }
        }
        return null;
    }

    private String singular(int i) {
        String lower = words.lower(i);
        if (lower.endsWith("men") && pack.noun(lower.substring(0, lower.length() - 3) + "man") != null) {
            return lower.substring(0, lower.length() - 3) + "man";
        }
        if (lower.equals("people") || lower.equals("personnel") || lower.equals("staff") || lower.equals("police")) {
            return lower;
        }
        String singular = Lexicon.bundled().singular(lower);
        if (pack.noun(singular) == null
                && lower.endsWith("s")
                && pack.noun(lower.substring(0, lower.length() - 1)) != null) {
            return lower.substring(0, lower.length() - 1);
        }
        return singular;
    }

    /** Where a noun phrase that begins at a token ends: before the first word that cannot belong to it. */
    private int end(int from) {
        int at = from;
        boolean noun = false;
        while (at < words.size() && at - from < LONGEST_PHRASE) {
            if (startsTime(at) || startsAmount(at) && at > from) {
                break;
            }
            Tag tag = words.tag(at);
            boolean more = switch (tag) {
                case NOUN, NAME -> true;
                case PLURAL -> true;
                case ADJECTIVE ->
                    !noun
                            || words.tag(at + 1).isNominal()
                                    && !words.lower(at - 1).endsWith("s");
                case PAST_PARTICIPLE, ING ->
                    !noun && (words.tag(at + 1).isNominal() || words.tag(at + 1) == Tag.ADJECTIVE) && !isObjectVerb(at);
                case GENITIVE ->
                    noun
                                    && at + 1 < words.size()
                                    && (words.tag(at + 1).isNominal() || words.tag(at + 1) == Tag.ADJECTIVE)
                                    && !words.lower(at).equals("'s") == false
                            || tag == Tag.GENITIVE && noun && words.tag(at + 1).isNominal();
                case PUNCTUATION ->
                    words.token(at).isHyphen() && words.token(at).glued() && at + 1 < words.size()
                            || isModifierComma(at, from);
                case CONJUNCTION -> joins(at, noun);
                case NUMBER ->
                    noun
                            && (words.tag(at - 1) == Tag.NAME
                                            && words.tag(at + 1).isNominal()
                                    || words.token(at - 1).isHyphen()
                                            && words.token(at).glued()
                                            && words.tag(at - 2) == Tag.NAME);
                case ADVERB -> !noun && words.tag(at + 1) == Tag.ADJECTIVE;
                case SYMBOL -> words.lower(at).equals("/");
                case DETERMINER -> words.lower(at).equals("such") && !noun;
                case BASE,
                        PRESENT,
                        PAST,
                        MODAL,
                        PREPOSITION,
                        SUBORDINATOR,
                        PRONOUN,
                        POSSESSIVE,
                        TO,
                        RELATIVE,
                        EXISTENTIAL,
                        NEGATION -> false;
            };
            if (!more) {
                break;
            }
            noun |= tag.isNominal();
            at++;
            if (tag == Tag.PLURAL && !plurals(at)) {
                break;
            }
        }
        while (at > from
                && (words.tag(at - 1) == Tag.CONJUNCTION
                        || words.tag(at - 1) == Tag.PUNCTUATION
                        || words.tag(at - 1) == Tag.GENITIVE)) {
            at--;
        }
        return at;
    }

    private boolean isObjectVerb(int at) {
        return words.tag(at) == Tag.ING && words.lower(at + 1).equals("the");
    }

    /** Behind a plural noun the phrase goes on only where another noun makes it a modifier. */
    private boolean plurals(int at) {
        Tag tag = words.tag(at);
        if (tag == Tag.CONJUNCTION) {
            return words.tag(at + 1).isNominal()
                    && !words.tag(at + 2).isVerb()
                    && pack.noun(singular(Math.min(at + 1, words.size() - 1))) != null;
        }
        Noun known = pack.noun(singular(at - 1));
        if (known != null && known.subject() != muster.claim.Subject.OTHER) {
            return false;
        }
        return tag == Tag.NOUN && !startsTime(at)
                || tag == Tag.PLURAL
                        && words.tag(at - 1) == Tag.PLURAL
                        && words.isTitleCase() == false
                        && pack.noun(words.lower(at - 1)) == null;
    }

    /** "active-duty, Guard and Reserve troops": a comma between modifiers. */
    private boolean isModifierComma(int at, int from) {
        return words.lower(at).equals(",")
                && at > from
                && pack.force(words.lower(at - 1)) != null
                && at + 1 < words.size()
                && pack.force(words.lower(at + 1)) != null
                && (words.tag(at - 1) == Tag.NAME || words.tag(at - 1) == Tag.ADJECTIVE);
    }

    private boolean joins(int at, boolean noun) {
        if (words.lower(at).equals("but") || at + 1 >= words.size()) {
            return false;
        }
        Tag after = words.tag(at + 1);
        if (startsAmount(at + 1)) {
            return false;
        }
        if (!noun) {
            return after == Tag.ADJECTIVE || after.isNominal();
        }
        if (words.tag(at - 1) == Tag.PLURAL) {
            return after.isNominal() && pack.noun(singular(at + 1)) != null && !finiteAfter(at + 2);
        }
        return words.tag(at - 1) == Tag.NAME && after == Tag.NAME && !finiteAfter(at + 2);
    }

    private boolean finiteAfter(int at) {
        return words.tag(at) == Tag.PAST || words.tag(at) == Tag.PRESENT || words.tag(at) == Tag.MODAL;
    }

    private boolean startsTime(int at) {
        for (TimeMention time : times) {
            if (time.from() == at && time.to() > at && words.tag(at) != Tag.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAmount(int at) {
        for (Amount amount : amounts) {
            if (amount.from() <= at && at < amount.to()) {
                return true;
            }
        }
        return false;
    }

    /** The end of a phrase such as "of the Hawaii National Guard" behind the noun. */
    private int behind(int to) {
        String word = words.lower(to);
        if (word.equals("on") || word.equals("under")) {
            for (int length = 3; length > 0; length--) {
                Force duty = to + 1 + length <= words.size() ? pack.force(joined(to + 1, to + 1 + length)) : null;
                if (duty != null && duty.dutyStatus() != null) {
                    return to + 1 + length;
                }
            }
        }
        if (!word.equals("of") && !word.equals("from") && !word.equals("with") && !word.equals("in")) {
            return to;
        }
        int at = to + 1;
        while (at < words.size() && at - to < 14) {
            Tag tag = words.tag(at);
            boolean inside = tag == Tag.DETERMINER
                    || tag == Tag.POSSESSIVE
                    || tag == Tag.ADJECTIVE
                    || tag.isNominal()
                    || tag == Tag.NUMBER
                    || tag == Tag.CONJUNCTION && !startsAmount(at + 1)
                    || tag == Tag.GENITIVE
                    || words.token(at).isHyphen()
                    || words.lower(at).equals(",") && words.tag(at + 1) == Tag.NAME && !startsAmount(at + 1);
            if (!inside || startsTime(at)) {
                break;
            }
            at++;
        }
        return at;
    }

    private record Said(Force force, boolean any) {}

    /** What the words from one token to before another say of the force; several components together say none. */
    private Said force(int from, int to) {
        Set<Component> components = EnumSet.noneOf(Component.class);
        Set<Service> services = EnumSet.noneOf(Service.class);
        Set<DutyStatus> duties = EnumSet.noneOf(DutyStatus.class);
        for (int i = from; i < to; ) {
            int used = 0;
            for (int length = Math.min(4, to - i); length > 0 && used == 0; length--) {
                Force force = pack.force(joined(i, i + length));
                if (force != null
                        && !(length == 1
                                && words.lower(i).startsWith("guard")
                                && !words.lower(i).startsWith("guards")
                                && !words.token(i).isCapitalized())
                        && !(words.lower(i).equals("guards") && !words.token(i).isCapitalized())
                        && !(words.lower(i).equals("reserve") && !words.token(i).isCapitalized())) {
                    add(force, components, services, duties);
                    used = length;
                }
            }
            i += Math.max(1, used);
        }
        return new Said(new Force(only(components), only(duties), only(services)), !components.isEmpty());
    }

    private static void add(Force force, Set<Component> components, Set<Service> services, Set<DutyStatus> duties) {
        if (force.component() != null) {
            components.add(force.component());
        }
        if (force.service() != null) {
            services.add(force.service());
        }
        if (force.dutyStatus() != null) {
            duties.add(force.dutyStatus());
        }
    }

    private static <T> @Nullable T only(Set<T> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }

    private String joined(int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!words.token(i).isHyphen()) {
                parts.add(words.lower(i));
            }
        }
        return String.join(" ", parts);
    }
}
