package muster.extract;

import java.util.Set;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.SourceKind;
import muster.place.Gazetteer;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds a counted noun that stands left of its amount: "Helicopters: 18", "the force grew to 900". */
final class LeftNouns {
    private static final int LONGEST_LABEL = 14;
    private static final WordSet LOCATIVE = WordSet.of("at", "in", "on", "near", "with", "by");
    private static final Set<Subject> BY_HEAD =
            Set.of(Subject.TROOPS, Subject.STAFF, Subject.PEOPLE, Subject.UNITS, Subject.CASUALTIES);

    private final Pack pack;
    private final Words words;
    private final KnownNouns nouns;
    private final ForceWords forces;

    LeftNouns(Pack pack, Words words, KnownNouns nouns, ForceWords forces) {
        this.pack = pack;
        this.words = words;
        this.nouns = nouns;
        this.forces = forces;
    }

    /** The noun of a label, or the nearest troops, or else the nearest noun that is counted by head; null for none. */
    @Nullable
    Counted nearest(int before) {
        Counted label = label(before);
        if (label != null) {
            return label;
        }
        Counted asked = asked(before);
        if (asked != null) {
            return asked;
        }
        Counted found = null;
        for (int last = before; last > 0 && !words.lower(last - 1).equals(";"); last--) {
            Counted one = countedByHead(last);
            if (one != null && one.noun() != null && one.noun().subject() == Subject.TROOPS) {
                return one;
            }
            found = found == null ? one : found;
        }
        return found;
    }

    /** The counted noun that ends right before a token; null for none. */
    @Nullable
    Counted endingRightBefore(int at) {
        return at > 0 ? countedByHead(at) : null;
    }

    /** "how many flights there were: logs list 1,870": what is asked for is what the number counts. */
    private @Nullable Counted asked(int before) {
        for (int i = before - 2; i >= 0; i--) {
            if (words.lower(i).equals("how") && words.lower(i + 1).equals("many")) {
                for (int last = i + 3; last < Math.min(before, i + 7); last++) {
                    Noun noun = endingAt(last);
                    if (noun != null && noun.subject() != null) {
                        return counted(i, last, noun, forces.in(i + 2, last), "noun.how-many");
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Counted label(int before) {
        if (before <= 1 || before >= LONGEST_LABEL || !words.lower(before - 1).equals(":")) {
            return null;
        }
        Counted head = labelBefore(firstPreposition(before - 1));
        if (head == null) {
            head = labelBefore(before - 1);
        }
        if (head == null) {
            head = nationBefore(before - 1);
        }
        return head != null ? head : forceBefore(before - 1);
    }

    /** "Canadians located: 1,484": people of a country. */
    private @Nullable Counted nationBefore(int end) {
        String first = words.token(0).form();
        Noun people = pack.noun("people");
        boolean nation = first.endsWith("s")
                && Gazetteer.bundled()
                        .homeOf(first.substring(0, first.length() - 1))
                        .isPresent();
        return nation && people != null ? counted(0, end, people, forces.in(0, end), "noun.label") : null;
    }

    /** "Reserves: 2,500", "National Guard: 300": the name of a force counts its troops. */
    private @Nullable Counted forceBefore(int end) {
        ForceWords.Said said = forces.in(0, end);
        Noun troops = pack.noun("troops");
        boolean named = said.force().component() != null || said.force().service() != null;
        return named && troops != null ? counted(0, end, troops, said, "noun.label") : null;
    }

    private @Nullable Counted labelBefore(int end) {
        for (int last = end; last > 0; last--) {
            boolean staff = words.lower(last - 1).equals("staff");
            Noun noun = staff ? pack.noun("staff") : endingAt(last);
            if (noun != null && (!noun.isNeutral() || noun.words().equals("people"))) {
                return counted(0, last, noun, forces.in(0, last), "noun.label");
            }
        }
        return null;
    }

    /** "State and county staff at all sites: 310": what stands behind the preposition is only where. */
    private int firstPreposition(int end) {
        for (int i = 1; i < end; i++) {
            if (LOCATIVE.contains(words.lower(i))) {
                return i;
            }
        }
        return end;
    }

    private @Nullable Counted countedByHead(int last) {
        Noun noun = endingAt(last);
        if (noun == null || !isByHead(noun) || isOfNation(last, noun)) {
            return null;
        }
        int from = last - 1;
        while (from > 0
                && (words.tag(from - 1).isNominal()
                        || words.tag(from - 1) == Tag.ADJECTIVE
                        || words.token(from - 1).isHyphen())) {
            from--;
        }
        boolean joined = words.lower(from - 1).equals("and") && isTroops(nouns.at(from - 2));
        if (joined && isTroops(noun)) {
            // "its soldiers and airmen": of both services together
            from -= 2;
        }
        ForceWords.Said said = forces.in(from, Math.max(last, forces.behind(last)));
        return counted(from, last, noun, said, "noun.left");
    }

    private static boolean isTroops(@Nullable Noun noun) {
        return noun != null && noun.subject() == Subject.TROOPS;
    }

    /** "Mexican Army deploys 5,000": a nation in front of another noun is no people. */
    private boolean isOfNation(int last, Noun noun) {
        return noun.subject() == Subject.PEOPLE
                && words.token(last - 1).isCapitalized()
                && words.tag(last).isNominal();
    }

    /** People and units, and things by the piece, but nothing that is its own unit as sorties and miles are. */
    private static boolean isByHead(Noun noun) {
        Subject subject = noun.subject();
        return subject != null
                && (BY_HEAD.contains(subject)
                        || subject == Subject.MATERIEL && !noun.unit().equals(noun.words()));
    }

    /** The noun that ends right before a token, unless it names people who only speak, such as officials. */
    private @Nullable Noun endingAt(int last) {
        // "Missing: 12": alone it is no adjective
        boolean alone = last == 1 || last == 2 && words.tag(0) == Tag.PUNCTUATION;
        boolean label = alone && words.lower(last).equals(":");
        Noun noun = words.tag(last - 1).isNominal() || words.lower(last - 1).equals("staff") || label
                ? nouns.endingAt(Math.max(0, last - 4), last)
                : null;
        return noun == null || pack.source(noun.words()) == SourceKind.ROLE && noun.subject() != Subject.TROOPS
                ? null
                : noun;
    }

    private static Counted counted(int from, int to, Noun noun, ForceWords.Said said, String rule) {
        ForceWords.Said all = said.with(noun.force());
        return new Counted(from, to, noun, noun.words(), all.force(), all.any(), "", rule);
    }
}
