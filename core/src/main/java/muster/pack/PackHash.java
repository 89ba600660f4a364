package muster.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Hashes of what packs hold; each part goes in behind its length, so that no two contents run together alike. */
final class PackHash {
    private static final int SHOWN_BYTES = 4;

    private final MessageDigest digest;

    private PackHash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of a pack's tables, in the order of the map; notes that lie beside them do not count. */
    static String of(Map<String, byte[]> files) {
        PackHash hash = new PackHash();
        files.forEach((name, content) -> {
            if (PackTable.of(name) != null) {
                hash.add(name.getBytes(UTF_8));
                hash.add(content);
            }
        });
        return hash.hex();
    }

    /** The hash of several packs, from their own. */
    static String of(List<String> hashes) {
        PackHash hash = new PackHash();
        hashes.forEach(one -> hash.add(one.getBytes(UTF_8)));
        return hash.hex();
    }

    private void add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
    }
}
