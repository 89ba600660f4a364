package muster.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Ground;

/**
 * Gives texts of grounds that repeat as the very same string: values and rules are few, and in a long report their copies
 * would fill most of the memory.
 */
final class RepeatedTexts {
    /** What is not among so many is hardly said again. */
    private static final int MOST = 10_000;

    private final Map<String, String> known = new HashMap<>();

    /** The same grounds. */
    List<Ground> of(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> new Ground(
                        ground.attribute(),
                        of(ground.value()),
                        of(ground.rule()),
                        ground.span(),
                        of(ground.considered())))
                .toList();
    }

    private String of(String text) {
        String same = known.get(text);
        if (same == null && known.size() < MOST) {
            known.put(text, text);
        }
        return same == null ? text : same;
    }
}
