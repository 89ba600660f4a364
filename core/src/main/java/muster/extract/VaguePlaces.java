package muster.extract;

import java.util.EnumSet;
import java.util.Set;
import muster.language.Tag;
import muster.language.Words;
import muster.text.Span;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds words behind a figure that say where it is without naming a place, so that no other place is understood. */
final class VaguePlaces {
    private static final WordSet VAGUE = WordSet.of("region", "area", "areas");
    private static final WordSet AWAY = WordSet.of("abroad", "overseas", "elsewhere");
    private static final WordSet SOME_PLACES = FigurePlaces.LISTS.list("some-places");
    private static final WordSet NEXT_TO =
            WordSet.of("neighboring", "neighbouring", "other", "nearby", "surrounding", "adjacent");
    private static final WordSet STATES = WordSet.of("states", "provinces", "counties", "cities", "towns", "countries");
    private static final int OWN_WITHIN = 4;
    private static final Set<Tag> DESCRIBING =
            EnumSet.of(Tag.ADJECTIVE, Tag.PAST_PARTICIPLE, Tag.PAST, Tag.ING, Tag.ADVERB);

    private final Scene scene;
    private final Words words;

    VaguePlaces(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /**
     * Words for a place that name none.
     *
     * @param region whether they are "the region", which of a report on a border is that border
     */
    record Vague(Span span, boolean region) {}

    /** "250 generators to the region", "into flooded areas": words for a place that name none, before any that do. */
    @Nullable
    Vague behind(int to) {
        for (int i = to; i + 1 < words.size() && words.tag(i) != Tag.PAST && words.tag(i) != Tag.PRESENT; i++) {
            int at = i;
            if (scene.places().stream().anyMatch(place -> place.covers(at) && !place.isOrigin())) {
                return null;
            }
            boolean away = i <= to + 1 || words.lower(i).equals("elsewhere");
            if (AWAY.contains(words.lower(i)) && away) {
                return new Vague(words.span(i, i + 1), false);
            }
            boolean pointing = words.lower(i).equals("to") || words.tag(i) == Tag.PREPOSITION;
            int noun = pointing ? vagueNoun(i + 1) : -1;
            if (noun > 0) {
                return new Vague(words.span(i, noun + 1), words.phraseAt(i + 1, "the", "region"));
            }
        }
        return null;
    }

    /** "the region", "communities": the noun that a phrase for no named place ends with, or -1. */
    private int vagueNoun(int from) {
        if (words.lower(from).equals("the") && VAGUE.contains(words.lower(from + 1))) {
            return from + 1;
        }
        if (NEXT_TO.contains(words.lower(from)) && STATES.contains(words.lower(from + 1))) {
            return from + 1;
        }
        int at = words.tag(from) == Tag.POSSESSIVE && words.holds(from, from + OWN_WITHIN, "headquarters")
                ? from + 1
                : from;
        while (DESCRIBING.contains(words.tag(at))) {
            at++;
        }
        boolean own = at > from && words.lower(at).equals("headquarters");
        return own || SOME_PLACES.contains(words.lower(at)) ? at : -1;
    }
}
