package muster.extract;

import java.util.List;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.TimeMention;

/** A sentence with everything found in it. */
record Scene(
        Words words,
        List<Amount> amounts,
        List<TimeMention> times,
        List<PlaceMention> places,
        List<Speech> speeches,
        List<Counted> counted,
        List<Role> roles) {
    /** The places of the list that a place stands in, in the order of the text; itself alone where it stands in none. */
    List<PlaceMention> listOf(PlaceMention place) {
        return places.stream().filter(other -> other.group() == place.group()).toList();
    }
}
