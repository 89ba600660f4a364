package muster.account;

import java.time.LocalDate;
import java.util.List;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Status;

/** Rule 9: when a plan's day has passed, looks for the levels that met or missed it. */
record Fulfilment(LocalDate asked, Tolerances tolerances, List<Statement> all) {

    /** The row as it is, unless it is a plan: then with how the plan stands. */
    Row follow(Row row) {
        Status status = row.bestStatement().figure().status();
        if (status != Status.PLANNED && status != Status.ORDERED) {
            return row;
        }
        DateRange due = row.at();
        if (due == null || !due.last().isBefore(asked)) {
            return row.standing(Standing.OPEN, List.of());
        }
        List<Statement> since = all.stream()
                .filter(statement -> answers(statement, row.cell()) && speaksOf(statement, due.last()))
                .toList();
        if (row.cell().meaning() != Meaning.LEVEL || since.isEmpty()) {
            return row.standing(Standing.OVERDUE, List.of());
        }
        Interval planned = Interval.of(row.bestStatement().figure().quantity(), tolerances);
        List<Statement> reaching = since.stream()
                .filter(statement ->
                        Interval.of(statement.figure().quantity(), tolerances).reaches(planned))
                .toList();
        return reaching.isEmpty() ? row.standing(Standing.MISSED, since) : row.standing(Standing.MET, reaching);
    }

    /** A level of years later may have come and gone for other reasons: it tells nothing of the plan. */
    private boolean speaksOf(Statement statement, LocalDate due) {
        LocalDate day = statement.holdsOn(asked);
        return day != null
                && !day.isBefore(due)
                && !day.isAfter(asked)
                && !day.isAfter(due.plusDays(tolerances.lastKnownAfterDays()));
    }

    /** The plain strength that a plan promises; those on the line or at a headquarters are only a part of it. */
    private static boolean answers(Statement statement, Cell plan) {
        Figure figure = statement.figure();
        Cell level = Cell.of(statement);
        boolean there = figure.status() == Status.IN_PLACE
                && (figure.rung() == null || figure.rung() == Rung.IN_PLACE || figure.rung() == Rung.ASSIGNED);
        return there
                && level.equals(new Cell(
                        plan.mission(),
                        plan.subject(),
                        Meaning.LEVEL,
                        figure.status(),
                        figure.rung(),
                        plan.force(),
                        plan.places(),
                        plan.scope(),
                        plan.counted(),
                        plan.unit(),
                        ""));
    }
}
