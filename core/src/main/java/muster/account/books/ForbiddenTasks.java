package muster.account.books;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.Firmness;
import muster.account.Rule;
import muster.account.Testimony;
import muster.account.course.LimitSpan;
import muster.account.course.Limits;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.pack.Ban;

/** Rule 16: a task that a limit in force forbids to the same force. */
final class ForbiddenTasks implements Check {
    private final List<Ban> bans;

    /** @param bans which limit forbids which tasks, as the packs have it */
    ForbiddenTasks(List<Ban> bans) {
        this.bans = bans;
    }

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        List<Testimony> limits =
                shelf.told().stream().filter(told -> told.kind() == Kind.LIMIT).toList();
        return shelf.told().stream()
                .filter(ForbiddenTasks::isDone)
                .flatMap(task -> bans.stream()
                        .filter(ban -> forbids(ban, task))
                        .flatMap(ban -> Limits.over(task, limits).stream()
                                .filter(span -> span.testimony().type().equals(ban.limit()))
                                .map(span -> finding(task, span))));
    }

    private static boolean forbids(Ban ban, Testimony task) {
        String whom = task.detail(Detail.FOR);
        return whom != null && ban.forbids(task.type(), whom);
    }

    /** Done or to be done; what is only thought of, or over, breaks nothing. */
    private static boolean isDone(Testimony task) {
        boolean real = task.firmness() == Firmness.ACTUAL || task.firmness() == Firmness.EXPECTED;
        return task.kind() == Kind.TASK && real && task.stage() != Stage.STOPPED && task.stage() != Stage.CONSIDERED;
    }

    private static Finding finding(Testimony task, LimitSpan span) {
        List<Testimony> told = Stream.concat(Stream.of(span.testimony()), span.also().stream())
                .sorted(Comparator.comparing(Testimony::firmness))
                .toList();
        Testimony limit = told.getFirst();
        List<Cited> claims =
                Stream.concat(Stream.of(task), told.stream()).map(Cited::of).toList();
        return Finding.ofNoNumber(
                FindingType.LIMIT,
                Rule.LIMITS,
                task.mission(),
                task.since(),
                claims,
                quoted(task) + " for " + task.detail(Detail.FOR) + " is at odds with " + quoted(limit)
                        + ", which nothing known has lifted, if both bind one force.");
    }

    private static String quoted(Testimony told) {
        return Wording.quoted(told.statement().quote()) + " (" + told.source() + ", " + Wording.day(told.stated())
                + ")";
    }
}
