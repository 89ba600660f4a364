package muster.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeExpression.Length;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words of time of a sentence as phrases: what a reader would mark, those too that date no figure. */
public final class TimePhrases {
    /** Words that bound a length of time, by their last word and what may stand before that. */
    private static final WordSet BOUNDS =
            WordSet.of("over", "nearly", "almost", "about", "around", "approximately", "roughly", "under", "exactly");

    private static final WordSet BOUNDS_OF_TWO = WordSet.of(
            "more than", "less than", "at least", "up to", "at most", "just over", "just under", "well over");

    private final Words words;
    private final Glance glance;
    private final @Nullable LocalDate anchor;
    private final Tendency tendency;

    private TimePhrases(Words words, @Nullable LocalDate anchor, Tendency tendency) {
        this.words = words;
        this.glance = new Glance(words);
        this.anchor = anchor;
        this.tendency = tendency;
    }

    /**
     * The phrases, in the order of the sentence.
     *
     * @param times the words of time that figures are dated by
     * @param anchor the day of reference, or null where it is not known
     * @param tendency where to look for a date without a year and for a weekday
     */
    public static List<TimePhrase> in(
            Words words, List<TimeMention> times, @Nullable LocalDate anchor, Tendency tendency) {
        return new TimePhrases(words, anchor, tendency).phrases(times);
    }

    private List<TimePhrase> phrases(List<TimeMention> times) {
        List<TimePhrase> found = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            TimeMention next = i + 1 < times.size() ? times.get(i + 1) : null;
            if (next != null && isTimeOfDay(time, next)) {
                found.add(merged(time, next));
                i++;
            } else {
                found.add(phrase(time, end));
            }
            end = found.getLast().to();
        }
        List<TimePhrase> all = new ArrayList<>(found);
        for (TimeMention noun : new TimeNouns(glance).in()) {
            if (found.stream().noneMatch(one -> one.from() < noun.to() && noun.from() < one.to())) {
                int free = found.stream()
                        .mapToInt(TimePhrase::to)
                        .filter(to -> to <= noun.from())
                        .max()
                        .orElse(0);
                all.add(phrase(noun, free));
            }
        }
        all.sort(Comparator.comparingInt(TimePhrase::from));
        return all;
    }

    /** "12:00 UTC Monday", "6 a.m. on Friday". */
    private boolean isTimeOfDay(TimeMention time, TimeMention next) {
        boolean clock = time.expression() instanceof TimeExpression.Clock of && !of.tied();
        return clock
                && next.isDate()
                && !(next.expression() instanceof TimeExpression.Clock)
                && next.from() == time.to();
    }

    private TimePhrase merged(TimeMention time, TimeMention day) {
        TimePhrase last = phrase(day, day.from());
        String clock = value(time);
        int hour = clock.indexOf('T');
        String value = last.value() + (hour < 0 ? "" : clock.substring(hour));
        return new TimePhrase(
                time.from(), day.to(), words.span(time.from(), day.to()), "TIME", value, last.extent(), time.rule());
    }

    private TimePhrase phrase(TimeMention time, int free) {
        int from = time.expression() instanceof Length ? boundsBefore(time.from(), free) : time.from();
        String value = value(time);
        String last = words.lower(time.to() - 1);
        boolean part = time.to() - time.from() > 1 && glance.isDaypart(time.to() - 1) && value.length() == 10;
        return new TimePhrase(
                from,
                time.to(),
                words.span(from, time.to()),
                part ? "TIME" : time.type(),
                part ? value + CalendarWords.daypart(last) : value,
                new Extents(anchor, tendency).of(time.expression()),
                time.rule());
    }

    private String value(TimeMention time) {
        return Timex.value(time.expression(), anchor, tendency);
    }

    /** "nearly five months", "more than two years": the first token of the words that bound a length. */
    private int boundsBefore(int from, int free) {
        if (from - 1 < free) {
            return from;
        }
        String before = words.lower(from - 1);
        if (from - 2 >= free && BOUNDS_OF_TWO.contains(words.lower(from - 2) + " " + before)) {
            return from - 2;
        }
        boolean article = words.tag(from - 2) == Tag.DETERMINER;
        return BOUNDS.contains(before) && !article ? from - 1 : from;
    }
}
