package muster.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.account.Evidence;
import muster.account.Series;
import muster.account.Source;
import muster.account.Sources;
import muster.account.books.Finding;
import muster.account.books.FindingType;
import muster.account.course.Forecast;
import muster.account.course.Forecasts;
import muster.account.course.Outlook;
import muster.account.course.Requests;
import muster.account.course.Timeline;
import muster.claim.Component;
import muster.claim.Kind;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.export.Table;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedClaim;
import muster.ledger.SearchQuery;
import muster.view.Asked;
import muster.view.ChangesAnswer;
import muster.view.ChangesTable;
import muster.view.CheckTable;
import muster.view.Checking;
import muster.view.ClaimById;
import muster.view.Course;
import muster.view.DerivationTable;
import muster.view.Derivations;
import muster.view.FigureTable;
import muster.view.FindingTable;
import muster.view.ForecastsTable;
import muster.view.JudgementTable;
import muster.view.LogTable;
import muster.view.PictureAnswer;
import muster.view.PictureSection;
import muster.view.PictureTable;
import muster.view.ReportedTable;
import muster.view.ReportsTable;
import muster.view.RequestsTable;
import muster.view.SearchTable;
import muster.view.SeriesQuestion;
import muster.view.SeriesTable;
import muster.view.SourcesTable;
import muster.view.StatementTable;
import muster.view.TimelineTable;
import muster.view.WhyTable;

/** The rows of those lists that take more than a course. */
final class Answers {
    private static final int MOST_HITS = 200;

    private Answers() {}

    static Table picture(Asking asking) {
        Course course = asking.courseWithRejected();
        Asked.requirePlace(
                asking.text(Parameter.PLACE), course.figures().stream().map(Evidence::figure));
        PictureAnswer strengths = asking.strengths();
        String section = asking.word(Parameter.SECTION);
        return Arrays.stream(PictureSection.values())
                .filter(each -> each.word().equals(section))
                .findFirst()
                .map(each -> PictureTable.of(strengths, each))
                .orElseGet(() -> PictureTable.of(strengths.withCircumstances(asking.ordered())));
    }

    static Table series(Asking asking) {
        return SeriesTable.of(asking.course(), seriesOf(asking));
    }

    private static List<Series> seriesOf(Asking asking) {
        SeriesQuestion question = new SeriesQuestion(
                asking.mission(),
                asking.text(Parameter.PLACE),
                asking.term(Component.class, Parameter.COMPONENT),
                asking.term(Rung.class, Parameter.RUNG),
                asking.term(Subject.class, Parameter.SUBJECT));
        List<Series> all = question.of(asking.course(), asking::series);
        return asking.isTrue(Parameter.DRAWN)
                ? DrawnTogether.of(all, asking.places(), question.place() != null || question.rung() != null)
                : all;
    }

    static Table reported(Asking asking) {
        String claims = asking.text(Parameter.CLAIMS);
        ReportedTable.Wanted wanted = new ReportedTable.Wanted(
                asking.term(Rung.class, Parameter.RUNG),
                asking.term(Subject.class, Parameter.SUBJECT),
                asking.text(Parameter.SOURCE),
                claims == null ? Set.of() : Set.copyOf(ids(claims)),
                asking.isTrue(Parameter.DRAWN)
                        ? seriesOf(asking).stream().map(Series::cell).collect(Collectors.toSet())
                        : null);
        return ReportedTable.of(asking.course(), asking.reported(), asking.question(), wanted);
    }

    static Table findings(Asking asking) {
        FindingType type = Asked.findingType(asking.text(Parameter.TYPE), "type");
        Course course = asking.course();
        List<Finding> findings = asking.findings().stream()
                .filter(finding -> type == null || finding.type() == type)
                .toList();
        return FindingTable.of(findings, course);
    }

    static Table timeline(Asking asking) {
        LocalDate from = asking.day(Parameter.FROM);
        LocalDate to = asking.day(Parameter.TO);
        Asked.requireOrder(from, to, "from", "to");
        Course course = asking.course();
        return TimelineTable.of(
                course, Timeline.of(course.told(), course.asked()).between(from, to));
    }

    static Table requests(Asking asking) {
        Course course = asking.course();
        return RequestsTable.of(course, Requests.of(course.told(), course.asked(), asking.pack()));
    }

    static Table sources(Asking asking) {
        String sort = asking.word(Parameter.SORT);
        Course course = asking.course();
        List<Source> sources = Sources.of(course.told(), course.figures(), course.asked()).stream()
                .filter(source -> sort == null || source.sort().equals(sort))
                .toList();
        return SourcesTable.of(course, sources);
    }

    static Table forecasts(Asking asking) {
        Outlook outcome = asking.term(Outlook.class, Parameter.OUTCOME);
        Course course = asking.course();
        Forecasts all = Forecasts.of(course.told(), course.figures(), course.asked());
        List<Forecast> wanted = all.forecasts().stream()
                .filter(forecast -> outcome == null || forecast.outlook() == outcome)
                .toList();
        return ForecastsTable.of(course, new Forecasts(wanted, all.undated()));
    }

    static Table changes(Asking asking) {
        asking.required(Parameter.FROM);
        asking.required(Parameter.TO);
        ChangesAnswer.Span span = new ChangesAnswer.Span(
                Objects.requireNonNull(asking.day(Parameter.FROM)),
                Objects.requireNonNull(asking.day(Parameter.TO)),
                asking.text(Parameter.FROM_KNOWN),
                asking.text(Parameter.TO_KNOWN));
        return ChangesTable.of(
                asking.ask(questions -> ChangesAnswer.of(questions, span, asking.mission(), asking.missions())));
    }

    static Table check(Asking asking) {
        String sentence = asking.required(Parameter.TEXT);
        LocalDate at = asking.at();
        KnownPoint known = asking.known();
        return CheckTable.of(
                asking.ask(questions ->
                        new Checking(questions, known, asking.pack()).check(sentence, at, at, asking.mission())),
                at,
                known);
    }

    static Table figures(Asking asking) {
        ClaimQuery query = query(asking);
        return FigureTable.of(asking.ask(questions -> questions.ledger().figures(query)));
    }

    static Table claims(Asking asking) {
        Kind kind = asking.term(Kind.class, Parameter.KIND);
        ClaimQuery query = query(asking);
        KnownPoint known = asking.known();
        return StatementTable.of(asking.ask(questions -> questions.statements(known, query, kind)));
    }

    private static ClaimQuery query(Asking asking) {
        String report = asking.text(Parameter.REPORT);
        KnownPoint known = asking.known();
        String name = report == null
                ? null
                : asking.ask(
                        questions -> questions.report(report, known).metadata().name());
        return new ClaimQuery(known.seq(), name, asking.mission(), asking.isTrue(Parameter.REJECTED));
    }

    static Table reports(Asking asking) {
        KnownPoint known = asking.known();
        return asking.ask(questions -> ReportsTable.of(questions.ledger(), known));
    }

    static Table why(Asking asking) {
        String id = asking.required(Parameter.CLAIM);
        KnownPoint known = asking.known();
        if (id.matches(Derivations.ID)) {
            LocalDate at = asking.at();
            return asking.ask(questions -> DerivationTable.of(
                    id, new Derivations(questions, known, at, asking.mission(), asking.pack()).of(id)));
        }
        return asking.ask(questions -> {
            RecordedClaim claim = new ClaimById(questions.ledger(), known).claim(id);
            return WhyTable.of(claim, questions.textOf(claim, known));
        });
    }

    static Table judgements(Asking asking) {
        KnownPoint known = asking.known();
        return asking.ask(questions -> {
            String about = asking.text(Parameter.CLAIM);
            String claim = about == null
                    ? null
                    : new ClaimById(questions.ledger(), known).claim(about).id();
            return JudgementTable.of(questions.ledger(), known, claim, asking.mission());
        });
    }

    static Table log(Asking asking) {
        KnownPoint known = asking.known();
        return asking.ask(questions -> LogTable.of(questions.ledger(), known));
    }

    static Table search(Asking asking) {
        String text = asking.required(Parameter.TEXT);
        int most = asking.number(Parameter.MOST, 50, 1, MOST_HITS);
        KnownPoint known = asking.known();
        return SearchTable.of(asking.ask(
                questions -> questions.ledger().search(new SearchQuery(text, known.seq(), asking.mission(), most))));
    }

    static Table citations(Asking asking) {
        List<String> ids = ids(asking.required(Parameter.CLAIMS));
        KnownPoint known = asking.known();
        return asking.ask(questions -> Citations.of(questions.ledger(), known, ids));
    }

    /** Ids with commas between. */
    static List<String> ids(String claims) {
        return Arrays.asList(claims.split(","));
    }

    static Table passages(Asking asking) {
        List<String> ids = ids(asking.required(Parameter.CLAIMS));
        KnownPoint known = asking.known();
        return asking.ask(questions -> new Passages(questions, known, asking.mayReadTexts()).of(ids));
    }
}
