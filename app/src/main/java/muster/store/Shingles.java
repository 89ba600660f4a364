package muster.store;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import muster.ledger.Version;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Document;

/**
 * The runs of a few words each that a text has, furniture left out: what two texts share of them, they share word for word.
 *
 * <p>There is a hash for each run, of 64 bits, so that two runs hardly ever have the same.
 */
final class Shingles {
    private static final int WORDS = 4;

    /** Fewer do not tell a copy from a turn of phrase. */
    private static final int FEWEST = 30;

    /** Bands of two: of texts that share 3 in 10 runs, all but 3 in 1,000 pairs have one in common. */
    private static final int BANDS = 64;

    private static final int BAND = 2;

    // Bands of old and new versions are compared, so neither seed nor numbers may ever change.
    private static final MinHash MIN_HASH = new MinHash(BANDS * BAND, Integer.MAX_VALUE, 20181113L);

    /** In ascending order, each once. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(Version version) {
        LongStream.Builder hashes = LongStream.builder();
        long[] last = new long[WORDS];
        int words = 0;
        for (Block block : Document.blocks(version.text(), version.blocks())) {
            if (block.kind() == BlockKind.FURNITURE) {
                continue;
            }
            for (long word : words(block.span().in(version.text()))) {
                last[words++ % WORDS] = word;
                if (words >= WORDS) {
                    hashes.add(run(last, words));
                }
            }
        }
        return new Shingles(hashes.build().sorted().distinct().toArray());
    }

    /** Whether there are words enough to tell a copy. */
    boolean tell() {
        return hashes.length >= FEWEST;
    }

    /** What near copies mostly have one of in common. */
    Set<Long> bands() {
        int[] signature = MIN_HASH.signature(
                Arrays.stream(hashes).mapToObj(Shingles::folded).collect(Collectors.toSet()));
        Set<Long> bands = new HashSet<>();
        for (int i = 0; i < BANDS; i++) {
            long band = i;
            for (int j = 0; j < BAND; j++) {
                band = mixed(band, signature[i * BAND + j]);
            }
            bands.add(band);
        }
        return bands;
    }

    /** How much of the one with fewer runs stands in the other, 0 to 1. */
    double sharedOfShorter(Shingles other) {
        return common(other) / Math.min(hashes.length, other.hashes.length);
    }

    /** How much of the one with more runs stands in the other, 0 to 1. */
    double sharedOfLonger(Shingles other) {
        return common(other) / Math.max(hashes.length, other.hashes.length);
    }

    private double common(Shingles other) {
        int common = 0;
        int theirs = 0;
        for (long hash : hashes) {
            while (theirs < other.hashes.length && other.hashes[theirs] < hash) {
                theirs++;
            }
            if (theirs < other.hashes.length && other.hashes[theirs] == hash) {
                common++;
            }
        }
        return common;
    }

    private static List<Long> words(String text) {
        List<Long> words = new ArrayList<>();
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord) {
                word = mixed(word + 1, Character.toLowerCase(text.charAt(i)));
            } else if (word != 0) {
                words.add(word);
                word = 0;
            }
        }
        return words;
    }

    private static long run(long[] last, int words) {
        long hash = 0;
        for (int i = 0; i < WORDS; i++) {
            hash = mixed(hash, last[(words + i) % WORDS]);
        }
        return hash;
    }

    private static int folded(long hash) {
        return (int) (hash ^ hash >>> 32) & Integer.MAX_VALUE;
    }

    /** A step of a hash that spreads each bit over all (the finish of MurmurHash3). */
    private static long mixed(long hash, long next) {
        long mixed = hash * 31 + next;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
