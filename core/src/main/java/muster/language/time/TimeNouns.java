package muster.language.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import muster.language.Tag;
import muster.language.time.TimeExpression.Length;
import muster.language.time.TimeExpression.Offset;
import muster.language.time.TimeExpression.Part;
import muster.language.time.TimeExpression.Vague;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Times that are told without a day: the day, that week, the near future, recent years, for decades, over a year. */
final class TimeNouns {
    private static final WordSet AHEAD = WordSet.of("near", "long", "short", "foreseeable", "immediate", "distant");
    private static final WordSet SPANS = WordSet.of("term", "run");

    /** Behind these "the day" is not the one that is told of. */
    private static final WordSet GOES_ON = WordSet.of("of", "that", "when", "before", "after", "-", "'s", "to", "on");

    private final Glance glance;

    TimeNouns(Glance glance) {
        this.glance = glance;
    }

    List<TimeMention> in() {
        List<TimeMention> found = new ArrayList<>();
        int i = 0;
        while (i < glance.words().size()) {
            Found one = at(i);
            if (one != null) {
                found.add(new TimeMention(i, one.to(), glance.words().span(i, one.to()), one.expression(), one.rule()));
            }
            i = one == null ? i + 1 : one.to();
        }
        return found;
    }

    private @Nullable Found at(int i) {
        return switch (glance.lower(i)) {
            case "the", "that" -> pointed(i);
            case "recent" -> recent(i);
            case "current" -> new Found(i + 1, "time.now", new Vague("PRESENT_REF"));
            case "later" ->
                glance.words().tag(i + 1) != Tag.PREPOSITION
                        ? new Found(i + 1, "time.soon", new Vague("FUTURE_REF"))
                        : null;
            case "a", "an" -> one(i);
            default -> many(i);
        };
    }

    private @Nullable Found pointed(int i) {
        int at = glance.is(i + 1, "same") ? i + 2 : i + 1;
        TimeUnit unit = TimeUnit.of(glance.lower(at));
        if (unit != null && !unit.isClock() && !glance.lower(at).endsWith("s") && !glance.is(at, "night")) {
            return glance.isOneOf(at + 1, GOES_ON) || glance.words().tag(at + 1).isNominal()
                    ? null
                    : new Found(at + 1, "time.shift", new Offset(0, unit, Part.WHOLE, true));
        }
        if (at == i + 1 && glance.is(i, "the")) {
            return future(i);
        }
        return glance.is(i, "that") && glance.is(at, "time")
                ? new Found(at + 1, "time.recently", new Vague("PAST_REF"))
                : null;
    }

    /** the past, the near future, the long term, the time being. */
    private @Nullable Found future(int i) {
        int at = glance.isOneOf(i + 1, AHEAD) ? i + 2 : i + 1;
        if (glance.is(at, "future") || at > i + 1 && glance.isOneOf(at, SPANS)) {
            return new Found(at + 1, "time.soon", new Vague("FUTURE_REF"));
        }
        if (glance.is(at, "past") && !glance.words().tag(at + 1).isNominal()) {
            return new Found(at + 1, "time.recently", new Vague("PAST_REF"));
        }
        return glance.is(at, "time") && glance.is(at + 1, "being")
                ? new Found(at + 2, "time.now", new Vague("PRESENT_REF"))
                : null;
    }

    private @Nullable Found recent(int i) {
        TimeUnit unit = TimeUnit.of(glance.lower(i + 1));
        return new Found(unit == null ? i + 1 : i + 2, "time.recently", new Vague("PAST_REF"));
    }

    /** "for a year", "over a decade": where it is no rate. */
    private @Nullable Found one(int i) {
        TimeUnit unit = TimeUnit.of(glance.lower(i + 1));
        Tag before = glance.words().tag(i - 1);
        boolean lasts = before == Tag.PREPOSITION || before == Tag.ADVERB || before.isVerb() || i == 0;
        return unit != null
                        && unit != TimeUnit.SECOND
                        && unit != TimeUnit.QUARTER
                        && lasts
                        && !glance.lower(i + 1).endsWith("s")
                ? new Found(i + 2, "time.length", new Length(BigDecimal.ONE, unit))
                : null;
    }

    /** "for decades", "within minutes". */
    private @Nullable Found many(int i) {
        TimeUnit unit = glance.lower(i).endsWith("s") ? TimeUnit.of(glance.lower(i)) : null;
        Tag before = glance.words().tag(i - 1);
        boolean bare = before == Tag.PREPOSITION || before.isVerb() || before == Tag.PUNCTUATION;
        return unit != null && bare && glance.length(i) > 4
                ? new Found(i + 1, "time.length", new Length(null, unit))
                : null;
    }
}
