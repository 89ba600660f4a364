package muster.account.books;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.DayIndex;
import muster.account.Footing;
import muster.account.Rejections;
import muster.account.Rule;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Subject;
import muster.claim.Term;
import org.jspecify.annotations.Nullable;

/** Rule 11: who rejects a number that others report stands beside it. */
final class Denials implements Check {
    private static final int PARAGRAPH = 400;

    /** The counts by what a denial can be near to: to hold each denial against all would take too long. */
    private record Reported(Map<String, List<Count>> byId, Map<String, List<Count>> byReport, DayIndex<Count> byDay) {
        static Reported of(List<Count> all) {
            return new Reported(
                    all.stream().collect(Collectors.groupingBy(Count::id)),
                    all.stream().collect(Collectors.groupingBy(Count::report)),
                    DayIndex.of(all, count -> count.evidence().stated()));
        }

        List<Count> named(@Nullable String id) {
            return id == null ? List.of() : byId.getOrDefault(id, List.of());
        }

        /** Those of its report, and of its mission those that were stated at about its time; in the order of time. */
        Stream<Count> near(Testimony denial) {
            List<Count> own = byReport.getOrDefault(denial.recorded().reportId(), List.of());
            LocalDate day = denial.stated();
            int days = Tolerances.STANDARD.sameTimeDays();
            List<Count> ofTime = denial.mission() == null || day == null
                    ? List.of()
                    : byDay.between(day.minusDays(days), day.plusDays(days));
            Map<String, Count> found = new HashMap<>();
            Stream.concat(own.stream(), ofTime.stream()).forEach(count -> found.put(count.id(), count));
            return found.values().stream().sorted(Count.IN_TIME);
        }
    }

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        Reported reported = Reported.of(shelf.all());
        return shelf.told().stream().filter(told -> told.kind() == Kind.DISPUTE).flatMap(denial -> {
            List<Count> denied = denied(denial, reported);
            return denied.isEmpty() ? Stream.empty() : Stream.of(finding(denial, denied));
        });
    }

    /**
     * What it is said to be about; else, where it names a number, those who give that number; else the strengths of the
     * sentence before it, first of all those that are to come.
     */
    private static List<Count> denied(Testimony denial, Reported reported) {
        List<Count> named = reported.named(denial.detail(Detail.ABOUT));
        if (!named.isEmpty() || !denial.type().equals("strength")) {
            return named;
        }
        List<Count> near = reported.near(denial)
                .filter(count -> count.subject() == Subject.TROOPS
                        && !count.unit().equals("percent")
                        && Objects.equals(count.figure().mission(), denial.mission()))
                .toList();
        List<Count> rejected = near.stream()
                .filter(count -> Rejections.isWithin(count.evidence(), denial))
                .toList();
        if (!rejected.isEmpty()) {
            return near.stream()
                    .filter(count -> !Rejections.isWithin(count.evidence(), denial)
                            && rejected.stream().anyMatch(count::hasSameNumber)
                            && !count.evidence().source().equals(denial.source()))
                    .toList();
        }
        String words = denial.sentence().toLowerCase(Locale.ROOT);
        if (words.contains("higher") || words.contains("lower")) {
            Comparator<Count> bySize =
                    Comparator.comparing(count -> count.interval().best());
            return paragraphBefore(denial, near).stream()
                    .max(words.contains("higher") ? bySize : bySize.reversed())
                    .stream()
                    .toList();
        }
        List<Count> before = paragraphBefore(denial, near);
        List<Count> there = before.stream()
                .filter(count -> count.figure().places().stream().anyMatch(denial.places()::contains))
                .toList();
        return coming(ofForce(words, sentenceBefore(there.isEmpty() ? before : there)));
    }

    /** As far back as "the higher number" may point. */
    private static List<Count> paragraphBefore(Testimony denial, List<Count> near) {
        int from = denial.statement().span().begin();
        return near.stream()
                .filter(count -> isSameReport(count, denial)
                        && count.figure().span().begin() < from
                        && from - count.figure().span().begin() <= PARAGRAPH)
                .toList();
    }

    /** Those of the sentence that comes last. */
    private static List<Count> sentenceBefore(List<Count> before) {
        return before.stream()
                .max(Comparator.comparing(count -> count.figure().span()))
                .map(last -> before.stream().filter(last::isSameSentence).toList())
                .orElse(List.of());
    }

    /** "There are no 1,500 Guard members" says nothing of the Marines beside them. */
    private static List<Count> ofForce(String words, List<Count> reported) {
        List<Count> named = reported.stream()
                .filter(count -> names(words, count.force().component())
                        || names(words, count.force().service()))
                .toList();
        return named.isEmpty() ? reported : named;
    }

    private static boolean names(String words, @Nullable Term force) {
        return force != null && words.contains(force.word().replaceFirst("-.*", ""));
    }

    private static List<Count> coming(List<Count> reported) {
        List<Count> coming = reported.stream().filter(Denials::isToCome).toList();
        return coming.isEmpty() ? reported : coming;
    }

    private static boolean isToCome(Count count) {
        return count.footing() == Footing.AHEAD || count.footing() == Footing.UNDER_WAY;
    }

    private static boolean isSameReport(Count count, Testimony denial) {
        return count.report().equals(denial.recorded().reportId());
    }

    private static Finding finding(Testimony denial, List<Count> denied) {
        Count first = denied.getFirst();
        return new Finding(
                FindingType.DENIAL,
                Rule.BEST,
                first.figure().mission(),
                denial.stated(),
                first.interval().low(),
                first.interval().best(),
                first.interval().high(),
                first.unit(),
                null,
                Stream.concat(denied.stream().map(count -> Cited.of(count.evidence())), Stream.of(Cited.of(denial)))
                        .toList(),
                Wording.opening(Wording.of(first)) + " are reported (" + Wording.who(first) + ", "
                        + Wording.day(first.evidence().stated()) + "), but " + denial.source()
                        + " speaks against it on "
                        + Wording.day(denial.stated()) + ": "
                        + Wording.quoted(denial.statement().quote()) + ".");
    }
}
