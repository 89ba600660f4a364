package muster.statement;

import java.util.List;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What an unknown or a dispute is about; the first line of {@code topics.tsv} whose words stand in it decides. */
final class Topics {
    private static final List<Line> LINES =
            Vocabulary.lines(Topics.class, "topics.tsv").stream().map(Line::of).toList();

    private Topics() {}

    private record Line(String type, Phrases words) {
        static Line of(String row) {
            String[] cells = row.split("\t", -1);
            return new Line(cells[0], WordTable.phrasesOf(cells[1]));
        }
    }

    static @Nullable String of(Words words, Stretch stretch) {
        for (Line line : LINES) {
            if (line.words.isIn(words, stretch)) {
                return line.type;
            }
        }
        return null;
    }
}
