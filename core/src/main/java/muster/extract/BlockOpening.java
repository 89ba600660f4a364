package muster.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.claim.DateRange;
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

/** Reads what the first words of a block say for all of it: on which day, where, of which component. */
final class BlockOpening {
    /** A paragraph of more characters than this leaves the heading above it behind. */
    private static final int SHORT_PARAGRAPH = 150;

    private static final int LONGEST_ITEM_LABEL = 14;
    private static final WordSet REGIONS = FigurePlaces.LISTS.list("counted");

    private final Pack pack;
    private final @Nullable LocalDate published;
    private final Memory memory;
    private final SpeakerLabels labels;

    /** Whether the heading above is the name of a place alone, which all paragraphs below it are about. */
    private boolean section;
    /** Whether a paragraph stood before. */
    private boolean begun;

    /** Where the paragraph went to, and whether it ends in a colon, so that the items of a list go on with it. */
    private List<String> ledTo = List.of();

    private boolean leadsIn;

    BlockOpening(Pack pack, Document document, @Nullable LocalDate published, Memory memory) {
        this.pack = pack;
        this.published = published;
        this.memory = memory;
        this.labels = new SpeakerLabels(pack, document, memory);
    }

    /** A block begins with this sentence. */
    void opens(Scene scene) {
        if (kind(scene) != BlockKind.ITEM) {
            ledTo = List.of();
            leadsIn = false;
        }
        labels.opens(scene);
        headed(scene);
        memory.block(day(scene), places(scene));
    }

    /** A sentence of the block ends: "The ship is on her way to Lyttelton. On board are:". */
    void ends(Scene scene) {
        if (kind(scene) != BlockKind.BODY) {
            return;
        }
        leadsIn = scene.words().lower(scene.words().size() - 1).equals(":");
        ElsewherePlaces elsewhere = new ElsewherePlaces(scene);
        List<PlaceMention> locative = scene.places().stream()
                .filter(PlaceMention::isLocative)
                .filter(place -> !elsewhere.isWhereSomebodySpoke(place))
                .toList();
        if (!locative.isEmpty()) {
            ledTo = locative.stream()
                    .filter(place -> place.group() == locative.getLast().group())
                    .map(PlaceMention::name)
                    .distinct()
                    .toList();
        }
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
        List<String> places = new ArrayList<>(above(kind(scene)));
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

    /** Of an item where the paragraph in front of the list went to, or else the heading. */
    private List<String> above(BlockKind kind) {
        if (kind == BlockKind.ITEM && leadsIn && !ledTo.isEmpty()) {
            return ledTo;
        }
        return kind == BlockKind.ITEM || kind == BlockKind.BODY ? memory.headingPlaces() : List.of();
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
}
