package muster.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.export.Table;
import muster.intake.Additions;
import muster.intake.EntryCells;
import muster.intake.EntryMission;
import muster.reading.Entry;
import muster.reading.EntryFile;
import muster.view.AdditionsTable;
import muster.view.ClaimById;
import muster.view.Failure;
import org.jspecify.annotations.Nullable;

/** Takes what people enter by hand: one claim, or a file of many of which all are added or none. */
final class Entries implements Endpoint {
    private static final int MOST = 5000;

    /** What is wrong with the fields is told by line up to this number. */
    private static final int MOST_FAULTS = 50;

    private static final Pattern HEADER = Pattern.compile("the file line 1, column ([^:]*): (.*)", Pattern.DOTALL);

    /** Of the columns, those that hold for all lines of a file. */
    private static final List<String> FOR_ALL = List.of("kind", "mission", "entered_by", "rests_on", "published");

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        routes.post(Api.ROOT + "entries", request -> Api.json(request, add(request, desk)));
    }

    @Override
    public List<Operation> operations() {
        return List.of(new Operation(
                "/entries",
                "post",
                "Adds an entry by hand, or with csv (or a text/csv body) many, all or none. Columns as in docs/record.md; "
                        + "an error has faults, each with the field, and the line of a file.",
                Map.of(
                        "kind", "of a text/csv body: the kind of all lines",
                        "mission", "of a text/csv body: the mission of all lines",
                        "entered_by", "of a text/csv body: who enters all lines",
                        "rests_on", "of a text/csv body: what all lines rest on",
                        "published", "of a text/csv body: the day of entry of all lines"),
                Map.of("kind", "figure", "low", 300, "high", 300, "subject", "troops", "mission", "river-watch"),
                Map.of(
                        "claim", "the id of the claim, where one was sent",
                        "new", "whether it was not there before, where one was sent",
                        "added", "how many are new",
                        "known_already", "how many were there before",
                        "rows", "each entry, as 'muster add' lists them")));
    }

    private static Map<String, Object> add(Context request, Desk desk) {
        List<Entry> entries = switch (Body.mediaType(request)) {
            case "application/json" -> ofJson(request, desk);
            case "text/csv" -> ofFile(request.body(), Api.parameters(request), request, desk);
            default -> throw Problem.unsupported("send application/json or text/csv");
        };
        Additions additions = desk.add(ledger ->
                Additions.to(ledger, entries.stream().map(Entry::reading).toList()));
        return answer(additions, entries.size() == 1);
    }

    private static List<Entry> ofJson(Context request, Desk desk) {
        List<String> allowed =
                Stream.concat(EntryFile.columns().stream(), Stream.of("csv")).toList();
        Map<String, String> given = Body.values(request, allowed);
        String csv = given.remove("csv");
        if (csv != null) {
            return ofFile(csv, given, request, desk);
        }
        if (!given.containsKey("kind")) {
            throw Problem.wrong("kind", "is needed; there are: " + String.join(", ", Entry.kinds()));
        }
        try {
            return List.of(cells(Map.of(), request, desk).entry(given));
        } catch (IllegalArgumentException e) {
            throw faulty(e);
        }
    }

    private static List<Entry> ofFile(String csv, Map<String, String> forAll, Context request, Desk desk) {
        for (String name : forAll.keySet()) {
            if (!FOR_ALL.contains(name)) {
                throw Problem.wrong(
                        name, "does not hold for a whole file; beside csv there are: " + String.join(", ", FOR_ALL));
            }
        }
        List<Entry> entries = new ArrayList<>();
        List<Problem.Fault> faults = new ArrayList<>();
        EntryCells cells = cells(forAll, request, desk);
        for (EntryFile.Row row : rows(csv)) {
            try {
                entries.add(cells.entry(row.cells()));
            } catch (IllegalArgumentException e) {
                faults.add(fault(row.line(), e));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faulty(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
        }
        return new EntryMission(desk.missions()).file(entries).entries();
    }

    private static List<EntryFile.Row> rows(String csv) {
        try {
            List<EntryFile.Row> rows = EntryFile.parse(csv, "the file");
            if (rows.size() > MOST) {
                throw Problem.tooLarge("the file has " + rows.size() + " entries; send at most " + MOST + " at once");
            }
            return rows;
        } catch (IllegalArgumentException e) {
            throw ofHeader(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    /** What is wrong with the names of the columns is told by line and column like the rest. */
    private static Problem ofHeader(String message) {
        Matcher column = HEADER.matcher(message);
        return column.matches()
                ? Problem.faulty(List.of(new Problem.Fault(1L, column.group(1), column.group(2))))
                : Problem.wrong("csv", message);
    }

    private static EntryCells cells(Map<String, String> forAll, Context request, Desk desk) {
        Map<String, String> otherwise = new LinkedHashMap<>();
        otherwise.put("entered_by", Gate.name(request));
        otherwise.put("published", LocalDate.now(ZoneId.systemDefault()).toString());
        otherwise.putAll(forAll);
        return new EntryCells(otherwise, about -> claim(about, desk));
    }

    /** The whole id of the claim that an entry is about; other words are kept as they are. */
    private static String claim(String about, Desk desk) {
        if (!about.matches(ClaimById.ID)) {
            return about;
        }
        try {
            return desk.ask(questions ->
                    new ClaimById(questions.ledger(), questions.ledger().head()).whole(about));
        } catch (Failure failure) {
            throw new IllegalArgumentException("about: " + failure.getMessage(), failure);
        }
    }

    /** What entries and fields find wrong begins with the column. */
    static Problem faulty(IllegalArgumentException e) {
        return Problem.faulty(List.of(fault(null, e)));
    }

    private static Problem.Fault fault(@Nullable Long line, IllegalArgumentException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
        int colon = message.indexOf(": ");
        String column = colon < 0 ? "" : message.substring(0, colon);
        return EntryFile.columns().contains(column)
                ? new Problem.Fault(line, column, message.substring(colon + 2))
                : new Problem.Fault(line, "kind", message);
    }

    private static Map<String, Object> answer(Additions additions, boolean single) {
        Table table = AdditionsTable.of(additions);
        long added = additions.all().stream().filter(Additions.Addition::isNew).count();
        Map<String, Object> answer = new LinkedHashMap<>();
        if (single) {
            Additions.Addition only = additions.all().getFirst();
            answer.put("claim", only.claim());
            answer.put("new", only.isNew());
        }
        answer.put("added", added);
        answer.put("known_already", additions.all().size() - added);
        answer.put("rows", table.rows().stream().map(table::named).toList());
        return answer;
    }
}
