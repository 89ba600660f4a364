package muster.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The way in: from the paths of a command to what can be read. */
public final class ReportReader {
    private final DateLine dateLine;

    public ReportReader(DateLine dateLine) {
        this.dateLine = dateLine;
    }

    /**
     * Finds out what the paths name. This reads folders and manifests but no report: each {@link Source} is read
     * when it is asked for. A folder gives its .txt, .html and .htm files, not those of its subfolders.
     *
     * @param byOption what the command's options say; it outranks manifests and pages
     * @throws IllegalArgumentException where an option is given and the paths are not a single file; the message is
     *     for the user
     */
    public Selection select(List<Path> paths, Told byOption) {
        if (!byOption.equals(Told.NOTHING) && (paths.size() != 1 || Files.isDirectory(paths.getFirst()))) {
            throw new IllegalArgumentException("--published and --publisher are for a single file; "
                    + "for several, write the columns file,published,publisher into a " + Manifest.NAME
                    + " beside them");
        }
        Gathering gathering = new Gathering(dateLine, byOption);
        paths.forEach(gathering::add);
        return gathering.selection();
    }
}
