package muster.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a text and what it may mean: one meaning is enough to agree.
 *
 * @param end after the last character
 */
record Reading(int begin, int end, Set<String> meanings) {
    /** Whether each reading meets one of the same characters and a common meaning, and none is left on either side. */
    static boolean agree(List<Reading> expected, List<Reading> read) {
        return expected.size() == read.size()
                && expected.stream().allMatch(one -> read.stream().anyMatch(one::agrees));
    }

    private boolean agrees(Reading other) {
        return begin == other.begin && end == other.end && !Collections.disjoint(meanings, other.meanings);
    }
}
