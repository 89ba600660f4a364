package muster.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** "Did you mean": the words nearest to one that is not known. */
public final class Suggestion {
    private static final int MOST = 3;

    private Suggestion() {}

    /** {@code "; did you mean 'Texas'?"}, or what to try instead where nothing is near. */
    public static String of(String word, Collection<String> known, String otherwise) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int farthest = Math.max(2, word.length() / 3);
        List<String> near = known.stream()
                .distinct()
                .filter(one -> distance(wanted, one.toLowerCase(Locale.ROOT)) <= farthest
                        || (wanted.length() > 2 && one.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparingInt((String one) -> distance(wanted, one.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return near.isEmpty()
                ? "; " + otherwise
                : "; did you mean "
                        + near.stream().map(one -> "'" + one + "'").collect(Collectors.joining(" or "))
                        + "?";
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
