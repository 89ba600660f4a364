package muster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.pack.SourceKind;
import muster.pack.VerbClass;
import org.jspecify.annotations.Nullable;

/** Finds who a sentence says its statements come from. */
final class Speeches {
    /** Verbs that make their subject a source only in front of a clause or a number. */
    private static final Set<String> WEAK = Set.of(
            "put",
            "find",
            "show",
            "hold",
            "call",
            "list",
            "answer",
            "count",
            "detail",
            "hope",
            "ask",
            "read",
            "learn",
            "keep",
            "agree",
            "maintain",
            "continue",
            "complain",
            "deny",
            "repeat",
            "describe",
            "remark",
            "comment",
            "see",
            "cite",
            "promise",
            "pledge",
            "vow",
            "believe",
            "think",
            "respond",
            "reply",
            "specify");

    private static final Set<String> RANKS = Set.of(
            "gen.",
            "lt.",
            "col.",
            "maj.",
            "capt.",
            "sgt.",
            "cpl.",
            "pfc.",
            "spc.",
            "adm.",
            "rear",
            "vice",
            "brig.",
            "cmdr.",
            "gov.",
            "sen.",
            "rep.",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "president",
            "secretary",
            "general",
            "colonel",
            "major",
            "captain",
            "sergeant",
            "master",
            "staff",
            "chief",
            "air",
            "force",
            "army",
            "navy",
            "marine",
            "corps",
            "u.s.",
            "defense",
            "homeland",
            "security",
            "coast",
            "guard",
            "1st",
            "2nd",
            "first",
            "second",
            "lieutenant",
            "admiral",
            "tech.",
            "senior",
            "petty",
            "officer",
            "warrant",
            "command",
            "mayor",
            "sheriff",
            "governor",
            "acting",
            "prime",
            "minister",
            "state",
            "press",
            "pentagon",
            "national",
            "commander",
            "the",
            "a",
            "an",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "wing",
            "director",
            "deputy",
            "undersecretary",
            "attorney",
            "county",
            "commissioner",
            "senator",
            "congressman",
            "congresswoman",
            "representative",
            "judge",
            "sir",
            "flight",
            "squadron",
            "leader",
            "royal",
            "northern",
            "rep",
            "democratic",
            "republican",
            "group",
            "airman",
            "1",
            "specialist",
            "private",
            "corporal",
            "brigadier",
            "superintendent",
            "professor",
            "prof.",
            "adjutant",
            "msgt.",
            "tsgt.",
            "ssgt.",
            "ltc",
            "cpt.",
            "cpt",
            "maj",
            "sgt",
            "gen",
            "adm",
            "capt",
            "col",
            "gov",
            "cdr.",
            "cmdr");

    private static final Set<String> TITLES = Set.of(
            "gen.",
            "col.",
            "lt.",
            "maj.",
            "capt.",
            "sgt.",
            "adm.",
            "gov.",
            "sen.",
            "rep.",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "president",
            "secretary",
            "general",
            "colonel",
            "major",
            "captain",
            "sergeant",
            "admiral",
            "mayor",
            "sheriff",
            "governor",
            "spokesman",
            "spokeswoman",
            "minister",
            "senator",
            "commander",
            "director",
            "premier");

    private final Pack pack;
    private final Words words;
    private final List<TimeMention> times;

    private Speeches(Pack pack, Words words, List<TimeMention> times) {
        this.pack = pack;
        this.words = words;
        this.times = times;
    }

    /** The attributions of a sentence, in its order. */
    static List<Speech> in(Pack pack, Words words, List<TimeMention> times) {
        return new Speeches(pack, words, times).all();
    }

    private List<Speech> all() {
        List<Speech> found = new ArrayList<>();
        accordingTo(found);
        for (VerbGroup verb : words.verbGroups()) {
            boolean particle =
                    verb.to() > verb.main() + 1 && !words.lower(verb.main() + 1).equals("out");
            boolean says = pack.classes(verb.lemma()).contains(VerbClass.SAY) && !particle && !verb.negated()
                    || !verb.chain().isEmpty() && FORESEES.contains(verb.chain().getFirst());
            if (says && !verb.passive() && verb.tense() != VerbGroup.Tense.INFINITIVE && !movesToReport(verb)) {
                Speech speech = saying(verb);
                if (speech != null
                        && found.stream()
                                .noneMatch(other -> other.covers(speech.from())
                                        && other.rule().equals("source.according-to"))) {
                    found.add(speech);
                }
            }
        }
        byCount(found);
        return found;
    }

    private static final Set<String> FORESEES =
            Set.of("expect", "estimate", "forecast", "project", "anticipate", "promise", "pledge", "offer", "vow");

    /** "reported on Monday to a training site" says nothing. */
    private boolean movesToReport(VerbGroup verb) {
        if (!verb.lemma().equals("report")) {
            return false;
        }
        for (int i = verb.to(); i < Math.min(words.size(), verb.to() + 4); i++) {
            if (words.lower(i).equals("to") || words.lower(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    // --- according to ----------------------------------------------------------------------------------------

    private void accordingTo(List<Speech> found) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int at = 0;
            if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")
                    || words.lower(i).equals("per") && words.token(i + 1).isCapitalized()) {
                at = words.lower(i).equals("per") ? i + 1 : i + 2;
            }
            if (at == 0) {
                continue;
            }
            int to = phraseEnd(at, true);
            List<Link> links = links(at, to);
            if (links.isEmpty() && to > skipArticle(at, to)) {
                int head = head(at, to);
                links = List.of(
                        new Link(written(skipArticle(at, to), head < 0 ? to : head + 1), LinkKind.ORGANISATION, 0));
            }
            if (!links.isEmpty()) {
                found.add(new Speech(links, i, extend(to), time(at, to), "source.according-to"));
            }
        }
    }

    /** "by Pentagon estimates", "by the Border Patrol's count". */
    private void byCount(List<Speech> found) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (!words.lower(i).equals("by")) {
                continue;
            }
            int to = phraseEnd(i + 1, true);
            String head = words.lower(to - 1);
            if (to > i + 2
                    && (head.equals("estimates")
                            || head.equals("estimate")
                            || head.equals("count")
                            || head.equals("figures")
                            || head.equals("tally")
                            || head.equals("reckoning")
                            || head.equals("account"))) {
                List<Link> links = links(i + 1, to - 1);
                if (!links.isEmpty()) {
                    found.add(new Speech(links, i, to, null, "source.by-count"));
                }
            }
        }
    }

    // --- saying ----------------------------------------------------------------------------------------------

    private @Nullable Speech saying(VerbGroup verb) {
        boolean weak = WEAK.contains(verb.lemma());
        int after = verb.to();
        boolean promises = verb.lemma().equals("promise")
                || verb.lemma().equals("pledge")
                || verb.lemma().equals("offer")
                || verb.lemma().equals("vow");
        if (weak
                && !promises
                && !isReporting(after)
                && !(words.tag(after) == Tag.NUMBER && COUNTS.contains(verb.lemma()))) {
            return null;
        }
        Speech inverted = inverted(verb);
        if (inverted != null) {
            return inverted;
        }
        int end = verb.from();
        while (end > 0
                && (words.tag(end - 1) == Tag.ADVERB || words.token(end - 1).isQuoteMark())) {
            end--;
        }
        int start = subjectStart(end);
        if (start >= end || insideClause(start)) {
            return null;
        }
        List<Link> links = links(start, end);
        if (links.isEmpty()) {
            return null;
        }
        int to = verb.to();
        if (words.lower(to).equals("that")) {
            to++;
        }
        TimeMention time = time(verb.to(), Math.min(words.size(), verb.to() + 7));
        List<Link> chain = new ArrayList<>(links);
        if (verb.lemma().equals("tell") && to < words.size() && words.token(to).isCapitalized()) {
            int outletEnd = phraseEnd(to, false);
            links(to, outletEnd).stream()
                    .filter(link -> link.kind() == LinkKind.OUTLET)
                    .forEach(chain::add);
            to = outletEnd;
        }
        return new Speech(chain, start, Math.max(to, time == null ? to : time.to()), time, "source.said");
    }

    private static final Set<String> COUNTS = Set.of("count", "list", "find", "show", "read", "cite", "put");

    private boolean isReporting(int at) {
        return words.lower(at).equals("that")
                || words.lower(at).equals(":")
                || words.lower(at).equals(",")
                || at < words.size() && words.token(at).isQuoteMark();
    }

    /** "where the army reported neglect last month": what is said there is not what the sentence says. */
    private boolean insideClause(int start) {
        String before = words.lower(start - 1);
        return switch (before) {
            case "where", "when", "after", "before", "because", "which", "until", "if", "than", "whether", "who" ->
                true;
            default -> false;
        };
    }

    /** "said Col. Dave Lapan, a spokesman": the subject stands behind the verb. */
    private @Nullable Speech inverted(VerbGroup verb) {
        int at = verb.to();
        if (verb.lemma().equals("tell")
                || verb.lemma().equals("show")
                || verb.lemma().equals("put")
                || verb.lemma().equals("call")) {
            return null;
        }
        boolean comma = verb.from() > 0
                && (words.lower(verb.from() - 1).equals(",")
                        || words.token(verb.from() - 1).isQuoteMark()
                        || words.lower(verb.from() - 1).equals("?")
                        || words.lower(verb.from() - 1).equals("!"));
        if (!comma
                || at >= words.size()
                || !(words.token(at).isCapitalized()
                        || words.tag(at) == Tag.DETERMINER
                        || words.tag(at) == Tag.NOUN
                        || words.tag(at) == Tag.PLURAL
                        || words.tag(at) == Tag.ADJECTIVE
                        || words.tag(at) == Tag.NUMBER)) {
            return null;
        }
        if (verb.to() - verb.from() > 1) {
            return null;
        }
        int to = phraseEnd(at, true);
        List<Link> links = links(at, to);
        return links.isEmpty()
                ? null
                : new Speech(
                        links, verb.from(), extend(to), time(at, Math.min(words.size(), to + 8)), "source.said-by");
    }

    /** The end of an apposition behind a name: ", a Pentagon spokesman," or ", spokesman for the state command". */
    private int extend(int to) {
        if (!words.lower(to).equals(",")) {
            return to;
        }
        Tag tag = words.tag(to + 1);
        if (tag != Tag.DETERMINER
                && tag != Tag.NOUN
                && tag != Tag.RELATIVE
                && tag != Tag.ADJECTIVE
                && tag != Tag.NAME) {
            return to;
        }
        int at = to + 1;
        while (at < words.size()
                && !words.lower(at).equals(",")
                && !words.lower(at).equals(";")
                && !words.token(at).isQuoteMark()) {
            at++;
        }
        return at;
    }

    /** Where the subject that ends before a token begins. */
    private int subjectStart(int end) {
        int at = end - 1;
        if (at < 0) {
            return end;
        }
        if (words.tag(at) == Tag.PRONOUN) {
            return at;
        }
        if (words.lower(at).equals(",")) {
            int name = appositionStart(at);
            if (name >= 0) {
                return name;
            }
            return end;
        }
        int start = end;
        while (at >= 0) {
            Tag tag = words.tag(at);
            String word = words.lower(at);
            boolean inside = tag.isNominal()
                    || tag == Tag.ADJECTIVE
                    || tag == Tag.DETERMINER
                    || tag == Tag.POSSESSIVE
                    || tag == Tag.GENITIVE
                    || tag == Tag.NUMBER
                    || words.token(at).isHyphen()
                    || tag == Tag.PREPOSITION
                            && (word.equals("of") || word.equals("for") || word.equals("with") || word.equals("in"))
                            && start < end
                    || tag == Tag.CONJUNCTION && word.equals("and") && at > 0 && words.tag(at - 1) == Tag.NAME
                    || tag == Tag.PAST_PARTICIPLE && words.tag(at + 1).isNominal();
            if (!inside || inTime(at)) {
                break;
            }
            start = at;
            at--;
        }
        while (start < end && (words.tag(start) == Tag.PREPOSITION || words.tag(start) == Tag.CONJUNCTION)) {
            start++;
        }
        return start;
    }

    private int appositionStart(int comma) {
        int at = comma - 1;
        int steps = 0;
        while (at >= 0 && !words.lower(at).equals(",") && steps < 22) {
            at--;
            steps++;
        }
        if (at <= 0 || steps >= 22) {
            return -1;
        }
        int start = at;
        while (start > 0
                && (words.tag(start - 1).isNominal()
                        || words.tag(start - 1) == Tag.ADJECTIVE
                        || words.tag(start - 1) == Tag.DETERMINER
                        || words.lower(start - 1).equals("."))) {
            start--;
        }
        return start < at ? start : -1;
    }

    private boolean inTime(int i) {
        for (TimeMention time : times) {
            if (time.from() <= i && i < time.to() && time.isDate()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TimeMention time(int from, int to) {
        for (TimeMention time : times) {
            if (time.from() >= from && time.from() < to && time.isDate()) {
                boolean clauseBefore = false;
                for (int i = from; i < time.from(); i++) {
                    clauseBefore |=
                            words.lower(i).equals("that") || words.tag(i).isVerb();
                }
                return clauseBefore ? null : time;
            }
        }
        return null;
    }

    // --- phrases ---------------------------------------------------------------------------------------------

    /** The end of the noun phrase that begins at a token. */
    private int phraseEnd(int from, boolean prepositions) {
        int at = from;
        while (at < words.size()) {
            Tag tag = words.tag(at);
            String word = words.lower(at);
            boolean inside = tag.isNominal()
                    || tag == Tag.ADJECTIVE
                    || tag == Tag.DETERMINER
                    || tag == Tag.POSSESSIVE
                    || tag == Tag.GENITIVE
                    || tag == Tag.NUMBER
                    || words.token(at).isHyphen()
                    || tag == Tag.PRONOUN && at == from
                    || prepositions
                            && tag == Tag.PREPOSITION
                            && (word.equals("of")
                                    || word.equals("for")
                                    || word.equals("with")
                                    || word.equals("from")
                                    || word.equals("in"))
                            && at > from
                    || tag == Tag.CONJUNCTION
                            && word.equals("and")
                            && words.tag(at + 1).isNominal()
                            && at > from
                    || tag == Tag.SYMBOL
                    || tag == Tag.CONJUNCTION && word.equals("&")
                    || tag == Tag.PAST_PARTICIPLE && words.tag(at + 1).isNominal()
                    || word.equals("that") && at > from && words.tag(at + 1) == Tag.NAME
                    || tag == Tag.PAST
                            && at > from
                            && words.tag(at - 1) == Tag.NAME
                            && words.lower(at - 2).equals("that");
            if (!inside || at > from && inTime(at)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The sources that a noun phrase names. */
    private List<Link> links(int from, int to) {
        List<Link> links = new ArrayList<>();
        if (to <= from) {
            return links;
        }
        if (words.tag(from) == Tag.PRONOUN && to == from + 1) {
            switch (words.lower(from)) {
                case "he", "she" -> links.add(new Link(words.lower(from), LinkKind.NAMED, 1));
                case "they" -> links.add(new Link("they", LinkKind.ROLE, 0));
                case "it" -> links.add(new Link("it", LinkKind.ORGANISATION, 1));
                default -> {}
            }
            return links;
        }
        Link named = named(from, to);
        if (named != null) {
            links.add(named);
            return links;
        }
        byVocabulary(from, to, links);
        return links;
    }

    /** A person's name: two or more capitalised words that are no rank, no organisation and no force. */
    private @Nullable Link named(int from, int to) {
        int best = -1;
        int bestEnd = -1;
        for (int i = from; i < to; i++) {
            int end = i;
            while (end < to && isNameWord(end)) {
                end++;
            }
            int length = end - i;
            boolean alone = length == 1
                    && (i == from && end == to
                            || i > from
                                    && TITLES.contains(words.lower(i - 1))
                                    && !(end < to && words.token(end).isCapitalized()));
            if (length >= 2 || alone) {
                if (pack.source(lowerJoined(i, end)) == null
                        && !(words.lower(end - 1).endsWith("s") && pack.source(words.lower(end - 1)) != null)) {
                    best = i;
                    bestEnd = end;
                }
                break;
            }
            if (end > i) {
                i = end;
            }
            if (words.lower(i).equals("of") || words.lower(i).equals("for")) {
                break;
            }
        }
        return best < 0 ? null : new Link(written(best, bestEnd), LinkKind.NAMED, 1);
    }

    private boolean isNameWord(int i) {
        if (!words.token(i).isCapitalized() || words.tag(i) != Tag.NAME) {
            return false;
        }
        String lower = words.lower(i);
        return !RANKS.contains(lower)
                && pack.source(lower) == null
                && (pack.force(lower) == null)
                && !isOrganisationWord(lower);
    }

    private static boolean isOrganisationWord(String lower) {
        return switch (lower) {
            case "department",
                    "command",
                    "patrol",
                    "office",
                    "agency",
                    "ministry",
                    "house",
                    "guard",
                    "county",
                    "bureau",
                    "service",
                    "services",
                    "center",
                    "organization",
                    "university",
                    "institute",
                    "committee",
                    "council",
                    "administration",
                    "association",
                    "society",
                    "force",
                    "task",
                    "white",
                    "united",
                    "american",
                    "british",
                    "german",
                    "mexican",
                    "border",
                    "budget",
                    "congressional",
                    "federal",
                    "emergency",
                    "management",
                    "public",
                    "protection",
                    "customs",
                    "health",
                    "world",
                    "international",
                    "operations",
                    "forest",
                    "fire",
                    "police",
                    "defence",
                    "new",
                    "south",
                    "north",
                    "west",
                    "east",
                    "texas",
                    "california",
                    "florida",
                    "arizona" -> true;
            default -> false;
        };
    }

    private void byVocabulary(int from, int to, List<Link> links) {
        int cut = to;
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (i > from && (word.equals("with") || word.equals("in")) || word.equals("that")) {
                cut = i;
                break;
            }
        }
        SourceKind whole = pack.source(lowerJoined(skipArticle(from, cut), cut));
        int head = head(from, cut);
        if (whole != null) {
            links.add(new Link(
                    written(whole == SourceKind.OUTLET ? from : skipArticle(from, cut), cut),
                    kind(whole, words.lower(Math.max(from, cut - 1))),
                    0));
            return;
        }
        if (head < 0) {
            return;
        }
        SourceKind kind = pack.source(words.lower(head));
        if (kind == null) {
            kind = pack.source(words.lemma(head));
        }
        boolean name = words.token(head).isCapitalized() && words.tag(head) == Tag.NAME;
        if (kind == null && !name) {
            return;
        }
        int start = skipArticle(from, cut);
        if (kind == SourceKind.DOCUMENT) {
            documentOwner(from, head, cut, links);
        }
        links.add(new Link(
                written(start, head + 1), kind == null ? LinkKind.ORGANISATION : kind(kind, words.lower(head)), 0));
        if (kind == SourceKind.DOCUMENT && words.lower(head + 1).equals("of")
                || words.lower(head + 1).equals("from")
                || kind == SourceKind.DOCUMENT && words.lower(head + 1).equals("by")) {
            int owner = skipArticle(head + 2, cut);
            if (owner < cut) {
                links.add(new Link(written(owner, cut), LinkKind.ORGANISATION, 0));
            }
        }
        if (cut < to && words.lower(cut).equals("that") && cut + 1 < to) {
            int owner = skipArticle(cut + 1, to);
            int end = owner;
            while (end < to && words.token(end).isCapitalized()) {
                end++;
            }
            if (end > owner) {
                links.add(new Link(written(cut + 1, end), LinkKind.OUTLET, 0));
            }
        }
    }

    private void documentOwner(int from, int head, int cut, List<Link> links) {
        int start = skipArticle(from, cut);
        int end = start;
        while (end < head
                && words.tag(end) != Tag.GENITIVE
                && (words.token(end).isCapitalized() || words.token(end).isHyphen())) {
            end++;
        }
        if (end > start && pack.source(words.lower(end - 1)) != null || end > start && words.tag(end) == Tag.GENITIVE) {
            links.add(new Link(written(start, end), LinkKind.ORGANISATION, 0));
        }
    }

    /** The last noun before a preposition: the head of the phrase. */
    private int head(int from, int to) {
        int head = -1;
        for (int i = from; i < to; i++) {
            Tag tag = words.tag(i);
            if (tag == Tag.PREPOSITION && head >= 0) {
                break;
            }
            if (tag.isNominal()) {
                head = i;
            }
        }
        return head;
    }

    private int skipArticle(int from, int to) {
        int at = from;
        while (at < to
                && (words.tag(at) == Tag.DETERMINER
                        || words.tag(at) == Tag.NUMBER
                        || words.lower(at).equals("several")
                        || words.tag(at) == Tag.PREPOSITION
                        || words.tag(at) == Tag.POSSESSIVE)) {
            at++;
        }
        return at;
    }

    private static LinkKind kind(SourceKind kind, String head) {
        return switch (kind) {
            case ROLE ->
                head.equals("official") || head.equals("officials") || head.equals("source") || head.equals("sources")
                        ? LinkKind.ANONYMOUS
                        : LinkKind.ROLE;
            case ORGANISATION -> LinkKind.ORGANISATION;
            case DOCUMENT -> LinkKind.DOCUMENT;
            case OUTLET -> LinkKind.OUTLET;
        };
    }

    private String written(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !words.token(i).glued()) {
                text.append(' ');
            }
            text.append(words.token(i).form());
        }
        return text.toString();
    }

    private String lowerJoined(int from, int to) {
        return written(from, to).toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    }
}
