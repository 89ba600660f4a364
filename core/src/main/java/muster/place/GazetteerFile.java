package muster.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The compiled gazetteer as arrays. A file is, big-endian and gzipped: a magic number; how many names, spellings,
 * places, memberships and postings there are; the names, sorted by their lower case, and the spellings of those places
 * whose usual name is not in them (each: bytes in all, the length of each in one byte, the bytes); the names' flags and
 * numbers of postings; the postings; the columns of the places; the memberships, inner then outer.
 *
 * @param postings place number times four plus {@link Standing}, the most important place of a name first
 * @param parents country, state and county of each place, as place numbers, {@link #NONE} for none
 * @param called the usual name of each place: a name's number, or the complement of a spelling's
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of small values; nothing compares or prints these records.
record GazetteerFile(
        Strings names,
        Strings spellings,
        byte[] flags,
        int[] firstPosting,
        int[] postings,
        byte[] kinds,
        char[][] parents,
        int[] populations,
        short[] latitudes,
        short[] longitudes,
        int[] called,
        int[] inner,
        int[] outer) {

    static final char NONE = 0xffff;
    /** The flag of names that are also ordinary words or names of people. */
    static final int COMMON = 1;

    private static final int MAGIC = 0x4d504c31;

    static GazetteerFile read(InputStream packed) throws IOException {
        ByteBuffer bytes;
        try (GZIPInputStream raw = new GZIPInputStream(packed, 1 << 16)) {
            bytes = ByteBuffer.wrap(raw.readAllBytes());
        }
        if (bytes.getInt() != MAGIC) {
            throw new IOException("not a compiled gazetteer of this version; run data/places.mjs again");
        }
        int nameCount = bytes.getInt();
        int spellingCount = bytes.getInt();
        int placeCount = bytes.getInt();
        int membershipCount = bytes.getInt();
        int postingCount = bytes.getInt();
        Strings names = Strings.read(bytes, nameCount);
        Strings spellings = Strings.read(bytes, spellingCount);
        byte[] flags = bytes(bytes, nameCount);
        int[] firstPosting = Strings.offsets(bytes(bytes, nameCount));
        return new GazetteerFile(
                names,
                spellings,
                flags,
                firstPosting,
                ints(bytes, postingCount),
                bytes(bytes, placeCount),
                new char[][] {chars(bytes, placeCount), chars(bytes, placeCount), chars(bytes, placeCount)},
                ints(bytes, placeCount),
                shorts(bytes, placeCount),
                shorts(bytes, placeCount),
                ints(bytes, placeCount),
                ints(bytes, membershipCount),
                ints(bytes, membershipCount));
    }

    private static byte[] bytes(ByteBuffer from, int count) {
        byte[] values = new byte[count];
        from.get(values);
        return values;
    }

    private static int[] ints(ByteBuffer from, int count) {
        int[] values = new int[count];
        from.asIntBuffer().get(values);
        from.position(from.position() + Integer.BYTES * count);
        return values;
    }

    private static short[] shorts(ByteBuffer from, int count) {
        short[] values = new short[count];
        from.asShortBuffer().get(values);
        from.position(from.position() + Short.BYTES * count);
        return values;
    }

    private static char[] chars(ByteBuffer from, int count) {
        char[] values = new char[count];
        from.asCharBuffer().get(values);
        from.position(from.position() + Character.BYTES * count);
        return values;
    }

    /** Many short strings in one array. */
    @SuppressWarnings("ArrayRecordComponent")
    record Strings(int[] offsets, byte[] bytes) {
        static Strings read(ByteBuffer from, int count) {
            int length = from.getInt();
            int[] offsets = offsets(GazetteerFile.bytes(from, count));
            return new Strings(offsets, GazetteerFile.bytes(from, length));
        }

        static int[] offsets(byte[] lengths) {
            int[] offsets = new int[lengths.length + 1];
            for (int i = 0; i < lengths.length; i++) {
                offsets[i + 1] = offsets[i] + Byte.toUnsignedInt(lengths[i]);
            }
            return offsets;
        }

        int count() {
            return offsets.length - 1;
        }

        String get(int number) {
            return new String(bytes, offsets[number], offsets[number + 1] - offsets[number], StandardCharsets.UTF_8);
        }

        /** The first string that is not before the text when case is set aside; the text is ASCII. */
        int firstFrom(String lowerCase) {
            int low = 0;
            int high = count();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (compare(middle, lowerCase) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        boolean startsWith(int number, String lowerCase) {
            int begin = offsets[number];
            if (offsets[number + 1] - begin < lowerCase.length()) {
                return false;
            }
            for (int i = 0; i < lowerCase.length(); i++) {
                if (lower(bytes[begin + i]) != lowerCase.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        int length(int number) {
            return offsets[number + 1] - offsets[number];
        }

        private int compare(int number, String lowerCase) {
            int begin = offsets[number];
            int shared = Math.min(length(number), lowerCase.length());
            for (int i = 0; i < shared; i++) {
                int difference = lower(bytes[begin + i]) - lowerCase.charAt(i);
                if (difference != 0) {
                    return difference;
                }
            }
            return length(number) - lowerCase.length();
        }

        private static int lower(byte c) {
            return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
    }

    /** How a name stands for a place. */
    enum Standing {
        /** By itself. */
        NAME,
        /** Only behind another name or where a place is sure to be meant: "Donna, Tex.". */
        CONTEXT,
        /** As the name of its people: "Mexican". */
        DEMONYM
    }
}
