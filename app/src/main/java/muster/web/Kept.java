package muster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.account.Cells;
import muster.account.Question;
import muster.account.Series;
import muster.account.books.Books;
import muster.account.books.Finding;
import muster.account.books.Roll;
import muster.account.course.Annals;
import muster.pack.Pack;
import muster.view.Course;
import muster.view.Ordered;
import muster.view.PictureAnswer;
import muster.view.Reported;
import org.jspecify.annotations.Nullable;

/** What the ledger knew at a point, with what is made from it once for many questions; it never changes. */
final class Kept {
    private static final int DAYS = 16;
    private static final int PICTURES = 16;
    private static final int SERIES = 8;

    private final Course course;
    private final Pack pack;
    private final boolean rejected;
    private @Nullable Cells cells;
    private @Nullable Ordered ordered;

    private @Nullable List<Map<String, @Nullable Object>> places;

    private @Nullable List<Reported> reported;

    private final Latest<Question, List<Series>> series = new Latest<>(SERIES);

    private final Latest<Question, PictureAnswer> pictures = new Latest<>(PICTURES);

    private final Latest<LocalDate, List<Finding>> findings = new Latest<>(DAYS);

    Kept(Course course, Pack pack) {
        this.course = course;
        this.pack = pack;
        this.rejected = course.figures().stream()
                .anyMatch(figure -> figure.recorded().verdict().rejected());
    }

    /** Whether people rejected some of its figures, so that there is less that counts. */
    boolean hasRejected() {
        return rejected;
    }

    Course on(LocalDate asked) {
        return new Course(asked, course.known(), course.told(), course.figures());
    }

    /** The figures in order for a picture or series of any day. */
    synchronized Cells cells() {
        if (cells == null) {
            cells = Cells.of(course.figures(), course.rejections(), pack.missions());
        }
        return cells;
    }

    /** All of it in order for a picture of any day. */
    synchronized Ordered ordered() {
        if (ordered == null) {
            ordered = new Ordered(
                    cells(), Roll.of(course.figures(), course.told()), Annals.of(course.told(), course.figures()));
        }
        return ordered;
    }

    /** How many are there; those of the questions asked last are kept, since a page asks for them in parts. */
    PictureAnswer strengths(Question asked) {
        return pictures.get(asked, question -> PictureAnswer.strengths(ordered(), question));
    }

    /** Each figure with the series that it belongs to. */
    synchronized List<Reported> reported() {
        if (reported == null) {
            reported = Reported.of(course);
        }
        return reported;
    }

    /** How answers went; those of the places and components asked for last are kept for all days. */
    List<Series> series(Question asked) {
        Question ever = new Question(LocalDate.MAX, asked.known(), asked.mission(), asked.place(), asked.component());
        Cells inOrder = cells();
        List<Series> whole = series.get(ever, question -> Series.of(inOrder, question));
        return Series.upTo(whole, asked.day());
    }

    /** Makes what was made of another point, but for the answers about single days. */
    void prepareAs(Kept before) {
        ordered();
        before.series
                .asked()
                .forEach(asked -> series(new Question(
                        asked.day(), course.known().seq(), asked.mission(), asked.place(), asked.component())));
    }

    /** Where all of it is, on whatever day. */
    synchronized List<Map<String, @Nullable Object>> places(
            Function<Course, List<Map<String, @Nullable Object>>> placed) {
        if (places == null) {
            places = placed.apply(course);
        }
        return places;
    }

    /** What does not add up by a day; those of the days asked last are kept. */
    List<Finding> findings(LocalDate asked) {
        return findings.get(asked, day -> Books.findings(course.figures(), course.told(), day, pack.bans()));
    }
}
