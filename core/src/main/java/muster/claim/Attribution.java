package muster.claim;

import java.util.List;

/**
 * Who says so, nearest to the fact first; without links it is the report's own voice.
 *
 * @param direct whether the words are quoted
 * @param carried whether the speaker stands in another sentence, not in the one that holds the claim
 */
public record Attribution(List<Link> chain, boolean direct, boolean carried) {
    public static final Attribution OWN_VOICE = new Attribution(List.of(), false, false);

    public Attribution {
        chain = List.copyOf(chain);
    }

    /**
     * The names of the chain, as the field {@code source} of the contracts has them. A quotation that goes on is still
     * that of the speaker who began it; what is carried in words of the report's own is only attributed.
     */
    public List<String> source() {
        return carried && !direct ? List.of() : chain.stream().map(Link::name).toList();
    }
}
