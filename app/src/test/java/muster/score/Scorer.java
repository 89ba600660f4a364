package muster.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the figures of one report. A figure that was read matches a gold one where their characters overlap, one to
 * one, the longest overlap first. Figures outside the mission (subject {@code other}) are neither wanted nor charged;
 * to read one as a figure of the mission is a false alarm.
 */
final class Scorer {
    private Scorer() {}

    private record Overlap(int length, int gold, int read) {}

    static Score compare(List<FigureLine> gold, List<FigureLine> read) {
        SortedMap<Integer, Integer> pairs = pairs(gold, read);
        Score score = new Score();
        for (int i = 0; i < gold.size(); i++) {
            Integer match = pairs.get(i);
            if (match != null) {
                judge(gold.get(i), read.get(match), score);
            } else if (!gold.get(i).isOther()) {
                score.missed(gold.get(i));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            if (!pairs.containsValue(i) && !read.get(i).isOther()) {
                score.falseAlarm(read.get(i));
            }
        }
        return score;
    }

    /** The number of the figure that was read, by that of the gold one it matches. */
    static SortedMap<Integer, Integer> pairs(List<FigureLine> gold, List<FigureLine> read) {
        SortedMap<Integer, Integer> pairs = new TreeMap<>();
        for (Overlap overlap : overlaps(gold, read)) {
            if (!pairs.containsKey(overlap.gold) && !pairs.containsValue(overlap.read)) {
                pairs.put(overlap.gold, overlap.read);
            }
        }
        return pairs;
    }

    private static List<Overlap> overlaps(List<FigureLine> gold, List<FigureLine> read) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int r = 0; r < read.size(); r++) {
                int length = Math.min(
                                gold.get(g).span().end(), read.get(r).span().end())
                        - Math.max(
                                gold.get(g).span().begin(), read.get(r).span().begin());
                if (length > 0) {
                    overlaps.add(new Overlap(length, g, r));
                }
            }
        }
        overlaps.sort(Comparator.comparingInt(Overlap::length)
                .reversed()
                .thenComparingInt(Overlap::gold)
                .thenComparingInt(Overlap::read));
        return overlaps;
    }

    private static void judge(FigureLine gold, FigureLine read, Score score) {
        if (gold.isOther()) {
            if (!read.isOther()) {
                score.falseAlarm(read);
            }
        } else if (!read.isOther()) {
            score.found(gold, read);
        } else if (!FigureLine.alternatives(gold.subject()).contains("other")) {
            score.missed(gold);
        }
    }
}
