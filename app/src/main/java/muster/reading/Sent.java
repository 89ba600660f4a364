package muster.reading;

import java.nio.file.Path;

/** A report that came over a connection. It lies in memory alone; its name names no file of this machine. */
final class Sent implements Source {
    private final ReportFile report;
    private final byte[] bytes;

    /** @param report what is told of it; its path is only a name */
    Sent(ReportFile report, byte[] bytes) {
        this.report = report;
        this.bytes = bytes.clone();
    }

    @Override
    public Path path() {
        return report.path();
    }

    @Override
    public Fetched fetch() {
        return report.of(bytes);
    }
}
