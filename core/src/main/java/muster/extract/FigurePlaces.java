package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.place.Place;
import muster.text.BlockKind;
import muster.text.Span;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the places that a sentence or its context names belong to a figure: the label of the number, the
 * places around it, and last what the context lets one understand.
 */
final class FigurePlaces {
    static final String US_MEXICO_BORDER = "US-Mexico border";
    static final WordLists LISTS = WordLists.bundled("figure-places.txt");

    static final List<String> US_MEXICO_STATES = List.of("Texas", "Arizona", "California", "New Mexico");
    private static final WordSet SENDING = LISTS.list("send");
    private static final WordSet DIRECTIONS = WordSet.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "outside",
            "upstream");
    private static final WordSet MOVING = LISTS.list("moving");

    private final Scene scene;
    private final Words words;
    private final Memory memory;
    private final @Nullable String border;
    private final NearbyPlaces nearby;
    private final PlaceLabels labels;
    private final VaguePlaces vaguePlaces;
    private final UnderstoodPlaces understood;
    private final BorderStates borderStates;
    private final List<List<String>> sentenceFigures = new ArrayList<>();

    FigurePlaces(Scene scene, Memory memory, Setting setting) {
        this.scene = scene;
        this.words = scene.words();
        this.memory = memory;
        this.border = setting.border();
        this.nearby = new NearbyPlaces(scene);
        this.labels = new PlaceLabels(scene);
        this.vaguePlaces = new VaguePlaces(scene);
        this.borderStates = new BorderStates(scene);
        this.understood = new UnderstoodPlaces(scene, memory, setting);
    }

    /**
     * The places of a figure.
     *
     * @param names the usual names, in the order of the text
     * @param rule the stable name of the rule
     * @param span the words that name them, or null where the context gives them
     */
    record Found(List<String> names, String rule, @Nullable Span span) {
        static final Found NONE = new Found(List.of(), "place.none", null);
    }

    /** A figure whose places are asked for. */
    record Asked(int index, Amount amount, Subject subject, State state, Role role) {
        boolean isLeaving() {
            boolean taken = subject == Subject.PEOPLE
                    && state.status() == Status.MOVED
                    && !state.rule().equals("state.people.came");
            return taken || state.meaning() == Meaning.DECREASE || state.status() == Status.WITHDRAWN;
        }

        boolean isDistance() {
            return subject == Subject.DISTANCE;
        }

        boolean isMoved() {
            return role.verb() != null && MOVING.contains(role.verb().lemma());
        }

        /** "Ohio sent 30": its subject is where they come from. */
        boolean isSent() {
            return role.verb() != null && SENDING.contains(role.verb().lemma());
        }
    }

    Found of(int index, Subject subject, State state, Role role) {
        if (subject == Subject.MONEY || subject == Subject.DURATION || subject == Subject.OTHER) {
            return Found.NONE;
        }
        PlaceMention own = RespectivePlaces.of(scene, index);
        if (own != null) {
            return found(List.of(own), "place.respectively");
        }
        Asked asked = new Asked(index, scene.amounts().get(index), subject, state, role);
        Found found = byListOrLabel(asked);
        if (found == null) {
            found = around(asked);
        }
        return found != null ? found : understood.of(asked, sentenceFigures);
    }

    /** Remembers the places of a figure of this sentence, for the ones that go on with its list. */
    void decided(List<String> names) {
        sentenceFigures.add(names);
    }

    // --- the label of the number -----------------------------------------------------------------------------

    private @Nullable Found byListOrLabel(Asked asked) {
        PlaceMention label = labels.before(asked.amount());
        if (label != null && isFrom(label)) {
            return new Found(memory.headingPlaces(), "place.heading", null);
        }
        Found listed = understood.listed(asked.amount());
        if (listed != null && nearby.behind(asked).isEmpty() && ownPlaces(asked).isEmpty()) {
            return listed;
        }
        if (label != null
                && isWide(label)
                && inBrackets(label)
                && !sentenceFigures.getLast().isEmpty()) {
            return new Found(sentenceFigures.getLast(), "place.whole", null);
        }
        boolean another = label != null && isWide(label) && label.from() <= 1 && liesElsewhere(label, asked);
        if (label != null
                && !another
                && (!asked.isSent() || labels.areGivenTo(asked.role().verb()))) {
            return found(
                    scene.places().stream()
                            .filter(place -> place.group() == label.group() && place.to() <= label.to())
                            .toList(),
                    "place.label");
        }
        PlaceMention labelBehind = label == null ? labels.behind(asked) : null;
        if (labelBehind != null) {
            return found(List.of(labelBehind), "place.label");
        }
        if (!asked.isDistance()) {
            return null;
        }
        PlaceMention far = labels.apposed(asked);
        if (far != null) {
            return found(List.of(far), "place.apposed");
        }
        return asked.amount().per().isEmpty() ? null : Found.NONE;
    }

    /** "Of the 4,000 soldiers and 700 Marines sent to Ohio, 300 are left": the list that begins before the first comma. */
    private List<PlaceMention> ownPlaces(Asked asked) {
        int comma = asked.amount().to();
        while (comma < words.size() && !words.lower(comma).equals(",")) {
            comma++;
        }
        int end = comma;
        return scene.places().stream()
                .filter(first -> first.from() >= asked.amount().to() && first.to() <= end && first.isLocative())
                .flatMap(first -> scene.listOf(first).stream())
                .distinct()
                .toList();
    }

    /** "Fiji: 54 engineers, clearing roads at Orbost": the item names who sends them, and then where they are. */
    private boolean liesElsewhere(PlaceMention label, Asked asked) {
        Place from = label.place();
        return words.lower(label.to()).equals(":")
                && nearby.behind(asked).stream()
                        .map(PlaceMention::place)
                        .anyMatch(place -> place != null
                                && from != null
                                && !from.name().equals(place.country())
                                && !from.name().equals(place.admin1()));
    }

    /** "South Africa: five helicopters" below "Aid to Beira": a state or country in a list of another place sends help. */
    private boolean isFrom(PlaceMention label) {
        Place place = label.place();
        return isWide(label)
                && place != null
                && words.sentence().block().kind() != BlockKind.HEADING
                && !memory.headingPlaces().isEmpty()
                && memory.headingPlaces().stream().noneMatch(name -> name.equals(place.country()));
    }

    private static boolean isWide(PlaceMention label) {
        return label.place() != null && PlaceText.isStateOrCountry(label.place());
    }

    /** "1,940 in Florida (Tennessee 745, Georgia 410)": no state lies in another, so they are where the parts come from. */
    private boolean inBrackets(PlaceMention label) {
        boolean open = false;
        for (int i = 0; i < label.from(); i++) {
            open = words.lower(i).equals("(") || open && !words.lower(i).equals(")");
        }
        return open
                && !sentenceFigures.isEmpty()
                && scene.places().stream()
                        .anyMatch(other ->
                                isWide(other) && sentenceFigures.getLast().contains(other.name()));
    }

    // --- the places around the number ------------------------------------------------------------------------

    /** "1,000 miles from the nearest crossing", "away from that city": what stands in front is not what is far. */
    private boolean isFromElsewhere(int to) {
        return words.lower(to).equals("from") || words.phraseAt(to, "away", "from");
    }

    /** "The fire was stopped 24 miles east of Waco": nothing with a name is so far from there; not "the base, 8 miles east". */
    private @Nullable Found fromWhere(Asked asked) {
        PlaceMention from = words.lower(asked.amount().from() - 1).equals(",")
                ? null
                : scene.places().stream()
                        .filter(place -> place.from() == asked.amount().to() + 2)
                        .findFirst()
                        .orElse(null);
        return from == null ? null : found(List.of(from), "place.behind");
    }

    /** "8 miles east of Waco": what stands behind is not what is far. */
    private boolean isToOneSide(int to) {
        return DIRECTIONS.contains(words.lower(to)) && words.lower(to + 1).equals("of");
    }

    /** Behind the figure up to the next one, then in front of it, then anywhere in the sentence. */
    private @Nullable Found around(Asked asked) {
        int index = asked.index();
        int from = asked.amount().from();
        int to = asked.amount().to();
        int previous = index == 0 ? 0 : scene.amounts().get(index - 1).to();
        if (asked.isDistance() && isToOneSide(to)) {
            return fromWhere(asked);
        }
        List<PlaceMention> places = nearby.behind(asked);
        PlaceMention left = asked.subject() == Subject.PEOPLE && asked.isLeaving() ? leftBefore(places, from) : null;
        if (left != null) {
            return found(List.of(left), "place.before");
        }
        if (isWholeInFront(asked)) {
            List<PlaceMention> own = ownPlaces(asked);
            return own.isEmpty() ? null : found(own, "place.sentence");
        }
        if (!places.isEmpty()) {
            return found(places, "place.behind");
        }
        if (asked.isDistance() && isFromElsewhere(to)) {
            return null;
        }
        places = nearby.goalOfAll(asked);
        if (!places.isEmpty()) {
            return found(places, "place.shared");
        }
        if (nearby.opensClause(asked)) {
            places = nearby.behind(to, nearby.nextClause(index), asked);
            if (!places.isEmpty()) {
                return found(places, "place.sentence");
            }
        }
        // "The state's own are in Iraq, so 40 came": a clause that tells what followed
        boolean apart = words.phraseAt(from - 2, ",", "so");
        List<PlaceMention> ahead = apart ? List.of() : nearby.ahead(previous, from, asked);
        List<PlaceMention> shared =
                nearby.sharesVerb(index) ? nearby.behind(to, nearby.clauseEnd(to), asked) : List.of();
        boolean told = !ahead.isEmpty() && !ahead.getLast().preposition().isEmpty() && !isOfDoer(ahead, asked.role());
        if (!told && !shared.isEmpty() && (ahead.isEmpty() || shared.getLast().isLocative())) {
            return found(shared, "place.shared");
        }
        if (!ahead.isEmpty()) {
            return found(ahead, "place.before");
        }
        VaguePlaces.Vague vague = vaguePlaces.behind(to);
        if (vague != null) {
            return vague.region() && US_MEXICO_BORDER.equals(border)
                    ? new Found(List.of(border), "place.the-border", vague.span())
                    : new Found(List.of(), "place.vague", vague.span());
        }
        places = apart ? List.of() : nearby.ahead(0, from, asked);
        if (!places.isEmpty()) {
            return found(places, "place.clause");
        }
        places = nearby.behind(to, Math.min(nearby.nextClause(index), nearby.nextVerb(to)), asked);
        return places.isEmpty() ? null : found(places, "place.sentence");
    }

    /** "The team at Tulsa rescued 11 people": where those are who do it, not those whom they do it to. */
    private static boolean isOfDoer(List<PlaceMention> ahead, Role role) {
        return role.kind() == Role.Kind.OBJECT
                && role.verb() != null
                && role.verb().from() == ahead.getLast().to()
                && ahead.getFirst().from() > 1;
    }

    /** "Of these 5,200, 1,800 go to Texas": what is said of the parts behind it is not said of all. */
    private boolean isWholeInFront(Asked asked) {
        return words.lower(0).equals("of")
                && asked.index() == 0
                && asked.amount().from() <= 2
                && scene.amounts().size() > 1;
    }

    /** "took people from Garden Hill, and 1,550 have been flown to Winnipeg": where they left, before where they went. */
    private @Nullable PlaceMention leftBefore(List<PlaceMention> goals, int figure) {
        if (goals.isEmpty() || !goals.getFirst().preposition().equals("to")) {
            return null;
        }
        return scene.places().stream()
                .filter(place -> place.isOrigin() && place.to() <= figure)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private Found found(List<PlaceMention> mentions, String rule) {
        PlaceMention last = mentions.getLast();
        if (last.from() <= 1 && words.lower(last.to()).equals(":") && isFrom(last)) {
            return new Found(memory.headingPlaces(), "place.heading", null);
        }
        Span span = words.span(mentions.getFirst().from(), last.to());
        List<String> names = new ArrayList<>(
                mentions.stream().map(PlaceMention::name).distinct().toList());
        if (last.preposition().equals(PlaceMention.POINTED)) {
            borderStates.addBorder(names, last, border);
            return new Found(List.copyOf(names), "place.there", span);
        }
        if (borderStates.isWholeBorder(names, last, border)) {
            return new Found(List.of(US_MEXICO_BORDER), "place.border-states", span);
        }
        borderStates.complete(names, last, border, memory.mainPlaces());
        return new Found(List.copyOf(names), rule, span);
    }
}
