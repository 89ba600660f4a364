package muster.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What an unknown or a dispute is about; the first line of {@code topics.tsv} whose words stand in it decides. */
final class Topics {
    private static final Map<String, Phrases> TOPICS = load();

    private Topics() {}

    private static Map<String, Phrases> load() {
        Map<String, Phrases> topics = new LinkedHashMap<>();
        int line = 0;
        for (String row : Vocabulary.lines(Topics.class, "topics.tsv")) {
            String[] cells = row.split("\t", -1);
            topics.put(cells[0] + "#" + line++, WordTable.phrasesOf(cells[1]));
        }
        return topics;
    }

    static @Nullable String of(Words words, Stretch stretch) {
        for (Map.Entry<String, Phrases> topic : TOPICS.entrySet()) {
            if (topic.getValue().isIn(words, stretch)) {
                return topic.getKey().substring(0, topic.getKey().indexOf('#'));
            }
        }
        return null;
    }
}
