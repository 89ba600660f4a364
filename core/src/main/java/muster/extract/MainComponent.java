package muster.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.claim.Component;
import muster.claim.Force;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Tells the component of a report that knows only one, and names it at once. */
final class MainComponent {
    private static final int LEAD_SENTENCES = 2;

    /** Words that name a component even in lower case. */
    private static final Set<String> MEMBERS = Set.of("reservists", "guardsmen");

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
        Component only = named.size() == 1 && inLead ? named.iterator().next() : null;
        return only == Component.RESERVE ? null : only;
    }

    /** The only component that a sentence names, or null. */
    static @Nullable Component in(Words words, Pack pack) {
        Set<Component> named = EnumSet.noneOf(Component.class);
        for (int i = 0; i < words.size(); i++) {
            Component component = componentAt(words, i, pack);
            if (component != null) {
                named.add(component);
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private static @Nullable Component componentAt(Words words, int i, Pack pack) {
        // "on state active duty" says nothing of the active component
        if (!words.token(i).isWord() || words.lower(i - 1).equals("state")) {
            return null;
        }
        String one = words.lower(i);
        int next = i + 1 < words.size() && words.token(i + 1).isHyphen() ? i + 2 : i + 1;
        Force pair = pack.force(one + " " + words.lower(next));
        if (pair != null) {
            return pair.component();
        }
        boolean guardsCoast = words.lower(i - 1).equals("coast");
        boolean inReserve = one.equals("reserve") && !words.lower(i + 1).equals("troops");
        if ((!words.token(i).isCapitalized() || guardsCoast || inReserve) && !MEMBERS.contains(one)) {
            return null;
        }
        Force single = pack.force(one);
        return single == null ? null : single.component();
    }
}
