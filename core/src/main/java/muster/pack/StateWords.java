package muster.pack;

import java.util.List;
import muster.claim.Meaning;
import muster.claim.Status;

/**
 * Words behind a noun, or behind its verb, that tell its state: "on standby".
 *
 * @param words as they stand in the text, in lower case
 */
public record StateWords(List<String> words, Status status, Meaning reading) {
    public StateWords {
        words = List.copyOf(words);
    }
}
