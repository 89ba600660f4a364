package muster.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import muster.intake.Person;
import muster.pack.Pack;
import muster.view.Failure;
import muster.web.Settings;
import muster.web.Tokens;
import muster.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster serve}. */
@Command(
        name = "serve",
        description = "Shows the ledger in a browser: picture, evidence and disagreements. Stops with Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand extends Subcommand {
    private static final String LOOPBACK = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "The port to listen on (default: one that is free).")
    int port;

    @Option(names = "--open", description = "Opens the first page in the browser.")
    boolean open;

    @Option(names = "--demo", description = "Serves the bundled sample reports, from a fresh muster-demo.db.")
    boolean demo;

    @Option(
            names = "--listen",
            paramLabel = "ADDR",
            description =
                    "Lets others in, at this address; takes --tokens (default: " + LOOPBACK + ", this machine alone).")
    String listen = LOOPBACK;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Who may come in: lines of 'reader TOKEN NAME' or 'editor TOKEN NAME'.")
    @Nullable
    Path tokens;

    @Option(
            names = "--full-texts",
            description = "Lets readers see whole reports, not only the sentences that are quoted.")
    boolean fullTexts;

    @Mixin
    final PackOptions packs = new PackOptions();

    ServeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Pack pack = packs.inForce(console);
        if (port < 0 || port > 65_535) {
            throw Failure.wrongUsage("--port: " + port + " is no port; name a number from 1 to 65535");
        }
        if (tokens == null && !Settings.isLoopback(listen)) {
            throw Failure.wrongUsage("--listen: others may come in only with tokens; write a file of lines such as "
                    + "'reader TOKEN NAME', and give it with --tokens FILE");
        }
        Path ledger = demo ? new DemoLedger(console, common.quiet).fresh() : ledgerFile();
        Settings settings =
                new Settings(ledger, pack, listen, port, tokens(), fullTexts, Person.named(null), Version.ofProgram());
        try (WebServer server = WebServer.start(settings, console.err())) {
            console.out().println(server.address());
            console.out().flush();
            say("serving " + ledger + "; Ctrl-C stops");
            if (open) {
                show(server.address());
            }
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            stopped.await();
        } catch (IOException e) {
            throw Failure.failed(e.getMessage() + "; name another with --port PORT");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Muster.DONE;
    }

    private @Nullable Tokens tokens() {
        if (tokens == null) {
            return null;
        }
        Path file = console.folder().resolve(tokens);
        try {
            return Tokens.parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw Failure.wrongUsage("--tokens: " + tokens + " cannot be read");
        } catch (IllegalArgumentException e) {
            throw Failure.wrongUsage("--tokens: " + tokens + " " + e.getMessage());
        }
    }

    /** With what the desktop opens addresses with; where there is none, the address stands printed. */
    private void show(URI address) {
        boolean mac = Objects.requireNonNullElse(System.getProperty("os.name"), "")
                .toLowerCase(Locale.ROOT)
                .contains("mac");
        try {
            new ProcessBuilder(mac ? "open" : "xdg-open", address.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            say("no browser could be opened; go to " + address);
        }
    }
}
