package muster.statement;

import java.util.HashMap;
import java.util.Map;
import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Who holds which office in a report: named once as "Gov. Ana Ruiz", she is "Ruiz" and "she" from then on. */
final class Offices {
    private static final Phrases TITLES = WordTable.phrases("offices");
    private static final WordSet PRONOUNS = WordSet.of("he", "she");
    private static final int LONGEST_NAME = 4;

    private final Map<String, String> bySurname = new HashMap<>();
    private @Nullable String last;

    /** Learns the names of a sentence that is read next. */
    void hear(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String office = title(words, i);
            int to = i + 1;
            while (office != null && words.tag(to) == Tag.NAME && to <= i + LONGEST_NAME) {
                to++;
            }
            if (to > i + 1) {
                bySurname.put(words.lower(to - 1), office == null ? "" : office);
            }
        }
    }

    /** The sentence is read; whoever it named last is meant by a pronoun in the next one. */
    void close(Words words) {
        last = before(words, words.size());
    }

    /** The office of whoever a stretch names, or that a pronoun stands for; null where the report does not tell. */
    @Nullable
    String of(Words words, Stretch who) {
        if (isPronoun(words, who)) {
            String named = before(words, who.from());
            return named == null ? last : named;
        }
        for (int i = who.from(); i < who.to(); i++) {
            if (words.tag(i + 1) != Tag.NAME && words.tag(i) == Tag.NAME && words.tag(i + 1) != Tag.GENITIVE) {
                return bySurname.get(words.lower(i));
            }
        }
        return null;
    }

    static boolean isPronoun(Words words, Stretch who) {
        return who.size() > 0 && who.size() <= 2 && PRONOUNS.contains(words.lower(who.from()));
    }

    private @Nullable String before(Words words, int to) {
        for (int i = to - 1; i >= 0; i--) {
            String title = title(words, i);
            String office = title == null && words.tag(i) == Tag.NAME ? bySurname.get(words.lower(i)) : title;
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    private static @Nullable String title(Words words, int at) {
        return !TITLES.at(words, at) || words.tag(at + 1) == Tag.GENITIVE
                ? null
                : words.lower(at).equals("gov.") ? "governor" : words.lemma(at);
    }
}
