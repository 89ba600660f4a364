package muster.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ISO 4217 codes of the signs and names of currencies. */
final class Currency {
    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₩", "KRW", "₱", "PHP");
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("us", "USD"),
            Map.entry("u.s.", "USD"),
            Map.entry("a", "AUD"),
            Map.entry("au", "AUD"),
            Map.entry("aud", "AUD"),
            Map.entry("c", "CAD"),
            Map.entry("ca", "CAD"),
            Map.entry("can", "CAD"),
            Map.entry("cad", "CAD"),
            Map.entry("nz", "NZD"),
            Map.entry("nzd", "NZD"),
            Map.entry("hk", "HKD"),
            Map.entry("s", "SGD"),
            Map.entry("usd", "USD"),
            Map.entry("r", "BRL"));
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("cad", "CAD"),
            Map.entry("aud", "AUD"),
            Map.entry("nzd", "NZD"),
            Map.entry("chf", "CHF"),
            Map.entry("jpy", "JPY"),
            Map.entry("inr", "INR"),
            Map.entry("pkr", "PKR"),
            Map.entry("php", "PHP"),
            Map.entry("brl", "BRL"));
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("yen", "JPY"),
            Map.entry("rupee", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("peso", "MXN"),
            Map.entry("pesos", "MXN"),
            Map.entry("franc", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("sterling", "GBP"),
            Map.entry("krona", "SEK"),
            Map.entry("kronor", "SEK"),
            Map.entry("kroner", "NOK"),
            Map.entry("zloty", "PLN"),
            Map.entry("zlotys", "PLN"),
            Map.entry("reais", "BRL"),
            Map.entry("rand", "ZAR"),
            Map.entry("yuan", "CNY"),
            Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("lira", "TRY"),
            Map.entry("liras", "TRY"));

    private Currency() {}

    static @Nullable String ofSign(String sign) {
        return SIGNS.get(sign);
    }

    /** The currency of a sign with letters glued before it, as in A$. */
    static @Nullable String ofPrefix(String letters, String sign) {
        return sign.equals("$") ? PREFIXES.get(letters) : null;
    }

    static @Nullable String ofCode(String lower) {
        return CODES.get(lower);
    }

    static @Nullable String ofName(String lower) {
        return NAMES.get(lower);
    }
}
