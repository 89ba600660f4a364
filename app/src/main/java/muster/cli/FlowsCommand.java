package muster.cli;

import muster.view.AmountKind;
import picocli.CommandLine.Command;

/** {@code muster flows}. */
@Command(
        name = "flows",
        description =
                "Shows which people are on the move, from where to where, with the figures that are told of them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FlowsCommand extends AmountsCommand {
    FlowsCommand(Console console) {
        super(console, AmountKind.FLOWS);
    }
}
