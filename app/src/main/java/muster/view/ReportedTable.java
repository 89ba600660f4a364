package muster.view;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Question;
import muster.claim.Figure;
import muster.claim.Link;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** Every figure as it was reported, with its sentence and the series that it belongs to, as rows for programs. */
public final class ReportedTable {
    private ReportedTable() {}

    /**
     * Which of them are wanted; null stands for all.
     *
     * @param subject what is counted; null for the strengths: troops, staff and units
     * @param source who says so, as the field of that name has it
     * @param claims the ids of those that are wanted, whatever they count; empty for all
     */
    public record Wanted(
            @Nullable Rung rung,
            @Nullable Subject subject,
            @Nullable String source,
            Set<String> claims) {
        public Wanted {
            claims = Set.copyOf(claims);
        }

        private boolean admits(Evidence evidence) {
            if (!claims.isEmpty()) {
                return claims.contains(evidence.id());
            }
            return (rung == null || evidence.figure().rung() == rung)
                    && (source == null || source.equalsIgnoreCase(evidence.source()))
                    && (subject == null
                            ? Cell.of(evidence).isStrength()
                            : evidence.figure().subject() == subject);
        }
    }

    /**
     * A row for each figure asked for, in the order of the ledger. What is only named to be rejected is left out: nobody
     * stands for it.
     */
    public static Table of(Course course, Question question, Wanted wanted) {
        Asked.requirePlace(question.place(), course.figures().stream().map(Evidence::figure));
        CourseTable table =
                new CourseTable(course, CellFields.and("at", "low", "high", "approximate", "unit", "voice"));
        course.rejections().heard(course.figures()).stream()
                .filter(question::admits)
                .filter(wanted::admits)
                .forEach(each -> add(each, table));
        return table.build();
    }

    private static void add(Evidence evidence, CourseTable table) {
        Figure figure = evidence.figure();
        Cell cell = Cell.of(evidence).onAnyDay();
        table.add(
                evidence,
                CellFields.and(
                        cell,
                        day(evidence),
                        figure.quantity().low(),
                        figure.quantity().high(),
                        figure.quantity().approximate(),
                        cell.unit(),
                        voice(figure.attribution().chain())));
    }

    /** The day of which it speaks; else that on which it was stated. */
    private static @Nullable String day(Evidence evidence) {
        return evidence.figure().valid() == null
                ? Objects.toString(evidence.stated(), null)
                : evidence.figure().valid().iso();
    }

    /** The kind of speaker nearest to the fact; {@code report} where the report says so itself. */
    private static String voice(List<Link> chain) {
        return chain.isEmpty() ? "report" : chain.getFirst().kind().word();
    }
}
