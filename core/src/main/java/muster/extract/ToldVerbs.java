package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the verb that tells what becomes of a number where its own verb does not: "were seen boarding", "what was sent is". */
final class ToldVerbs {
    private static final WordSet REDUCED = WordSet.of("fit", "equip", "base", "station", "locate");

    private static final WordSet SEEING = WordSet.of("see", "spot", "film");

    private static final WordSet STANDING_AT = WordSet.of("be", "stand", "reach", "remain", "total", "put", "exceed");

    /** How many tokens may stand between "what" and its verb. */
    private static final int LONGEST_SUBJECT = 5;

    /** How far "the number of" may stand in front of what has been done to them. */
    private static final int LONGEST_NUMBER_OF = 6;

    private final Pack pack;
    private final Words words;

    ToldVerbs(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** The role that a number has with that verb, or the one that it has anyway. */
    Role of(VerbGroup verb, Role role) {
        VerbGroup main = behindReduced(verb, role);
        VerbGroup seen = main == null ? seen(verb) : main;
        VerbGroup called = seen == null ? calledUp(verb) : seen;
        if (called != null) {
            return new Role(Role.Kind.SUBJECT, called, "", "", null);
        }
        VerbGroup asked = what(verb);
        Role.Kind kind = asked != null && asked.passive() ? Role.Kind.SUBJECT : Role.Kind.OBJECT;
        return asked == null ? role : new Role(kind, asked, "", "", null);
    }

    /** "Companies fitted out with sensors are being sent", "300 from a base, based at Kinloss, will go": the main verb. */
    private @Nullable VerbGroup behindReduced(VerbGroup verb, Role role) {
        boolean reduced = role.kind() == Role.Kind.SUBJECT
                && verb.tense() == VerbGroup.Tense.PAST
                && !verb.passive()
                && REDUCED.contains(verb.lemma());
        return !reduced
                ? null
                : words.verbGroups().stream()
                        .filter(next -> next.from() > verb.to() && next.isFinite())
                        .filter(next -> !REDUCED.contains(next.lemma()))
                        .findFirst()
                        .orElse(null);
    }

    /** "were seen boarding a flight": what they were seen to do. */
    private @Nullable VerbGroup seen(VerbGroup verb) {
        boolean sees = verb.passive() && SEEING.contains(verb.lemma());
        return sees && words.tag(verb.to()) == Tag.ING ? new Clauses(words).startingAt(verb.to()) : null;
    }

    /** "The number of troops activated now stands at 2,086": what has been done to those that it is the number of. */
    private @Nullable VerbGroup calledUp(VerbGroup verb) {
        VerbGroup done = STANDING_AT.contains(verb.lemma()) ? words.verbBefore(verb.from()) : null;
        while (done != null && done.from() > 0 && !isOrdered(done)) {
            done = words.verbBefore(done.from());
        }
        return done != null
                        && words.tag(done.from() - 1) == Tag.PLURAL
                        && words.holds(done.from() - LONGEST_NUMBER_OF, done.from(), "number", "of")
                ? done
                : null;
    }

    /** "activated", "activated to support". */
    private boolean isOrdered(VerbGroup verb) {
        return pack.isAny(verb.lemma(), VerbClass.ORDER)
                || verb.chain().stream().anyMatch(link -> pack.isAny(link, VerbClass.ORDER));
    }

    /** "What has been approved is four more": the verb behind "what" says what becomes of the number; else null. */
    private @Nullable VerbGroup what(VerbGroup verb) {
        if (!verb.lemma().equals("be")) {
            return null;
        }
        VerbGroup before = words.verbBefore(verb.from());
        return before != null && words.holds(before.from() - LONGEST_SUBJECT, before.from(), "what") ? before : null;
    }
}
