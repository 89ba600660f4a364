package muster.extract;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Dimension;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the places of a figure that its own sentence does not name: "there", "the four regions", the heading above. */
final class UnderstoodPlaces {
    private static final WordSet POINTING = WordSet.of("the", "these", "those", "all");
    private static final WordSet POINTING_BACK = WordSet.of("that", "this", "it");
    private static final int OPENING = 4;
    private static final WordSet SITES = WordSet.of("camp", "base", "site", "compound", "shelter", "outpost");
    private static final WordSet WORKERS = WordSet.of("they", "it");
    private static final WordSet CONTINUING = WordSet.of("state.like-before", "state.part-of-them");

    /** "Two companies of the Kentucky National Guard": so near behind stands whose they are. */
    private static final int OWNER_WITHIN = 3;

    private final Scene scene;
    private final Words words;
    private final Memory memory;
    private final RegionWords regions;
    private final @Nullable String border;

    UnderstoodPlaces(Scene scene, Memory memory, Setting setting) {
        this.scene = scene;
        this.words = scene.words();
        this.memory = memory;
        this.regions = new RegionWords(scene.words(), memory);
        this.border = setting.border();
    }

    /** "Of the 40, ...", "... in the four regions": places of figures and lists before this sentence. */
    FigurePlaces.@Nullable Found listed(Amount amount) {
        boolean ofThe = amount.from() == 2 && words.phraseAt(0, "of", "the");
        if (ofThe && !memory.figurePlaces().isEmpty()) {
            return understood(memory.figurePlaces(), "place.of-the");
        }
        List<String> counted = regions.counted();
        return counted.isEmpty() ? null : understood(counted, "place.the-regions");
    }

    /** The places that the context gives, when no words of the sentence do. */
    FigurePlaces.Found of(FigurePlaces.Asked asked, List<List<String>> sentenceFigures) {
        boolean onTheWay =
                asked.role().noun().equals("caravan") || asked.state().rule().equals("state.people.caravan");
        if (onTheWay || regions.isOfWholeNation()) {
            return FigurePlaces.Found.NONE;
        }
        // staff of the authorities are spoken of as a whole more often than as those on the border
        if (border != null && saysBorder() && asked.subject() != Subject.STAFF) {
            return understood(List.of(border), "place.the-border");
        }
        List<String> those = asked.isDistance() ? List.of() : regions.those();
        if (!those.isEmpty()) {
            return understood(those, "place.the-regions");
        }
        if (!memory.blockPlaces().isEmpty()) {
            return understood(memory.blockPlaces(), "place.heading");
        }
        if (asked.isDistance() || asked.state().rule().equals("state.capacity")) {
            return FigurePlaces.Found.NONE;
        }
        int end =
                Math.max(asked.amount().to(), scene.counted().get(asked.index()).to());
        int phrase = words.phraseAt(end, "of", "the") ? end + OWNER_WITHIN : end;
        PlaceMention home = homeOf(phrase);
        Status status = asked.state().status();
        if (home != null && asked.index() == 0 && status == Status.ORDERED) {
            return atHome(home);
        }
        List<String> before = before(asked.index(), sentenceFigures);
        if (!before.isEmpty() && goesOn(asked) && !isRest(asked.amount())) {
            return understood(before, "place.like-before");
        }
        boolean ofThem =
                scene.counted().get(asked.index()).partitive().equals("of them") || words.phraseAt(0, "among", "them");
        if ((ofThem || saysThatNumber(asked)) && !memory.figurePlaces().isEmpty()) {
            return understood(memory.figurePlaces(), "place.of-them");
        }
        boolean handed = asked.state().rule().startsWith("state.deliver");
        boolean sent = asked.isSent() && !handed && !isForTask(asked.role().verb());
        boolean athome = status == Status.ORDERED
                || status == Status.IN_PLACE
                || status == Status.STANDBY
                || status == Status.MOVED;
        // "Texas troops had rescued 1,554": of the two states that the report is about, theirs
        boolean oneOfSeveral = border == null && memory.mainPlaces().size() > 1;
        if (home != null && (athome || oneOfSeveral) && !sent) {
            return atHome(home);
        }
        List<String> last = memory.figurePlaces();
        boolean again = oneOfSeveral && last.size() == 1 && memory.mainPlaces().containsAll(last);
        if (again && (isOfWorkers(asked) || addsUp())) {
            return understood(last, "place.goes-on");
        }
        List<String> same = isDefinite(asked.amount())
                ? memory.sameCounts().placesOf(asked.amount().value())
                : List.of();
        if (!same.isEmpty()) {
            return understood(same, "place.same-count");
        }
        if (!isWhereReportIs(asked.subject())) {
            return FigurePlaces.Found.NONE;
        }
        if (regions.isInManyStates(asked.amount())) {
            return FigurePlaces.Found.NONE;
        }
        boolean pointsBack = POINTING_BACK.contains(words.lower(0))
                && scene.counted().get(asked.index()).isElliptic();
        boolean goesOn = pointsBack || isOfWorkers(asked) && !isForce(asked.subject());
        boolean force =
                asked.subject() == Subject.TROOPS && asked.state().rule().startsWith("state.change.");
        if (memory.isElsewhere() && force) {
            return understood(memory.mainPlaces(), "place.context");
        }
        if (memory.isElsewhere() && goesOn) {
            return understood(memory.lastPlaces(), "place.goes-on");
        }
        if (isWhereForcesAre(asked.subject())) {
            return regions.isEverywhere(asked.amount())
                    ? FigurePlaces.Found.NONE
                    : understood(memory.likelyPlaces(), "place.likely");
        }
        if (border != null
                && memory.mainPlaces().contains(border)
                && isOfSite()
                && !memory.lastSite().isEmpty()) {
            return understood(memory.lastSite(), "place.goes-on");
        }
        if (!memory.isElsewhere()) {
            return understood(memory.mainPlaces(), "place.context");
        }
        if (memory.mainPlaces().isEmpty()
                && memory.likelyPlaces().isEmpty()
                && !memory.justBefore().isEmpty()
                && isForce(asked.subject())
                && !isDecided(status)) {
            return understood(memory.justBefore(), "place.goes-on");
        }
        // the dead of a country are those of all its places
        boolean spread = asked.subject() == Subject.CASUALTIES && !isCountry();
        boolean open = isDecided(status) && (isLocal() || namesAnother());
        if (memory.mainPlaces().isEmpty() || spread || border == null && open) {
            return understood(List.of(), "place.elsewhere");
        }
        boolean onBorder = border != null && memory.mainPlaces().contains(border);
        return onBorder && isForce(asked.subject()) && !memory.lastSite().isEmpty()
                ? understood(memory.lastSite(), "place.goes-on")
                : understood(memory.mainPlaces(), "place.context");
    }

    /** A place that the sentence names without giving it to the figure is not where the figure is. */
    private boolean isWhereForcesAre(Subject subject) {
        return memory.mainPlaces().isEmpty()
                && !memory.likelyPlaces().isEmpty()
                && isWhereReportIs(subject)
                && scene.places().stream()
                        .noneMatch(place -> memory.likelyPlaces().contains(place.name()));
    }

    /** "Now the camp has 64 tents": the camp is where the report went last. */
    private boolean isOfSite() {
        return IntStream.range(0, OPENING)
                .anyMatch(i -> words.lower(i).equals("the") && SITES.contains(words.lower(i + 1)));
    }

    /** Whether the sentence names a place, and not only the one that acts in it: "Britain is sending three helicopters". */
    private boolean namesAnother() {
        return scene.places().stream()
                .anyMatch(place -> place.isLocative() || !words.tag(place.to()).isVerb());
    }

    /** Whether the report as a whole takes place in one town or site, and not in a region of many. */
    private boolean isLocal() {
        return isMain(place -> place == null || place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.BASE);
    }

    /** Whether the report as a whole takes place in a country, and in no part of it. */
    private boolean isCountry() {
        return isMain(place -> place != null && place.kind() == PlaceKind.COUNTRY);
    }

    /** Whether one of the main places is such a one; null stands for what the gazetteer does not know. */
    private boolean isMain(Predicate<@Nullable Place> sort) {
        return memory.mainPlaces().stream()
                .map(name -> Gazetteer.bundled().resolve(name, null))
                .anyMatch(sort);
    }

    /** "They filled 40 bags", "To date, they've filled 40 bags": those who do so were told of before. */
    private boolean isOfWorkers(FigurePlaces.Asked asked) {
        VerbGroup verb = asked.role().verb();
        return WORKERS.contains(words.lower(0))
                || verb != null
                        && verb.from() < asked.amount().from()
                        && WORKERS.contains(words.lower(verb.from() - 1));
    }

    /** "Two companies of the Iowa Guard were deployed to help": nobody says that they were sent away. */
    private boolean isForTask(@Nullable VerbGroup verb) {
        return verb != null && verb.passive() && words.tag(verb.to()) == Tag.TO && words.tag(verb.to() + 1) == Tag.BASE;
    }

    /** "In addition, 24 guardsmen cleared roads", "Another 40 came": more of what was told just now. */
    private boolean addsUp() {
        return words.phraseAt(0, "in", "addition")
                || words.lower(0).equals("furthermore")
                || words.lower(0).equals("additionally")
                || words.lower(0).equals("another");
    }

    /** "That number has grown to 163", "It will come down to 100": of those counted last. */
    private boolean saysThatNumber(FigurePlaces.Asked asked) {
        int to = asked.amount().from();
        VerbGroup verb = asked.role().verb();
        boolean it = verb != null
                && asked.state().rule().equals("state.change.to")
                && words.lower(verb.from() - 1).equals("it");
        return it || words.holds(0, to, "that", "number") || words.holds(0, to, "that", "figure");
    }

    /** What is only decided may be meant for any place that was spoken of. */
    private static boolean isDecided(@Nullable Status status) {
        return status == Status.PLANNED
                || status == Status.ORDERED
                || status == Status.AUTHORIZED
                || status == Status.REQUESTED;
    }

    private static FigurePlaces.Found understood(List<String> names, String rule) {
        return new FigurePlaces.Found(names, rule, null);
    }

    /** At home, or where within it the forces of the report most likely are: "4,000 of the California Guard" in Los Angeles. */
    private FigurePlaces.Found atHome(PlaceMention home) {
        List<String> likely = memory.likelyPlaces();
        boolean within = likely.size() == 1
                && memory.mainPlaces().isEmpty()
                && !likely.contains(home.name())
                && holdsOneOf(home, likely);
        if (within) {
            return understood(likely, "place.likely");
        }
        return new FigurePlaces.Found(List.of(home.name()), "place.home", words.span(home.from(), home.to()));
    }

    /** Whether a figure is about the matter of the report, and so takes place where the report does. */
    private boolean isWhereReportIs(Subject subject) {
        return switch (subject) {
            case TROOPS, UNITS, WORKS, ACTIVITY, MATERIEL, PEOPLE, CASUALTIES -> true;
            case STAFF -> border == null;
            default -> false;
        };
    }

    private static boolean isForce(Subject subject) {
        return subject == Subject.TROOPS || subject == Subject.UNITS;
    }

    /** The home of a force, where the report is about no place or about that one among others. */
    private @Nullable PlaceMention homeOf(int end) {
        List<String> main = memory.mainPlaces();
        PlaceMention home = main.isEmpty() || main.size() > 1 ? home(end) : null;
        if (home != null && home.name().equals(PlaceWords.UNITED_STATES)) {
            return null;
        }
        return home == null || main.isEmpty() || main.contains(home.name()) || holdsOneOf(home, main) ? home : null;
    }

    /** "250 Illinois members remain", in a report of Portland and Chicago. */
    private static boolean holdsOneOf(PlaceMention home, List<String> main) {
        return main.stream().anyMatch(name -> Gazetteer.bundled().resolve(name, home.name()) != null);
    }

    /** The home of the force that the sentence speaks of before the figure. */
    private @Nullable PlaceMention home(int end) {
        PlaceMention found = null;
        for (PlaceMention mention : scene.places()) {
            if (mention.preposition().equals("home") && mention.from() < end) {
                found = mention;
            }
        }
        return found;
    }

    /** The places of the figure before this one in the sentence. */
    private static List<String> before(int index, List<List<String>> sentenceFigures) {
        return index > 0 && index == sentenceFigures.size() ? sentenceFigures.get(index - 1) : List.of();
    }

    /** "the 5,600", "those 40 soldiers": a number that was given before. */
    private boolean isDefinite(Amount amount) {
        return amount.dimension() == Dimension.COUNT && POINTING.contains(words.lower(amount.from() - 1));
    }

    /** "150 are in Nogales, and the rest, some 650, fix trucks": those are anywhere but there. */
    private boolean isRest(Amount amount) {
        return words.holds(amount.from() - 2, amount.from(), "rest");
    }

    private boolean goesOn(FigurePlaces.Asked asked) {
        Counted counted = scene.counted().get(asked.index());
        return counted.isElliptic()
                || counted.isPartOfThem()
                || CONTINUING.contains(asked.state().rule());
    }

    private boolean saysBorder() {
        boolean named = scene.places().stream().anyMatch(place -> place.name().equals(FigurePlaces.US_MEXICO_BORDER));
        return !named && IntStream.range(0, words.size()).anyMatch(this::isBorder);
    }

    /** "the border", but not "the Border Patrol". */
    private boolean isBorder(int i) {
        boolean agency = i + 1 < words.size()
                && words.token(i).isCapitalized()
                && words.token(i + 1).isCapitalized()
                && !words.isTitleCase();
        return words.lower(i).equals("border") && !agency;
    }
}
