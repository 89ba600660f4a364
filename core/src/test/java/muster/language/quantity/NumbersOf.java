package muster.language.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import muster.language.Said;
import muster.language.Words;
import org.jspecify.annotations.Nullable;

/** All that is read of the numbers of a sentence, in one line. */
final class NumbersOf {
    private NumbersOf() {}

    /** In the order of the sentence: "about 300 troops" as {@code about 300 = ~300}, what counts nothing with its reason. */
    static String line(String sentence) {
        Amounts read = Amounts.in(Said.words(sentence));
        Map<Integer, String> byPlace = new TreeMap<>();
        read.amounts()
                .forEach(amount ->
                        byPlace.put(amount.span().begin(), amount.span().in(sentence) + " = " + reading(amount)));
        read.rejected()
                .forEach(rejected ->
                        byPlace.put(rejected.span().begin(), rejected.span().in(sentence) + " ≠ " + rejected.reason()));
        return byPlace.values().stream().collect(Collectors.joining("; "));
    }

    /** The quantities, whether figures are made of them or not: "34 years old" as {@code 34 years = 34 year}. */
    static String quantities(String sentence) {
        Words words = Said.words(sentence);
        Amounts read = Amounts.in(words);
        return Quantities.in(words, read.amounts(), read.rejected()).stream()
                .map(quantity -> quantity.span().in(sentence) + " = " + reading(quantity))
                .collect(Collectors.joining("; "));
    }

    private static String reading(Quantity quantity) {
        String low = number(quantity.low());
        String bounds = quantity.isRange() ? low + ".." + number(quantity.high()) : low;
        return ((quantity.approximate() ? "~" : "") + bounds + " " + quantity.unit()).strip();
    }

    private static String reading(Amount amount) {
        String low = number(amount.low());
        String high = number(amount.high());
        StringBuilder reading = new StringBuilder(amount.approximate() ? "~" : "");
        reading.append(low.equals(high) ? low : low + ".." + high);
        if (!amount.unit().isEmpty()) {
            reading.append(' ').append(amount.unit()).append(amount.compound() ? " joined" : "");
        }
        if (amount.change() != Change.NONE) {
            reading.append(amount.change() == Change.INCREASE ? " more" : " fewer");
        }
        if (!amount.per().isEmpty()) {
            reading.append(" per ").append(amount.per());
        }
        return reading.toString();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
