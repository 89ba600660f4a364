package muster.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import muster.claim.Field;
import muster.export.Format;
import muster.intake.Additions;
import muster.intake.EntryCells;
import muster.intake.EntryMission;
import muster.intake.Person;
import muster.ledger.Ledger;
import muster.reading.Entry;
import muster.reading.EntryFile;
import muster.store.SqliteLedger;
import muster.view.AdditionsTable;
import muster.view.ClaimById;
import muster.view.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code muster add}. */
@Command(
        name = "add",
        description =
                "Enters a claim by a person: by options, from a CSV file, or, without any, asking field by field.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AddCommand extends Subcommand {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            description = "figure, or the kind of a claim: request, task, limit …")
    @Nullable
    String kind;

    @Option(names = "--csv", paramLabel = "FILE", description = "A file of entries, all or none of which are added.")
    @Nullable
    String csv;

    @Option(names = "--quote", paramLabel = "TEXT", description = "The words that the entry rests on, as written.")
    @Nullable
    String quote;

    @Option(
            names = "--entered-by",
            paramLabel = "NAME",
            description = "Who enters it (default: the user of this machine).")
    @Nullable
    String enteredBy;

    @Option(names = "--rests-on", paramLabel = "TEXT", description = "What it rests on: a paper, a call.")
    @Nullable
    String restsOn;

    @Option(names = "--published", paramLabel = "DAY", description = "The day of the entry (default: today).")
    @Nullable
    String published;

    @Mixin
    final PackOptions packs = new PackOptions();

    private AddCommand(Console console) {
        super(console);
    }

    /** The command with an option for each field. */
    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new AddCommand(console));
        for (Field field : Field.values()) {
            if (field != Field.MISSION) {
                String allowed = field.allowed().replace("`", "");
                line.getCommandSpec()
                        .addOption(OptionSpec.builder(option(field))
                                .paramLabel(field.name())
                                .type(String.class)
                                .description(Character.toUpperCase(allowed.charAt(0)) + allowed.substring(1) + ".")
                                .build());
            }
        }
        return line;
    }

    private static String option(Field field) {
        return "--" + field.word().replace('_', '-');
    }

    @Override
    public Integer call() {
        List<String> faults = new ArrayList<>();
        List<Entry> entries = entries(faults);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> console.err().println("muster: " + fault));
            return Muster.WRONG_USAGE;
        }
        try (Ledger ledger = SqliteLedger.open(ledgerFile())) {
            Additions additions =
                    Additions.to(ledger, entries.stream().map(Entry::reading).toList());
            if (wants(Format.TABLE)) {
                if (!common.quiet) {
                    additions.lines().forEach(console.out()::println);
                }
            } else {
                print(AdditionsTable.of(additions));
            }
        }
        return Muster.DONE;
    }

    private List<Entry> entries(List<String> faults) {
        try {
            return csv != null ? ofFile(csv, faults) : List.of(single());
        } catch (IllegalArgumentException e) {
            faults.add(message(e));
            return List.of();
        }
    }

    private List<Entry> ofFile(String named, List<String> faults) {
        List<Entry> entries = new ArrayList<>();
        EntryCells cells = cells();
        for (EntryFile.Row row : EntryFile.read(console.folder().resolve(named), named)) {
            try {
                if (kind == null && !row.cells().containsKey("kind")) {
                    throw new IllegalArgumentException(
                            "kind: is empty; write one, or name one for all lines: 'muster add" + " KIND --csv FILE'");
                }
                entries.add(cells.entry(row.cells()));
            } catch (IllegalArgumentException e) {
                faults.add(named + " line " + row.line() + ", column " + message(e));
            }
        }
        if (!faults.isEmpty()) {
            return entries;
        }
        EntryMission.Filed filed = new EntryMission(packs.inForce(console).missions()).file(entries);
        filed.lines().forEach(this::say);
        return filed.entries();
    }

    private Entry single() {
        if (kind == null) {
            throw new IllegalArgumentException(
                    "say what to add: 'muster add KIND'; there are: " + String.join(", ", Entry.kinds()));
        }
        Map<String, String> given = given();
        if (!given.isEmpty()) {
            return cells().entry(given);
        }
        if (!console.terminal()) {
            throw new IllegalArgumentException("say what to enter, such as "
                    + (kind.equals(Entry.FIGURE) ? "--low 300 --high 300 --subject troops" : "--type TYPE --by NAME")
                    + ", or give a file with --csv FILE; 'muster add --help' lists all fields");
        }
        EntryForm form =
                new EntryForm(console, new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)));
        Entry entry = cells().entry(form.ask(Entry.kind(kind)));
        if (!form.confirms(entry.reading().version().text() + "\nAdd it?")) {
            throw Failure.failed("nothing was added");
        }
        return entry;
    }

    /** What the options say of the claim's fields. */
    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        CommandLine.ParseResult parsed =
                Objects.requireNonNull(spec, "picocli fills it").commandLine().getParseResult();
        for (Field field : Field.values()) {
            String value = field == Field.MISSION ? null : parsed.matchedOptionValue(option(field), (String) null);
            if (value != null) {
                given.put(field.word(), value);
            }
        }
        return given;
    }

    private EntryCells cells() {
        Map<String, @Nullable String> otherwise = new LinkedHashMap<>();
        otherwise.put("kind", kind);
        otherwise.put("mission", common.mission);
        otherwise.put("quote", quote);
        otherwise.put("entered_by", Person.named(enteredBy));
        otherwise.put("rests_on", restsOn);
        otherwise.put(
                "published",
                published == null ? LocalDate.now(ZoneId.systemDefault()).toString() : published);
        return new EntryCells(
                otherwise.entrySet().stream()
                        .filter(cell -> cell.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> Objects.requireNonNull(cell.getValue()))),
                this::claim);
    }

    /** The whole id of the claim that an entry is about; other words are kept as they are. */
    private String claim(String about) {
        if (!about.matches(ClaimById.ID)) {
            return about;
        }
        try (Ledger ledger = ledgerToAsk()) {
            return new ClaimById(ledger, ledger.head()).whole(about);
        } catch (Failure failure) {
            throw new IllegalArgumentException("about: " + failure.getMessage(), failure);
        }
    }

    private static String message(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }
}
