package muster.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks real inputs in the ways in which files get broken, and in some in which only people break them. */
final class Mutation {
    private static final int LONGEST = 96 * 1024;

    /** Characters and numbers that programs stumble over. */
    private static final List<String> TROUBLE = List.of(
            "\u0000",
            "\r",
            "\n",
            "\n\n",
            "\t",
            "\"",
            "'",
            ",",
            ";",
            "<",
            ">",
            "&",
            "{",
            "]",
            "\\",
            "%",
            "\u00a0",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\ud83d\ude80",
            "\ud835\udfd0",
            "\u0662\u0662\u0660\u0660",
            "İ",
            "0",
            "-1",
            "1e999999999",
            "1E-999999999",
            "NaN",
            "99999999999999999999999999",
            "2147483648",
            "9223372036854775808",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-01-01",
            "2018-02-30",
            "2018-11-13",
            "null",
            "true");

    private final Random random;
    private final List<byte[]> seeds;
    private final List<String> words;

    Mutation(Random random, List<byte[]> seeds, List<String> words) {
        this.random = random;
        this.seeds = seeds;
        this.words = words;
    }

    /** A broken input; one in a while is a seed as it is. */
    byte[] next() {
        byte[] input = seed();
        for (int i = random.nextInt(6); i > 0; i--) {
            input = broken(input);
        }
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] broken(byte[] input) {
        int from = input.length == 0 ? 0 : random.nextInt(input.length);
        int to = Math.min(input.length, from + 1 + random.nextInt(1 << random.nextInt(9)));
        return switch (random.nextInt(10)) {
            case 0 -> joined(input, 0, from, new byte[0], to);
            case 1 -> joined(input, 0, from, word(), from);
            case 2 -> joined(input, 0, from, word(), to);
            case 3 -> joined(input, 0, to, Arrays.copyOfRange(input, from, to), to);
            case 4 -> joined(input, 0, from, repeated(Arrays.copyOfRange(input, from, to)), to);
            case 5 -> joined(input, 0, from, slice(seed()), from);
            case 6 -> joined(input, 0, from, slice(seed()), input.length);
            case 7 -> joined(input, 0, from, noise(), to);
            case 8 -> Arrays.copyOf(input, from);
            default -> flipped(input, from);
        };
    }

    private byte[] word() {
        List<String> some = random.nextBoolean() ? TROUBLE : words;
        return some.get(random.nextInt(some.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** Nested or said over and over: what costs too much shows. */
    private byte[] repeated(byte[] slice) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 1 << random.nextInt(12); i > 0 && all.size() < LONGEST / 2; i--) {
            all.writeBytes(slice);
        }
        return all.toByteArray();
    }

    private byte[] slice(byte[] other) {
        int from = other.length == 0 ? 0 : random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 1 + random.nextInt(200)));
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] input, int at) {
        byte[] flipped = input.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] input, int from, int to, byte[] between, int again) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(input, from, to - from);
        all.writeBytes(between);
        all.write(input, again, input.length - again);
        return all.toByteArray();
    }
}
