package muster.cli;

import java.time.LocalDate;
import muster.export.Format;
import muster.export.Table;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.view.Course;
import muster.view.Questions;
import picocli.CommandLine.Mixin;

/** What the views of a mission's course share: the day and the point asked, and how an answer is printed. */
abstract class CourseCommand extends Subcommand {
    @Mixin
    final OnDay on = new OnDay();

    @Mixin
    final AsKnown asKnown = new AsKnown();

    CourseCommand(Console console) {
        super(console);
    }

    /** The rows for programs. */
    abstract Table rows(Course course);

    /** The answer for people, in sections. */
    abstract void page(Course course, CoursePage page);

    @Override
    public Integer call() {
        Course course;
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint known = asKnown.point(questions);
            LocalDate asked = on.day(questions, known);
            course = Course.of(questions, known, asked, common.mission);
        }
        String asked = on.told(course.asked(), course.known());
        if (wants(Format.TABLE)) {
            console.out().println(asked);
            page(course, new CoursePage(console));
        } else {
            print(rows(course));
            say(asked);
        }
        return Muster.DONE;
    }
}
