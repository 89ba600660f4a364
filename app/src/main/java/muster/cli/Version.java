package muster.cli;

import java.util.Objects;
import muster.account.Picture;
import muster.extract.Extractor;
import picocli.CommandLine.IVersionProvider;

/** The versions that answers depend on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "muster " + ofProgram() + " (reading rules " + Extractor.RULES + ", account rules " + Picture.RULES
                    + ", Java " + Runtime.version().feature() + ")"
        };
    }

    /** Only the jar knows its version; compiled classes alone have none yet. */
    static String ofProgram() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "in work");
    }
}
