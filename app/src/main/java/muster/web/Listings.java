package muster.web;

import static muster.web.Parameter.AT;
import static muster.web.Parameter.CLAIM;
import static muster.web.Parameter.CLAIMS;
import static muster.web.Parameter.COMPONENT;
import static muster.web.Parameter.DRAWN;
import static muster.web.Parameter.FROM;
import static muster.web.Parameter.FROM_KNOWN;
import static muster.web.Parameter.KIND;
import static muster.web.Parameter.MOST;
import static muster.web.Parameter.OUTCOME;
import static muster.web.Parameter.PLACE;
import static muster.web.Parameter.REJECTED;
import static muster.web.Parameter.REPORT;
import static muster.web.Parameter.RUNG;
import static muster.web.Parameter.SECTION;
import static muster.web.Parameter.SORT;
import static muster.web.Parameter.SOURCE;
import static muster.web.Parameter.SUBJECT;
import static muster.web.Parameter.TEXT;
import static muster.web.Parameter.TO;
import static muster.web.Parameter.TO_KNOWN;
import static muster.web.Parameter.TYPE;

import java.util.List;
import java.util.function.Function;
import muster.account.record.Lags;
import muster.claim.Kind;
import muster.export.Table;
import muster.view.AmountKind;
import muster.view.AmountsTable;
import muster.view.ChainTable;
import muster.view.Course;
import muster.view.FieldsTable;
import muster.view.LagsTable;
import muster.view.LimitsTable;
import muster.view.TasksTable;
import muster.view.UnknownsTable;

/** All lists of the API, by name. To add one: its line here, its rows in {@link Answers}, an example. */
final class Listings {
    private static final List<Listing> ALL = List.of(
            new Listing(
                    "picture",
                    "How many are there, planned and allowed, each with who says so and who says otherwise; then tasks, "
                            + "limits in force, next milestones and unknowns.",
                    true,
                    List.of(PLACE, COMPONENT, SECTION),
                    "mission=southwest-border&at=2018-11-13",
                    Answers::picture),
            new Listing(
                    "series",
                    "How the answer went over time, in steps with low and high.",
                    true,
                    List.of(PLACE, COMPONENT, RUNG, SUBJECT, DRAWN),
                    "mission=southwest-border&component=guard",
                    Answers::series),
            new Listing(
                    "reported",
                    "Every figure of a strength as it was reported, with its sentence, its kind of speaker and its series.",
                    true,
                    List.of(PLACE, COMPONENT, RUNG, SUBJECT, SOURCE, CLAIMS, DRAWN),
                    "mission=southwest-border&component=guard&limit=3",
                    Answers::reported),
            new Listing(
                    "findings",
                    "What does not add up, who disagrees and in what, and what follows from several sentences.",
                    true,
                    List.of(TYPE),
                    "mission=southwest-border&type=rung",
                    Answers::findings),
            new Listing(
                    "timeline",
                    "What happened and what is expected, and what became of what was expected.",
                    true,
                    List.of(FROM, TO),
                    "mission=southwest-border&from=2018-11-01",
                    Answers::timeline),
            new Listing(
                    "requests",
                    "Each request for support with its life.",
                    true,
                    List.of(),
                    "mission=southwest-border",
                    Answers::requests),
            ofCourse("limits", "What forces may and may not do, from when to when.", LimitsTable::of),
            ofCourse("tasks", "What the forces do, for whom, and how far it is.", TasksTable::of),
            ofCourse(
                    "flows",
                    "People who cross, flee or are moved.",
                    course -> AmountsTable.of(course, AmountKind.FLOWS)),
            ofCourse("costs", "What it costs, and who pays.", course -> AmountsTable.of(course, AmountKind.COSTS)),
            ofCourse("chain", "Who is under whose command, part of what, separate from what.", ChainTable::of),
            ofCourse(
                    "unknowns", "What is said not to be known, not to be decided, or not to be so.", UnknownsTable::of),
            new Listing(
                    "sources",
                    "Who said what when, how often first, superseded, contradicted or stale.",
                    true,
                    List.of(SORT),
                    "mission=southwest-border&sort=anonymous",
                    Answers::sources),
            new Listing(
                    "forecasts",
                    "Every plan with a day, and what became of it.",
                    true,
                    List.of(OUTCOME),
                    "mission=southwest-border&outcome=fulfilled",
                    Answers::forecasts),
            ofCourse(
                    "lags",
                    "How many days passed from the decision to what was said, published and known.",
                    course -> LagsTable.of(course, Lags.of(course.told(), course.figures(), course.asked()))),
            new Listing(
                    "changes",
                    "What happened between two days, and what became known between two points.",
                    false,
                    List.of(FROM, TO, FROM_KNOWN, TO_KNOWN),
                    "mission=southwest-border&from=2018-11-01&to=2018-12-31&from_known=0&to_known=3",
                    Answers::changes),
            new Listing(
                    "check",
                    "What is known for and against each figure of a sentence.",
                    true,
                    List.of(TEXT),
                    "text=5,900 troops in Texas&at=2018-11-13",
                    Answers::check),
            new Listing(
                    "figures",
                    "Every figure as it was read.",
                    false,
                    List.of(REPORT, REJECTED),
                    "mission=southwest-border&limit=5",
                    Answers::figures),
            new Listing(
                    "claims",
                    "Every statement besides figures, as it was read.",
                    false,
                    List.of(KIND, REPORT, REJECTED),
                    "kind=limit",
                    Answers::claims),
            new Listing("reports", "The reports, each with its readings.", false, List.of(), "", Answers::reports),
            new Listing(
                    "why",
                    "Why a claim was read so, attribute by attribute; of a cell or finding, how it came about.",
                    true,
                    List.of(CLAIM),
                    "",
                    Answers::why),
            new Listing("judgements", "What people say of claims.", false, List.of(CLAIM), "", Answers::judgements),
            new Listing(
                    "review",
                    "The claims that nobody has judged, first those whose error would harm the answer most.",
                    false,
                    List.of(AT, CLAIMS),
                    "mission=southwest-border&limit=5",
                    ReviewQueue::rows),
            new Listing(
                    "corrections",
                    "What people may set of a claim, and what may stand there.",
                    false,
                    List.of(KIND),
                    "kind=request",
                    asking -> FieldsTable.of(asking.term(Kind.class, KIND))),
            new Listing("log", "The rows of the ledger, the newest first.", false, List.of(), "limit=3", Answers::log),
            new Listing(
                    "search",
                    "Where words stand in reports, claims and among speakers.",
                    false,
                    List.of(TEXT, MOST),
                    "text=helicopters",
                    Answers::search),
            new Listing(
                    "citations",
                    "How to cite the reports that claims stand in.",
                    false,
                    List.of(CLAIMS),
                    "",
                    Answers::citations),
            new Listing(
                    "passages",
                    "Where claims stand: each with its sentence as it is in the report, and those next to it.",
                    false,
                    List.of(CLAIMS),
                    "",
                    Answers::passages));

    private Listings() {}

    static List<Listing> all() {
        return ALL;
    }

    /** What the first page shows. */
    static Listing picture() {
        return ALL.stream()
                .filter(listing -> listing.name().equals("picture"))
                .findFirst()
                .orElseThrow();
    }

    private static Listing ofCourse(String name, String summary, Function<Course, Table> rows) {
        return new Listing(
                name, summary, true, List.of(), "mission=southwest-border", asking -> rows.apply(asking.course()));
    }
}
