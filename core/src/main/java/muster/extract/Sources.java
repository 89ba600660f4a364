package muster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Lexicon;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.SourceKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the sources that a noun phrase names: a person, a pronoun, or what the vocabulary of the pack knows. */
final class Sources {
    /** Whose count it is, by the pronoun of those who would say it. */
    private static final Map<String, String> OWNERS = Map.of("his", "he", "her", "she", "its", "it", "their", "they");

    private static final WordSet HAVING = WordSet.of("obtained", "seen", "reviewed", "shared", "released");
    private static final WordSet PEOPLE = WordSet.of("people", "person");
    private static final WordSet KNOWING = WordSet.of("familiar", "close", "aware", "briefed", "privy", "involved");
    private static final WordSet ANONYMOUS =
            WordSet.of("official", "officials", "source", "sources", "people", "person");

    private final Pack pack;
    private final Words words;
    private final PersonNames persons;

    Sources(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.persons = new PersonNames(pack, words);
    }

    /** The sources from one token to before another, nearest to the fact first. */
    List<Link> in(int from, int to) {
        if (to <= from) {
            return List.of();
        }
        if (words.tag(from) == Tag.PRONOUN && to == from + 1) {
            return pronoun(words.lower(from));
        }
        if (words.tag(from) == Tag.POSSESSIVE && to == from + 1) {
            return pronoun(OWNERS.getOrDefault(words.lower(from), ""));
        }
        Link person = persons.in(from, to);
        return person != null ? List.of(person) : byVocabulary(from, to);
    }

    /** The person that a phrase names, or null. */
    @Nullable
    Link person(int from, int to) {
        return persons.in(from, to);
    }

    /** The source whose name in the vocabulary is the whole phrase, or none; a force may as well be what is counted. */
    List<Link> known(int from, int to) {
        int start = skipArticle(from, to);
        SourceKind whole = pack.source(lower(start, to));
        boolean force = pack.force(lower(start, to)) != null;
        return whole == null || force ? List.of() : in(from, to);
    }

    /** What a phrase names that must be a source, though no vocabulary knows it: "according to Brightwater". */
    List<Link> unknown(int from, int to) {
        int start = skipArticle(from, to);
        if (start >= to) {
            return List.of();
        }
        int head = head(from, to);
        return List.of(new Link(written(start, head < 0 ? to : head + 1), LinkKind.ORGANISATION, 0));
    }

    /** Pronouns stand for speakers named before, which the reading of the report knows. */
    private static List<Link> pronoun(String word) {
        return switch (word) {
            case "he", "she" -> List.of(new Link(word, LinkKind.NAMED, 1));
            case "him" -> List.of(new Link("he", LinkKind.NAMED, 1));
            case "her" -> List.of(new Link("she", LinkKind.NAMED, 1));
            case "they", "them" -> List.of(new Link("they", LinkKind.ROLE, 0));
            case "it" -> List.of(new Link(word, LinkKind.ORGANISATION, 1));
            default -> List.of();
        };
    }

    private List<Link> byVocabulary(int from, int to) {
        int cut = ownEnd(from, to);
        int start = skipArticle(from, cut);
        SourceKind whole = isOfOffice(start, cut) ? SourceKind.ROLE : pack.source(lower(start, cut));
        if (whole != null) {
            String name = written(whole == SourceKind.OUTLET ? from : start, cut);
            LinkKind said = kind(whole, words.lower(Math.max(from, cut - 1)));
            List<Link> links = new ArrayList<>(List.of(new Link(name, said, count(said, from, cut - 1))));
            outletBehind(cut, to, links);
            return links;
        }
        int head = head(from, cut);
        if (head < 0) {
            return List.of();
        }
        SourceKind kind = kindOf(head);
        boolean name = words.token(head).isCapitalized() && words.tag(head) == Tag.NAME;
        if (kind == null && !name) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        if (kind == SourceKind.DOCUMENT) {
            ownerBefore(start, head, links);
        }
        LinkKind said = kind == null ? LinkKind.ORGANISATION : kind(kind, words.lower(head));
        int end = kind == SourceKind.ROLE ? ofOffice(head, cut) : longName(head, cut);
        links.add(new Link(written(start, end), said, count(said, from, head)));
        if (end == head + 1) {
            ownerBehind(kind, head, cut, links);
        }
        outletBehind(cut, to, links);
        return links;
    }

    /** "a Ministry of Defence source": somebody of an office with such a name. */
    private boolean isOfOffice(int from, int to) {
        int last = to - 1;
        return last > from
                && words.token(from).isCapitalized()
                && words.token(last - 1).isCapitalized()
                && !words.token(last).isCapitalized()
                && words.holds(from, to, "of")
                && kindOf(last) == SourceKind.ROLE;
    }

    /** "the commander of U.S. Northern Command", "the chief of the Guard Bureau": a role with its organisation. */
    private int ofOffice(int head, int cut) {
        if (head + 3 <= cut && pack.source(lower(head, head + 3)) == SourceKind.ROLE) {
            // "the mayor's chief of staff"
            return head + 3;
        }
        int name = words.lower(head + 2).equals("the") ? head + 3 : head + 2;
        boolean speaks =
                words.lower(head).startsWith("spokes") && words.lower(head + 1).equals("for");
        boolean one = (words.lower(head + 1).equals("of") || speaks)
                && name < cut
                && words.token(name).isCapitalized()
                && words.tag(head) == Tag.NOUN;
        int end = name;
        while (one && end < cut && words.token(end).isCapitalized()) {
            end++;
        }
        boolean office = one && pack.source(lower(name, end)) == SourceKind.ORGANISATION;
        return office ? end : longName(head, cut);
    }

    /** "Court of Auditors", "Department of Military and Veterans Affairs": where a name in capitals ends. */
    private int longName(int head, int cut) {
        boolean goesOn = words.token(head).isCapitalized()
                && words.lower(head + 1).equals("of")
                && head + 2 < cut
                && words.token(head + 2).isCapitalized();
        if (!goesOn) {
            return head + 1;
        }
        int end = head + 2;
        while (end < cut
                && (words.token(end).isCapitalized()
                        || words.lower(end).equals("and")
                                && end + 1 < cut
                                && words.token(end + 1).isCapitalized())) {
            end++;
        }
        return end;
    }

    /** How many people a role or unnamed source is: "two officials", "an official"; 0 where the words do not say. */
    private int count(LinkKind kind, int from, int head) {
        if (kind != LinkKind.ANONYMOUS && kind != LinkKind.ROLE) {
            return 0;
        }
        Numeral number = words.tag(from) == Tag.NUMBER ? new Numerals(words.tokens()).at(from) : null;
        if (number != null) {
            return number.low().intValue();
        }
        return words.tag(head) == Tag.PLURAL || words.lower(head).endsWith("s") ? 0 : 1;
    }

    /** Where a phrase goes on with company, a place or a relative clause. */
    private int ownEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (word.equals("that") || i > from && (word.equals("with") || word.equals("in"))) {
                return i;
            }
        }
        return to;
    }

    /** "a paramedic said": whoever speaks has a role, though no vocabulary knows it. */
    private @Nullable SourceKind kindOf(int head) {
        SourceKind kind = pack.source(words.lower(head));
        SourceKind known = kind != null ? kind : pack.source(words.lemma(head));
        if (known != null) {
            return known;
        }
        // "our reporter counted 40": the report itself does
        boolean person = words.tag(head) != Tag.NAME
                && Lexicon.bundled().isNounOf(words.lemma(head), 'P')
                && !words.lower(head - 1).equals("our");
        return person || isInsider(head) ? SourceKind.ROLE : null;
    }

    /** "two people familiar with the plan", "a person briefed on it", "somebody with knowledge of it". */
    private boolean isInsider(int head) {
        return PEOPLE.contains(words.lower(head))
                && (KNOWING.contains(words.lower(head + 1))
                        || words.lower(head + 1).equals("with") && words.holds(head + 2, head + 4, "knowledge"));
    }

    /** "a Pentagon memo", "the agency's report": whose document it is. */
    private void ownerBefore(int start, int head, List<Link> links) {
        int end = start;
        while (end < head
                && words.tag(end) != Tag.GENITIVE
                && (words.token(end).isCapitalized() || words.token(end).isHyphen())) {
            end++;
        }
        boolean owner = words.tag(end) == Tag.GENITIVE || pack.source(words.lower(end - 1)) != null;
        if (end > start && owner) {
            links.add(new Link(written(start, end), LinkKind.ORGANISATION, 0));
        }
    }

    /** "a report of the inspector general", "a spokesman from the ministry". */
    private void ownerBehind(@Nullable SourceKind kind, int head, int cut, List<Link> links) {
        boolean owned = switch (words.lower(head + 1)) {
            case "of", "by" -> kind == SourceKind.DOCUMENT;
            case "from" -> true;
            default -> false;
        };
        int owner = skipArticle(head + 2, cut);
        if (owned && owner < cut) {
            links.add(new Link(written(owner, cut), LinkKind.ORGANISATION, 0));
        }
    }

    /** "documents that Reuters obtained". */
    private void outletBehind(int cut, int to, List<Link> links) {
        boolean had = cut < words.size()
                && HAVING.contains(words.lower(cut))
                && words.lower(cut + 1).equals("by");
        if (!had && (cut >= to || !words.lower(cut).equals("that"))) {
            return;
        }
        if (had) {
            int first = skipArticle(cut + 2, words.size());
            int last = first;
            while (last < words.size() && words.token(last).isCapitalized()) {
                last++;
            }
            if (last > first) {
                links.add(new Link(written(cut + 2, last), LinkKind.OUTLET, 0));
            }
            return;
        }
        int start = skipArticle(cut + 1, to);
        int end = start;
        while (end < to
                && (words.token(end).isCapitalized()
                        || words.lower(end).equals("and")
                                && words.token(end + 1).isCapitalized())) {
            end++;
        }
        if (end > start) {
            boolean organisation = pack.source(lower(start, end)) == SourceKind.ORGANISATION;
            String name = written(organisation ? start : cut + 1, end);
            links.add(new Link(name, organisation ? LinkKind.ORGANISATION : LinkKind.OUTLET, 0));
        }
    }

    /** The last noun before a preposition: the head of the phrase, or -1. */
    private int head(int from, int to) {
        int head = -1;
        for (int i = from; i < to; i++) {
            if ((words.tag(i) == Tag.PREPOSITION || words.tag(i) == Tag.TO) && head >= 0) {
                break;
            }
            // "the adjutant general"
            if (words.tag(i).isNominal() || words.lower(i).equals("general") && head == i - 1 && i > from) {
                head = i;
            }
        }
        return head;
    }

    private int skipArticle(int from, int to) {
        int at = from;
        while (at < to && isLeading(at)) {
            at++;
        }
        return at;
    }

    private boolean isLeading(int at) {
        return switch (words.tag(at)) {
            case DETERMINER, NUMBER, PREPOSITION, POSSESSIVE -> true;
            default -> words.lower(at).equals("several");
        };
    }

    private static LinkKind kind(SourceKind kind, String head) {
        return switch (kind) {
            case ROLE -> ANONYMOUS.contains(head) ? LinkKind.ANONYMOUS : LinkKind.ROLE;
            case ORGANISATION -> LinkKind.ORGANISATION;
            case DOCUMENT -> LinkKind.DOCUMENT;
            case OUTLET -> LinkKind.OUTLET;
        };
    }

    private String written(int from, int to) {
        return PlaceText.written(words, from, to);
    }

    private String lower(int from, int to) {
        return written(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
