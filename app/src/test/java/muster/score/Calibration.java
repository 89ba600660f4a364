package muster.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Figure;
import muster.claim.Subject;
import muster.extract.Confidence;
import muster.extract.Confidence.Count;

/** Counts how often each rule is right on the gold sets, and how often figures are right that are said to be so sure. */
record Calibration(List<Judged> figures) {
    private static final int BINS = 10;

    /**
     * A figure that was read.
     *
     * @param right those of {@link Confidence#ATTRIBUTES} that are right of it
     */
    record Judged(String set, Figure figure, Set<String> right) {
        boolean isWhole() {
            return right.containsAll(Confidence.ATTRIBUTES);
        }

        boolean isOther() {
            return figure.subject() == Subject.OTHER;
        }
    }

    static Calibration ofGold() throws IOException {
        List<Judged> figures = new ArrayList<>();
        for (GoldSet set : GoldSet.all().toList()) {
            for (GoldSet.Compared report : set.compared()) {
                SortedMap<Integer, Integer> goldByRead = new TreeMap<>();
                Scorer.pairs(report.gold(), report.lines()).forEach((gold, read) -> goldByRead.put(read, gold));
                for (int i = 0; i < report.read().size(); i++) {
                    Integer gold = goldByRead.get(i);
                    Set<String> right = right(
                            gold == null ? List.of() : List.of(report.gold().get(gold)),
                            report.lines().get(i));
                    figures.add(new Judged(set.name(), report.read().get(i), right));
                }
            }
        }
        return new Calibration(figures);
    }

    /** What is right of a figure; of one outside the mission all is, if gold does not want it either. */
    private static Set<String> right(List<FigureLine> gold, FigureLine read) {
        if (read.isOther()) {
            boolean wanted = gold.stream()
                    .anyMatch(one -> !FigureLine.alternatives(one.subject()).contains("other"));
            return wanted ? Set.of() : Set.copyOf(Confidence.ATTRIBUTES);
        }
        return gold.stream()
                .filter(one -> !one.isOther())
                .flatMap(one -> Confidence.ATTRIBUTES.stream().filter(attribute -> holds(attribute, one, read)))
                .collect(Collectors.toSet());
    }

    private static boolean holds(String attribute, FigureLine gold, FigureLine read) {
        return Arrays.stream(Attribute.values())
                .filter(one -> one.word().equals(attribute) || one == Attribute.READING && attribute.equals("status"))
                .allMatch(one -> one.holds(gold, read));
    }

    /** The counts of all rules, but without those of a set. */
    List<Count> counts(String without) {
        SortedMap<String, int[]> counts = new TreeMap<>();
        for (Judged one : figures) {
            if (one.set().equals(without)) {
                continue;
            }
            for (String attribute : Confidence.ATTRIBUTES) {
                boolean right = one.right().contains(attribute);
                String rule = Confidence.rule(one.figure().grounds(), attribute);
                int[] count = counts.computeIfAbsent(attribute + "\t" + rule, key -> new int[2]);
                count[0] += right ? 1 : 0;
                count[1]++;
                if (!right) {
                    break;
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> count(entry.getKey().split("\t", -1), entry.getValue()))
                .toList();
    }

    private static Count count(String[] names, int[] count) {
        return new Count(names[0], names[1], count[0], count[1]);
    }

    /** The lines of {@code confidence.tsv}. */
    String file() {
        String rows = counts("").stream()
                .map(count ->
                        count.attribute() + "\t" + count.rule() + "\t" + count.right() + "\t" + count.seen() + "\n")
                .collect(Collectors.joining());
        return "# How often each rule was right about an attribute on the gold reports, where the attributes before it"
                + " were right. Columns: attribute, rule, right, seen. CalibrationTest writes it.\n" + rows;
    }

    /** What was said of the figures of the mission, each with the counts of the other sets, and what was right. */
    String table() {
        List<Bin> bins = Stream.generate(Bin::new).limit(BINS).toList();
        Map<String, List<Judged>> bySet = figures.stream()
                .filter(figure -> !figure.isOther())
                .collect(Collectors.groupingBy(Judged::set, TreeMap::new, Collectors.toList()));
        bySet.forEach((set, ofSet) -> {
            Confidence others = Confidence.of(counts(set));
            for (Judged one : ofSet) {
                double sure = others.of(one.figure().grounds());
                bins.get(Math.min(BINS - 1, (int) (sure * BINS))).add(sure, one.isWhole());
            }
        });
        StringBuilder table = new StringBuilder("| said | on average | right | figures |\n| --- | --- | --- | --- |\n");
        for (int bin = BINS - 1; bin >= 0; bin--) {
            table.append(bins.get(bin).row(bin / (double) BINS));
        }
        return table.toString();
    }

    /** The figures of which nearly the same was said. */
    private static final class Bin {
        private int seen;
        private int right;
        private double said;

        void add(double sure, boolean isRight) {
            seen++;
            right += isRight ? 1 : 0;
            said += sure;
        }

        String row(double from) {
            return seen == 0
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "| %.1f to %.1f | %.2f | %.2f | %d |\n",
                            from,
                            from + 1.0 / BINS,
                            said / seen,
                            right / (double) seen,
                            seen);
        }
    }
}
