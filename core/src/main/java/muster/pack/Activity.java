package muster.pack;

import java.util.List;

/**
 * Words for something that forces do, or may not do.
 *
 * @param verbs lemmas, with their particles behind a blank
 * @param things what the verbs must be about; none where the verbs alone say it
 * @param names nouns that say it without a verb of their own
 */
public record Activity(String type, List<String> verbs, List<String> things, List<String> names) {
    public Activity {
        verbs = List.copyOf(verbs);
        things = List.copyOf(things);
        names = List.copyOf(names);
    }
}
