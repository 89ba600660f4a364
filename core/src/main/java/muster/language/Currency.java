package muster.language;

import java.util.HashMap;
import java.util.Map;
import muster.text.Vocabulary;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** ISO 4217 codes of the signs and names of currencies. */
final class Currency {
    private static final WordMap<String> SIGNS = WordMap.of(load("sign"));
    private static final WordMap<String> PREFIXES = WordMap.of(load("prefix"));
    private static final WordMap<String> CODES = WordMap.of(load("code"));
    private static final WordMap<String> NAMES = WordMap.of(load("name"));
    private static final WordMap<String> HUNDREDTHS = WordMap.of(load("hundredth"));

    private Currency() {}

    private static Map<String, String> load(String kind) {
        Map<String, String> codes = new HashMap<>();
        for (String line : Vocabulary.lines(Currency.class, "currencies.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals(kind)) {
                codes.put(fields[1], fields[2]);
            }
        }
        return codes;
    }

    static @Nullable String ofSign(String sign) {
        return SIGNS.get(sign);
    }

    /** The currency of a sign with letters glued before it, as in A$. */
    static @Nullable String ofPrefix(String letters, String sign) {
        return sign.equals("$") ? PREFIXES.get(letters) : null;
    }

    static boolean isCode(String lower) {
        return CODES.containsKey(lower);
    }

    static @Nullable String ofCode(String lower) {
        return CODES.get(lower);
    }

    static @Nullable String ofHundredth(String lower) {
        return HUNDREDTHS.get(lower);
    }

    static @Nullable String ofName(String lower) {
        return NAMES.get(lower);
    }
}
