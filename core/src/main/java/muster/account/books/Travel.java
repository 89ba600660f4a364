package muster.account.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.Rule;
import muster.claim.Meaning;
import muster.claim.Subject;

/** Rule 15: a distance and a pace by day give how long it takes. */
final class Travel implements Check {
    private static final Pattern BY_DAY = Pattern.compile("\\b(day|daily)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        List<Count> ways = shelf.counts().stream()
                .filter(count -> count.subject() == Subject.DISTANCE)
                .toList();
        return ways.stream()
                .filter(pace -> pace.meaning() == Meaning.RATE && isByDay(pace))
                .flatMap(pace -> ways.stream()
                        .filter(way -> way.meaning() == Meaning.LEVEL
                                && way.isSameReport(pace)
                                && way.unit().equals(pace.unit())
                                && way.interval()
                                                .best()
                                                .compareTo(pace.interval().best())
                                        > 0)
                        .min(Comparator.comparing((Count way) -> !way.isSameSentence(pace))
                                .thenComparingInt(pace::charactersTo))
                        .map(way -> finding(way, pace))
                        .stream());
    }

    private static boolean isByDay(Count pace) {
        return pace.interval().best().signum() > 0
                && BY_DAY.matcher(pace.evidence().sentence()).find();
    }

    private static Finding finding(Count way, Count pace) {
        Reckoning days = Reckoning.of(way).over(Reckoning.of(pace)).whole();
        BigDecimal best = days.best();
        LocalDate from = way.day();
        String arrival = from == null ? "" : ", so about " + Wording.day(from.plusDays(best.longValue()));
        return new Finding(
                FindingType.DERIVED,
                Rule.TRAVEL,
                way.figure().mission(),
                from,
                days.low(),
                best,
                days.high(),
                "day",
                days.written(),
                List.of(Cited.of(way.evidence()), Cited.of(pace.evidence())),
                Wording.opening(Wording.words(Wording.quantity(way.figure().quantity()), Wording.thing(way))) + " at "
                        + Wording.quantity(pace.figure().quantity()) + " a day take about "
                        + Wording.number(best) + " days" + arrival + " (" + Wording.speakers(List.of(way, pace))
                        + ").");
    }
}
