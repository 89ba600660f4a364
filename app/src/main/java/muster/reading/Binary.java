package muster.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells files that are no text, whatever their names say. */
final class Binary {
    static final String REASON = "it holds binary data, not text; save it as plain text in UTF-8";

    /** How well-known files begin, in Latin-1; people rename them in good faith. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "an archive or an office document",
            "\u00d0\u00cf\u0011\u00e0", "an office document",
            "{\\rtf", "an RTF document",
            "\u0089PNG", "a picture",
            "GIF8", "a picture",
            "\u00ff\u00d8\u00ff", "a picture",
            "\u001f\u008b", "a compressed file");

    private Binary() {}

    /** Throws unless the bytes, which begin with no byte order mark, may be text. */
    static void refuse(byte[] bytes) throws Refusal {
        String beginning = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
            if (beginning.startsWith(known.getKey())) {
                throw new Refusal("it is " + known.getValue() + ", not text; save its text as .txt");
            }
        }
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw new Refusal(REASON);
            }
            boolean space = b >= '\t' && b <= '\r';
            if (b > 0 && b < ' ' && !space) {
                controls++;
            }
        }
        // Old wire copy holds a stray control character now and then; data hold many.
        if (controls > 2 && controls > bytes.length / 100) {
            throw new Refusal(REASON);
        }
    }
}
