package muster.account;

import java.util.Locale;
import muster.pack.Pack;
import muster.pack.SourceKind;

/** Outlets under whichever of the names that reports use: "The Post" is The Washington Post, "AP" The Associated Press. */
final class Outlets {
    private Outlets() {}

    /** The same for all names of one outlet. */
    static String key(String name) {
        String usual = Pack.bundled().outletName(lower(name));
        return Speaker.normal(usual == null ? name : usual);
    }

    /** Whether the vocabulary has it as an outlet, though who entered it may not have said so. */
    static boolean isKnown(String name) {
        return Pack.bundled().source(lower(name)) == SourceKind.OUTLET;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
