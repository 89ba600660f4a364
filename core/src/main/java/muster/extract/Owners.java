package muster.extract;

import muster.claim.Component;
import muster.claim.Force;
import muster.claim.Service;
import muster.claim.Subject;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells of which force something is by who has, sends or flies it. */
final class Owners {
    /** Verbs whose object is of the force that is their subject. */
    private static final WordSet OWNING =
            WordSet.of("have", "keep", "call", "mobilize", "activate", "deploy", "send", "field", "maintain", "put");

    /** Verbs whose object a force moves or does by itself, though nobody would say that it has it. */
    private static final WordSet DOING = WordSet.of(
            "fly",
            "use",
            "operate",
            "conduct",
            "dispatch",
            "station",
            "position",
            "preposition",
            "move",
            "commit",
            "assign",
            "base",
            "carry",
            "deliver",
            "drop",
            "transport",
            "airlift",
            "provide",
            "bring",
            "launch",
            "run");

    private final Pack pack;
    private final Words words;

    Owners(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** The force of a noun with what its owner adds to it. */
    Force force(Subject subject, Occurrence one, @Nullable Counted left) {
        Force own = one.counted().force();
        VerbGroup verb = one.role().verb();
        if (verb == null || one.role().kind() != Role.Kind.OBJECT || verb.passive()) {
            return own;
        }
        boolean owns = OWNING.contains(verb.lemma());
        return switch (subject) {
            case TROOPS ->
                left != null
                                && owns
                                && own.component() == null
                                && mayBe(left.force().component(), own.service())
                        ? new Force(left.force().component(), own.dutyStatus(), own.service())
                        : own;
            case MATERIEL, ACTIVITY -> {
                Force owner = owns || DOING.contains(verb.lemma()) ? endingAt(verb.from()) : null;
                yield owner != null && own.service() == null && own.component() == null
                        ? new Force(null, own.dutyStatus(), owner.service())
                        : own;
            }
            default -> own;
        };
    }

    /** Sailors and Marines are of no Guard. */
    private static boolean mayBe(@Nullable Component component, @Nullable Service service) {
        return component != Component.GUARD || service != Service.MARINE_CORPS && service != Service.NAVY;
    }

    /** "The Coast Guard has 16 helicopters": the force whose name ends right before the verb, the longest one. */
    private @Nullable Force endingAt(int end) {
        Force found = null;
        StringBuilder name = new StringBuilder();
        for (int from = end - 1; from >= Math.max(0, end - pack.longestForce()); from--) {
            if (!words.token(from).isHyphen()) {
                name.insert(0, name.isEmpty() ? words.lower(from) : words.lower(from) + " ");
            }
            Force force = words.token(from).isCapitalized() ? pack.force(name.toString()) : null;
            found = force != null ? force : found;
        }
        return found;
    }
}
