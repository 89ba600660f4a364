package muster.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Kind;
import muster.claim.Subject;

/** Statements of one kind, and the figures of the subject that goes with it. */
public enum AmountKind {
    FLOWS(Kind.FLOW, Subject.PEOPLE),
    COSTS(Kind.COST, Subject.MONEY);

    private final Kind kind;
    private final Subject subject;

    AmountKind(Kind kind, Subject subject) {
        this.kind = kind;
        this.subject = subject;
    }

    /** The kind of the statements. */
    public Kind kind() {
        return kind;
    }

    /** The statements that count on the day asked, in the order of time. */
    public List<Testimony> told(Course course) {
        return course.told().stream()
                .filter(told -> told.kind() == kind && told.countsOn(course.asked()))
                .sorted(Testimony.IN_TIME)
                .toList();
    }

    /** The figures that count on the day asked, in the order of time. */
    public List<Evidence> figures(Course course) {
        List<Evidence> figures = new ArrayList<>(course.figures());
        figures.removeIf(evidence -> evidence.figure().subject() != subject || !evidence.countsOn(course.asked()));
        figures.sort(Comparator.comparing((Evidence evidence) -> CourseTable.day(evidence))
                .thenComparing(Evidence::id));
        return figures;
    }
}
