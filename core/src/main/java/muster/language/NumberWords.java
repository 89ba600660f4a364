package muster.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** What the words of numbers are worth: cardinals, scales, suffixes of digits, signs of fractions. */
final class NumberWords {
    /** As far as a fraction is worked out. */
    static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_EVEN);

    static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    private static final List<String> BELOW_TWENTY = List.of(
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
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final WordMap<Integer> CARDINALS = WordMap.of(cardinals());
    private static final WordMap<BigDecimal> SCALES = WordMap.of(Map.of(
            "thousand",
            THOUSAND,
            "million",
            MILLION,
            "billion",
            BILLION,
            "trillion",
            TRILLION,
            "lakh",
            LAKH,
            "crore",
            CRORE));
    private static final WordMap<BigDecimal> SUFFIXES = WordMap.of(Map.of(
            "k", THOUSAND, "m", MILLION, "mn", MILLION, "mm", MILLION, "mln", MILLION, "b", BILLION, "bn", BILLION,
            "bln", BILLION, "t", TRILLION, "tn", TRILLION));
    private static final WordMap<BigDecimal> FRACTION_SIGNS = WordMap.of(fractionSigns());

    private NumberWords() {}

    private static Map<String, BigDecimal> fractionSigns() {
        String[] signs = {
            "½ 1 2", "⅓ 1 3", "⅔ 2 3", "¼ 1 4", "¾ 3 4", "⅕ 1 5", "⅖ 2 5", "⅗ 3 5", "⅘ 4 5", "⅙ 1 6", "⅚ 5 6", "⅛ 1 8",
            "⅜ 3 8", "⅝ 5 8", "⅞ 7 8"
        };
        Map<String, BigDecimal> values = new HashMap<>();
        for (String sign : signs) {
            String[] parts = sign.split(" ", -1);
            values.put(parts[0], new BigDecimal(parts[1]).divide(new BigDecimal(parts[2]), PRECISION));
        }
        return values;
    }

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < BELOW_TWENTY.size(); i++) {
            values.put(BELOW_TWENTY.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20 + 10 * i);
        }
        values.put("fourty", 40);
        return values;
    }

    /** Whether the word alone is a cardinal or a scale. */
    static boolean isNumberWord(String lower) {
        return CARDINALS.containsKey(lower) || isMultiplier(lower);
    }

    /** Whether the word multiplies what stands before it: dozen, hundred, thousand ... */
    static boolean isMultiplier(String lower) {
        return lower.equals("dozen") || lower.equals("hundred") || SCALES.containsKey(lower);
    }

    /** Zero to ninety, or null. */
    static @Nullable Integer cardinal(String lower) {
        return CARDINALS.get(lower);
    }

    /** Thousand to trillion, or null. */
    static @Nullable BigDecimal scale(String lower) {
        return SCALES.get(lower);
    }

    /** A multiplier, in the singular or the plural, up to a billion; or null. */
    static @Nullable BigDecimal multiplier(String lower) {
        return switch (lower) {
            case "dozen", "dozens" -> DOZEN;
            case "hundred", "hundreds" -> HUNDRED;
            case "thousand", "thousands" -> THOUSAND;
            case "million", "millions" -> MILLION;
            case "billion", "billions" -> BILLION;
            default -> null;
        };
    }

    /** What letters behind digits stand for: 5k, 2bn; or null. */
    static @Nullable BigDecimal suffix(String lower) {
        return SUFFIXES.get(lower);
    }

    /** The value of ½, ¼ and ¾, or null. */
    static @Nullable BigDecimal fractionSign(String form) {
        return FRACTION_SIGNS.get(form);
    }
}
