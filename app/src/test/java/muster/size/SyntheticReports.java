package muster.size;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import muster.claim.Attribution;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Force;
import muster.claim.Kind;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Matter;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.claim.Rung;
import muster.claim.Stage;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.size.Draft.Counted;
import muster.size.Draft.Part;
import muster.size.Draft.Told;
import org.jspecify.annotations.Nullable;

/**
 * Reports of missions that never were, one after the other; the same for the same seed. A report is of a day of a
 * mission, by one of its outlets, and makes ten claims: what is there of the whole and its parts, what is planned, added,
 * allowed and done, and who asks, decides, does and must not do what. Some are copies of an earlier one, some outlets
 * always have other numbers, and some say things of no mission.
 */
final class SyntheticReports {
    /** So many claims a report makes. */
    static final int CLAIMS = 10;

    private static final int OUTLETS = 40;
    private static final int SPEAKERS = 60;

    /** Of so many reports one is a copy, one has no day, and of so many outlets one has other numbers. */
    private static final int COPIES = 15;

    private static final int DAYLESS = 80;
    private static final int DISSENTERS = 10;

    /** Copies are of reports of about the same time. */
    private static final int REMEMBERED = 50;

    private static final Counted THERE = Counted.troops(Meaning.LEVEL, Rung.IN_PLACE);
    private static final Counted PLANNED = Counted.troops(Meaning.LEVEL, Rung.PLANNED);
    private static final Counted ALLOWED = Counted.troops(Meaning.LEVEL, Rung.AUTHORIZED);
    private static final Counted ON_THE_LINE = Counted.troops(Meaning.LEVEL, Rung.ON_THE_LINE);
    private static final Counted ADDED = Counted.troops(Meaning.INCREASE, Rung.EN_ROUTE);
    private static final Counted WIRE =
            new Counted(Subject.WORKS, "miles of wire", "mile", Meaning.CUMULATIVE, Status.IN_PLACE, null);
    private static final Counted STOPPED =
            new Counted(Subject.PEOPLE, "migrants", "person", Meaning.CUMULATIVE, Status.MOVED, null);
    private static final Counted COST =
            new Counted(Subject.MONEY, "dollars", "USD", Meaning.CUMULATIVE, Status.IN_PLACE, null);
    private static final List<String> THINGS = List.of("helicopters", "trucks", "boats", "generators", "cots", "tents");
    private static final List<String> SCOPES = List.of("engineers", "military police", "medical staff");
    private static final List<String> TASKS = List.of(
            "barrier-wire", "sandbagging", "detection-monitoring", "vehicle-maintenance", "air-movement", "logistics");
    private static final List<String> LIMITS = List.of("no-law-enforcement", "unarmed", "no-contact", "civil-lead");
    private static final List<String> UNKNOWNS = List.of("strength", "reimbursement", "units", "withdrawal");

    private final Random random;
    private final Deque<Reading> lately = new ArrayDeque<>();
    private int number;

    SyntheticReports(long seed) {
        this.random = new Random(seed);
    }

    /** So many reports more. */
    List<Reading> next(int reports) {
        List<Reading> readings = new ArrayList<>(reports);
        for (int i = 0; i < reports; i++) {
            readings.add(next());
        }
        return readings;
    }

    private Reading next() {
        number++;
        if (lately.size() == REMEMBERED && random.nextInt(COPIES) == 0) {
            return copy(List.copyOf(lately).get(random.nextInt(REMEMBERED)));
        }
        Reading reading = original();
        lately.add(reading);
        if (lately.size() > REMEMBERED) {
            lately.remove();
        }
        return reading;
    }

    /** By another outlet, a day later, with a line of its own behind all others. */
    private Reading copy(Reading of) {
        LocalDate day = of.metadata().published();
        Version version = new Version(
                of.version().text() + "More of this in report " + number + " tomorrow.\n",
                List.of(),
                "text/plain",
                "UTF-8");
        return new Reading(metadata(day == null ? null : day.plusDays(1)), version, of.rules(), of.pack(), of.claims());
    }

    private Reading original() {
        Theatre theatre = Theatre.of(random.nextInt(100));
        int day = random.nextInt(theatre.days());
        LocalDate date = theatre.begin().plusDays(day);
        Metadata metadata = metadata(random.nextInt(DAYLESS) == 0 ? null : date);
        Draft draft = new Draft(random.nextInt(DAYLESS) == 0 ? null : theatre.id(), random);
        tell(draft, theatre, day, date);
        return new Reading(
                metadata,
                new Version(draft.text(), List.of(), "text/plain", "UTF-8"),
                "1",
                "synthetic",
                draft.claims());
    }

    private Metadata metadata(@Nullable LocalDate day) {
        return new Metadata(
                "report-" + number + ".txt",
                day,
                day == null ? DayBasis.UNKNOWN : DayBasis.MANIFEST,
                "",
                "The Daily " + (char) ('A' + random.nextInt(OUTLETS)),
                "Report " + number,
                null);
    }

    private void tell(Draft draft, Theatre theatre, int day, LocalDate date) {
        boolean dissents = random.nextInt(DISSENTERS) == 0;
        double factor = dissents ? 1.3 : 1;
        int state = random.nextInt(theatre.states().size());
        Theatre.State where = theatre.states().get(state);
        int town = random.nextInt(where.towns().size());
        List<String> area = List.of(theatre.area());
        List<String> inState = List.of(where.name());
        List<String> inTown = List.of(where.towns().get(town));
        Force force = force();
        int whole = number(theatre.strength(day) * factor);
        int part = number(theatre.strength(state, day) * factor);

        draft.figure(
                whole,
                true,
                THERE,
                new Part(Force.UNSAID, area, null),
                told("were along the " + area.getFirst(), date));
        draft.figure(part, false, THERE, new Part(force, inState, null), told("were in " + where.name(), date));
        draft.figure(
                number(theatre.strength(state, town, day) * factor),
                false,
                random.nextBoolean() ? THERE : ON_THE_LINE,
                new Part(force, inTown, random.nextInt(4) == 0 ? oneOf(SCOPES) : null),
                told("were near " + inTown.getFirst(), date));
        change(draft, part, new Part(force, inState, null), date);
        thing(draft, day, inTown, inState, date);
        if (random.nextBoolean()) {
            draft.figure(
                    number(theatre.strength(day) * 1.4),
                    false,
                    ALLOWED,
                    new Part(Force.UNSAID, area, null),
                    told("were authorized along the " + area.getFirst(), date));
        } else {
            draft.figure(
                    number(part * 1.1),
                    true,
                    PLANNED,
                    new Part(force, inState, null),
                    told("are to be in " + where.name(), nextQuarter(date), date));
        }
        statements(draft, inState, inTown, date);
    }

    private void change(Draft draft, int before, Part part, LocalDate date) {
        int added = Math.max(10, before / 10);
        if (random.nextInt(3) == 0) {
            draft.figure(
                    added,
                    false,
                    ADDED,
                    part,
                    told("more were on their way", date.withDayOfMonth(1).plusMonths(1), date));
        } else {
            draft.figure(
                    before + added,
                    false,
                    PLANNED,
                    part,
                    told("are planned for the quarter after", nextQuarter(date), date));
        }
    }

    private void thing(Draft draft, int day, List<String> inTown, List<String> inState, LocalDate date) {
        Part there = new Part(Force.UNSAID, inTown, null);
        switch (random.nextInt(4)) {
            case 0 -> draft.figure(1 + day / 10, false, WIRE, there, told("had been laid", date));
            case 1 ->
                draft.figure(
                        100 * (1 + day),
                        true,
                        STOPPED,
                        new Part(Force.UNSAID, inState, null),
                        told("had been stopped", date));
            case 2 ->
                draft.figure(
                        50_000 * (1 + day),
                        true,
                        COST,
                        new Part(Force.UNSAID, List.of(), null),
                        told("had been spent", date));
            default ->
                draft.figure(
                        4 + random.nextInt(20),
                        false,
                        new Counted(Subject.MATERIEL, oneOf(THINGS), "item", Meaning.LEVEL, Status.IN_PLACE, null),
                        there,
                        told("stood ready", date));
        }
    }

    private void statements(Draft draft, List<String> inState, List<String> inTown, LocalDate date) {
        String task = oneOf(TASKS);
        draft.statement(
                new Matter(Kind.TASK, task, random.nextInt(3) == 0 ? Stage.PLANNED : Stage.IN_PROGRESS),
                Modality.ASSERTED,
                inTown,
                told("soldiers did " + task, date),
                Map.of(Detail.BY, "soldiers"));
        String limit = oneOf(LIMITS);
        draft.statement(
                new Matter(Kind.LIMIT, limit, Stage.IN_FORCE),
                Modality.ASSERTED,
                inState,
                told("the rule of " + limit + " held", date),
                Map.of(Detail.FOR, "troops"));
        asked(draft, inState, date);
        switch (random.nextInt(4)) {
            case 0 ->
                draft.statement(
                        new Matter(Kind.MILESTONE, random.nextBoolean() ? "end" : "arrive-by", null),
                        Modality.EXPECTED,
                        inState,
                        told("that was to come", date.plusDays(10L * random.nextInt(12)), date),
                        Map.of());
            case 1 -> {
                String open = oneOf(UNKNOWNS);
                draft.statement(
                        new Matter(Kind.UNKNOWN, open, null),
                        Modality.UNKNOWN,
                        inState,
                        told("it was not known of " + open, date),
                        Map.of(Detail.BY, "the Pentagon"));
            }
            case 2 ->
                draft.statement(
                        new Matter(Kind.STATE_ACTION, "deployment", Stage.ORDERED),
                        Modality.ASSERTED,
                        inState,
                        told("the governor sent guards", date),
                        Map.of(Detail.BY, "the governor of " + inState.getFirst()));
            default ->
                draft.statement(
                        new Matter(Kind.ORDER, "deployment", Stage.SIGNED),
                        Modality.ASSERTED,
                        inState,
                        told("an order was signed", date),
                        Map.of(Detail.BY, "the secretary of defense"));
        }
    }

    /** Each month another request, of which many reports tell. */
    private void asked(Draft draft, List<String> inState, LocalDate date) {
        List<Stage> stages = List.of(Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.APPROVED, Stage.REFUSED);
        Stage stage = stages.get(Math.min(3, date.getDayOfMonth() / 8));
        draft.statement(
                new Matter(Kind.REQUEST, "assistance", stage),
                Modality.ASSERTED,
                inState,
                told("help was asked for", date.withDayOfMonth(1 + Math.min(3, date.getDayOfMonth() / 8) * 8), date),
                Map.of(
                        Detail.BY,
                        "the Department of Homeland Security",
                        Detail.DECIDER,
                        "the secretary of defense",
                        Detail.ITEM,
                        oneOf(THINGS),
                        Detail.NUMBER,
                        Integer.toString(100 + 50 * date.getMonthValue())));
    }

    /** What is planned is planned for few days: many reports tell of the same. */
    private static LocalDate nextQuarter(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3);
    }

    private Told told(String words, LocalDate day) {
        return told(words, day, day);
    }

    private Told told(String words, LocalDate valid, LocalDate said) {
        return new Told(
                words + " on " + valid,
                random.nextInt(DAYLESS) == 0 ? null : DateRange.on(valid),
                random.nextBoolean() ? said : null,
                attribution());
    }

    private Attribution attribution() {
        List<Link> chain = switch (random.nextInt(6)) {
            case 0 -> List.<Link>of();
            case 1 -> List.of(new Link("officials", LinkKind.ANONYMOUS, 2));
            case 2 -> List.of(new Link("U.S. Northern Command", LinkKind.ORGANISATION, 0));
            case 3 -> List.of(new Link("The Daily " + (char) ('A' + random.nextInt(OUTLETS)), LinkKind.OUTLET, 0));
            default ->
                List.of(
                        new Link("Speaker " + random.nextInt(SPEAKERS), LinkKind.NAMED, 1),
                        new Link("the Pentagon", LinkKind.ORGANISATION, 0));
        };
        return new Attribution(chain, false, false);
    }

    private Force force() {
        List<@Nullable Component> components =
                Arrays.asList(null, Component.ACTIVE, Component.RESERVE, Component.GUARD);
        return new Force(oneOf(components), null, null);
    }

    /** As people tell numbers: to the ten. */
    private static int number(double exact) {
        return Math.max(10, (int) Math.round(exact / 10) * 10);
    }

    private <T extends @Nullable Object> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
