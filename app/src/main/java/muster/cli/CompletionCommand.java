package muster.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code muster completion}. */
@Command(
        name = "completion",
        description = "Prints the script for shell completion: source <(muster completion).",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println(Muster.completion(console));
        return Muster.DONE;
    }
}
