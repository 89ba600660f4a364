package muster.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects what the paths of one command name, each file once. */
final class Gathering {
    private final DateLine dateLine;
    private final Told byOption;
    private final List<Source> sources = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private int passedOver;

    Gathering(DateLine dateLine, Told byOption) {
        this.dateLine = dateLine;
        this.byOption = byOption;
    }

    Selection selection() {
        return new Selection(sources, passedOver);
    }

    void add(Path path) {
        if (!seen.add(path.toAbsolutePath().normalize())) {
            return;
        }
        try {
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                sources.add(single(path));
            }
        } catch (Refusal refusal) {
            sources.add(new Unfit(path, refusal.reason()));
        }
    }

    private Source single(Path path) throws Refusal {
        Optional<MediaType> type = MediaType.of(path);
        if (!Files.exists(path)) {
            throw new Refusal("there is no such file or folder; check the spelling");
        }
        if (type.isEmpty()) {
            throw new Refusal("it is " + MediaType.EXPECTED);
        }
        Manifest manifest = Manifest.of(path.toAbsolutePath().getParent());
        return report(path, type.get(), manifest.row(fileName(path)));
    }

    private void addFolder(Path folder) throws Refusal {
        List<Path> files = files(folder);
        Manifest manifest = Manifest.of(folder);
        TreeMap<String, Source> byName = new TreeMap<>();
        for (Path file : files) {
            String name = fileName(file);
            Optional<MediaType> type = MediaType.of(file);
            if (type.isPresent()) {
                byName.put(name, report(file, type.get(), manifest.row(name)));
            } else if (!name.equals(Manifest.NAME) && manifest.row(name).isEmpty()) {
                passedOver++;
            }
        }
        for (Manifest.Row row : manifest.rows()) {
            byName.computeIfAbsent(row.file(), name -> unfit(folder, row));
        }
        if (byName.isEmpty()) {
            throw new Refusal("the folder holds no .txt or .html file; its subfolders are not read, name them");
        }
        for (Source source : byName.values()) {
            if (seen.add(source.path().toAbsolutePath().normalize())) {
                sources.add(source);
            }
        }
    }

    private Source report(Path path, MediaType type, Optional<Manifest.Row> row) {
        return row.<Source>map(named -> named.fault().isPresent() && byOption.published() == null
                        ? new Unfit(path, named.fault().get())
                        : new ReportFile(path, type, byOption, named.told(), dateLine))
                .orElseGet(() -> new ReportFile(path, type, byOption, Told.NOTHING, dateLine));
    }

    private static Source unfit(Path folder, Manifest.Row row) {
        if (row.file().isEmpty()) {
            return new Unfit(folder.resolve(Manifest.NAME), row.place() + ": names no file; drop the line");
        }
        Path file = folder.resolve(row.file());
        return new Unfit(file, row.place() + ": " + wrong(folder, file));
    }

    private static String wrong(Path folder, Path file) {
        if (!Files.isRegularFile(file)) {
            return "there is no such file; correct its name or drop the line";
        }
        return folder.equals(file.getParent())
                ? "it is " + MediaType.EXPECTED
                : "it lies in another folder; name it in a manifest there";
    }

    /** All that lies in a folder and is no folder itself; what cannot be read is found out when it is read. */
    private static List<Path> files(Path folder) throws Refusal {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!Files.isDirectory(entry)) {
                    files.add(entry);
                }
            }
        } catch (NoSuchFileException e) {
            throw new Refusal("the folder is gone");
        } catch (IOException | DirectoryIteratorException e) {
            throw new Refusal("the folder cannot be listed; check its permissions");
        }
        return files;
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
