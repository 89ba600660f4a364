package muster.intake;

import org.jspecify.annotations.Nullable;

/**
 * How a reading keeps the mission that a person filed its report under: behind the id of the pack, because it takes the
 * place of what the pack proposes. So the same report under another mission is another reading.
 */
final class Filing {
    private static final String UNDER = ", mission ";

    private Filing() {}

    static String pack(String packId, @Nullable String mission) {
        return mission == null ? packId : packId + UNDER + mission;
    }

    /** The mission that a report was filed under, or null where the pack proposed. */
    static @Nullable String mission(String pack) {
        int at = pack.indexOf(UNDER);
        return at < 0 ? null : pack.substring(at + UNDER.length());
    }

    /** The id of the pack alone. */
    static String vocabulary(String pack) {
        int at = pack.indexOf(UNDER);
        return at < 0 ? pack : pack.substring(0, at);
    }
}
