package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Link;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.Block;
import muster.text.WordSet;

/** Finds the line that closes a list or table and names where its numbers are from: "Sources: FEMA, the Red Cross". */
final class SourceLines {
    private static final WordSet OPENINGS = WordSet.of("source", "sources");

    private final Pack pack;

    SourceLines(Pack pack) {
        this.pack = pack;
    }

    /** The sources that the last of the lines below one names, with no empty line between; none where it names none. */
    List<Link> below(Scene scene, List<Scene> following) {
        Block block = scene.words().sentence().block();
        for (Scene next : following) {
            Block other = next.words().sentence().block();
            if (other.span().begin() - block.span().end() > 1) {
                return List.of();
            }
            if (OPENINGS.contains(next.words().lower(0))
                    && next.words().lower(1).equals(":")) {
                return named(next.words());
            }
            block = other;
        }
        return List.of();
    }

    private List<Link> named(Words words) {
        Sources sources = new Sources(pack, words);
        List<Link> links = new ArrayList<>();
        int from = 2;
        for (int at = from; at <= words.size(); at++) {
            if (at == words.size()
                    || words.lower(at).equals(",")
                    || words.lower(at).equals(";")) {
                int start = words.lower(from).equals("and") ? from + 1 : from;
                List<Link> found = sources.in(start, at);
                links.addAll(found.isEmpty() && at > start ? sources.unknown(start, at) : found);
                from = at + 1;
            }
        }
        return links;
    }
}
