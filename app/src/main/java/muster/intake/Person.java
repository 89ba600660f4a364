package muster.intake;

import org.jspecify.annotations.Nullable;

/** Who judges or enters something. */
public final class Person {
    private Person() {}

    /** The name given, or where none is, that of the user of this machine. */
    public static String named(@Nullable String given) {
        return given == null ? System.getProperty("user.name", "") : given;
    }
}
