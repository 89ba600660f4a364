package muster.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** Reads "on the border" as the border that the report is about. */
final class BorderWords {
    private static final Set<Tag> BETWEEN = EnumSet.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.POSSESSIVE);

    /** "the border region". */
    private static final WordSet AROUND = WordSet.of("region", "area", "zone");

    private static final WordSet PLACE_VERBS = PlaceWords.LISTS.list("place-verb");

    /** Behind the numbers of all lists of places in a sentence, so that such a border is in none of them. */
    private static final int FIRST_GROUP = 1000;

    private BorderWords() {}

    /** The scene with the border as a place wherever its words speak of it without a name. */
    static Scene in(Scene scene, String border) {
        Words words = scene.words();
        List<PlaceMention> places = new ArrayList<>(scene.places());
        places.replaceAll(place -> isCountryOf(border, place) && isBorder(place.to(), words)
                ? new PlaceMention(place.from(), place.to() + 1, border, null, place.preposition(), place.group())
                : place);
        for (int i = 0; i < words.size(); i++) {
            String preposition = prepositionOf(i, words);
            boolean placed = WordList.BORDER_PREPOSITIONS.has(preposition);
            if (saysBorder(i, words) && !isNamed(i, scene) && placed) {
                places.add(new PlaceMention(i, i + 1, border, null, preposition, FIRST_GROUP + i));
            }
        }
        places.sort(Comparator.comparingInt(PlaceMention::from));
        return new Scene(
                words, scene.amounts(), scene.times(), places, scene.speeches(), scene.counted(), scene.roles());
    }

    /** "the Belarus frontier", where the border is that of Poland and Belarus. */
    private static boolean isCountryOf(String border, PlaceMention place) {
        String[] countries = border.replace(" border", "").split("-", -1);
        return countries.length == 2 && List.of(countries).contains(place.name());
    }

    static boolean isBorder(int i, Words words) {
        return words.lower(i).equals("border") || words.lower(i).equals("frontier");
    }

    /** "the border", but not "the border town". */
    private static boolean saysBorder(int i, Words words) {
        boolean part = words.tag(i + 1).isNominal() && !AROUND.contains(words.lower(i + 1));
        return isBorder(i, words) && (!part || words.isTitleCase());
    }

    private static boolean isNamed(int i, Scene scene) {
        return scene.places().stream().anyMatch(place -> place.covers(i));
    }

    /** "the 1,300-mile border": its length stands between. */
    private static boolean isOfLength(int i, Words words) {
        int number = words.token(i).isHyphen() ? i - 1 : words.token(i - 1).isHyphen() ? i - 2 : i;
        return words.tag(number) == Tag.NUMBER && words.token(number + 1).isHyphen();
    }

    private static String prepositionOf(int i, Words words) {
        int from = i - 1;
        while (from >= 0 && (BETWEEN.contains(words.tag(from)) || isOfLength(from, words))) {
            from--;
        }
        boolean crossed = words.tag(from).isVerb() && PLACE_VERBS.contains(words.lemma(from));
        return crossed ? "at" : words.lower(from);
    }
}
