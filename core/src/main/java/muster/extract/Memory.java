package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.DateRange;
import muster.claim.Force;
import muster.claim.Link;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind from sentence to sentence of one report. */
final class Memory {
    private @Nullable Antecedent counted;
    private @Nullable Antecedent strength;
    private @Nullable Antecedent last;
    private @Nullable Antecedent measured;
    private final java.util.ArrayDeque<Antecedent> recent = new java.util.ArrayDeque<>();
    private Force force = Force.UNSAID;
    private List<String> places = List.of();
    private List<String> mainPlaces = List.of();
    private List<String> figurePlaces = List.of();
    private List<String> headingPlaces = List.of();
    private final java.util.Map<Integer, List<String>> lists = new java.util.HashMap<>();
    private List<Link> speaker = List.of();
    private @Nullable Link lastNamed;
    private List<Link> label = List.of();
    private boolean quoteOpen;
    private @Nullable DateRange blockTime;
    private List<String> blockPlaces = List.of();

    @Nullable
    Antecedent counted() {
        return counted;
    }

    /** What was counted last, whatever it was. */
    @Nullable
    Antecedent last() {
        return last;
    }

    void last(Antecedent one) {
        last = one;
        recent.addFirst(one);
        if (recent.size() > 6) {
            recent.removeLast();
        }
    }

    /** What "N of them" is a part of: the last count that is at least as large; for a share the last count. */
    @Nullable
    Antecedent whole(java.math.BigDecimal part, boolean share) {
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

    @Nullable
    Antecedent strength() {
        return strength;
    }

    void count(Antecedent one) {
        counted = one;
        if (one.subject() == Subject.TROOPS) {
            strength = one;
            if (one.force().component() != null) {
                force = one.force();
            }
        }
    }

    Force force() {
        return force;
    }

    void force(Force said) {
        force = said;
    }

    List<String> places() {
        return places.isEmpty() ? mainPlaces : places;
    }

    /** The last list of so many places, or none. */
    List<String> listOf(int size) {
        return lists.getOrDefault(size, List.of());
    }

    void list(List<String> names) {
        if (names.size() > 1) {
            lists.put(names.size(), List.copyOf(names));
        }
    }

    /** The places that the heading over this block names. */
    List<String> headingPlaces() {
        return headingPlaces;
    }

    void headingPlaces(List<String> names) {
        headingPlaces = List.copyOf(names);
    }

    /** The places of the last figure that had any. */
    List<String> figurePlaces() {
        return figurePlaces;
    }

    void figurePlaces(List<String> names) {
        figurePlaces = List.copyOf(names);
    }

    void places(List<String> named) {
        if (!named.isEmpty()) {
            places = List.copyOf(named);
        }
    }

    /** Where the report as a whole takes place. */
    List<String> mainPlaces() {
        return mainPlaces;
    }

    void mainPlaces(List<String> named) {
        mainPlaces = List.copyOf(named);
    }

    List<Link> speaker() {
        return speaker;
    }

    void speaker(List<Link> links) {
        speaker = List.copyOf(links);
        for (Link link : links) {
            if (link.kind() == muster.claim.LinkKind.NAMED || link.kind() == muster.claim.LinkKind.ROLE) {
                lastNamed = link;
            }
        }
    }

    @Nullable
    Link lastNamed() {
        return lastNamed;
    }

    List<Link> label() {
        return label;
    }

    void label(List<Link> links) {
        label = new ArrayList<>(links);
    }

    boolean quoteOpen() {
        return quoteOpen;
    }

    void quoteOpen(boolean open) {
        quoteOpen = open;
    }

    @Nullable
    DateRange blockTime() {
        return blockTime;
    }

    List<String> blockPlaces() {
        return blockPlaces;
    }

    /** A new block begins: what its first words set for all of it. */
    void block(@Nullable DateRange time, List<String> named) {
        blockTime = time;
        blockPlaces = List.copyOf(named);
    }
}
