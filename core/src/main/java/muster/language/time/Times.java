package muster.language.time;

import java.util.ArrayList;
import java.util.List;
import muster.language.Numerals;
import muster.language.Words;
import muster.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the words of time in a sentence: at each token the first rule that fits decides. */
public final class Times {
    private final Words words;
    private final List<TimeRule> fromDigits;
    private final List<TimeRule> fromWords;
    private final TimeRule counted;

    private Times(Words words) {
        this.words = words;
        Glance glance = new Glance(words);
        Numerals numerals = new Numerals(words.tokens());
        Years years = new Years(glance);
        MonthDates monthDates = new MonthDates(glance);
        Shifts shifts = new Shifts(glance, numerals);
        this.fromDigits =
                List.of(new NumericDates(glance), monthDates::dayFirst, new Clocks(glance), years::decade, years::year);
        this.fromWords = List.of(
                monthDates::monthFirst,
                new Weekdays(glance, monthDates),
                new Seasons(glance),
                shifts,
                new Edges(glance, years, shifts, monthDates),
                years::fiscal,
                new SingleWords(glance));
        this.counted = new CountedSpans(glance, numerals);
    }

    /** The mentions of time, in the order of the sentence, without overlap. */
    public static List<TimeMention> in(Words words) {
        Times times = new Times(words);
        List<TimeMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Found found = times.at(i);
            if (found == null) {
                i++;
            } else {
                int to = found.to();
                mentions.add(new TimeMention(i, to, words.span(i, to), found.expression(), found.rule()));
                i = to;
            }
        }
        return mentions;
    }

    private @Nullable Found at(int i) {
        Token token = words.token(i);
        if (!token.isNumber() && !token.isWord()) {
            return null;
        }
        Found found = first(token.isNumber() ? fromDigits : fromWords, i);
        return found != null ? found : counted.at(i);
    }

    private static @Nullable Found first(List<TimeRule> rules, int i) {
        for (TimeRule rule : rules) {
            Found found = rule.at(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
