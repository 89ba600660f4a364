package muster.view;

import java.time.LocalDate;
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
    /** The length of a day as it is written. */
    private static final int DAY = 10;

    private ReportedTable() {}

    /**
     * Which of them are wanted; null stands for all.
     *
     * @param subject what is counted; null for the strengths: troops, staff and units
     * @param source who says so, as the field of that name has it
     * @param claims the ids of those that are wanted, whatever they count; empty for all
     * @param cells the series of which those of the day asked or before are wanted; null for all, of whatever day
     */
    public record Wanted(
            @Nullable Rung rung,
            @Nullable Subject subject,
            @Nullable String source,
            Set<String> claims,
            @Nullable Set<Cell> cells) {
        public Wanted {
            claims = Set.copyOf(claims);
            cells = cells == null ? null : Set.copyOf(cells);
        }

        private boolean admits(Reported reported, LocalDate asked) {
            Evidence evidence = reported.figure();
            if (!claims.isEmpty()) {
                return claims.contains(evidence.id());
            }
            return (rung == null || evidence.figure().rung() == rung)
                    && (source == null || source.equalsIgnoreCase(evidence.source()))
                    && (cells == null || cells.contains(reported.cell()) && isBy(asked, evidence))
                    && (subject == null
                            ? reported.cell().isStrength()
                            : evidence.figure().subject() == subject);
        }

        /** A month is begun by its first day; what has no day is of none. */
        private static boolean isBy(LocalDate asked, Evidence evidence) {
            String day = day(evidence);
            return day != null && day.substring(0, Math.min(day.length(), DAY)).compareTo(asked.toString()) <= 0;
        }
    }

    /** A row for each figure asked for, in the order given. */
    public static Table of(Course course, List<Reported> reported, Question question, Wanted wanted) {
        Asked.requirePlace(question.place(), course.figures().stream().map(Evidence::figure));
        CourseTable table =
                new CourseTable(course, CellFields.and("at", "low", "high", "approximate", "unit", "voice"));
        reported.stream()
                .filter(each -> question.admits(each.figure()))
                .filter(each -> wanted.admits(each, course.asked()))
                .forEach(each -> add(each, table));
        return table.build();
    }

    private static void add(Reported reported, CourseTable table) {
        Evidence evidence = reported.figure();
        Figure figure = evidence.figure();
        table.add(
                evidence,
                CellFields.and(
                        reported.cellValues(),
                        day(evidence),
                        figure.quantity().low(),
                        figure.quantity().high(),
                        figure.quantity().approximate(),
                        reported.cell().unit(),
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
