package muster.extract;

import java.util.List;
import java.util.stream.IntStream;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.WordSet;

/** Words that stand for several states, counties or towns at once, named before or not at all. */
final class RegionWords {
    private static final WordSet REGIONS = FigurePlaces.LISTS.list("region");

    private final Words words;
    private final Memory memory;

    RegionWords(Words words, Memory memory) {
        this.words = words;
        this.memory = memory;
    }

    /** "the four regions": the last list of so many places. */
    List<String> counted() {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.lower(i).equals("the")
                    && words.tag(i + 1) == Tag.NUMBER
                    && REGIONS.contains(words.lemma(i + 2))
                    && words.tag(i + 3) != Tag.GENITIVE
                    && !words.lower(i + 2).endsWith("'")) {
                Numeral number = new Numerals(words.tokens()).at(i + 1);
                return number == null ? List.of() : memory.listOf(number.low().intValue());
            }
        }
        return List.of();
    }

    /** "10,900 are at work in 12 states": no one place of a report. */
    boolean isInManyStates(Amount amount) {
        return IntStream.range(amount.to(), words.size())
                .anyMatch(i -> words.lower(i).equals("in")
                        && words.tag(i + 1) == Tag.NUMBER
                        && words.lower(i + 2).equals("states"));
    }

    /** "Nationwide, 341,000 were met": of all the country, and of no place that the report is about. */
    boolean isOfWholeNation() {
        return words.lower(0).equals("nationwide") || words.lower(0).equals("nationally");
    }

    /** "deployed in 52 states and territories", "across the nation": no one place of a report. */
    boolean isEverywhere(Amount amount) {
        boolean opens = words.lower(0).equals("across") || words.lower(0).equals("throughout");
        if (opens && (words.holds(1, 3, "nation") || words.holds(1, 3, "country"))) {
            return true;
        }
        for (int i = amount.to(); i + 1 < words.size(); i++) {
            boolean states = words.tag(i) == Tag.NUMBER && REGIONS.contains(words.lemma(i + 1));
            if (states && words.lower(i - 1).equals("in") || words.lower(i).equals("nationwide")) {
                return true;
            }
            boolean across = words.lower(i).equals("across") || words.lower(i).equals("throughout");
            if (across && (words.holds(i, i + 3, "nation") || words.holds(i, i + 3, "country"))) {
                return true;
            }
        }
        return false;
    }

    /** "in those states", "for the regions", "in both states": the last list of places. */
    List<String> those() {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.lower(i).equals("both")
                    && PlaceWords.PREPOSITIONS.contains(words.lower(i - 1))
                    && REGIONS.contains(words.lemma(i + 1))) {
                return lastTwo();
            }
            boolean those = words.lower(i).equals("those")
                    || words.lower(i).equals("these")
                    || words.lower(i).equals("the") && PlaceWords.PREPOSITIONS.contains(words.lower(i - 1));
            if (those && words.tag(i + 1) == Tag.PLURAL && REGIONS.contains(words.lemma(i + 1))) {
                return memory.lastList();
            }
        }
        return List.of();
    }

    /** The last list of two places, or else the last two states or countries; none where there are not so many. */
    private List<String> lastTwo() {
        if (memory.lastList().size() == 2) {
            return memory.lastList();
        }
        List<String> wide = memory.mentions().reversed().stream()
                .filter(mention -> mention.place() != null && PlaceText.isStateOrCountry(mention.place()))
                .map(PlaceMention::name)
                .distinct()
                .limit(2)
                .toList();
        return wide.size() == 2 ? wide.reversed() : List.of();
    }
}
