package muster.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that come from content: the same fields give the same id, on every machine and in every run. */
public final class ContentId {
    private static final int BYTES = 10;

    private ContentId() {}

    /**
     * A hash of the fields in their order. Each is prefixed with its length, so that no two lists of fields run
     * together to the same bytes.
     *
     * @param prefix says what the id is of, for example {@code c} for a claim
     */
    public static String of(String prefix, String... fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : fields) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return prefix + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
