package muster.account.course;

import java.util.List;
import muster.account.Tolerances;
import org.jspecify.annotations.Nullable;

/**
 * How well two mentions go together.
 *
 * @param weight the more, the better
 * @param why in words
 */
record RequestMatch(int weight, String why) {
    /** Within so many days a requester may still speak of what was asked for before. */
    private static final int REQUESTER_DAYS = Tolerances.STANDARD.lastKnownAfterDays();

    /** Where nobody names the requester, only what is near in time may be one request. */
    private static final int UNNAMED_DAYS = REQUESTER_DAYS / 2;

    /** An extension follows what it extends by months. */
    private static final int EXTENSION_DAYS = 3 * REQUESTER_DAYS;

    private static final int BOTH_NAMED = 100;
    private static final int SAME_REPORT = 50;
    private static final int WORDS_WITHOUT_REQUESTER = 2;

    /** Null where they are not taken for one request. */
    static @Nullable RequestMatch of(RequestMention one, RequestMention other) {
        if (!one.mayBeOf(other)) {
            return null;
        }
        Party requester = one.requester();
        boolean named = requester != null && other.requester() != null;
        List<String> common = one.inCommon(other);
        boolean unsaid = one.content().isEmpty() || other.content().isEmpty();
        int weight = common.size() + (named ? BOTH_NAMED : 0);
        String alike = (named && requester != null ? "same requester (" + requester.name() + ")" : "no other requester")
                + (common.isEmpty() ? "" : ", both of " + String.join(" and ", common));
        if (one.isOfSameReport(other)) {
            return unsaid || !common.isEmpty() ? new RequestMatch(weight + SAME_REPORT, "same report, " + alike) : null;
        }
        Long days = one.daysFrom(other);
        if (days == null) {
            return null;
        }
        boolean extended = named && one.isExtension() != other.isExtension() && days <= EXTENSION_DAYS;
        boolean asked = named && days <= REQUESTER_DAYS && (unsaid || !common.isEmpty());
        boolean unnamed = !named && days <= UNNAMED_DAYS && common.size() >= WORDS_WITHOUT_REQUESTER;
        String apart = ", " + days + (days == 1 ? " day apart" : " days apart");
        return extended || asked || unnamed ? new RequestMatch(weight, alike + apart) : null;
    }
}
