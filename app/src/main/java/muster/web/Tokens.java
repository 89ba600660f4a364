package muster.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may come in: a line each of a role, a secret, and the name of who holds it. */
public final class Tokens {
    private static final int SHORTEST = 16;

    private final List<Holder> holders;

    private Tokens(List<Holder> holders) {
        this.holders = List.copyOf(holders);
    }

    /**
     * Somebody with a token.
     *
     * @param name stands with what they judge and enter
     */
    public record Holder(Role role, String token, String name) {
        @Override
        public String toString() {
            return role + " " + name;
        }
    }

    /**
     * Reads a file of tokens: lines of {@code reader|editor TOKEN NAME}; empty lines and those that begin with # say
     * nothing.
     *
     * @throws IllegalArgumentException if a line is wrong; the message names the line, and never the token
     */
    public static Tokens parse(List<String> lines) {
        List<Holder> holders = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                holders.add(holder(line, i + 1));
            }
        }
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("holds no token; write lines such as 'editor TOKEN NAME'");
        }
        return new Tokens(holders);
    }

    private static Holder holder(String line, int number) {
        String[] parts = line.split("\\s+", 3);
        String role = parts[0].toUpperCase(Locale.ROOT);
        if (parts.length < 3 || !(role.equals("READER") || role.equals("EDITOR"))) {
            throw new IllegalArgumentException("line " + number + ": write 'reader TOKEN NAME' or 'editor TOKEN NAME'");
        }
        if (parts[1].length() < SHORTEST) {
            throw new IllegalArgumentException("line " + number + ": a token has at least " + SHORTEST
                    + " characters, since others may guess shorter ones");
        }
        return new Holder(Role.valueOf(role), parts[1], parts[2]);
    }

    /** Who holds a token, if anybody does. Takes as long for a wrong one as for a right one. */
    Optional<Holder> holder(String token) {
        byte[] asked = token.getBytes(StandardCharsets.UTF_8);
        Holder found = null;
        for (Holder holder : holders) {
            if (MessageDigest.isEqual(holder.token().getBytes(StandardCharsets.UTF_8), asked)) {
                found = holder;
            }
        }
        return Optional.ofNullable(found);
    }
}
