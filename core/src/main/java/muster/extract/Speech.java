package muster.extract;

import java.util.List;
import muster.claim.Link;
import muster.language.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Who says so in a sentence.
 *
 * @param links the chain, nearest to the fact first
 * @param from the first token of the words that attribute
 * @param to the token after the last one
 * @param time when it was said, or null
 * @param rule the stable name of the rule
 */
record Speech(List<Link> links, int from, int to, @Nullable TimeMention time, String rule) {
    boolean covers(int token) {
        return from <= token && token < to;
    }
}
