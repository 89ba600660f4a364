package muster.extract;

import java.util.HashMap;
import java.util.Map;
import muster.claim.Component;
import muster.pack.Pack;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Where a report named what later figures take over: places, counted nouns and forces. */
final class EarlierWords {
    private final Pack pack;
    private final Map<String, Span> firstPlaces = new HashMap<>();
    private final Map<String, Span> lastPlaces = new HashMap<>();
    private final Map<String, Span> nouns = new HashMap<>();
    private final Map<Component, Span> firstComponents = new HashMap<>();
    private final Map<Component, Span> lastComponents = new HashMap<>();
    private final Map<String, Span> forces = new HashMap<>();

    EarlierWords(Pack pack) {
        this.pack = pack;
    }

    /** A sentence begins. */
    void hear(Scene scene) {
        for (PlaceMention mention : scene.places()) {
            Span span = scene.words().span(mention.from(), mention.to());
            firstPlaces.putIfAbsent(mention.name(), span);
            lastPlaces.put(mention.name(), span);
        }
        MainComponent.named(scene.words(), pack).forEach((component, span) -> {
            firstComponents.putIfAbsent(component, span);
            lastComponents.put(component, span);
        });
    }

    /** A figure counted this noun in these words. */
    void count(String noun, Span span) {
        nouns.put(noun, span);
    }

    /** A figure took this value of component, service or duty status from these words. */
    void tellForce(String value, Span span) {
        forces.put(value, span);
    }

    /** Where a counted noun stood last, or null. */
    @Nullable
    Span noun(String head) {
        return nouns.get(head);
    }

    /** Where a figure last said this of its force, or null. */
    @Nullable
    Span force(String value) {
        return forces.get(value);
    }

    /** What names a component at first, for what holds of the whole report, or else last; null where nothing has. */
    @Nullable
    Span component(Component component, boolean wholeReport) {
        return (wholeReport ? firstComponents : lastComponents).get(component);
    }

    /** What names a place at first, for where the whole report takes place, or else last; null where nothing has. */
    @Nullable
    Span place(String name, boolean wholeReport) {
        return (wholeReport ? firstPlaces : lastPlaces).get(name);
    }
}
