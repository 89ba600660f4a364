package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Attribution;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Reads who says what a sentence says, over quotations that go on and lists that a speaker introduced. */
final class AttributionReading {
    /** How many sentences behind an open quotation its speaker may be named. */
    private static final int REACH = 5;

    private final Memory memory;

    /** Who introduced the list that goes on here. */
    private List<Link> listSource = List.of();

    AttributionReading(Memory memory) {
        this.memory = memory;
    }

    /** A paragraph begins that is no item of a list. */
    void endList() {
        listSource = List.of();
    }

    /** Who says what a sentence says, apart from speeches that only some of its clauses belong to. */
    Attribution of(Scene scene, List<Scene> following) {
        Words words = scene.words();
        boolean wasOpen = memory.quoteOpen();
        boolean direct = words.token(0).isQuoteMark() || wasOpen;
        memory.quoteOpen(quoteStaysOpen(words, wasOpen));
        List<Link> links = links(scene.speeches());
        if (!links.isEmpty()) {
            memory.speaker(links);
            if (words.token(words.size() - 1).is(":")) {
                listSource = links;
            }
            return new Attribution(links, direct, false);
        }
        if (direct) {
            List<Link> later = memory.quoteOpen() ? closing(following) : List.of();
            List<Link> speaker = later.isEmpty() ? memory.speaker() : later;
            if (!speaker.isEmpty()) {
                return new Attribution(speaker, true, false);
            }
        }
        BlockKind kind = words.sentence().block().kind();
        if (!memory.label().isEmpty() && kind != BlockKind.HEADING) {
            return new Attribution(memory.label(), true, false);
        }
        return !listSource.isEmpty() && kind != BlockKind.BODY
                ? new Attribution(listSource, false, false)
                : Attribution.OWN_VOICE;
    }

    /** The attribution of one figure: a speech that begins a clause of its own behind it does not count. */
    Attribution ofAmount(Scene scene, Attribution whole, Amount amount) {
        if (scene.speeches().isEmpty() || whole.direct()) {
            return whole;
        }
        List<Speech> own = scene.speeches().stream()
                .filter(speech -> !beginsClause(scene.words(), speech, amount))
                .toList();
        if (own.size() == scene.speeches().size()) {
            return whole;
        }
        return own.isEmpty() ? Attribution.OWN_VOICE : new Attribution(links(own), false, false);
    }

    private static boolean beginsClause(Words words, Speech speech, Amount amount) {
        return speech.from() > amount.core()
                && speech.rule().equals("source.said")
                && WordList.CLAUSE_OPENERS.has(words.lower(speech.from() - 1));
    }

    /** The speaker who is named where a quotation that is open here ends. */
    private List<Link> closing(List<Scene> following) {
        for (Scene scene : following.subList(0, Math.min(REACH, following.size()))) {
            List<Link> links = links(scene.speeches());
            if (!links.isEmpty()) {
                return links;
            }
            if (!quoteStaysOpen(scene.words(), true)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean quoteStaysOpen(Words words, boolean open) {
        boolean inside = open;
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).isQuoteMark()) {
                String form = words.token(i).form();
                inside = form.equals("“") || !form.equals("”") && !inside;
            }
        }
        return inside;
    }

    private List<Link> links(List<Speech> speeches) {
        List<Link> links = new ArrayList<>();
        for (Speech speech : speeches) {
            for (Link link : speech.links()) {
                Link resolved = resolved(link);
                if (resolved != null
                        && links.stream().noneMatch(other -> other.name().equals(resolved.name()))) {
                    links.add(resolved);
                }
            }
        }
        return links;
    }

    private @Nullable Link resolved(Link link) {
        return switch (link.name()) {
            case "he", "she" -> memory.lastNamed();
            case "they" -> memory.speaker().isEmpty() ? null : memory.speaker().getFirst();
            case "it" ->
                memory.speaker().stream()
                        .filter(one -> one.kind() == LinkKind.ORGANISATION)
                        .findFirst()
                        .orElse(null);
            default -> link;
        };
    }
}
