package muster.extract;

import muster.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * How a counted noun stands to the verbs of its sentence.
 *
 * @param kind subject, object, behind a preposition, or in no clause at all
 * @param verb the verb that governs it, or null
 * @param preposition right before it, or empty
 * @param noun the noun in front of the preposition ("deployment of 800"), or empty
 * @param post the participle or relative clause right behind it ("deployed to", "who are being sent"), or null
 */
record Role(
        Kind kind,
        @Nullable VerbGroup verb,
        String preposition,
        String noun,
        @Nullable VerbGroup post) {
    enum Kind {
        SUBJECT,
        OBJECT,
        OBLIQUE,
        FRAGMENT
    }

    /** The same role without the clause behind the noun. */
    Role withoutPost() {
        return new Role(kind, verb, preposition, noun, null);
    }

    /** The verb that says what becomes of the noun: a passive right behind it, or else the verb of the clause. */
    @Nullable
    VerbGroup governing() {
        return post != null && post.passive() ? post : verb;
    }

    /** Whether the noun is what a verb is done to, not who does it. */
    boolean isPatientOf(VerbGroup done) {
        return done.passive() ? kind == Kind.SUBJECT || done.equals(post) : kind == Kind.OBJECT;
    }
}
