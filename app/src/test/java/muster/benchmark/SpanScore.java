package muster.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well found spans meet those of gold: the same characters, an overlap, and the same value. */
final class SpanScore {
    /** A span with its value, empty where it has none. */
    record Marked(int begin, int end, String value) {
        boolean overlaps(Marked other) {
            return begin < other.end && other.begin < end;
        }

        boolean covers(Marked other) {
            return begin == other.begin && end == other.end;
        }
    }

    private int wanted;
    private int given;
    private int strict;
    private int relaxed;
    private int value;

    /** Adds a report: each span of gold takes the one that covers it, else the first that overlaps and is free. */
    void add(List<Marked> gold, List<Marked> found) {
        wanted += gold.size();
        given += found.size();
        Set<Marked> used = new HashSet<>();
        for (Marked one : gold) {
            List<Marked> hits = found.stream()
                    .filter(other -> !used.contains(other) && other.overlaps(one))
                    .toList();
            if (!hits.isEmpty()) {
                Marked chosen = hits.stream().filter(one::covers).findFirst().orElse(hits.getFirst());
                used.add(chosen);
                relaxed++;
                strict += one.covers(chosen) ? 1 : 0;
                value += one.value().equals(chosen.value()) ? 1 : 0;
            }
        }
    }

    double strict() {
        return f1(strict);
    }

    double relaxed() {
        return f1(relaxed);
    }

    double value() {
        return f1(value);
    }

    private double f1(int hits) {
        return wanted + given == 0 ? 0 : 200.0 * hits / (wanted + given);
    }

    /** A number as the tables print it. */
    static String rounded(double share) {
        return String.format(Locale.ROOT, "%.1f", share);
    }
}
