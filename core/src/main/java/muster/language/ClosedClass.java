package muster.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words whose part of speech is no matter of the lexicon. */
final class ClosedClass {
    private static final Map<String, Tag> TAGS = new HashMap<>();

    static {
        put(Tag.DETERMINER, "the a an this these those every each some any no all both either neither another such");
        put(
                Tag.PRONOUN,
                "i you he she it we they me him us them himself herself itself themselves ourselves myself"
                        + " yourself everyone everybody someone somebody anyone anybody nobody nothing something anything"
                        + " everything none one's theirs ours yours");
        put(Tag.POSSESSIVE, "my your his her its our their whose");
        put(Tag.CONJUNCTION, "and or but nor plus & yet");
        put(
                Tag.PREPOSITION,
                "in on at by of from with for into onto over under between among amid through during"
                        + " across near along against around above below beside besides behind beyond within without toward"
                        + " towards upon off out up down via per despite throughout inside outside alongside including like"
                        + " unlike following about aboard amongst atop beneath concerning excluding regarding versus vs except"
                        + " past");
        put(
                Tag.SUBORDINATOR,
                "although though because if unless whereas while whether lest than as since until till"
                        + " once before after that so");
        put(Tag.RELATIVE, "who whom which what where when why how whatever whoever wherever whenever");
        put(
                Tag.MODAL,
                "will would can could may might shall should must 'll won't wouldn't can't cannot couldn't"
                        + " mightn't shouldn't mustn't ought wo ca");
        put(Tag.NEGATION, "not n't never");
        put(Tag.TO, "to");
        put(
                Tag.ADVERB,
                "also already still just only even now then here there soon again ago later earlier not"
                        + " very too quite rather almost nearly about approximately roughly so far however meanwhile currently"
                        + " recently initially eventually largely mostly mainly originally previously perhaps maybe together"
                        + " away back home abroad ashore overnight today yesterday tomorrow tonight instead otherwise"
                        + " moreover furthermore therefore thus hence always often sometimes well much"
                        + " ever once twice twofold threefold alone apart aside forward nationwide statewide worldwide overseas"
                        + " downtown offshore outdoors indoors upstream downstream else more most less least");
        put(Tag.ADJECTIVE, "many few fewer several other same own own additional extra further total");
        put(Tag.BASE, "do have are am were've 've 're 'm");
        put(Tag.PRESENT, "is has does isn't hasn't doesn't aren't");
        put(Tag.PAST, "was were had did wasn't weren't hadn't didn't 'd");
        put(Tag.BASE, "be haven't don't");
        put(Tag.PAST_PARTICIPLE, "been");
        put(Tag.ING, "being having doing");
    }

    private ClosedClass() {}

    private static void put(Tag tag, String words) {
        for (String word : words.split(" ")) {
            TAGS.put(word, tag);
        }
    }

    static @Nullable Tag of(String lower) {
        return TAGS.get(lower);
    }
}
