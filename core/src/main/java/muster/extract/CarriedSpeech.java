package muster.extract;

import java.util.List;
import muster.claim.Attribution;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Carries a speaker to the next sentences of a paragraph. Only what shows that somebody is still being reported is
 * carried: the tense of reported speech ("would", "had been"), or words that go on about what was just counted. Behind
 * a quotation the report takes up its own voice.
 */
final class CarriedSpeech {
    private static final WordSet GOING_ON = Speeches.LISTS.list("going-on");
    private static final WordSet COUNTED = Speeches.LISTS.list("counted");
    private static final WordSet POINTING = WordSet.of("that", "this", "those", "these");
    private static final WordSet PARTS = WordSet.of("them", "those", "these");

    /** How many sentences a speaker is carried without being named anew. */
    private static final int REACH = 2;

    private static final int OPENING = 4;

    private Attribution last = Attribution.OWN_VOICE;
    private @Nullable Block block;
    private int carried;
    private boolean past;

    /** The attribution of a sentence that names no speaker. */
    Attribution into(Scene scene, Attribution own) {
        Words words = scene.words();
        boolean same = words.sentence().block().equals(block)
                && words.sentence().block().kind() == BlockKind.BODY;
        if (!same || last.chain().isEmpty() || last.direct() || carried >= REACH || !goesOn(words)) {
            return own;
        }
        return new Attribution(last.chain(), false, true);
    }

    /** A sentence has been read. */
    void after(Scene scene, Attribution attribution) {
        boolean stated = !scene.speeches().isEmpty();
        carried = attribution.carried() ? carried + 1 : 0;
        last = attribution;
        block = scene.words().sentence().block();
        if (stated) {
            past = scene.words().verbGroups().stream()
                    .filter(verb -> covered(verb, scene.speeches()))
                    .anyMatch(verb -> verb.tense() == VerbGroup.Tense.PAST);
        }
    }

    /** "That is according to the Pentagon": the next sentence names who said the one before. */
    static boolean pointsBack(Scene next) {
        Words words = next.words();
        boolean opens =
                POINTING.contains(words.lower(0)) || words.lower(0).equals("the") && COUNTED.contains(words.lower(1));
        return opens
                && next.amounts().isEmpty()
                && next.speeches().stream().anyMatch(speech -> speech.rule().equals("source.according-to"));
    }

    private static boolean covered(VerbGroup verb, List<Speech> speeches) {
        return speeches.stream().anyMatch(speech -> speech.covers(verb.from()));
    }

    private boolean goesOn(Words words) {
        return past && isReported(words) || GOING_ON.contains(words.lower(0)) || beginsWithPart(words);
    }

    /** "They would stay until June", "40 had left": the tenses in which the speech of others is told. */
    private static boolean isReported(Words words) {
        return words.verbGroups().stream()
                .filter(VerbGroup::isFinite)
                .findFirst()
                .map(verb -> verb.modal().equals("would") || verb.perfect() && verb.tense() == VerbGroup.Tense.PAST)
                .orElse(false);
    }

    /** "Of those, 40 are in Texas", "About 40 of them are in Texas". */
    private static boolean beginsWithPart(Words words) {
        for (int i = 0; i < Math.min(OPENING, words.size()); i++) {
            if (words.lower(i).equals("of")) {
                return PARTS.contains(words.lower(i + 1));
            }
        }
        return false;
    }
}
