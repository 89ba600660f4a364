package muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts as long as a news article, the same ones on every machine. */
final class Articles {
    /** The folders that are read when none is named, from the root of the repository. */
    private static final List<Path> OWN = List.of(Path.of("gold"), Path.of("samples"));

    private static final int CHARACTERS = 3000;

    private Articles() {}

    /**
     * The texts of folders one behind the other, in the order of their paths, cut where a paragraph ends into pieces of up
     * to 3,000 characters. What is left at the end is too short, and dropped.
     */
    static List<String> of(List<Path> folders) throws IOException {
        StringBuilder left = new StringBuilder();
        List<String> articles = new ArrayList<>();
        for (Path file : files(folders.isEmpty() ? OWN : folders)) {
            left.append(Files.readString(file).strip()).append("\n\n");
            while (left.length() > CHARACTERS) {
                int end = left.lastIndexOf("\n\n", CHARACTERS);
                int cut = end > CHARACTERS / 2 ? end : CHARACTERS;
                articles.add(left.substring(0, cut).strip());
                left.delete(0, cut);
            }
        }
        return articles;
    }

    private static List<Path> files(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
