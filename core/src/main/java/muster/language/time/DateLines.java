package muster.language.time;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muster.claim.DateRange;
import muster.language.Words;
import muster.text.BlockKind;
import muster.text.Document;
import muster.text.Sentence;

/** The day of publication as a report's own text gives it: in a dateline or a line that only dates it. */
public final class DateLines {
    private DateLines() {}

    /**
     * The day that a dateline gives in full. A date in the running text, a headline or a caption is none: it may be
     * the day of anything.
     */
    public static Optional<LocalDate> find(Document document) {
        Set<LocalDate> days = days(document, List.of(BlockKind.DATELINE));
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    /** For a report without a day: the full dates that its text names, or an empty text. */
    public static String candidates(Document document) {
        Set<LocalDate> days = days(
                document,
                List.of(BlockKind.DATELINE, BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.BODY, BlockKind.ITEM));
        return days.stream().sorted().limit(8).map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private static Set<LocalDate> days(Document document, List<BlockKind> kinds) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (!kinds.contains(sentence.block().kind())) {
                continue;
            }
            for (TimeMention mention : Times.in(Words.of(sentence))) {
                if (mention.expression() instanceof TimeExpression.Calendar calendar && isDay(calendar.range())) {
                    days.add(calendar.range().first());
                }
            }
        }
        return days;
    }

    private static boolean isDay(DateRange range) {
        return range.from().isDay() && range.from().equals(range.to());
    }
}
