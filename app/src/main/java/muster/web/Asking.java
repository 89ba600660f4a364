package muster.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.account.Question;
import muster.account.Series;
import muster.account.books.Finding;
import muster.claim.Component;
import muster.claim.Term;
import muster.ledger.KnownPoint;
import muster.pack.Mission;
import muster.pack.Pack;
import muster.text.Suggestion;
import muster.view.Asked;
import muster.view.Course;
import muster.view.Ordered;
import muster.view.PictureAnswer;
import muster.view.Questions;
import muster.view.Reported;
import org.jspecify.annotations.Nullable;

/** What a request asks, read from its parameters; what is wrong with one is told by its name. */
final class Asking {
    private final Desk desk;
    private final Settings settings;
    private final Map<String, String> given;
    private final boolean editor;
    private @Nullable KnownPoint known;
    private @Nullable LocalDate at;

    /**
     * @param given parameters by name
     * @param allowed those that this list answers to
     * @throws Problem if another one is given
     */
    Asking(Desk desk, Settings settings, Map<String, String> given, Set<Parameter> allowed, boolean editor) {
        this.desk = desk;
        this.settings = settings;
        this.given = given;
        this.editor = editor;
        Set<String> names = allowed.stream().map(Parameter::word).collect(Collectors.toSet());
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                List<String> sorted = names.stream().sorted().toList();
                throw Problem.wrong("there is no parameter '" + name + "' here"
                        + Suggestion.of(name, sorted, "there are " + String.join(", ", sorted)));
            }
        }
    }

    @Nullable
    String text(Parameter parameter) {
        String value = given.get(parameter.word());
        return value == null || value.isBlank() ? null : value.strip();
    }

    String required(Parameter parameter) {
        String value = text(parameter);
        if (value == null) {
            throw Problem.wrong(parameter.word() + ": is needed: " + parameter.meaning());
        }
        return value;
    }

    /** A word of a closed list. */
    @Nullable
    String word(Parameter parameter) {
        String value = text(parameter);
        if (value != null && !parameter.words().contains(value)) {
            throw Problem.wrong(
                    parameter.word() + ": '" + value + "' is none of " + String.join(", ", parameter.words()));
        }
        return value;
    }

    @Nullable
    LocalDate day(Parameter parameter) {
        String value = text(parameter);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problem.wrong(parameter.word() + ": '" + value + "' is no day; write it as 2018-11-13");
        }
    }

    int number(Parameter parameter, int otherwise, int least, int most) {
        String value = text(parameter);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Problem.wrong(parameter.word() + ": '" + value + "' is no number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    boolean isTrue(Parameter parameter) {
        return Boolean.parseBoolean(text(parameter));
    }

    <E extends Enum<E> & Term> @Nullable E term(Class<E> list, Parameter parameter) {
        return Asked.term(list, text(parameter), parameter.word());
    }

    @Nullable
    String mission() {
        return text(Parameter.MISSION);
    }

    KnownPoint known() {
        if (known == null) {
            known = desk.known(text(Parameter.KNOWN));
        }
        return known;
    }

    /** The day asked about; the latest publication day where none is. */
    LocalDate at() {
        if (at == null) {
            LocalDate named = day(Parameter.AT);
            KnownPoint point = known();
            at = named == null ? desk.ask(questions -> questions.latestDay(point)) : named;
        }
        return at;
    }

    Question question() {
        return new Question(
                at(), known().seq(), mission(), text(Parameter.PLACE), term(Component.class, Parameter.COMPONENT));
    }

    /** What counts. */
    Course course() {
        return desk.course(known(), mission(), at());
    }

    /** How the answers to a question about this mission went up to its day. */
    List<Series> series(Question question) {
        return matterWithRejected(mission()).series(question);
    }

    /** Each figure that counts, with the series that it belongs to. */
    List<Reported> reported() {
        return desk.matter(known(), mission()).reported();
    }

    /** The places of the mission, as the API has them. */
    List<Map<String, @Nullable Object>> places() {
        return desk.matter(known(), mission()).places(Places::of);
    }

    /** All that is known, in order for pictures of any day. */
    Ordered ordered() {
        return matterWithRejected(mission()).ordered();
    }

    /** How many are there by the question asked, without what stands beside that. */
    PictureAnswer strengths() {
        return matterWithRejected(mission()).strengths(question());
    }

    /** What does not add up by the day asked. */
    List<Finding> findings() {
        return desk.matter(known(), mission()).findings(at());
    }

    /** What counts, and the figures that people rejected. */
    Course courseWithRejected() {
        return desk.courseWithRejected(known(), mission(), at());
    }

    /** What counts and what people rejected of a mission of its own; null for all missions. */
    Kept matterWithRejected(@Nullable String other) {
        return desk.matterWithRejected(known(), other);
    }

    /** Asks the ledger itself, for what is no matter of a course. */
    <T> T ask(Function<Questions, T> question) {
        return desk.ask(question);
    }

    List<Mission> missions() {
        return settings.pack().missions();
    }

    Pack pack() {
        return settings.pack();
    }

    /** Whether whole texts may be shown. */
    boolean mayReadTexts() {
        return editor || settings.fullTexts();
    }

    /** The day, where one was asked or needed. */
    @Nullable
    String askedDay() {
        return Objects.toString(at, null);
    }
}
