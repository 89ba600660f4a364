package muster.properties;

import java.util.List;
import java.util.Locale;

/** A whole number below a million as people write it. */
record Spelled(int number) {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** "2,200". */
    String withComma() {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "2200". */
    String plain() {
        return Integer.toString(number);
    }

    /** "two thousand two hundred". */
    String inWords() {
        return words(number, " ");
    }

    /** "two thousand two hundred and five". */
    String inWordsWithAnd() {
        return words(number, " and ");
    }

    private static String words(int number, String joint) {
        if (number < 20) {
            return SMALL.get(number);
        }
        if (number < 100) {
            return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
        }
        int unit = number < 1000 ? 100 : 1000;
        String head = words(number / unit, joint) + (unit == 100 ? " hundred" : " thousand");
        int rest = number % unit;
        return rest == 0 ? head : head + (rest < 100 ? joint : " ") + words(rest, joint);
    }
}
