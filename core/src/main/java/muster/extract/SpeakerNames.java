package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Names the speakers of a sentence in full: pronouns, surnames and "the official" by what the report said before. */
final class SpeakerNames {
    private final Pack pack;
    private final Memory memory;
    private final KnownSpeakers known = new KnownSpeakers();

    SpeakerNames(Pack pack, Memory memory) {
        this.pack = pack;
        this.memory = memory;
    }

    void heard(List<Link> links) {
        known.heard(links);
    }

    /** Takes note of the person who is the subject of a sentence, for "he" and "she" behind it. */
    void see(Scene scene) {
        if (scene.words().sentence().block().kind() == BlockKind.BODY
                && scene.speeches().isEmpty()) {
            Link subject = subject(scene);
            if (subject != null && subject.kind() == LinkKind.NAMED && known.knows(subject.name())) {
                known.seen(subject);
            }
        }
    }

    /** The links of speeches, each once. */
    List<Link> of(Scene scene, List<Speech> speeches) {
        List<Link> links = new ArrayList<>();
        for (Speech speech : speeches) {
            for (Link link : speech.links()) {
                Link resolved = resolved(link, scene, speech);
                if (resolved != null
                        && links.stream().noneMatch(other -> other.name().equals(resolved.name()))) {
                    links.add(resolved);
                }
            }
        }
        return links;
    }

    private @Nullable Link resolved(Link link, Scene scene, Speech speech) {
        return switch (link.name()) {
            case "he", "she" -> person(scene, speech);
            case "they" ->
                goesOn(scene, speech) || memory.speaker().isEmpty()
                        ? null
                        : memory.speaker().getFirst();
            case "it" -> organisation(scene, speech);
            default -> {
                if (link.kind() == LinkKind.NAMED && isPlace(link.name(), scene)) {
                    yield new Link(link.name(), LinkKind.ORGANISATION, 0);
                }
                yield definite(scene.words(), link.name()) ? known.role(link) : known.person(link);
            }
        };
    }

    /** "Officials said they expect 400": those who said it in the same sentence. */
    private static boolean goesOn(Scene scene, Speech speech) {
        return scene.speeches().stream().anyMatch(other -> !other.equals(speech) && other.to() == speech.from());
    }

    /** Whom a pronoun means: the person whom its own sentence began with, or else the one named last. */
    private @Nullable Link person(Scene scene, Speech speech) {
        Link subject = speech.from() > 0 ? subject(scene) : null;
        if (subject == null || subject.kind() != LinkKind.NAMED) {
            return known.lastPerson();
        }
        boolean person = known.knows(subject.name()) || PersonNames.isTitled(scene.words(), subject.name());
        return person ? known.person(subject) : known.lastPerson();
    }

    /** "Texas said" names the state, unless somebody of that name has spoken. */
    private boolean isPlace(String name, Scene scene) {
        return !known.knows(name)
                && scene.places().stream().anyMatch(place -> place.name().equals(name));
    }

    private static boolean definite(Words words, String role) {
        for (int i = 1; i < words.size(); i++) {
            if (words.token(i).is(role) && words.lower(i - 1).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** What "it" means: the subject of the same sentence, or else the organisation that spoke last. */
    private @Nullable Link organisation(Scene scene, Speech speech) {
        Link subject = speech.from() > 0 ? subject(scene) : null;
        if (subject != null && subject.kind() == LinkKind.NAMED && isPlace(subject.name(), scene)) {
            return new Link(subject.name(), LinkKind.ORGANISATION, 0);
        }
        if (subject != null
                && subject.kind() == LinkKind.ORGANISATION
                && !subject.name().endsWith("s")) {
            return subject;
        }
        return memory.speaker().stream()
                .filter(one -> one.kind() == LinkKind.ORGANISATION)
                .findFirst()
                .orElse(null);
    }

    /** What the subject of the first verb names, or null. */
    private @Nullable Link subject(Scene scene) {
        Words words = scene.words();
        for (VerbGroup verb : words.verbGroups()) {
            if (verb.isFinite()) {
                int start = new SourcePhrases(words, scene.times()).subjectStart(verb.from());
                List<Link> links = new Sources(pack, words).in(start, verb.from());
                return links.isEmpty() || links.getFirst().name().equals("it") ? null : links.getFirst();
            }
        }
        return null;
    }
}
