package muster.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts for properties: the reports that come with Muster, whole and in pieces, and characters of every sort. */
final class Prose {
    private static final List<Path> FOLDERS = List.of(Path.of("../samples"), Path.of("../gold"));

    /** What texts from elsewhere hold, and people who write tests seldom think of. */
    private static final List<String> ODDITIES = List.of(
            "\u0000",
            "\u0007",
            "\r",
            "\r\n",
            "\t",
            "\n\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u200f",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "e\u0301\u0323",
            "\ud83d",
            "\ude80",
            "\ud83d\ude80",
            "\ud83c\uddfa\ud83c\uddf8",
            "\u0130ı\u0131\u017f\u212a",
            "\ufb01ve thousand",
            "\u0662\u0662\u0660\u0660 \u062c\u0646\u062f\u064a",
            "\u0968\u0968\u0966\u0966",
            "\u4e8c\u5343 troops",
            "\u2167 soldiers",
            "\u00b2\u2075 troops",
            "1\u20444 of them",
            "\ud835\udfd0\ud835\udfd0 troops",
            "١٬٢٠٠ soldiers",
            "999,999,999,999,999,999,999 troops",
            "0.000000000000000000001 percent",
            "1e400 soldiers",
            "-5 to -3 soldiers",
            "$",
            "%",
            "“",
            "\"",
            "'’‘",
            "((([[[",
            ")))]]]",
            "—–-−",
            "…....",
            "1/0",
            "0/0 of them",
            "31 February 2018",
            "13/13/2018",
            "0000-00-00",
            "the 99th of May",
            "25:61 p.m.",
            "million billion trillion thousand hundred",
            "one hundred hundred hundred",
            "between and",
            "from to",
            "of whom of whom of whom");

    private static final List<String> REPORTS = reports();
    private static final List<String> SENTENCES = REPORTS.stream()
            .flatMap(report -> Stream.of(report.split("(?<=[.!?:])\\s+|\\n+")))
            .filter(sentence -> !sentence.isBlank())
            .toList();

    private Prose() {}

    /** One of the reports that come with Muster. */
    static Arbitrary<String> report() {
        return Arbitraries.of(REPORTS);
    }

    /** A few sentences of any of these reports, in paragraphs. */
    static Arbitrary<String> sentences() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(6).map(some -> String.join("\n\n", some));
    }

    /** Anything: sentences and pieces of them, oddities, and whatever Unicode has, half characters included. */
    static Arbitrary<String> anything() {
        Arbitrary<String> torn = Arbitraries.of(SENTENCES)
                .flatMap(sentence -> Arbitraries.integers()
                        .between(0, sentence.length())
                        .map(cut -> cut % 2 == 0 ? sentence.substring(cut) : sentence.substring(0, cut)));
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(SENTENCES)),
                Tuple.of(4, torn),
                Tuple.of(6, Arbitraries.of(ODDITIES)),
                Tuple.of(2, Arbitraries.strings().all().ofMaxLength(20)),
                Tuple.of(1, Arbitraries.strings().numeric().ofMaxLength(30)));
        Arbitrary<String> joint = Arbitraries.of("", " ", " ", "\n", "\n\n");
        return joint.flatMap(between -> piece.list().ofMaxSize(12).map(pieces -> String.join(between, pieces)));
    }

    private static List<String> reports() {
        List<String> reports = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    reports.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(reports);
    }
}
