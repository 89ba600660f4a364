package muster.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import muster.intake.Tally;
import muster.ledger.LedgerException;
import muster.pack.PackException;
import muster.text.Suggestion;
import muster.view.Failure;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code muster} with all its subcommands. */
@Command(
        name = "muster",
        description = "Keeps the books on a support mission: reads reports, keeps what they say, answers with sources.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failure", "2:wrong usage", "3:done, but some input was refused"})
final class Muster {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_REFUSED = 3;

    /** Narrower than that picocli refuses to write. */
    private static final int NARROWEST_HELP = 55;

    private static final int WIDEST_HELP = 120;

    /** In the order in which the help lists them. */
    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private Muster() {}

    /** Runs a command line and returns the exit code. */
    static int run(Console console, String... arguments) {
        try {
            boolean plain = arguments.length > 0 && isPlain(arguments[0]);
            if (plain) {
                Headstart.of(arguments[0]);
            }
            Set<String> asked = plain ? Set.of(arguments[0]) : COMMANDS.keySet();
            return commandLine(console, asked).execute(arguments);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError error) {
            tell(console, unexpected(error));
            if (List.of(arguments).contains("-v")) {
                error.printStackTrace(console.err());
            }
            return FAILED;
        }
    }

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("read", ReadCommand::new);
        commands.put("reports", ReportsCommand::new);
        commands.put("figures", FiguresCommand::new);
        commands.put("claims", ClaimsCommand::new);
        commands.put("picture", PictureCommand::new);
        commands.put("findings", FindingsCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("series", SeriesCommand::new);
        commands.put("timeline", TimelineCommand::new);
        commands.put("forecasts", ForecastsCommand::new);
        commands.put("changes", ChangesCommand::new);
        commands.put("lags", LagsCommand::new);
        commands.put("sources", SourcesCommand::new);
        commands.put("requests", RequestsCommand::new);
        commands.put("limits", LimitsCommand::new);
        commands.put("tasks", TasksCommand::new);
        commands.put("flows", FlowsCommand::new);
        commands.put("costs", CostsCommand::new);
        commands.put("chain", ChainCommand::new);
        commands.put("unknowns", UnknownsCommand::new);
        commands.put("sitrep", SitrepCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("why", WhyCommand::new);
        commands.put("add", AddCommand::line);
        commands.put("judge", JudgeCommand::new);
        commands.put("judgements", JudgementsCommand::new);
        commands.put("inspect", InspectCommand::new);
        commands.put("packs", PacksCommand::new);
        commands.put("log", LogCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("help", console -> new HelpCommand());
        commands.put("version", VersionCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** Whether a word names a command that needs to know of no other. */
    private static boolean isPlain(String word) {
        return COMMANDS.containsKey(word) && !word.equals("help");
    }

    static CommandLine commandLine(Console console) {
        return commandLine(console, COMMANDS.keySet());
    }

    /** With some of the subcommands alone: each takes time to be looked into, and only one will be asked for. */
    private static CommandLine commandLine(Console console, Set<String> names) {
        CommandLine line = new CommandLine(new Muster());
        COMMANDS.forEach((name, command) -> {
            if (names.contains(name)) {
                line.addSubcommand(name, command.apply(console));
            }
        });
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.clamp(console.layout().columns(), NARROWEST_HELP, WIDEST_HELP));
        line.setUsageHelpAutoWidth(false);
        line.setColorScheme(Help.defaultColorScheme(console.layout().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setParameterExceptionHandler((mistake, given) -> wrongUsage(console, mistake));
        line.setExecutionExceptionHandler((error, command, given) -> failed(console, error, command));
        return line;
    }

    private static int wrongUsage(Console console, ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        String help = "see '" + command.getCommandSpec().qualifiedName() + " --help'";
        if (mistake instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
            String word = unmatched.getUnmatched().getFirst();
            List<String> known = List.copyOf(command.getSubcommands().keySet());
            String kind = word.startsWith("-") ? "option" : "command";
            tell(console, "there is no " + kind + " '" + word + "'" + Suggestion.of(word, known, help));
        } else {
            tell(console, firstLine(mistake) + "; " + help);
        }
        return WRONG_USAGE;
    }

    private static int failed(Console console, Exception error, CommandLine command) {
        boolean verbose = command.getCommand() instanceof Subcommand subcommand && subcommand.common.verbose;
        if (verbose) {
            error.printStackTrace(console.err());
        }
        return switch (error) {
            case Failure failure -> {
                tell(console, failure.getMessage());
                yield failure.isWrongUsage() ? WRONG_USAGE : FAILED;
            }
            case PackException fault -> {
                tell(console, PackOptions.told(fault));
                yield WRONG_USAGE;
            }
            case LedgerException failure -> {
                tell(console, failure.getMessage());
                yield FAILED;
            }
            case UncheckedIOException failure -> {
                tell(
                        console,
                        "cannot read or write: "
                                + Objects.requireNonNullElse(failure.getCause(), failure)
                                        .getMessage());
                yield FAILED;
            }
            default -> {
                tell(console, unexpected(error));
                yield FAILED;
            }
        };
    }

    /** The code of a run of reading: whoever calls it should notice that some input was refused. */
    static int exitCode(Tally tally) {
        return tally.refused() > 0 ? SOME_REFUSED : DONE;
    }

    private static String unexpected(Throwable error) {
        String what = error.toString().replaceAll("\\s+", " ");
        return "unexpected: " + what + "; this is a fault of muster, -v shows where";
    }

    private static void tell(Console console, String message) {
        console.err().println("muster: " + message);
    }

    private static String firstLine(Exception error) {
        String message = error.getMessage();
        return message == null
                ? error.toString()
                : message.lines().findFirst().orElse("").strip();
    }

    /** The script for the completion of bash and zsh. */
    static String completion(Console console) {
        return AutoComplete.bash("muster", commandLine(console));
    }
}
