package muster.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A plain text and the encoding it was found in: the one that its byte order mark names, else UTF-8 where all bytes
 * are valid UTF-8, else windows-1252, in which every byte is a character.
 *
 * @param text the whole content, without the byte order mark
 */
record Decoded(String text, String encoding) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Byte order marks; UTF-32LE before UTF-16LE, whose mark it begins with. */
    private static final List<Mark> MARKS = List.of(
            new Mark("UTF-8", 0xEF, 0xBB, 0xBF),
            new Mark("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
            new Mark("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
            new Mark("UTF-16BE", 0xFE, 0xFF),
            new Mark("UTF-16LE", 0xFF, 0xFE));

    private record Mark(String encoding, List<Integer> bytes) {
        Mark(String encoding, Integer... bytes) {
            this(encoding, List.of(bytes));
        }

        boolean begins(byte[] content) {
            for (int i = 0; i < bytes.size(); i++) {
                if (i >= content.length || (content[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Decodes what should be a text. */
    static Decoded text(byte[] bytes) throws Refusal {
        Optional<Mark> mark = mark(bytes);
        if (mark.isEmpty()) {
            Binary.refuse(bytes);
        }
        Decoded decoded = mark.isPresent() ? marked(bytes, mark.get()) : unmarked(bytes);
        if (decoded.text.indexOf('\0') >= 0) {
            throw new Refusal(Binary.REASON);
        }
        if (decoded.text.isBlank()) {
            throw new Refusal("it is empty");
        }
        return decoded;
    }

    /** The encoding that a byte order mark at the beginning names. */
    static Optional<String> marked(byte[] bytes) {
        return mark(bytes).map(Mark::encoding);
    }

    private static Optional<Mark> mark(byte[] bytes) {
        return MARKS.stream().filter(mark -> mark.begins(bytes)).findFirst();
    }

    /** Whether the bytes are valid UTF-8 throughout. */
    static boolean isUtf8(byte[] bytes) {
        return strictly(bytes, 0, StandardCharsets.UTF_8).isPresent();
    }

    private static Decoded marked(byte[] bytes, Mark mark) throws Refusal {
        return strictly(bytes, mark.bytes().size(), Charset.forName(mark.encoding))
                .map(text -> new Decoded(text, mark.encoding))
                .orElseThrow(() ->
                        new Refusal("its byte order mark says " + mark.encoding + ", but it is not; save it as UTF-8"));
    }

    private static Decoded unmarked(byte[] bytes) {
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> new Decoded(text, "UTF-8"))
                .orElseGet(() -> new Decoded(new String(bytes, WINDOWS_1252), "windows-1252"));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
