package muster.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.claim.DateRange;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.text.BlockKind;
import muster.text.Document;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what the first words of a block say for all of it: who speaks, on which day, where. */
final class BlockOpening {
    /** A paragraph of more characters than this leaves the heading above it behind. */
    private static final int SHORT_PARAGRAPH = 150;

    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_ITEM_LABEL = 14;
    private static final int LONGEST_NAME = 3;
    private static final Pattern OFFICE_HOLDER =
            Pattern.compile("The [A-Z][^()\\n]{5,80} \\((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) )?"
                    + "([A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){1,3})\\)");
    private static final int LONGEST_HEARING_LABEL = 5;

    private static final WordSet ADDRESSES = WordSet.of(
            "mr.",
            "mrs.",
            "ms.",
            "miss",
            "dr.",
            "senator",
            "chairman",
            "chairwoman",
            "general",
            "admiral",
            "gen.",
            "adm.",
            "secretary",
            "colonel",
            "mayor",
            "governor",
            "sheriff",
            "representative");
    private static final int LONGEST_OFFICE = 12;
    private static final WordSet REGIONS = FigurePlaces.LISTS.list("counted");
    private static final WordSet OFFICES = Speeches.LISTS.list("office");
    private static final WordSet ASKING = Speeches.LISTS.list("asking");

    private final Pack pack;
    private final Document document;
    private final @Nullable LocalDate published;
    private final Memory memory;

    /** Whether the heading above is the name of a place alone, which all paragraphs below it are about. */
    private boolean section;
    /** Whether a paragraph stood before. */
    private boolean begun;

    BlockOpening(Pack pack, Document document, @Nullable LocalDate published, Memory memory) {
        this.pack = pack;
        this.document = document;
        this.published = published;
        this.memory = memory;
    }

    /** A block begins with this sentence. */
    void opens(Scene scene) {
        labelled(scene);
        headed(scene);
        memory.block(day(scene), places(scene));
    }

    private static BlockKind kind(Scene scene) {
        return scene.words().sentence().block().kind();
    }

    private void headed(Scene scene) {
        Words words = scene.words();
        begun |= kind(scene) == BlockKind.BODY;
        if (!begun && PlaceHeadings.isDateline(scene)) {
            memory.dateline(scene.places().getFirst().name());
        } else if (kind(scene) == BlockKind.HEADING && !isItem(scene)) {
            memory.headingComponent(MainComponent.in(words, pack));
            countedBy(scene);
            memory.headingPlaces(scene.places().stream()
                    .filter(mention ->
                            mention.isLocative() || mention.to() == words.size() || endsName(words, mention.to()))
                    .map(PlaceMention::name)
                    .distinct()
                    .toList());
            section = PlaceHeadings.isPlace(scene);
        } else if (kind(scene) == BlockKind.BODY
                && !section
                && words.sentence().block().span().length() > SHORT_PARAGRAPH) {
            memory.headingPlaces(List.of());
        }
    }

    /** "Queensland: 350 personnel", "Queensland - 350 personnel". */
    private static boolean endsName(Words words, int at) {
        return words.lower(at).equals(":")
                || words.token(at).isDash()
                || words.token(at).isHyphen() && !words.token(at).glued();
    }

    /** "Guard troops by state": what the bare numbers of the lines below count. */
    private void countedBy(Scene scene) {
        Words words = scene.words();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.lower(i).equals("by") && REGIONS.contains(words.lemma(i + 1))) {
                Counted counted = new CountedNouns(pack, words, scene.times(), scene.amounts()).endingRightBefore(i);
                Noun noun = counted == null ? null : counted.noun();
                if (counted != null && noun != null && noun.subject() != null) {
                    memory.count(new Antecedent(
                            noun.subject(), noun.unit(), counted.force(), counted.head(), BigDecimal.ZERO));
                }
            }
        }
    }

    /** "Saxony: 1,600": a line of a list, though it stands like a heading. */
    private static boolean isItem(Scene scene) {
        Words words = scene.words();
        return scene.places().stream()
                .anyMatch(mention -> mention.from() == 0
                        && words.lower(mention.to()).equals(":")
                        && words.tag(mention.to() + 1) == Tag.NUMBER);
    }

    /** "Nov. 3: Two companies arrived". */
    private @Nullable DateRange day(Scene scene) {
        if (kind(scene) != BlockKind.ITEM && kind(scene) != BlockKind.BODY) {
            return null;
        }
        DateRange day = null;
        for (TimeMention mention : scene.times()) {
            if (mention.from() <= 1
                    && mention.isDate()
                    && scene.words().lower(mention.to()).equals(":")) {
                day = new TimeResolver(published).resolve(mention.expression(), Tendency.PAST);
            }
        }
        return day;
    }

    /** "Yuma: 300 soldiers": the place in front of an item, or else the places of the heading. */
    private List<String> places(Scene scene) {
        Words words = scene.words();
        boolean item = kind(scene) == BlockKind.ITEM;
        List<String> places =
                new ArrayList<>(item || kind(scene) == BlockKind.BODY ? memory.headingPlaces() : List.of());
        for (PlaceMention mention : scene.places()) {
            if (item && endsLabel(mention, words)
                    || item
                            && mention.from() <= 2
                            && (words.lower(mention.to()).equals(":")
                                    || words.token(Math.min(mention.to(), words.size() - 1))
                                            .isDash())) {
                places.clear();
                scene.places().stream()
                        .filter(other -> other.group() == mention.group() && other.to() <= mention.to())
                        .map(PlaceMention::name)
                        .forEach(places::add);
            }
        }
        return places;
    }

    /** "Coliseum – Oakland, CA: 231 staff": the place at the end of a longer label, which has no verb. */
    private static boolean endsLabel(PlaceMention mention, Words words) {
        boolean outer = words.lower(mention.to()).equals(",")
                && mention.to() + 1 < words.size()
                && words.token(mention.to() + 1).isCapitalized();
        return mention.to() <= LONGEST_ITEM_LABEL
                && words.lower(outer ? mention.to() + 2 : mention.to()).equals(":")
                && words.verbGroups().stream().noneMatch(verb -> verb.from() < mention.to() && verb.isFinite());
    }

    // --- labels of speakers ----------------------------------------------------------------------------------

    /** "GEN. KRAMER: Good morning", "Pat (00:02):": who speaks from here on; a question by the press belongs to nobody. */
    private void labelled(Scene scene) {
        Words words = scene.words();
        Matcher holder = OFFICE_HOLDER.matcher(
                words.sentence().block().span().in(document.text()).strip());
        if (holder.matches()) {
            // records of a parliament name the minister who speaks from here on
            memory.label(List.of(new Link(holder.group(1), LinkKind.NAMED, 1)));
            memory.speaker(memory.label());
            return;
        }
        if (isHearingLabel(scene)) {
            Link witness = new Link(words.span(0, words.size() - 1).in(document.text()), LinkKind.NAMED, 1);
            memory.label(List.of(witness));
            memory.speaker(memory.label());
            return;
        }
        int start = behindTime(words, 0);
        int end = nameEnd(words, start);
        int at = end;
        int behind = behindTime(words, at);
        boolean timed = start > 0 || behind > at;
        // "General Hank Kramer: (01:54)"
        boolean timeBehind = words.lower(at).equals(":") && behindTime(words, at + 1) > at + 1;
        timed |= timeBehind;
        at = behind;
        boolean colon = words.lower(at).equals(":") || timed && at >= words.size();
        if (end == start || !colon) {
            return;
        }
        String label = words.span(start, end).in(document.text());
        boolean office = isOffice(label) && words.tag(at + 1) != Tag.NUMBER;
        boolean alone = office && at + 1 >= words.size();
        boolean question = ASKING.contains(label.toLowerCase(Locale.ROOT).split(" ", 2)[0]);
        boolean person = isPerson(scene, end, label);
        if (!timed && !alone && !person && !question && !isInCapitals(words, end)) {
            return;
        }
        if (!timed && !office && !person && (isNoun(label) || !repeats(label))) {
            return;
        }
        memory.label(question ? List.of() : List.of(new Link(label, LinkKind.NAMED, 1)));
        memory.speaker(memory.label());
    }

    /** "Mr. Kramer. Thank you, Madam Chairwoman.": how records of hearings name who speaks. */
    private static boolean isHearingLabel(Scene scene) {
        Words words = scene.words();
        if (kind(scene) != BlockKind.BODY
                || words.size() < 3
                || words.size() > LONGEST_HEARING_LABEL
                || !words.lower(words.size() - 1).equals(".")
                || !ADDRESSES.contains(words.lower(0))) {
            return false;
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (!words.token(i).isCapitalized()) {
                return false;
            }
        }
        return true;
    }

    /** "Ann Kramer: Thank you, Minister": a name in front of a paragraph, of somebody whom the report names elsewhere. */
    private boolean isPerson(Scene scene, int end, String label) {
        Words words = scene.words();
        boolean heading = kind(scene) != BlockKind.BODY && kind(scene) != BlockKind.ITEM;
        String lower = label.toLowerCase(Locale.ROOT);
        if (heading
                || pack.source(lower) != null
                || pack.force(lower) != null
                || end < 2
                || end > LONGEST_NAME
                || end + 1 >= words.size()
                || !words.token(end + 1).isCapitalized()) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (words.tag(i) != Tag.NAME || words.token(i).isAllCaps()) {
                return false;
            }
        }
        boolean place = scene.places().stream().anyMatch(mention -> mention.from() == 0);
        String text = document.text();
        return !place && !isNoun(label) && text.indexOf(label, text.indexOf(label) + 1) > 0;
    }

    /** "[03:12] GENERAL KRAMER:", "Pat (00:02):": where a time in brackets ends; the given token where there is none. */
    private static int behindTime(Words words, int from) {
        boolean opens = words.lower(from).equals("[") || words.lower(from).equals("(");
        if (!opens || words.tag(from + 1) != Tag.NUMBER) {
            return from;
        }
        int at = from + 1;
        while (at < words.size()
                && !words.lower(at).equals("]")
                && !words.lower(at).equals(")")) {
            at++;
        }
        return at + 1;
    }

    /** Where a label ends that may have an office behind the name: "ANN KRAMER, MINISTER FOR DEFENCE". */
    private static int nameEnd(Words words, int from) {
        int at = capitalsEnd(words, from, LONGEST_LABEL);
        if (!words.lower(at).equals(",") || at == from) {
            return at;
        }
        int office = capitalsEnd(words, at + 1, LONGEST_OFFICE);
        boolean label = office > at + 1 && words.lower(office).equals(":") && isInCapitals(words, office);
        return label ? office : at;
    }

    private static int capitalsEnd(Words words, int from, int longest) {
        int at = from;
        while (at < words.size() && at < from + longest && words.token(at).isCapitalized()) {
            at++;
        }
        return at;
    }

    private static boolean isInCapitals(Words words, int end) {
        for (int i = 0; i < end; i++) {
            if (!words.token(i).isAllCaps() && words.token(i).form().length() > 2) {
                return false;
            }
        }
        return true;
    }

    /** "TROOPS: 800" is a label of what is counted. */
    private boolean isNoun(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return pack.noun(lower) != null || pack.noun(Lexicon.bundled().singular(lower)) != null;
    }

    /** "THE PRESIDENT:", "SENIOR ADMINISTRATION OFFICIAL:": a label that needs no second one to be known as one. */
    private boolean isOffice(String label) {
        String[] parts = label.toLowerCase(Locale.ROOT).split("[ ,]+");
        for (String part : parts) {
            if (OFFICES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean repeats(String label) {
        String text = document.text();
        int first = text.indexOf(label + ":");
        boolean questions = text.contains("\nQ:") || text.contains("QUESTION:");
        return questions || first >= 0 && text.indexOf(label + ":", first + 1) > 0;
    }
}
