package muster.extract;

import java.util.regex.Pattern;
import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides whether a length is wire, wall or road, how far something is, or the size of something else. */
final class LengthSubjects {
    private static final Pattern BARRIERS = Pattern.compile("wire|barrier|fenc|wall|hose|boom");
    private static final int LONGEST_BRACKET = 6;
    private static final WordSet DIRECTIONS = WordSet.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "upstream",
            "downstream",
            "inland",
            "offshore");
    private static final WordSet AREAS = WordSet.of("area", "strip", "swath", "patch", "scar");
    private static final WordSet HEIGHT_UNITS = WordSet.of("foot", "metre", "yard");

    private final Pack pack;
    private final Words words;

    LengthSubjects(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    CountedSubject of(Occurrence one, Preceding before) {
        Amount amount = one.amount();
        Counted counted = one.counted();
        String unit = amount.unit();
        if (amount.compound() || unit.equals("inch")) {
            return compound(amount, counted);
        }
        VerbGroup verb = one.role().verb();
        boolean covers = !amount.per().isEmpty() && words.phraseAt(amount.to(), "on", "foot");
        if (covers) {
            return CountedSubject.of(Subject.DISTANCE, unit, "", "subject.pace");
        }
        if (isSize(amount)) {
            return CountedSubject.other(unit, counted.head(), "subject.length.size");
        }
        if (!amount.per().isEmpty() && isPaceOfWork(one, before)) {
            return CountedSubject.of(Subject.WORKS, unit, counted.head(), "subject.works.pace");
        }
        if (!amount.per().isEmpty() && !(verb != null && pack.isAny(verb.lemma(), VerbClass.BUILD))) {
            return CountedSubject.of(Subject.DISTANCE, unit, "", "subject.pace");
        }
        if (counted.from() >= amount.next() && ofBehind(amount) && isBarrier(counted.noun())) {
            return CountedSubject.of(Subject.WORKS, unit, counted.head(), "subject.works");
        }
        if (counted.isElliptic() && isCarried(one.role().verb(), amount)) {
            return CountedSubject.of(Subject.DISTANCE, unit, "", "subject.distance.travelled");
        }
        CountedSubject found = distance(amount);
        if (found == null) {
            found = works(one, before);
        }
        if (found == null && (goesOnFromWorks(one, before) || isWhatWireIsFor(amount) || goesUp(one))) {
            found = CountedSubject.of(Subject.WORKS, unit, "", "subject.works.before");
        }
        if (found == null && travels(verb) && words.lower(amount.to()).isEmpty()) {
            found = CountedSubject.of(Subject.DISTANCE, unit, "", "subject.distance.travelled");
        }
        return found != null ? found : CountedSubject.other(unit, counted.head(), "subject.length");
    }

    /** "a 30-foot wall", which is a size, but "a six-mile stretch of fence". */
    private CountedSubject compound(Amount amount, Counted counted) {
        boolean works = amount.compound() && isWorks(counted) && ofBehind(amount);
        return CountedSubject.of(
                works ? Subject.WORKS : Subject.OTHER, amount.unit(), counted.head(), "subject.length.compound");
    }

    /** "to haul the load 400 miles": how far something goes that stands between. */
    private boolean isCarried(@Nullable VerbGroup verb, Amount amount) {
        if (verb == null || !pack.isAny(verb.lemma(), VerbClass.DELIVER) || verb.passive()) {
            return false;
        }
        boolean load = false;
        for (int i = verb.to(); i < amount.from(); i++) {
            if (words.tag(i) == Tag.PUNCTUATION || words.tag(i) == Tag.CONJUNCTION || words.tag(i) == Tag.PREPOSITION) {
                return false;
            }
            load |= words.tag(i).isNominal();
        }
        return load;
    }

    /** "15 feet tall", "over a length of 90 metres". */
    private boolean isSize(Amount amount) {
        boolean longer =
                words.lower(amount.from() - 1).equals("by") && WordList.SIZES.has(words.lower(amount.from() - 2));
        // "over an area a quarter of a mile long"
        boolean area = words.lower(amount.to()).equals("long") && AREAS.contains(words.lemma(amount.from() - 1));
        return longer
                || area
                || WordList.SIZES.has(words.lower(amount.to()))
                || words.lower(amount.from() - 1).equals("of")
                        && WordList.SIZE_NOUNS.has(words.lower(amount.from() - 2));
    }

    /** "lays a mile a day", but "covers 25 miles a day on foot". */
    private boolean isPaceOfWork(Occurrence one, Preceding before) {
        VerbGroup verb = one.role().verb();
        if (verb == null
                || travels(verb)
                || !WordList.WORKS_UNITS.has(one.amount().unit())) {
            return false;
        }
        return words.lower(verb.main()).equals("lay") || isOfWorks(before.measured());
    }

    private static boolean isOfWorks(@Nullable Antecedent measured) {
        return measured != null && (measured.subject() == Subject.WORKS || measured.subject() == Subject.PROGRESS);
    }

    /**
     * "They set up 95 miles of wire, 26 miles of it near Yuma; of another 120 miles there": a length that goes on from
     * works before it, or from works that the sentence names.
     */
    private boolean goesOnFromWorks(Occurrence one, Preceding before) {
        Amount amount = one.amount();
        int next = amount.next();
        boolean ofIt = words.phraseAt(next, "of", "it")
                || words.phraseAt(next, "of", "them")
                || words.phraseAt(next, "of", "which");
        boolean another = one.counted().isElliptic() && amount.change() == Change.INCREASE;
        boolean ofThem = one.counted().isElliptic()
                && words.phraseAt(amount.from() - 2, "of", "the")
                && (words.tag(next) == Tag.RELATIVE || words.lower(next).equals("that"));
        boolean owns = one.role().verb() != null && one.role().verb().lemma().equals("have");
        return WordList.WORKS_UNITS.has(amount.unit())
                && (ofIt && !owns || another || ofThem)
                && (isOfWorks(before.measured()) || namesBarrier(amount.from()));
    }

    /** "wire for 40 miles", "wire enough for 24 miles". */
    private boolean isWhatWireIsFor(Amount amount) {
        int of = amount.from() - 1;
        int noun = words.lower(of - 1).equals("enough") ? of - 2 : of - 1;
        return words.lower(of).equals("for")
                && WordList.WORKS_UNITS.has(amount.unit())
                && words.tag(noun).isNominal()
                && isBarrier(pack.noun(Lexicon.bundled().singular(words.lower(noun))));
    }

    /** "The first piece, some 52 miles of it, will go up next year". */
    private boolean goesUp(Occurrence one) {
        VerbGroup verb = one.role().verb();
        VerbGroup next = verb == null ? new Clauses(words).next(one.amount().to()) : verb;
        return next != null
                && next.lemma().equals("go")
                && words.lower(next.main() + 1).equals("up")
                && words.phraseAt(one.amount().next(), "of", "it")
                && WordList.WORKS_UNITS.has(one.amount().unit());
    }

    private boolean namesBarrier(int before) {
        for (int i = 0; i < before; i++) {
            if (words.tag(i).isNominal()
                    && isBarrier(pack.noun(Lexicon.bundled().singular(words.lower(i))))) {
                return true;
            }
        }
        return false;
    }

    private boolean ofBehind(Amount amount) {
        return words.lower(amount.next()).equals("of");
    }

    private static boolean isWorks(@Nullable Counted counted) {
        return counted != null && counted.noun() != null && counted.noun().subject() == Subject.WORKS;
    }

    private static boolean isBarrier(@Nullable Noun noun) {
        return noun != null
                && (noun.subject() == Subject.WORKS
                        || noun.subject() == Subject.MATERIEL
                                && BARRIERS.matcher(noun.words()).find());
    }

    /** "20 miles from", "within five miles". */
    private @Nullable CountedSubject distance(Amount amount) {
        int behind = words.lower(amount.to()).equals("(") ? behindBracket(amount.to()) : amount.to();
        if (words.lower(behind).equals(")")) {
            behind++;
        }
        String next = words.lower(behind);
        if (DIRECTIONS.contains(words.lower(behind)) && words.lower(behind + 1).equals("of")) {
            return CountedSubject.of(Subject.DISTANCE, amount.unit(), "", "subject.distance");
        }
        boolean within = words.lower(amount.from()).equals("within")
                || words.lower(amount.from() - 1).equals("within");
        if (!within && !WordList.AWAY.has(next)) {
            return null;
        }
        boolean height = HEIGHT_UNITS.contains(amount.unit()) && (next.equals("above") || next.equals("below"));
        return CountedSubject.of(height ? Subject.OTHER : Subject.DISTANCE, amount.unit(), "", "subject.distance");
    }

    private int behindBracket(int open) {
        int at = open;
        while (at < words.size()
                && at - open < LONGEST_BRACKET
                && !words.lower(at).equals(")")) {
            at++;
        }
        return at + 1;
    }

    private @Nullable CountedSubject works(Occurrence one, Preceding before) {
        Counted counted = one.counted();
        Role role = one.role();
        int next = one.amount().next();
        String unit = one.amount().unit();
        boolean builds = builds(role);
        boolean ofIt = words.phraseAt(next, "of", "it") || words.phraseAt(next, "of", "them");
        Counted left = before.left();
        boolean bare = counted.isElliptic()
                && (builds
                        || role.kind() == Role.Kind.FRAGMENT
                        || role.preposition().equals("of"));
        if (left != null && isWorks(left) && (ofIt || bare)) {
            return CountedSubject.of(Subject.WORKS, unit, left.head(), "subject.works.left");
        }
        if (isWorks(counted) && builds) {
            return CountedSubject.of(Subject.WORKS, unit, counted.head(), "subject.works");
        }
        return builds && WordList.WORKS_UNITS.has(unit) && !ofBehind(one.amount())
                ? CountedSubject.of(Subject.WORKS, unit, "", "subject.works.built")
                : null;
    }

    private boolean builds(Role role) {
        VerbGroup verb = role.verb();
        VerbGroup post = role.post();
        return verb != null && pack.isAny(verb.lemma(), VerbClass.BUILD, VerbClass.DELIVER)
                || post != null && pack.isAny(post.lemma(), VerbClass.BUILD);
    }

    private boolean travels(@Nullable VerbGroup verb) {
        return verb != null && (pack.isAny(verb.lemma(), VerbClass.GO) || WordList.TRAVELLING.has(verb));
    }
}
