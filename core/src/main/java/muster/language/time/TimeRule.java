package muster.language.time;

import org.jspecify.annotations.Nullable;

/** A form in which words of time are written. */
@FunctionalInterface
interface TimeRule {
    /** What the form says where it begins at a token, or null where it does not. */
    @Nullable
    Found at(int i);
}
