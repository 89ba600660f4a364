package muster.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run has come, once it has taken over a second, to whoever watches. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final int UPDATE_MILLIS = 200;

    private final PrintStream err;
    private final boolean silent;
    private final int total;
    private final int columns;
    private final long began = System.nanoTime();
    private int done;
    private @Nullable ProgressBar bar;

    Progress(Console console, boolean silent, int total) {
        this.err = console.err();
        this.columns = console.layout().columns();
        this.silent = silent || !console.watched();
        this.total = total;
    }

    void step(String current) {
        done++;
        ProgressBar shown = bar;
        if (shown == null && !silent && System.nanoTime() - began > PATIENCE_NANOS) {
            shown = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .showSpeed()
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
                    .build();
            bar = shown;
        }
        if (shown != null) {
            shown.stepTo(done);
            shown.setExtraMessage(" " + current);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
