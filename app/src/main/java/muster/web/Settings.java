package muster.web;

import java.nio.file.Path;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * What a server is started with.
 *
 * @param ledger the file of the ledger; made on the first write where it is missing
 * @param pack the vocabulary to read with, and the missions it knows
 * @param host the address to listen on; without tokens only a loopback address
 * @param port 0 for any that is free
 * @param tokens who may read and who may write; null lets everybody on this machine do both
 * @param fullTexts whether readers see whole reports; editors always do
 * @param user who judges and enters where no token names a person
 * @param version of the program, for the foot of the pages
 */
public record Settings(
        Path ledger,
        Pack pack,
        String host,
        int port,
        @Nullable Tokens tokens,
        boolean fullTexts,
        String user,
        String version) {
    public Settings {
        if (tokens == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "others may only listen in with tokens, and '" + host + "' is no loopback address");
        }
    }

    /** Whether an address is reached from this machine alone. */
    public static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
