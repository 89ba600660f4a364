package muster.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Component;
import muster.language.Words;
import muster.language.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** Where the figures of a report were, and of which component, for "the 812 soldiers" of whom it spoke before. */
final class SameCounts {
    private final Map<BigDecimal, List<String>> places = new HashMap<>();
    private final Map<BigDecimal, Component> components = new HashMap<>();

    /** The places of the last figure of this number that had any, or none. */
    List<String> placesOf(BigDecimal number) {
        return places.getOrDefault(number, List.of());
    }

    /** "The 1,500 troops will come by bus": the component of the 1,500 that were spoken of before; null for none. */
    @Nullable
    Component componentOf(Words words, Amount amount) {
        return words.lower(amount.from() - 1).equals("the") ? components.get(amount.value()) : null;
    }

    void at(BigDecimal number, List<String> names) {
        places.put(number, List.copyOf(names));
    }

    void of(BigDecimal number, @Nullable Component component) {
        if (component != null) {
            components.put(number, component);
        }
    }
}
