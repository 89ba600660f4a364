package muster.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.claim.Attribution;
import muster.claim.Ground;
import muster.claim.Link;
import muster.text.Span;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Says which words name the source of a figure, in its sentence or in an earlier one. */
final class SourceGrounds {
    private static final WordSet PRONOUNS = WordSet.of("he", "she", "they", "it");

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
        Span elsewhere = named.get(chain.getFirst().name());
        Speech own = attribution.carried() ? null : own(scene, chain);
        if (own == null) {
            return new Ground("source", names, withoutSpeech(attribution), elsewhere, "");
        }
        boolean pronoun = own.links().stream().allMatch(link -> PRONOUNS.contains(link.name()));
        String rule = pronoun ? "source.pronoun" : own.rule();
        return new Ground("source", names, rule, scene.words().span(own.from(), own.to()), "");
    }

    /** The words of the sentence that name the source, be it by a pronoun or a part of the name. */
    private static @Nullable Speech own(Scene scene, List<Link> chain) {
        List<Speech> speeches = scene.speeches();
        return speeches.stream()
                .filter(speech -> speech.links().stream().anyMatch(chain::contains))
                .findFirst()
                .orElse(speeches.isEmpty() ? null : speeches.getFirst());
    }

    /** The rule that takes a source from another sentence. */
    private String withoutSpeech(Attribution attribution) {
        if (attribution.chain().equals(memory.label())) {
            return "source.label";
        }
        if (attribution.direct()) {
            return "source.quotation";
        }
        return attribution.carried() ? "source.carried" : "source.list";
    }
}
