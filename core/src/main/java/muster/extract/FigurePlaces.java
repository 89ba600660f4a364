package muster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Decides which of the places that a sentence or its context names belong to a figure. */
final class FigurePlaces {
    private static final Set<String> HERE = Set.of(
            "there",
            "here",
            "border",
            "state",
            "city",
            "region",
            "area",
            "island",
            "islands",
            "country",
            "province",
            "town",
            "capital",
            "county",
            "zone",
            "areas",
            "ground",
            "scene");
    private static final String BORDER = "US-Mexico border";

    private final Scene scene;
    private final Words words;
    private final Memory memory;
    private final @Nullable String border;
    private final List<List<String>> sentenceFigures = new ArrayList<>();

    FigurePlaces(Scene scene, Memory memory, @Nullable String border) {
        this.scene = scene;
        this.words = scene.words();
        this.memory = memory;
        this.border = border;
    }

    /**
     * The places of a figure.
     *
     * @param names the usual names, in the order of the text
     * @param rule the stable name of the rule
     */
    record Found(List<String> names, String rule, @Nullable Span span) {}

    Found of(int index, Subject subject, State state, Role role) {
        switch (subject) {
            case MONEY, DURATION, OTHER -> {
                return new Found(List.of(), "place.none", null);
            }
            default -> {}
        }
        Amount amount = scene.amounts().get(index);
        boolean leaving = state.meaning() == Meaning.DECREASE || state.status() == Status.WITHDRAWN;
        int next = nextAmount(index);
        int before = index == 0 ? -1 : scene.amounts().get(index - 1).to();
        PlaceMention label = label(amount);
        boolean wide = label != null
                && label.place() != null
                && (label.place().kind() == muster.place.PlaceKind.COUNTRY
                        || label.place().kind() == muster.place.PlaceKind.STATE);
        if (wide && !memory.headingPlaces().isEmpty()) {
            return new Found(memory.headingPlaces(), "place.heading", null);
        }
        if (words.lower(amount.from() - 1).equals("the")
                && words.lower(amount.from() - 2).equals("of")
                && amount.from() == 2
                && !memory.figurePlaces().isEmpty()) {
            return new Found(memory.figurePlaces(), "place.of-the", null);
        }
        List<String> counted = countedRegions();
        if (!counted.isEmpty()) {
            return new Found(counted, "place.the-regions", null);
        }
        if (label != null && (!sends(role) || words.tag(label.from() - 1).isVerb())) {
            return found(List.of(label), "place.label");
        }
        if (subject == Subject.DISTANCE) {
            PlaceMention apposed = apposed(amount);
            if (apposed != null) {
                return found(List.of(apposed), "place.apposed");
            }
        }
        List<PlaceMention> here = behind(amount.to(), next, leaving, subject);
        if (!here.isEmpty()) {
            return found(here, "place.behind");
        }
        List<PlaceMention> ahead = ahead(Math.max(before, 0), amount.from(), leaving, subject);
        boolean shares = sharesVerb(index);
        if (ahead.isEmpty() && shares) {
            List<PlaceMention> later = behind(amount.to(), clauseEnd(amount.to()), leaving, subject);
            if (!later.isEmpty()) {
                return found(later, "place.shared");
            }
        }
        if (!ahead.isEmpty()) {
            return found(ahead, "place.before");
        }
        List<PlaceMention> first = ahead(0, amount.from(), leaving, subject);
        if (!first.isEmpty()) {
            return found(first, "place.clause");
        }
        List<PlaceMention> later = behind(amount.to(), words.size(), leaving, subject);
        if (!later.isEmpty()) {
            return found(later, "place.sentence");
        }
        if (border != null && saysBorder()) {
            return new Found(List.of(border), "place.the-border", null);
        }
        if (!memory.blockPlaces().isEmpty()) {
            return new Found(memory.blockPlaces(), "place.heading", null);
        }
        if (subject == Subject.DISTANCE) {
            return new Found(List.of(), "place.none", null);
        }
        if (saysHere()) {
            List<String> last = memory.figurePlaces().isEmpty() ? memory.places() : memory.figurePlaces();
            return new Found(last.isEmpty() ? memory.mainPlaces() : last, "place.there", null);
        }
        PlaceMention own = home(amount);
        if (own != null && index == 0 && state.status() == muster.claim.Status.ORDERED) {
            return new Found(List.of(own.name()), "place.home", words.span(own.from(), own.to()));
        }
        if (index > 0
                && !before(index).isEmpty()
                && (scene.counted().get(index).isElliptic()
                        || state.rule().equals("state.like-before")
                        || state.rule().equals("state.part-of-them"))) {
            return new Found(before(index), "place.like-before", null);
        }
        if (scene.counted().get(index).partitive().equals("of them")
                && !memory.figurePlaces().isEmpty()) {
            return new Found(memory.figurePlaces(), "place.of-them", null);
        }
        PlaceMention home = home(amount);
        if (home != null
                && (state.status() == muster.claim.Status.ORDERED || state.status() == muster.claim.Status.IN_PLACE)
                && !sends(role)) {
            return new Found(List.of(home.name()), "place.home", words.span(home.from(), home.to()));
        }
        return context(subject, state);
    }

    /** The home of the force that the sentence speaks of before the figure. */
    private @Nullable PlaceMention home(Amount amount) {
        PlaceMention found = null;
        for (PlaceMention mention : scene.places()) {
            if (mention.preposition().equals("home") && mention.from() < amount.from()) {
                found = mention;
            }
        }
        return found;
    }

    /** "are flying from East Sale", "work out of Highgate": where they are based. */
    private boolean fliesFrom(PlaceMention mention) {
        int at = mention.from() - 2;
        String verb = words.lemma(at);
        return verb.equals("fly")
                        && words.tag(at) != Tag.PAST_PARTICIPLE
                        && !words.lower(mention.to()).equals("to")
                || verb.equals("operate")
                || verb.equals("work")
                || verb.equals("run");
    }

    /** "Texas 1,012, Arizona 451": the place right in front of the number, or with a colon or dash between. */
    private @Nullable PlaceMention label(Amount amount) {
        for (PlaceMention mention : scene.places()) {
            int gap = amount.from() - mention.to();
            String sign = words.lower(mention.to());
            boolean joined = gap == 1
                    && (sign.equals(":")
                            || sign.equals("–")
                            || sign.equals("-")
                            || sign.equals("—")
                            || sign.equals("(")
                            || sign.equals("|"));
            if ((gap == 0 || joined) && !mention.isLocative()) {
                return mention;
            }
        }
        return null;
    }

    private static boolean sends(Role role) {
        return role.verb() != null
                && switch (role.verb().lemma()) {
                    case "send", "contribute", "provide", "offer", "pledge", "deploy", "commit" -> true;
                    default -> false;
                };
    }

    /** "Mapastepec, about 80 miles from the border": the place that the distance is told of. */
    private @Nullable PlaceMention apposed(Amount amount) {
        for (PlaceMention mention : scene.places()) {
            if (mention.to() == amount.from() - 1 && words.lower(mention.to()).equals(",")) {
                return mention;
            }
        }
        return null;
    }

    /** "the four regions": the last list of so many places. */
    private List<String> countedRegions() {
        for (int i = 0; i + 2 < words.size(); i++) {
            int noun = i + 2;
            if (words.lower(i).equals("the")
                    && words.tag(i + 1) == Tag.NUMBER
                    && switch (words.lemma(noun)) {
                        case "region",
                                "state",
                                "county",
                                "city",
                                "town",
                                "province",
                                "district",
                                "area",
                                "country",
                                "island" -> true;
                        default -> false;
                    }) {
                muster.language.Numeral number = new muster.language.Numerals(words.tokens()).at(i + 1);
                return number == null ? List.of() : memory.listOf(number.low().intValue());
            }
        }
        return List.of();
    }

    private List<String> before(int index) {
        return index == sentenceFigures.size() && index > 0 ? sentenceFigures.get(index - 1) : List.of();
    }

    /** Remembers the places of a figure of this sentence, for the ones that go on with its list. */
    void decided(List<String> names) {
        sentenceFigures.add(names);
    }

    private Found context(Subject subject, State state) {
        boolean strength = subject == Subject.TROOPS
                || subject == Subject.UNITS
                || subject == Subject.WORKS
                || subject == Subject.ACTIVITY
                || subject == Subject.MATERIEL
                || subject == Subject.PEOPLE;
        if (strength && state.status() != Status.STANDBY) {
            return new Found(memory.mainPlaces(), "place.context", null);
        }
        return new Found(List.of(), "place.none", null);
    }

    private Found found(List<PlaceMention> mentions, String rule) {
        List<String> names = new ArrayList<>();
        if (mentions.stream()
                .map(PlaceMention::name)
                .toList()
                .containsAll(List.of("Texas", "Arizona", "California", "New Mexico"))) {
            return new Found(
                    List.of(BORDER),
                    "place.border-states",
                    words.span(mentions.getFirst().from(), mentions.getLast().to()));
        }
        for (PlaceMention mention : mentions) {
            if (!names.contains(mention.name())) {
                names.add(mention.name());
            }
        }
        PlaceMention first = mentions.getFirst();
        PlaceMention last = mentions.getLast();
        boolean stateOnBorder = border != null
                && names.size() == 1
                && !names.contains(BORDER)
                && words.lower(last.to()).matches("'s|southern|-|border|side")
                && saysBorderAt(last.to());
        if (stateOnBorder) {
            names.add(border);
        }
        return new Found(List.copyOf(names), rule, words.span(first.from(), last.to()));
    }

    private boolean saysBorderAt(int from) {
        for (int i = from; i < Math.min(words.size(), from + 5); i++) {
            if (words.lower(i).equals("border")) {
                return true;
            }
        }
        return false;
    }

    private int nextAmount(int index) {
        for (int i = index + 1; i < scene.amounts().size(); i++) {
            Amount other = scene.amounts().get(i);
            if (other.dimension() == muster.language.quantity.Dimension.COUNT
                    && !other.compound()
                    && !countsPlaces(i)) {
                return other.from();
            }
        }
        return words.size();
    }

    private int clauseEnd(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.lower(i).equals(";")) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether this figure and the next are objects or subjects of one verb: "20 helicopters and 300 trucks to Houston". */
    private boolean sharesVerb(int index) {
        if (index + 1 >= scene.amounts().size()) {
            return false;
        }
        int from = scene.amounts().get(index).to();
        int to = scene.amounts().get(index + 1).from();
        for (int i = from; i < to; i++) {
            Tag tag = words.tag(i);
            if (tag == Tag.PAST
                    || tag == Tag.PRESENT
                    || tag == Tag.MODAL
                    || tag == Tag.BASE
                    || words.lower(i).equals(";")
                    || words.lower(i).equals("while")) {
                return false;
            }
        }
        return true;
    }

    private boolean usable(PlaceMention mention, boolean leaving, Subject subject) {
        if (said(mention)) {
            return false;
        }
        if (mention.isOrigin()) {
            return leaving || subject == Subject.DISTANCE || fliesFrom(mention);
        }
        if (mention.isLocative()) {
            return !(mention.preposition().equals("for") && leaving);
        }
        if (mention.preposition().equals("of")) {
            return subject == Subject.DISTANCE;
        }
        return mention.name().endsWith(" border") && mention.preposition().isEmpty()
                || startsItem(mention)
                || subject == Subject.DISTANCE
                || isHost(mention);
    }

    /** "Arizona falls from 2,400 to 1,200", "New Mexico has 82": a place that is the subject of having or changing. */
    private boolean isHost(PlaceMention mention) {
        if (!mention.preposition().isEmpty()) {
            return false;
        }
        for (muster.language.VerbGroup verb : words.verbGroups()) {
            if (verb.from() >= mention.to()) {
                int gap = verb.from() - mention.to();
                return (gap == 0 || words.lower(mention.to()).equals(",") && gap < 12)
                        && switch (verb.lemma()) {
                            case "fall",
                                    "rise",
                                    "drop",
                                    "go",
                                    "have",
                                    "get",
                                    "receive",
                                    "lose",
                                    "host",
                                    "see",
                                    "gain",
                                    "keep",
                                    "account" -> true;
                            default -> false;
                        };
            }
        }
        return false;
    }

    /** "Texas: 287 Guard members": a place that stands at the beginning of an item. */
    private boolean startsItem(PlaceMention mention) {
        boolean first = mention.from() <= 1 && mention.preposition().isEmpty();
        String next = words.lower(mention.to());
        return first
                && (next.equals(":")
                        || next.equals("|")
                        || next.equals("-")
                        || next.equals("–")
                        || next.equals("—")
                        || next.equals("(")
                        || next.isEmpty());
    }

    private boolean said(PlaceMention mention) {
        for (Speech speech : scene.speeches()) {
            if (mention.from() >= speech.to()
                    && mention.from() - speech.to() <= 6
                    && (mention.preposition().equals("in")
                            || mention.preposition().equals("at"))
                    && plain(speech.to(), mention.from())) {
                return true;
            }
            if (speech.covers(mention.from()) && !speech.rule().equals("source.by-count")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but nouns and articles stands between: "told a news conference in Białystok". */
    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = words.tag(i);
            if (tag.isVerb()
                    || tag == Tag.NUMBER
                    || tag == Tag.SUBORDINATOR
                    || words.lower(i).equals(",")
                    || tag == Tag.PLURAL
                    || tag == Tag.PRONOUN
                    || words.token(i).isQuoteMark()) {
                return false;
            }
        }
        return true;
    }

    /** The first list of places behind a figure, with a border that belongs to it. */
    private List<PlaceMention> behind(int from, int to, boolean leaving, Subject subject) {
        List<PlaceMention> found = new ArrayList<>();
        int group = -1;
        for (PlaceMention mention : scene.places()) {
            if (mention.from() < from || mention.from() >= to || !usable(mention, leaving, subject)) {
                continue;
            }
            if (crossesClause(from, mention.from(), to > nextOf(from))) {
                break;
            }
            if (group < 0 || mention.group() == group) {
                group = mention.group();
                found.add(mention);
            } else if (mention.preposition().equals("to") && found.getLast().isOrigin()
                    || found.getLast().isOrigin()) {
                found.clear();
                group = mention.group();
                found.add(mention);
            }
        }
        return found;
    }

    /** "in four flooded regions": such a number parts nothing. */
    private boolean countsPlaces(int index) {
        return switch (scene.counted().get(index).head()) {
            case "region",
                    "state",
                    "county",
                    "city",
                    "town",
                    "province",
                    "district",
                    "area",
                    "country",
                    "island",
                    "community",
                    "parish",
                    "village",
                    "location",
                    "site" -> true;
            default -> false;
        };
    }

    /** The first token of the next amount behind a token. */
    private int nextOf(int from) {
        for (int i = 0; i < scene.amounts().size(); i++) {
            Amount other = scene.amounts().get(i);
            if (other.from() >= from
                    && other.dimension() == muster.language.quantity.Dimension.COUNT
                    && !countsPlaces(i)) {
                return other.from();
            }
        }
        return words.size();
    }

    private boolean crossesClause(int from, int to, boolean pastNext) {
        for (int i = from; i < to; i++) {
            if (pastNext
                    && (words.lower(i).equals(":")
                            || words.token(i).isDash()
                            || words.phraseAt(i, "of", "whom")
                            || words.phraseAt(i, "including")
                            || words.lower(i).equals("while"))) {
                return true;
            }
            if (words.lower(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** The last list of places in front of a figure. */
    private List<PlaceMention> ahead(int from, int to, boolean leaving, Subject subject) {
        List<PlaceMention> found = new ArrayList<>();
        int group = -1;
        for (PlaceMention mention : scene.places()) {
            if (mention.from() < from || mention.to() > to || !usable(mention, leaving, subject)) {
                continue;
            }
            if (mention.group() != group) {
                if (!found.isEmpty() && mention.isOrigin()) {
                    continue;
                }
                found.clear();
                group = mention.group();
            }
            found.add(mention);
        }
        return found;
    }

    private boolean saysBorder() {
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).equals("border")
                    && scene.places().stream().noneMatch(place -> place.name().equals(BORDER))) {
                return true;
            }
        }
        return false;
    }

    private boolean saysHere() {
        for (int i = 0; i < words.size(); i++) {
            if (HERE.contains(words.lower(i))
                    && (words.lower(i).equals("there") && words.tag(i) == Tag.ADVERB
                            || words.lower(i - 1).equals("the"))) {
                return true;
            }
        }
        return false;
    }
}
