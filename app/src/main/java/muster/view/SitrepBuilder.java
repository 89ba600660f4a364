package muster.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.Row;
import muster.account.books.Books;
import muster.account.books.Branch;
import muster.account.books.Finding;
import muster.account.books.FindingType;
import muster.account.course.TaskState;
import muster.claim.Subject;
import muster.pack.Pack;
import muster.view.Sitrep.Line;
import muster.view.Sitrep.Section;
import org.jspecify.annotations.Nullable;

/** Makes a situation report: first the strengths, then what stands beside them. */
final class SitrepBuilder {
    private static final Set<Subject> FORCES = Set.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS);

    /** Why two numbers differ though nobody is wrong is for those who look closer. */
    private static final Set<FindingType> NOT_WORTH_IT =
            Set.of(FindingType.ROUNDING, FindingType.SCOPE, FindingType.DEFINITION);

    private static final int MOST_FINDINGS = 12;

    private final Course course;
    private final @Nullable String mission;
    private final Pack pack;
    private final PictureAnswer answer;
    private final List<Branch> branches;
    private final SitrepReferences references = new SitrepReferences();

    SitrepBuilder(Course course, @Nullable String mission, Pack pack) {
        this.course = course;
        this.mission = mission;
        this.pack = pack;
        Question question = new Question(course.asked(), course.known().seq(), mission, null, null);
        this.answer = PictureAnswer.of(course.figures(), course.told(), question, pack.missions());
        this.branches = answer.tree()
                .with(mission == null ? answer.picture().unassigned() : List.of())
                .filter(branch -> FORCES.contains(branch.row().cell().subject()))
                .toList();
    }

    Sitrep sitrep() {
        List<Line> headlines = headlines();
        List<Section> sections = new ArrayList<>();
        sections.add(strengths("in_place", "In place", SitrepBuilder::isThere, "No strength in place is known."));
        sections.add(byPlace());
        sections.add(strengths(
                "other_strengths",
                "Held ready, on the way, authorized or planned",
                branch -> !isThere(branch),
                "Nothing is known of it."));
        SitrepCourse beside = new SitrepCourse(course, answer.circumstances(), references);
        sections.addAll(beside.sections(pack));
        sections.add(findings());
        return new Sitrep(
                mission, course.asked(), course.known(), answer.picture().id(), headlines, sections, references.all());
    }

    private static boolean isThere(Branch branch) {
        return switch (PictureSection.of(branch.row())) {
            case THERE, LAST_KNOWN -> true;
            case BESIDE, PLANS, PLANNED_CHANGES, CHANGES, SHARES, ELSE -> false;
        };
    }

    /** The wholes that no other one holds: those that hold now, else those last known. */
    private List<Line> headlines() {
        List<Row> wholes = branches.stream()
                .filter(branch -> isThere(branch) && branch.above() == null && branch.finding() == null)
                .map(Branch::row)
                .filter(row -> row.cell().isStrength() && row.cell().scope() == null)
                .toList();
        List<Row> holding = wholes.stream()
                .filter(row -> PictureSection.of(row) == PictureSection.THERE)
                .toList();
        return (holding.isEmpty() ? wholes : holding)
                .stream()
                        .map(row -> new Line(List.of(sentence(row)), references(row)))
                        .toList();
    }

    private static String sentence(Row row) {
        StringBuilder words = new StringBuilder(SitrepWords.number(row))
                .append(' ')
                .append(SitrepWords.what(row))
                .append(' ')
                .append(SitrepWords.plain(RowWords.rung(row.cell())));
        if (!row.cell().places().isEmpty()) {
            words.append(" (").append(SitrepWords.listed(row.cell().places())).append(')');
        }
        String range = SitrepWords.range(row);
        if (!range.isEmpty() && !range.equals(SitrepWords.number(row))) {
            words.append(", ").append(range);
        }
        String asOf = SitrepWords.asOf(row);
        words.append(asOf.isEmpty() ? "" : ", on " + asOf);
        words.append(", according to ").append(SitrepWords.who(row));
        String otherwise = SitrepWords.otherwise(row);
        return words.append(otherwise.isEmpty() ? "." : ". Otherwise: " + otherwise + ".")
                .toString();
    }

    private Section strengths(String name, String title, Predicate<Branch> wanted, String none) {
        List<Line> lines = branches.stream().filter(wanted).map(this::strength).toList();
        return new Section(
                name,
                title,
                List.of("Number", "Low–high", "What", "Where", "Step", "As of", "According to", "Otherwise"),
                lines,
                none);
    }

    private Line strength(Branch branch) {
        Row row = branch.row();
        return new Line(
                List.of(
                        SitrepWords.number(row),
                        SitrepWords.range(row),
                        "– ".repeat(branch.depth()) + SitrepWords.what(row),
                        SitrepWords.listed(row.cell().places()),
                        SitrepWords.plain(RowWords.rung(row.cell())),
                        SitrepWords.asOf(row),
                        branch.finding() == null ? SitrepWords.who(row) : SitrepWords.derived(row),
                        SitrepWords.otherwise(row)),
                references(row));
    }

    private List<Integer> references(Row row) {
        return references.of(Stream.concat(
                row.derived() ? row.statements().stream() : Stream.of(row.bestStatement()),
                row.dissent().stream().map(dissent -> dissent.statement())));
    }

    /** A line for each place with what is there and what is done there. */
    private Section byPlace() {
        Map<String, List<Row>> strengths = new LinkedHashMap<>();
        branches.stream()
                .filter(branch -> isThere(branch) && branch.finding() == null)
                .map(Branch::row)
                .filter(row -> !row.cell().places().isEmpty())
                .forEach(row -> strengths
                        .computeIfAbsent(SitrepWords.listed(row.cell().places()), place -> new ArrayList<>())
                        .add(row));
        Map<String, List<TaskState>> tasks = answer.circumstances().tasks().stream()
                .filter(task -> !task.testimony().places().isEmpty())
                .collect(Collectors.groupingBy(
                        task -> SitrepWords.listed(task.testimony().places())));
        List<Line> lines = Stream.concat(strengths.keySet().stream(), tasks.keySet().stream())
                .distinct()
                .sorted()
                .map(place ->
                        place(place, strengths.getOrDefault(place, List.of()), tasks.getOrDefault(place, List.of())))
                .toList();
        return new Section("by_place", "By place", List.of("Place", "In place", "Tasks"), lines, "No place is named.");
    }

    private Line place(String place, List<Row> rows, List<TaskState> tasks) {
        return new Line(
                List.of(
                        place,
                        rows.stream()
                                .map(row -> SitrepWords.number(row) + " " + SitrepWords.what(row) + " "
                                        + SitrepWords.plain(RowWords.rung(row.cell())))
                                .collect(Collectors.joining("; ")),
                        tasks.stream().map(SitrepCourse::task).distinct().collect(Collectors.joining("; "))),
                references.of(Stream.concat(
                        rows.stream().map(Row::bestStatement), tasks.stream().map(TaskState::testimony))));
    }

    private Section findings() {
        List<Evidence> counting = course.figures().stream()
                .filter(figure -> !figure.verdict().rejected())
                .toList();
        Map<String, Assertion> claims = new HashMap<>();
        Stream.concat(counting.stream(), course.told().stream()).forEach(claim -> claims.put(claim.id(), claim));
        List<Finding> found = Books.findings(counting, course.told(), course.asked(), pack.bans()).stream()
                .filter(finding -> !NOT_WORTH_IT.contains(finding.type()))
                .filter(finding -> Objects.equals(finding.mission(), mission))
                .toList()
                .reversed();
        List<Line> lines = found.stream()
                .limit(MOST_FINDINGS)
                .map(finding -> new Line(
                        List.of(SitrepWords.plain(finding.type().word()), finding.sentence()),
                        references.of(
                                finding.claims().stream().flatMap(cited -> Stream.ofNullable(claims.get(cited.id()))))))
                .toList();
        int more = found.size() - lines.size();
        return new Section(
                "findings",
                "Findings worth knowing"
                        + (more > 0 ? " (the latest " + lines.size() + " of " + found.size() + ")" : ""),
                List.of("Of type", "Finding"),
                lines,
                "Nothing contradicts, and nothing fails to add up.");
    }
}
