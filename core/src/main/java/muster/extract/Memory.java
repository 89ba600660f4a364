package muster.extract;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Link;
import muster.claim.Subject;
import muster.place.Place;
import muster.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind from sentence to sentence of one report. */
final class Memory {
    private static final int RECENT = 6;

    /** So many places are kept in mind at least: who points back farther means none of them. */
    private static final int MENTIONS = 500;

    private @Nullable Antecedent counted;
    private @Nullable Antecedent strength;
    private @Nullable Antecedent measured;
    private final Deque<Antecedent> recent = new ArrayDeque<>();

    private List<String> mainPlaces = List.of();
    private List<String> likelyPlaces = List.of();
    private List<String> places = List.of();
    private List<String> figurePlaces = List.of();
    private final SameCounts sameCounts = new SameCounts();
    private List<String> sentencePlaces = List.of();
    private List<String> lastPlaces = List.of();
    private List<String> lastSite = List.of();
    private final List<PlaceMention> mentions = new ArrayList<>();
    private List<String> lastList = List.of();
    /** Where the figures of the sentence right before were, if it stands in the same paragraph; else none. */
    private List<String> justBefore = List.of();

    private @Nullable String dateline;
    private boolean elsewhere;
    private List<String> headingPlaces = List.of();
    private final Map<Integer, List<String>> lists = new HashMap<>();

    private List<Link> speaker = List.of();
    private List<Link> label = List.of();
    private boolean quoteOpen;

    private @Nullable Component component;
    private @Nullable Component headingComponent;

    private @Nullable DateRange blockTime;
    private List<String> blockPlaces = List.of();

    // --- which force -----------------------------------------------------------------------------------------

    /** The only component that the sentence before named, or null. */
    @Nullable
    Component component() {
        return component;
    }

    void component(@Nullable Component named) {
        component = named;
    }

    /** The only component that the heading over this block names, or null. */
    @Nullable
    Component headingComponent() {
        return headingComponent;
    }

    void headingComponent(@Nullable Component named) {
        headingComponent = named;
    }

    // --- what was counted ------------------------------------------------------------------------------------

    @Nullable
    Antecedent counted() {
        return counted;
    }

    void count(Antecedent one) {
        counted = one;
        if (one.subject() == Subject.TROOPS) {
            strength = one;
        }
    }

    @Nullable
    Antecedent strength() {
        return strength;
    }

    /** What was counted last, whatever it was. */
    @Nullable
    Antecedent last() {
        return recent.peekFirst();
    }

    void last(Antecedent one) {
        recent.addFirst(one);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    /** What "N of them" is a part of: the last count that is at least as large; for a share the last count. */
    @Nullable
    Antecedent whole(BigDecimal part, boolean share) {
        for (Antecedent one : recent) {
            if (share || one.value().compareTo(part) >= 0) {
                return one;
            }
        }
        return null;
    }

    /** The last sum, length or weight. */
    @Nullable
    Antecedent measured() {
        return measured;
    }

    void measured(Antecedent one) {
        measured = one;
    }

    // --- where -----------------------------------------------------------------------------------------------

    /** Where the report as a whole takes place. */
    List<String> mainPlaces() {
        return mainPlaces;
    }

    void mainPlaces(List<String> named) {
        mainPlaces = List.copyOf(named);
    }

    /** Where the forces of the report most likely are, where it dwells on no place. */
    List<String> likelyPlaces() {
        return likelyPlaces;
    }

    void likelyPlaces(List<String> named) {
        likelyPlaces = List.copyOf(named);
    }

    /** The places that a sentence named last; those of the report while none has. */
    List<String> places() {
        return places.isEmpty() ? mainPlaces : places;
    }

    void places(List<String> named) {
        if (!named.isEmpty()) {
            places = List.copyOf(named);
        }
    }

    /** The places of the figures of the last sentence that named a place, or else those that it named. */
    List<String> lastPlaces() {
        return lastPlaces.isEmpty() ? mainPlaces : lastPlaces;
    }

    /** The town or site that the last sentence with places went to, as long as it named no wider place; else none. */
    List<String> lastSite() {
        return lastSite;
    }

    /** The places named last, in the order of the text. */
    List<PlaceMention> mentions() {
        return mentions;
    }

    /** Whether the report has gone on to another place since it last named where it takes place as a whole. */
    boolean isElsewhere() {
        return elsewhere;
    }

    private boolean isMain(PlaceMention place) {
        return mainPlaces.contains(place.name());
    }

    /** "the 22nd Unit at Camp Lejeune": where a formation is at home is not where the report goes on. */
    private static boolean isAtBase(PlaceMention mention) {
        Place place = mention.place();
        return place != null
                && place.kind() == PlaceKind.BASE
                && mention.preposition().equals("at");
    }

    private static boolean isSite(@Nullable Place place) {
        return place != null && (place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.PORT_OF_ENTRY);
    }

    private static boolean liesWithin(@Nullable Place inner, List<String> outer) {
        return inner == null
                || inner.kind() == PlaceKind.REGION
                || inner.admin1() != null && outer.contains(inner.admin1());
    }

    /** The city in front of the report's first sentence, or null. */
    @Nullable
    String dateline() {
        return dateline;
    }

    void dateline(String city) {
        dateline = city;
    }

    /** What was said of each number. */
    SameCounts sameCounts() {
        return sameCounts;
    }

    /** Where the figures of the sentence right before were, if it stands in the same paragraph; else none. */
    List<String> justBefore() {
        return justBefore;
    }

    /** A sentence ends that named these places. */
    void placesEnd(List<PlaceMention> named) {
        justBefore = sentencePlaces;
        if (named.isEmpty()) {
            lastPlaces = sentencePlaces.isEmpty() ? lastPlaces : sentencePlaces;
            sentencePlaces = List.of();
            return;
        }
        mentions.addAll(named);
        lastSite = named.reversed().stream()
                .filter(PlaceMention::isLocative)
                .filter(site -> !site.isBorder())
                .findFirst()
                .filter(site -> isSite(site.place()))
                .map(site -> List.of(site.name()))
                .orElse(List.of());
        named.reversed().stream()
                .filter(place -> isMain(place)
                        || place.isLocative() && !isAtBase(place) && !liesWithin(place.place(), mainPlaces))
                .findFirst()
                .ifPresent(last ->
                        elsewhere = named.stream().noneMatch(place -> place.group() == last.group() && isMain(place)));
        if (mentions.size() > 2 * MENTIONS) {
            mentions.subList(0, mentions.size() - MENTIONS).clear();
        }
        if (!sentencePlaces.isEmpty()) {
            lastPlaces = sentencePlaces;
        } else if (named.stream().anyMatch(PlaceMention::isLocative)) {
            lastPlaces = places;
        } else {
            named.stream()
                    .filter(PlaceMention::isNamedFreely)
                    .findFirst()
                    .ifPresent(place -> lastPlaces = List.of(place.name()));
        }
        sentencePlaces = List.of();
    }

    /** The places of the last figure that had any. */
    List<String> figurePlaces() {
        return figurePlaces;
    }

    void figurePlaces(List<String> names) {
        figurePlaces = List.copyOf(names);
        sentencePlaces = figurePlaces;
    }

    /** The places that the heading over this block names. */
    List<String> headingPlaces() {
        return headingPlaces;
    }

    void headingPlaces(List<String> names) {
        headingPlaces = List.copyOf(names);
    }

    /** The last list of so many places, or none. */
    List<String> listOf(int size) {
        return lists.getOrDefault(size, List.of());
    }

    /** The last list of several places, or none. */
    List<String> lastList() {
        return lastList;
    }

    void list(List<String> names) {
        if (names.size() > 1) {
            lastList = List.copyOf(names);
            lists.put(names.size(), lastList);
        }
    }

    // --- who says so -----------------------------------------------------------------------------------------

    List<Link> speaker() {
        return speaker;
    }

    void speaker(List<Link> links) {
        speaker = List.copyOf(links);
    }

    /** The speaker whose label stands in front of a transcript's words, or none. */
    List<Link> label() {
        return label;
    }

    void label(List<Link> links) {
        label = List.copyOf(links);
    }

    /** Whether the last sentence ended inside a quotation. */
    boolean quoteOpen() {
        return quoteOpen;
    }

    void quoteOpen(boolean open) {
        quoteOpen = open;
    }

    // --- the block -------------------------------------------------------------------------------------------

    /** A new block begins: what its first words set for all of it. */
    void block(@Nullable DateRange time, List<String> named) {
        justBefore = List.of();
        blockTime = time;
        blockPlaces = List.copyOf(named);
    }

    @Nullable
    DateRange blockTime() {
        return blockTime;
    }

    List<String> blockPlaces() {
        return blockPlaces;
    }
}
