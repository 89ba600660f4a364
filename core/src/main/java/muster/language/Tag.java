package muster.language;

/** The part of speech of a token, as coarse as the grammars need it. */
public enum Tag {
    NOUN,
    PLURAL,
    NAME,
    /** Base form, or present tense other than the third person. */
    BASE,
    /** Third person of the present tense. */
    PRESENT,
    PAST,
    PAST_PARTICIPLE,
    ING,
    MODAL,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    /** Joins a clause: although, because, whether, that. */
    SUBORDINATOR,
    DETERMINER,
    PRONOUN,
    /** My, his, their. */
    POSSESSIVE,
    /** The ending 's or s'. */
    GENITIVE,
    CONJUNCTION,
    NUMBER,
    TO,
    /** Who, which, whose, what, where, when, how. */
    RELATIVE,
    /** There, where it only opens a sentence. */
    EXISTENTIAL,
    NEGATION,
    PUNCTUATION,
    SYMBOL;

    public boolean isNominal() {
        return this == NOUN || this == PLURAL || this == NAME;
    }

    /** Whether a verb of this form tells of a time by itself, and so needs a subject. */
    public boolean isFinite() {
        return this == PAST || this == PRESENT || this == MODAL;
    }

    public boolean isVerb() {
        return switch (this) {
            case BASE, PRESENT, PAST, PAST_PARTICIPLE, ING, MODAL -> true;
            case NOUN,
                    PLURAL,
                    NAME,
                    ADJECTIVE,
                    ADVERB,
                    PREPOSITION,
                    SUBORDINATOR,
                    DETERMINER,
                    PRONOUN,
                    POSSESSIVE,
                    GENITIVE,
                    CONJUNCTION,
                    NUMBER,
                    TO,
                    RELATIVE,
                    EXISTENTIAL,
                    NEGATION,
                    PUNCTUATION,
                    SYMBOL -> false;
        };
    }
}
