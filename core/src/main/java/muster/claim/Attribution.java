package muster.claim;

import java.util.List;

/**
 * Who says so, nearest to the fact first; without links it is the report's own voice.
 *
 * @param direct whether the words are quoted
 * @param carried whether the speaker stands in an earlier sentence, not in the one that holds the claim
 */
public record Attribution(List<Link> chain, boolean direct, boolean carried) {
    public static final Attribution OWN_VOICE = new Attribution(List.of(), false, false);

    public Attribution {
        chain = List.copyOf(chain);
    }

    /** The names of the chain, as the field {@code source} of the contracts has them: none where it is carried. */
    public List<String> source() {
        return carried ? List.of() : chain.stream().map(Link::name).toList();
    }
}
