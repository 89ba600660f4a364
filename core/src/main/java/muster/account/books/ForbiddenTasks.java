package muster.account.books;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import muster.text.Vocabulary;

/** Rule 16: a task that a limit in force forbids to the same force. */
final class ForbiddenTasks implements Check {
    private static final List<Ban> BANS = Vocabulary.lines(ForbiddenTasks.class, "forbidden.tsv").stream()
            .skip(1)
            .map(Ban::of)
            .toList();

    /** What a limit forbids: tasks for certain people, but for some types. */
    private record Ban(String limit, List<String> people, List<String> allowed) {
        static Ban of(String line) {
            String[] cells = line.split("\t", -1);
            return new Ban(cells[0], words(cells[1]), words(cells[2]));
        }

        private static List<String> words(String cell) {
            return Arrays.stream(cell.split(";"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        boolean forbids(Testimony task) {
            String people = task.detail(Detail.FOR);
            return people != null
                    && !allowed.contains(task.type())
                    && this.people.stream().anyMatch(people.toLowerCase(Locale.ROOT)::contains);
        }
    }

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        List<Testimony> limits =
                shelf.told().stream().filter(told -> told.kind() == Kind.LIMIT).toList();
        return shelf.told().stream()
                .filter(ForbiddenTasks::isDone)
                .flatMap(task -> BANS.stream()
                        .filter(ban -> ban.forbids(task))
                        .flatMap(ban -> Limits.over(task, limits).stream()
                                .filter(span -> span.testimony().type().equals(ban.limit))
                                .map(span -> finding(task, span))));
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
        return new Finding(
                FindingType.LIMIT,
                Rule.LIMITS,
                task.mission(),
                task.since(),
                null,
                null,
                null,
                null,
                null,
                claims,
                quoted(task) + " for " + task.detail(Detail.FOR) + " is at odds with " + quoted(limit)
                        + ", which nothing known has lifted, if both bind one force.");
    }

    private static String quoted(Testimony told) {
        return "“" + told.statement().quote().replaceAll("\\s+", " ") + "” (" + told.source() + ", "
                + Wording.day(told.stated()) + ")";
    }
}
