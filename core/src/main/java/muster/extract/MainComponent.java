package muster.extract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.claim.Component;
import muster.claim.Force;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.BlockKind;
import muster.text.Span;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells the component of a report that knows only one, and names it at once. */
final class MainComponent {
    private static final int LEAD_SENTENCES = 2;

    /** Words that name a component even in lower case. */
    private static final WordSet MEMBERS = WordSet.of("reservists", "guardsmen");

    /** In front of "Guard" these name it, and these another one. */
    private static final WordSet OURS = WordSet.of("national", "army", "air", "state");

    private static final WordSet OTHERS =
            WordSet.of("border", "coast", "frontier", "civil", "home", "republican", "presidential");

    private MainComponent() {}

    /** The only component of the report, or null; a reserve alone tells nothing of the troops beside it. */
    static @Nullable Component of(List<Scene> scenes, Pack pack) {
        Set<Component> named = EnumSet.noneOf(Component.class);
        boolean inLead = false;
        int body = 0;
        for (Scene scene : scenes) {
            body += scene.words().sentence().block().kind() == BlockKind.BODY ? 1 : 0;
            for (int i = 0; i < scene.words().size(); i++) {
                Component component = componentAt(scene.words(), i, pack);
                if (component != null) {
                    named.add(component);
                    inLead |= body <= LEAD_SENTENCES;
                }
            }
        }
        if (isOfAnotherGuard(scenes)) {
            named.remove(Component.GUARD);
        }
        boolean parts = scenes.stream().anyMatch(MainComponent::namesPart);
        Component only =
                named.size() == 1 && inLead && !parts ? named.iterator().next() : null;
        return only == Component.RESERVE ? null : only;
    }

    /** "the Border Guard", and later "the Guard": the one that a report names with another word, and no National Guard. */
    static boolean isOfAnotherGuard(List<Scene> scenes) {
        boolean another = false;
        for (Scene scene : scenes) {
            Words words = scene.words();
            for (int i = 1; i < words.size(); i++) {
                boolean guard = words.lower(i).equals("guard");
                if (guard && OURS.contains(words.lower(i - 1)) || MEMBERS.contains(words.lower(i))) {
                    return false;
                }
                another |= guard && OTHERS.contains(words.lower(i - 1));
            }
        }
        return another;
    }

    /** "700 members help, among them 273 of the Guard": a force of which so many are of one component is of several. */
    private static boolean namesPart(Scene scene) {
        Words words = scene.words();
        for (int i = 1; i < scene.amounts().size(); i++) {
            int at = scene.amounts().get(i).from();
            boolean part = words.phraseAt(at - 2, "among", "them") || words.phraseAt(at - 2, "of", "whom");
            Component own = scene.counted().get(i).force().component();
            Component whole = scene.counted().get(i - 1).force().component();
            if (part && own != null && whole == null) {
                return true;
            }
        }
        return false;
    }

    /** The only component that a sentence names, or null. */
    static @Nullable Component in(Words words, Pack pack) {
        Set<Component> named = named(words, pack).keySet();
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** The components that a sentence names, each with the words that do so first. */
    static Map<Component, Span> named(Words words, Pack pack) {
        Map<Component, Span> named = new EnumMap<>(Component.class);
        for (int i = 0; i < words.size(); i++) {
            Component component = componentAt(words, i, pack);
            if (component != null) {
                int next = second(words, i);
                boolean pair = pack.force(words.lower(i) + " " + words.lower(next)) != null;
                named.putIfAbsent(component, words.span(i, pair ? next + 1 : i + 1));
            }
        }
        return named;
    }

    private static @Nullable Component componentAt(Words words, int i, Pack pack) {
        // "on state active duty" says nothing of the active component
        if (!words.token(i).isWord() || words.lower(i - 1).equals("state")) {
            return null;
        }
        String one = words.lower(i);
        Force pair = pack.beginsName(one) ? pack.force(one + " " + words.lower(second(words, i))) : null;
        if (pair != null) {
            return pair.component();
        }
        Force single = pack.force(one);
        if (single == null || MEMBERS.contains(one)) {
            return single == null ? null : single.component();
        }
        boolean inReserve = one.equals("reserve") && !words.lower(i + 1).equals("troops");
        if (!words.token(i).isCapitalized() || inReserve || ForceWords.isRegiment(words, i)) {
            return null;
        }
        Force longer = pack.force(words.lower(i - 1) + " " + one);
        return longer != null && longer.component() == null ? null : single.component();
    }

    /** The word behind this one, past a hyphen. */
    private static int second(Words words, int i) {
        return words.token(i + 1).isHyphen() ? i + 2 : i + 1;
    }
}
