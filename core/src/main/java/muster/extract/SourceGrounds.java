package muster.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.claim.Attribution;
import muster.claim.Ground;
import muster.claim.Link;
import muster.text.Span;

/** Says which words name the source of a figure, in its sentence or in an earlier one. */
final class SourceGrounds {
    private final Memory memory;

    /** Where each speaker was named last, by name. */
    private final Map<String, Span> named = new HashMap<>();

    SourceGrounds(Memory memory) {
        this.memory = memory;
    }

    /** A sentence begins: whom it names, later ones may refer to. */
    void hear(Scene scene) {
        for (Speech speech : scene.speeches()) {
            Span span = scene.words().span(speech.from(), speech.to());
            speech.links().forEach(link -> named.put(link.name(), span));
        }
    }

    Ground of(Scene scene, Attribution attribution) {
        List<Link> chain = attribution.chain();
        String names = chain.stream().map(Link::name).collect(Collectors.joining(", "));
        if (chain.isEmpty()) {
            return new Ground("source", "", "source.own-voice", null, "");
        }
        Span earlier = named.get(chain.getFirst().name());
        if (attribution.carried()) {
            return new Ground("source", names, "source.carried", earlier, "");
        }
        for (Speech speech : scene.speeches()) {
            boolean namesIt = speech.links().stream().anyMatch(chain::contains);
            if (namesIt) {
                return new Ground("source", names, speech.rule(), scene.words().span(speech.from(), speech.to()), "");
            }
        }
        if (!scene.speeches().isEmpty()) {
            Speech first = scene.speeches().getFirst();
            return new Ground("source", names, "source.pronoun", scene.words().span(first.from(), first.to()), "");
        }
        if (chain.equals(memory.label())) {
            return new Ground("source", names, "source.label", earlier, "");
        }
        return new Ground("source", names, attribution.direct() ? "source.quotation" : "source.list", earlier, "");
    }
}
