package muster.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Subject;
import muster.claim.Term;
import muster.ledger.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * What is like with like: only figures of the same cell can agree or conflict.
 *
 * @param mission the mission's id, or null for what is assigned to none
 * @param meaning a change, a rate, a share or a running total is never a level
 * @param status keeps apart what has no rung: people rescued and people in a shelter
 * @param places in alphabetical order
 * @param scope the part that is counted within the place, or null for all of it
 * @param counted the noun that is counted, in lower case, where the subject has several kinds of things, or empty
 * @param unit as in the figures contract
 * @param day of a plan the day it is for, of a change the day it happens; else empty
 */
public record Cell(
        @Nullable String mission,
        Subject subject,
        Meaning meaning,
        @Nullable Status status,
        @Nullable Rung rung,
        Force force,
        List<String> places,
        @Nullable String scope,
        String counted,
        String unit,
        String day) {

    static final Comparator<Cell> ORDER = Comparator.comparing((Cell cell) -> cell.mission == null ? "" : cell.mission)
            .thenComparing(Cell::subject)
            .thenComparing(Cell::meaning)
            .thenComparing(Cell::rung, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(cell -> word(cell.status))
            .thenComparing(cell -> word(cell.force.component()))
            .thenComparing(cell -> String.join("|", cell.places))
            .thenComparing(cell -> cell.scope == null ? "" : cell.scope)
            .thenComparing(Cell::day)
            .thenComparing(Cell::id);

    public Cell {
        places = places.stream().map(PlaceSpellings::usual).sorted().distinct().toList();
    }

    /** The cell that a figure belongs to. */
    public static Cell of(Evidence statement) {
        Figure figure = statement.figure();
        return new Cell(
                figure.mission(),
                figure.subject(),
                figure.meaning(),
                figure.status(),
                figure.rung(),
                figure.force(),
                figure.places(),
                figure.scope() == null ? null : figure.scope().toLowerCase(Locale.ROOT),
                statement.counted().toLowerCase(Locale.ROOT),
                figure.quantity().unit(),
                day(statement.origin().figure()));
    }

    /** The cell with all that is planned for other days, or added on them. */
    public Cell onAnyDay() {
        return new Cell(mission, subject, meaning, status, rung, force, places, scope, counted, unit, "");
    }

    /** Levels replace each other; two plans for two days, or two additions, stand side by side. */
    private static String day(Figure figure) {
        boolean plan = figure.status() == Status.PLANNED
                || figure.status() == Status.ORDERED
                || figure.status() == Status.REQUESTED;
        boolean change = figure.meaning().isChange();
        DateRange valid = figure.valid();
        return (plan || change) && valid != null ? valid.iso() : "";
    }

    /** The same for the same cell in every ledger. */
    public String id() {
        return ContentId.of(
                "k",
                Stream.concat(
                                Stream.of(
                                        mission == null ? "" : mission,
                                        subject.word(),
                                        meaning.word(),
                                        word(status),
                                        word(rung),
                                        word(force.component()),
                                        word(force.dutyStatus()),
                                        word(force.service()),
                                        scope == null ? "" : scope,
                                        counted,
                                        unit,
                                        day),
                                places.stream())
                        .toArray(String[]::new));
    }

    /** Whether it is a part of a whole in percent, and so no count of anything. */
    public boolean isShare() {
        return meaning == Meaning.SHARE || unit.equals("percent");
    }

    /** Whether it is one of the strengths: heads or formations, as a level. */
    public boolean isStrength() {
        return meaning == Meaning.LEVEL
                && !isShare()
                && (subject == Subject.TROOPS || subject == Subject.STAFF || subject == Subject.UNITS);
    }

    private static String word(@Nullable Term term) {
        return term == null ? "" : term.word();
    }
}
