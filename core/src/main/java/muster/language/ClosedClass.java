package muster.language;

import java.util.HashMap;
import java.util.Map;
import muster.text.Vocabulary;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Words whose part of speech is no matter of the lexicon. */
final class ClosedClass {
    private static final WordMap<Tag> TAGS = WordMap.of(load());

    private ClosedClass() {}

    private static Map<String, Tag> load() {
        Map<String, Tag> tags = new HashMap<>();
        for (String line : Vocabulary.lines(ClosedClass.class, "closed-class.tsv")) {
            String[] fields = line.split("\t", -1);
            for (String word : fields[1].split(" ", -1)) {
                tags.put(word, Tag.valueOf(fields[0]));
            }
        }
        return tags;
    }

    /** The tag of a word by itself, or null where it belongs to no closed class. */
    static @Nullable Tag of(String lower) {
        return TAGS.get(lower);
    }
}
