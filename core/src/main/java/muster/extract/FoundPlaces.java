package muster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.language.Tag;
import muster.language.Words;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The places found so far in a sentence, in its order, each with its preposition and its list. */
final class FoundPlaces {
    private static final WordSet WITHIN = WordSet.of("in", "across", "throughout");
    private static final WordSet WITHIN_LIST = WordSet.of("in", "at", "near", "to");
    private static final int LONGEST_LIST = 8;
    private static final int LONGEST_NAME = 3;
    private static final WordSet JOINS = WordSet.of(",", "and", "or", "&", "/");

    private final PlaceText text;
    private final Words words;
    private final PlacePrepositions prepositions;
    private final List<PlaceMention> found = new ArrayList<>();

    FoundPlaces(PlaceText text) {
        this.text = text;
        this.words = text.words();
        this.prepositions = new PlacePrepositions(text);
    }

    /** Adds a place; one that goes on with a list takes over the preposition of the list. */
    void add(int from, int to, String name, @Nullable Place place) {
        if (continuesList(from) && !opensClause(from, to)) {
            PlaceMention last = found.getLast();
            found.add(new PlaceMention(from, to, name, place, last.preposition(), last.group()));
        } else {
            int group = found.isEmpty() ? 0 : found.getLast().group() + 1;
            found.add(new PlaceMention(from, to, name, place, preposition(from), group));
        }
    }

    /** "to British Columbia, and Ottawa has approved": a name behind a single place may be who acts in a new clause. */
    private boolean opensClause(int from, int to) {
        PlaceMention last = found.getLast();
        boolean single =
                found.stream().filter(other -> other.group() == last.group()).count() == 1;
        return single
                && words.phraseAt(last.to(), ",", "and")
                && last.to() + 2 == from
                && words.tag(to).isFinite();
    }

    /** Adds a place that lies within the words of the last one: the state of "the Texas-Mexico border". */
    void addWithin(int from, int to, Place place) {
        PlaceMention last = found.getLast();
        found.add(new PlaceMention(from, to, place.name(), place, last.preposition(), last.group()));
    }

    /** Takes words up to a token for part of the last place, if that is more than a dateline. */
    void stretchLast(int to) {
        if (found.getLast().preposition().isEmpty()) {
            return;
        }
        found.set(found.size() - 1, found.getLast().until(to));
    }

    /** Puts the last place into the list of the one before it, if that one ends at a token. */
    void joinLast(int end) {
        int last = found.size() - 1;
        if (last > 0 && found.get(last - 1).to() == end) {
            PlaceMention owner = found.get(last - 1);
            PlaceMention owned = found.get(last);
            found.set(
                    last,
                    new PlaceMention(
                            owned.from(), owned.to(), owned.name(), owned.place(), owner.preposition(), owner.group()));
        }
    }

    /** Adds where a force is at home, which belongs to no list. */
    void addHome(int from, int to, Place place) {
        found.add(new PlaceMention(from, to, place.name(), place, "home", -1 - from));
    }

    /** The preposition in front of a name, or empty; "at Florida's Big Bend" has that of the owner. */
    String preposition(int from) {
        if (isOwned(from)) {
            return found.getLast().preposition();
        }
        return prepositions.before(from, found.isEmpty() ? -1 : found.getLast().to());
    }

    /** "Spain's Valencia region": whether a name lies in the state or country named right in front of it. */
    boolean isOwned(int from) {
        return !found.isEmpty() && owns(found.getLast(), from);
    }

    private boolean owns(PlaceMention owner, int from) {
        boolean adjacent = owner.to() == from || owner.to() == from - 1;
        return adjacent
                && words.tag(from - 1) == Tag.GENITIVE
                && owner.place() != null
                && (PlaceText.isStateOrCountry(owner.place()) || isSite(from));
    }

    /** "San Diego's Lindbergh Field": the name of a site in a town. */
    private boolean isSite(int from) {
        int to = from;
        while (words.token(to).isCapitalized()) {
            to++;
        }
        return to > from + 1 && !words.isTitleCase() && SiteNames.endsAsSite(words.lower(to - 1));
    }

    /** The country named last. */
    Optional<String> lastCountry() {
        return found.reversed().stream()
                .filter(mention -> mention.place() != null && mention.place().kind() == PlaceKind.COUNTRY)
                .map(PlaceMention::name)
                .findFirst();
    }

    boolean endsAt(int i) {
        return !found.isEmpty() && found.getLast().to() == i;
    }

    /** "were flying over Galicia, and the Netherlands will add two": the subject of the next clause. */
    private boolean actsBehindJoint(int i) {
        int joint = words.tag(i - 1) == Tag.DETERMINER ? i - 2 : i - 1;
        return words.phraseAt(joint - 1, ",", "and") && words.tag(i + 1) == Tag.MODAL;
    }

    /** "in Ohio, Iowa and the Dakotas", "in Ohio and across Iowa": whether a token goes on with the list of the last place. */
    boolean continuesList(int i) {
        if (found.isEmpty()) {
            return false;
        }
        int end = found.getLast().to();
        int at = i - 1;
        if (actsBehindJoint(i)) {
            return false;
        }
        if (at > end
                && (words.lower(at).equals("nearby")
                        || words.tag(at) == Tag.ADJECTIVE && PlaceWords.REGIONS.contains(words.lower(at)))) {
            at--;
        }
        if (at > end && words.lower(at).equals("other")) {
            at--;
        }
        if (at > end && words.tag(at) == Tag.DETERMINER) {
            at--;
        }
        boolean goal = words.lower(at).equals("to") && !found.getLast().isOrigin();
        if (at > end && (goal || mayFollowJoin(at))) {
            at--;
        }
        if (at > end && words.tag(at) == Tag.ADVERB && !words.lower(at).equals("well")) {
            at--;
        }
        if (at >= end + 2 && words.phraseAt(at - 2, "as", "well", "as")) {
            at -= 2;
            return at == end || at == end + 1 && words.lower(end).equals(",");
        }
        return end == at && joins(at) || end == at - 1 && words.lower(at - 1).equals(",") && joins(at);
    }

    /** "in Vomp, Aigen and Saalfelden": a further name behind one that only its preposition makes a place. */
    boolean continuesNames(int i) {
        if (found.isEmpty() || !WITHIN_LIST.contains(found.getLast().preposition())) {
            return false;
        }
        int end = found.getLast().to();
        boolean last = words.lower(end).equals("and") && i == end + 1;
        boolean comma = words.lower(end).equals(",") && i == end + 1;
        int whole = i + 1;
        while (whole - i < LONGEST_NAME && words.token(whole).isCapitalized()) {
            whole++;
        }
        Tag behind = words.tag(whole);
        boolean listed = words.lower(i + 1).equals(",")
                || words.lower(i + 1).equals("and")
                || words.lower(i + 1).equals(".");
        return last && !behind.isFinite() && !behind.isNominal()
                || comma && listed && words.holds(i, Math.min(words.size(), i + LONGEST_LIST), "and");
    }

    /** "and across", "and in", of places that are in front of it with such a word, too. */
    private boolean mayFollowJoin(int i) {
        boolean repeated = words.lower(i - 1).equals(",")
                && words.lower(i).equals(found.getLast().preposition())
                && found.getLast().to() == i - 1;
        boolean joined = repeated
                || words.lower(i - 1).equals("and")
                || words.lower(i - 1).equals("as")
                || words.tag(i - 1) == Tag.ADVERB;
        return joined
                && WITHIN.contains(words.lower(i))
                && WITHIN.contains(found.getLast().preposition());
    }

    private static final WordSet REGIONS = WordSet.of("prefecture", "province", "governorate", "oblast", "voivodeship");

    private boolean joins(int i) {
        return JOINS.contains(words.lower(i));
    }

    /** All places; of "Donna, Texas" the city alone is left, over the words of both. */
    List<PlaceMention> withoutOuter() {
        for (int i = found.size() - 1; i > 0; i--) {
            PlaceMention outer = found.get(i);
            PlaceMention inner = found.get(i - 1);
            if (owns(inner, outer.from())) {
                boolean surelyPlace = outer.place() != null || SiteNames.endsAsSite(words.lower(outer.to() - 1));
                found.remove(surelyPlace ? i - 1 : i);
                continue;
            }
            boolean adjacent =
                    inner.to() == outer.from() - 1 && words.lower(inner.to()).equals(",");
            if (adjacent && isOuter(inner, outer)) {
                found.set(i - 1, inner.until(outer.to()));
                found.remove(i);
            }
        }
        return List.copyOf(found);
    }

    private boolean isOuter(PlaceMention inner, PlaceMention outer) {
        boolean region =
                REGIONS.contains(words.lower(outer.to() - 1)) && !REGIONS.contains(words.lower(inner.to() - 1));
        if (region && outer.preposition().equals(inner.preposition())) {
            return true;
        }
        if (outer.place() == null || !PlaceText.isStateOrCountry(outer.place())) {
            return false;
        }
        if (inner.place() == null || text.gazetteer().within(inner.place(), outer.place())) {
            return true;
        }
        // A state between two commas belongs to the name in front of it, even where the gazetteer knows another one.
        return words.lower(outer.to()).equals(",") && !PlaceText.isStateOrCountry(inner.place());
    }
}
