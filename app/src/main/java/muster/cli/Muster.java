package muster.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

    private Muster() {}

    /** Runs a command line and returns the exit code. */
    static int run(Console console, String... arguments) {
        try {
            return commandLine(console).execute(arguments);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError error) {
            tell(console, unexpected(error));
            if (List.of(arguments).contains("-v")) {
                error.printStackTrace(console.err());
            }
            return FAILED;
        }
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Muster())
                .addSubcommand("read", new ReadCommand(console))
                .addSubcommand("reports", new ReportsCommand(console))
                .addSubcommand("figures", new FiguresCommand(console))
                .addSubcommand("claims", new ClaimsCommand(console))
                .addSubcommand("picture", new PictureCommand(console))
                .addSubcommand("findings", new FindingsCommand(console))
                .addSubcommand("check", new CheckCommand(console))
                .addSubcommand("series", new SeriesCommand(console))
                .addSubcommand("timeline", new TimelineCommand(console))
                .addSubcommand("forecasts", new ForecastsCommand(console))
                .addSubcommand("changes", new ChangesCommand(console))
                .addSubcommand("lags", new LagsCommand(console))
                .addSubcommand("sources", new SourcesCommand(console))
                .addSubcommand("requests", new RequestsCommand(console))
                .addSubcommand("limits", new LimitsCommand(console))
                .addSubcommand("tasks", new TasksCommand(console))
                .addSubcommand("flows", new FlowsCommand(console))
                .addSubcommand("costs", new CostsCommand(console))
                .addSubcommand("chain", new ChainCommand(console))
                .addSubcommand("unknowns", new UnknownsCommand(console))
                .addSubcommand("sitrep", new SitrepCommand(console))
                .addSubcommand("search", new SearchCommand(console))
                .addSubcommand("show", new ShowCommand(console))
                .addSubcommand("why", new WhyCommand(console))
                .addSubcommand("add", AddCommand.line(console))
                .addSubcommand("judge", new JudgeCommand(console))
                .addSubcommand("judgements", new JudgementsCommand(console))
                .addSubcommand("inspect", new InspectCommand(console))
                .addSubcommand("packs", new PacksCommand(console))
                .addSubcommand("log", new LogCommand(console))
                .addSubcommand("demo", new DemoCommand(console))
                .addSubcommand("serve", new ServeCommand(console))
                .addSubcommand("help", new HelpCommand())
                .addSubcommand("version", new VersionCommand(console))
                .addSubcommand("completion", new CompletionCommand(console));
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
