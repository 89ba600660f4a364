package muster.extract;

import java.util.List;
import java.util.Set;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.Token;

/**
 * A sentence as one looks for places in it.
 *
 * @param forms the tokens as written
 * @param times the words of time, which name no places
 * @param events names of storms and persons of the report, which are no places in it
 */
record PlaceText(
        Pack pack, Gazetteer gazetteer, Words words, List<String> forms, List<TimeMention> times, Set<String> events) {

    static PlaceText of(Pack pack, Gazetteer gazetteer, Words words, List<TimeMention> times, Set<String> events) {
        List<String> forms = words.tokens().stream().map(Token::form).toList();
        return new PlaceText(pack, gazetteer, words, forms, times, events);
    }

    /** The tokens from one to before another, with the blanks that stand between them. */
    String written(int from, int to) {
        return written(words, from, to);
    }

    static String written(Words words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !words.token(i).glued()) {
                text.append(' ');
            }
            text.append(words.token(i).form());
        }
        return text.toString();
    }

    /** How many tokens the longest name of the gazetteer at a token has; 0 without one. */
    int longestNameAt(int i) {
        return gazetteer.longestNameAt(forms, i);
    }

    boolean isCapitalizedName(int i) {
        return i < words.size() && words.token(i).isCapitalized() && words.tag(i) == Tag.NAME;
    }

    boolean inTime(int i) {
        return times.stream().anyMatch(time -> time.from() <= i && i < time.to());
    }

    /** Whether a word names a force or a source of the pack. */
    boolean isForceOrSource(int i) {
        return pack.force(words.lower(i)) != null || pack.source(words.lower(i)) != null;
    }

    /** "Donna, Texas": whether a state or country stands behind a comma at a token. */
    boolean stateBehind(int to) {
        return words.lower(to).equals(",")
                && to + 1 < words.size()
                && gazetteer.named(words.token(to + 1).form()).stream().anyMatch(PlaceText::isStateOrCountry);
    }

    static boolean isStateOrCountry(Place place) {
        return place.kind() == PlaceKind.STATE || place.kind() == PlaceKind.COUNTRY;
    }
}
