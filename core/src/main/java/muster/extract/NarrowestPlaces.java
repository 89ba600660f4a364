package muster.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import muster.place.PlaceKind;

/**
 * Finds the narrowest place in which nearly all lies that a report dwells on: of Spain in the headline and Valencia three
 * times in the text that is Valencia, of five towns in Ohio it is Ohio. A list such as "Texas and Louisiana" counts as one.
 */
final class NarrowestPlaces {
    /** What lies elsewhere weighs at most one of so many parts of it; for a single place out of a list one of more. */
    private static final int RIVAL = 2;

    private static final int RIVAL_OF_LIST = 4;

    /** A town elsewhere says so much less against a county or a state than another of these does. */
    private static final int SMALLER = 2;

    /** Words for an area wider than any place weigh less than one of so many parts of it. */
    private static final int WIDE = 3;

    /** A place in another one weighs at least two of so many parts of that. */
    private static final int ABOVE = 3;

    /** All but one of so many parts. */
    private static final int NEARLY_ALL = 4;

    /** Of more places than these in a list, each figure has its own. */
    private static final int LONGEST_LIST = 3;

    /** The heaviest places that are looked at, since each is compared with each. */
    private static final int MOST = 40;

    private final List<NamedPlace> named;
    private final int[] weights;
    private final int wide;

    /** Of each place those that lie in it, itself included. */
    private final List<BitSet> within = new ArrayList<>();

    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * A place or a list of some that the report may be about.
     *
     * @param places the numbers of the places
     * @param within of those that lie in one of them
     * @param above of those in which one of them lies
     * @param ofList whether it is a single place of a list
     */
    private record Candidate(BitSet places, BitSet within, BitSet above, boolean ofList) {}

    NarrowestPlaces(Collection<NamedPlace> all, ToIntFunction<NamedPlace> weight, int wide) {
        this.named = all.stream()
                .sorted(Comparator.comparingInt(weight).reversed())
                .limit(MOST)
                .toList();
        this.weights = named.stream().mapToInt(weight).toArray();
        this.wide = wide;
        for (int i = 0; i < named.size(); i++) {
            int outer = i;
            within.add(numbers(inner -> inner == outer || named.get(inner).liesIn(named.get(outer))));
        }
        for (int i = 0; i < named.size(); i++) {
            List<String> list = named.get(i).list();
            int place = i;
            candidates.add(candidate(numbers(other -> other == place), list.size() > 1));
            if (list.size() > 1 && list.size() <= LONGEST_LIST) {
                candidates.add(candidate(
                        numbers(other -> list.contains(named.get(other).name())), false));
            }
        }
    }

    private Candidate candidate(BitSet places, boolean ofList) {
        BitSet in = new BitSet();
        places.stream().forEach(place -> in.or(within.get(place)));
        BitSet above = numbers(outer -> !in.get(outer) && within.get(outer).intersects(places));
        return new Candidate(places, in, above, ofList);
    }

    /** The names of the place or of the list, or none where nothing weighs enough or stands out. */
    List<String> of(int enough) {
        List<Candidate> fitting =
                candidates.stream().filter(one -> fits(one, enough)).toList();
        return fitting.stream()
                .filter(one -> fitting.stream().noneMatch(other -> isWithin(other, one)))
                .findFirst()
                .map(this::countryIn)
                .map(this::names)
                .orElse(List.of());
    }

    private boolean fits(Candidate one, int enough) {
        int in = sum(one.within());
        int own = sum(one.places());
        boolean towns = one.places().cardinality() > 1
                && one.places().stream().allMatch(place -> isA(PlaceKind.CITY, place) && weights[place] < enough);
        return in >= enough
                && !towns
                && in >= (one.ofList() ? RIVAL_OF_LIST : RIVAL) * rival(one)
                && in > WIDE * wide
                && ABOVE * own >= 2 * aboveWeight(one)
                && (own > 0 || isOfMany(one, in));
    }

    /** A region is no rival of the country in it on which the report dwells. */
    private int aboveWeight(Candidate one) {
        return sum(one.above().stream().filter(place -> !isA(PlaceKind.REGION, place)));
    }

    /** The weight of what is dwelt on elsewhere. */
    private int rival(Candidate one) {
        return numbers(other -> !one.within().get(other)
                        && !one.above().get(other)
                        && named.get(other).place() != null
                        && !isA(PlaceKind.BASE, other)
                        && one.places().stream()
                                .noneMatch(place -> named.get(place).mayOverlap(named.get(other))))
                .stream()
                .map(other -> sum(within.get(other)) / (isSmaller(other, one) ? SMALLER : 1))
                .max()
                .orElse(0);
    }

    private boolean isSmaller(int other, Candidate one) {
        return isA(PlaceKind.CITY, other)
                && one.places().stream()
                        .allMatch(place -> named.get(place).place() != null && !isA(PlaceKind.CITY, place));
    }

    /** Whether several places lie in one that is named only in passing, and none has nearly all of their weight. */
    private boolean isOfMany(Candidate one, int in) {
        int bases = sum(one.within().stream().filter(place -> isA(PlaceKind.BASE, place)));
        return one.within().stream()
                .filter(place -> !isA(PlaceKind.BASE, place))
                .allMatch(place -> NEARLY_ALL * weights[place] < (NEARLY_ALL - 1) * (in - bases));
    }

    private static boolean isWithin(Candidate inner, Candidate outer) {
        BitSet beyond = (BitSet) inner.within().clone();
        beyond.andNot(outer.within());
        return beyond.isEmpty() && inner.within().cardinality() < outer.within().cardinality();
    }

    /** Of a region the one country in it that the report dwells on; any other places themselves. */
    private BitSet countryIn(Candidate one) {
        boolean region = one.places().stream().allMatch(place -> isA(PlaceKind.REGION, place));
        BitSet countries =
                numbers(place -> one.within().get(place) && isA(PlaceKind.COUNTRY, place) && weights[place] > 1);
        return region && countries.cardinality() == 1 ? countries : one.places();
    }

    /** In the order of the list that they were named in. */
    private List<String> names(BitSet places) {
        NamedPlace first = named.get(places.nextSetBit(0));
        return places.cardinality() == 1 ? List.of(first.name()) : first.list();
    }

    private boolean isA(PlaceKind kind, int place) {
        return named.get(place).kind() == kind;
    }

    private int sum(BitSet places) {
        return sum(places.stream());
    }

    private int sum(IntStream places) {
        return places.map(place -> weights[place]).sum();
    }

    private BitSet numbers(IntPredicate chosen) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < named.size(); i++) {
            if (chosen.test(i)) {
                numbers.set(i);
            }
        }
        return numbers;
    }
}
