package muster.cli;

import muster.view.AmountKind;
import picocli.CommandLine.Command;

/** {@code muster costs}. */
@Command(
        name = "costs",
        description = "Shows who pays and what rises or falls, with the sums that are told.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CostsCommand extends AmountsCommand {
    CostsCommand(Console console) {
        super(console, AmountKind.COSTS);
    }
}
