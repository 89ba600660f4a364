package muster.language.quantity;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** The time or way that a rate is counted by: "a day", "per mile", "each month", "daily". */
public final class Rates {
    private static final WordSet ADVERBS = WordSet.of("daily", "weekly", "nightly", "monthly", "annually", "hourly");
    private static final WordSet PER = WordSet.of("per", "a", "an", "each", "every");
    private static final WordSet UNITS =
            WordSet.of("day", "week", "month", "year", "hour", "minute", "night", "shift", "mile");

    /** Behind the unit these tell a day and no rate: "2,500 a week earlier". */
    private static final WordSet COUNTED_FROM = WordSet.of("earlier", "ago", "later", "previously");

    private static final Rate NONE = new Rate("", 0);

    private Rates() {}

    /**
     * What a rate is counted by.
     *
     * @param unit empty where the amount is no rate
     * @param tokens how many belong to the amount; an adverb does not
     */
    record Rate(String unit, int tokens) {}

    static Rate at(Words words, int i) {
        // "a $5 million-a-month effort"
        if (words.token(i).isHyphen()
                && words.lower(i + 1).equals("a")
                && words.token(i + 2).isHyphen()
                && UNITS.contains(words.lower(i + 3))) {
            return new Rate(words.lower(i + 3), 4);
        }
        if (ADVERBS.contains(words.lower(i))) {
            return new Rate("daily", 0);
        }
        if (words.phraseAt(i, "per", "diem")) {
            return new Rate("day", 2);
        }
        String unit = words.lower(i + 1);
        return PER.contains(words.lower(i)) && UNITS.contains(unit) && !tellsDay(words, i + 2)
                ? new Rate(unit, 2)
                : NONE;
    }

    /** Whether the token behind "a week" makes a day of it and no rate: "2,500 a week earlier", "2,500 a week before." */
    public static boolean tellsDay(Words words, int behind) {
        return COUNTED_FROM.contains(words.lower(behind))
                || words.lower(behind).equals("before") && words.tag(behind + 1) == Tag.PUNCTUATION;
    }
}
