package muster.language.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import muster.language.Numeral;
import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers that count nothing: "one of", ages, factors, idioms. */
final class NotCounted {
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])\\.[0-5]\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final WordSet AGED = WordSet.of("aged", "age", "ages");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final WordSet ONE_PERSON =
            WordSet.of("man", "woman", "boy", "girl", "child", "widow", "grandmother", "grandfather", "mother");
    private static final WordSet AGE_UNITS = WordSet.of("year", "years", "month", "months", "day");
    /** "arrived at 15.05". */
    private static final Pattern DOTTED_CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3])\\.[0-5]\\d");

    private static final WordSet EMERGENCY = WordSet.of("911", "999", "112", "000");
    private static final WordSet CALLED = WordSet.of(
            "call",
            "caller",
            "dispatcher",
            "dispatch",
            "dispatching",
            "operator",
            "center",
            "centre",
            "line",
            "system");

    /** "a six-wheel-drive truck", "a twin-engine plane": how something is built. */
    private static final WordSet BUILT = WordSet.of(
            "wheel", "wheeled", "engine", "rotor", "axle", "seat", "seater", "door", "way", "storey", "story", "lane",
            "blade", "legged");

    private static final int DENIED_WITHIN = 10;
    private static final WordSet OLD = WordSet.of("old", "olds");
    private static final WordSet FACTORS = WordSet.of("fold", "x");
    private static final WordSet ALL_HOURS = WordSet.of("24", "seven");

    /** "left half under water", "half asleep": how something is, no part of what is counted. */
    private static final WordSet HALF_AS = WordSet.of(
            "under",
            "underwater",
            "submerged",
            "sunk",
            "sunken",
            "buried",
            "asleep",
            "dead",
            "alive",
            "naked",
            "ruined");

    private NotCounted() {}

    /** The stable name of the rule that refuses the number, or null. */
    static @Nullable String reason(Words words, Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        String time = time(words, from, to);
        if (time != null) {
            return time;
        }
        if (to == from + 1 && words.lower(from).equals("one")) {
            String one = One.reason(words, from);
            if (one != null) {
                return one;
            }
        }
        if (isListMark(words, from, to)) {
            return "number.list-mark";
        }
        if (words.lower(from - 1).equals("magnitude") || words.phraseAt(to, "on", "the", "richter")) {
            return "number.magnitude";
        }
        boolean dotted = words.lower(from - 1).equals("at")
                && DOTTED_CLOCK.matcher(words.token(from).form()).matches()
                && !words.tag(to).isNominal();
        if (dotted || words.lower(to).equals("o'clock")) {
            return "number.clock";
        }
        if (isTelephone(words, from) || isEmergencyNumber(words, from, to)) {
            return "number.telephone";
        }
        if (words.lower(to).equals("-") && words.lower(to + 1).equals("star")) {
            return "number.rank";
        }
        boolean built = words.lower(to).equals("-") && BUILT.contains(words.lower(to + 1));
        if (built || words.lower(from - 1).equals("covid")) {
            return "number.kind";
        }
        if (isDenied(words, from)) {
            return "number.denied";
        }
        if (isAge(words, numeral)) {
            return "number.age";
        }
        if (isFactor(words, to)) {
            return "number.factor";
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            return fraction(words, numeral);
        }
        return isIdiom(words, from, to) ? "number.idiom" : null;
    }

    /** "40 soldiers, not 60, had gone": nobody says that there were 60. */
    private static boolean isDenied(Words words, int from) {
        if (!words.phraseAt(from - 2, ",", "not")) {
            return false;
        }
        for (int i = from - 3; i >= Math.max(0, from - DENIED_WITHIN); i--) {
            if (words.tag(i) == Tag.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Stretches and times of day that only date something else: "the first two days", "in three weeks". */
    private static @Nullable String time(Words words, int from, int to) {
        String before = words.lower(from - 1);
        // "This Monday (6)": the day of the month
        if (before.equals("(") && words.lower(to).equals(")") && Words.isWeekday(words.lower(from - 2))) {
            return "number.day";
        }
        boolean span = Units.isDuration(words.lower(to));
        boolean first = before.equals("first") && words.lower(from - 2).equals("the");
        boolean notOne = before.equals("not") && words.lower(from).equals("one");
        if (notOne || span && (first || before.equals("opening"))) {
            return "number.not-one";
        }
        if (span && before.equals("in") && !words.lower(to + 1).equals("of")) {
            return "number.past-span";
        }
        if (from > 0) {
            return null;
        }
        if (CLOCK.matcher(words.token(0).form()).matches() && words.token(to).isCapitalized()) {
            return "number.clock";
        }
        return span && words.lower(to + 1).equals("on") ? "number.dates-another" : null;
    }

    /** "1. Billing was slow.", "Two, training, up to 500 a week": the number of a point. */
    private static boolean isListMark(Words words, int from, int to) {
        if (from > 0 || to != 1 || to >= words.size()) {
            return false;
        }
        boolean digits = words.token(0).isNumber();
        String sign = words.lower(to);
        return digits && words.token(0).form().length() <= 2 && (sign.equals(".") || sign.equals(")"))
                || !digits && sign.equals(",") && !words.lower(to + 1).equals("or");
    }

    /** "call 180 22 66": three groups of digits or more, which are no thousands. */
    private static boolean isTelephone(Words words, int at) {
        int from = at;
        while (from > 0 && words.token(from - 1).isNumber()) {
            from--;
        }
        int to = from;
        boolean thousands = true;
        while (words.token(to).isNumber()) {
            int digits = words.token(to).form().length();
            thousands &= to == from ? digits <= 3 : digits == 3;
            to++;
        }
        return to - from >= 3 && !thousands;
    }

    /** "a 999 call", "911 dispatchers": the number that one calls for help. */
    private static boolean isEmergencyNumber(Words words, int from, int to) {
        return EMERGENCY.contains(words.lower(from)) && CALLED.contains(words.lemma(to));
    }

    /** 22-year-old, aged 22, age 5, "Smith, 34,". */
    private static boolean isAge(Words words, Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        String before = words.lower(from - 1);
        if (before.equals("turned")) {
            return !words.tag(to).isNominal() && numeral.high().compareTo(OLDEST) <= 0;
        }
        if (AGED.contains(before)
                || before.equals("of")
                        && ONE_PERSON.contains(words.lower(from - 2))
                        && !words.tag(to).isNominal()) {
            return true;
        }
        boolean someone =
                words.lower(from - 2).equals("she") || words.lower(from - 2).equals("he");
        boolean was = before.equals("was") || before.equals("is");
        if (someone && was && words.tag(to) == Tag.PUNCTUATION && numeral.high().compareTo(OLDEST) <= 0) {
            return true;
        }
        int unitAt = pastHyphen(words, to);
        if (AGE_UNITS.contains(words.lower(unitAt)) && OLD.contains(words.lower(pastHyphen(words, unitAt + 1)))) {
            return true;
        }
        boolean twoDigits =
                words.token(from).isNumber() && words.token(from).form().length() == 2;
        return twoDigits
                && before.equals(",")
                && (words.lower(to).equals(",") || words.lower(to).equals("."))
                // "Arizona, 531; Texas, 246 and New Mexico, 75."
                && !words.holds(0, from, ";")
                && (words.tag(from - 2) == Tag.NAME && words.tag(from - 3) == Tag.NAME
                        || isOnePerson(words, from, to)
                        || words.tag(from - 2) == Tag.NAME
                                && words.tag(from - 3).isVerb()
                                && words.lower(to).equals(","))
                && !isShortened(words.lower(from - 2));
    }

    /** "Gray, 25, died", "“We came,” Gray, 25, said": one name that opens the clause, its age, and what became of them. */
    private static boolean isOnePerson(Words words, int from, int to) {
        Tag next = words.tag(to + 1);
        boolean goesOn = next == Tag.PAST || next == Tag.PRESENT || next == Tag.RELATIVE;
        boolean behindWords =
                words.tag(from - 3) == Tag.PUNCTUATION && words.lower(to + 1).equals("said");
        return (from == 2 || behindWords && words.tag(from - 2) == Tag.NAME)
                && words.token(from - 2).isCapitalized()
                && words.lower(to).equals(",")
                && goesOn;
    }

    private static int pastHyphen(Words words, int i) {
        return words.lower(i).equals("-") ? i + 1 : i;
    }

    /** "Sgt. Miller, Tex., 34," gives a place, "Sept., 20," a day. */
    private static boolean isShortened(String lower) {
        return lower.endsWith(".") && lower.length() > 3;
    }

    /** three times, fivefold, 4x; but not "three times a day". */
    private static boolean isFactor(Words words, int to) {
        String next = words.lower(to);
        return next.equals("times") && !words.lower(to + 1).equals("a")
                || FACTORS.contains(next)
                || next.equals("-") && words.lower(to + 1).equals("fold");
    }

    /** "24 hours a day", "seven days a week". */
    private static boolean isIdiom(Words words, int from, int to) {
        String word = words.lower(from);
        if (word.equals("hundred") && !words.lower(from - 1).equals("another")
                || word.equals("several") && words.tag(to) == Tag.ADVERB) {
            return true;
        }
        boolean allTheTime = ALL_HOURS.contains(word) && words.lower(to).equals("hours")
                || word.equals("seven") && words.lower(to).equals("days");
        return allTheTime && words.lower(to + 1).equals("a");
    }

    /** "the first half", "a year and a half", "the third quarter of 2020". */
    private static @Nullable String fraction(Words words, Numeral numeral) {
        int to = numeral.to();
        String word = words.lower(to - 1);
        if (word.equals("half") && HALF_AS.contains(words.lower(to))) {
            return "number.idiom";
        }
        if (word.equals("half") && isOrdinalHalf(words, numeral.from(), to)) {
            return "number.ordinal-half";
        }
        boolean ofYear = words.lower(to).equals("of")
                && YEAR.matcher(words.lower(to + 1)).matches();
        return word.equals("quarter") && ofYear ? "number.quarter" : null;
    }

    private static boolean isOrdinalHalf(Words words, int from, int to) {
        return switch (words.lower(from - 1)) {
            case "first", "second", "latter" -> true;
            // "half of it is new, and the other half is old"
            case "other" -> !words.lower(to).equals("of") && !words.holds(0, from, "half");
            case "a" -> words.lower(from - 2).equals("and");
            // "in the past year and a half"
            case "and" -> Units.isDuration(words.lower(from - 2));
            default -> false;
        };
    }
}
