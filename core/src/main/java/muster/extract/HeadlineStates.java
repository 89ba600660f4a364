package muster.extract;

import java.util.List;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.text.BlockKind;
import muster.text.WordSet;

/**
 * The present of a headline, "Governor Sends 300 to the Flood", tells what was decided, unless the text below says of the
 * same number that it has come about: "300 members left on Monday", "300 members are on their way".
 */
final class HeadlineStates {
    private static final int SENTENCES = 4;
    private static final WordSet SENDING = WordSet.of("state.verb.planned", "state.verb.send.present");

    private final Pack pack;
    private final List<Scene> following;

    HeadlineStates(Pack pack, List<Scene> following) {
        this.pack = pack;
        this.following = following;
    }

    /** The state of an amount of a headline, of which its own words give one. */
    State of(Words words, State own, Amount amount, CountedSubject subject) {
        boolean sends = own.rule().equals("state.headline.sends");
        if (!sends && !(words.isTitleCase() && SENDING.contains(own.rule()))) {
            return own;
        }
        int left = SENTENCES;
        for (Scene scene : following) {
            if (scene.words().sentence().block().kind() != BlockKind.BODY) {
                continue;
            }
            for (int i = 0; i < scene.amounts().size(); i++) {
                if (scene.amounts().get(i).value().compareTo(amount.value()) == 0) {
                    return told(own, scene, i, subject);
                }
            }
            if (--left == 0) {
                return own;
            }
        }
        return own;
    }

    private State told(State own, Scene scene, int index, CountedSubject subject) {
        Role role = Labels.role(scene, index, pack);
        Occurrence one =
                new Occurrence(scene.amounts().get(index), scene.counted().get(index), role);
        State state = new States(pack, scene.words()).of(subject, one);
        VerbGroup verb = role.governing();
        boolean done =
                verb != null && Aspect.of(verb) == Aspect.DONE && verb.chain().isEmpty();
        return done || state.rule().startsWith("state.cue.")
                ? new State(own.meaning(), state.status(), state.rung(), "state.headline.told", state.span())
                : own;
    }
}
