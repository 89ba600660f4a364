package muster.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who comes in, and what every answer says to the browser.
 *
 * <p>Without tokens the server is for this machine: it answers only where the browser names this machine as the host,
 * so that a page elsewhere cannot reach it under a name of its own that leads here (DNS rebinding). What changes the
 * ledger must come from a page of this server (CSRF).
 */
final class Gate {
    static final String COOKIE = "muster_token";

    private static final String ROLE = "muster.role";
    private static final String NAME = "muster.name";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost", "[::1]");

    private final Settings settings;

    Gate(Settings settings) {
        this.settings = settings;
    }

    /** Before anything else: lets a request pass, or ends it. */
    void check(Context request) {
        headers(request);
        requireHost(request);
        requireOwnPage(request);
        Tokens tokens = settings.tokens();
        if (tokens == null) {
            admit(request, Role.EDITOR, settings.user());
            return;
        }
        Optional<Tokens.Holder> holder = Optional.ofNullable(token(request)).flatMap(tokens::holder);
        if (holder.isPresent()) {
            admit(request, holder.get().role(), holder.get().name());
        } else if (!isOpen(request)) {
            throw Problem.unauthorized();
        }
    }

    /** The entrance itself, and what it looks like. */
    private static boolean isOpen(Context request) {
        return request.path().equals("/enter") || request.path().startsWith("/assets/");
    }

    private static void admit(Context request, Role role, String name) {
        request.attribute(ROLE, role);
        request.attribute(NAME, name);
        if (isWrite(request) && role != Role.EDITOR) {
            throw Problem.forbidden("this token is for reading; ask whoever runs this server for an editor's");
        }
    }

    static boolean isEditor(Context request) {
        return request.attribute(ROLE) == Role.EDITOR;
    }

    /** Who asks; stands with what they enter and judge. */
    static String name(Context request) {
        String name = request.attribute(NAME);
        return name == null ? "unknown" : name;
    }

    private static void headers(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Cache-Control", "no-store");
    }

    private void requireHost(Context request) {
        if (settings.tokens() != null) {
            return;
        }
        String host = request.header("Host");
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        if (!THIS_MACHINE.contains(name) && !name.equals(settings.host())) {
            throw Problem.forbidden("this server answers to this machine's own names alone, such as http://127.0.0.1");
        }
    }

    private static void requireOwnPage(Context request) {
        if (!isWrite(request)) {
            return;
        }
        String origin = request.header("Origin");
        String site = request.header("Sec-Fetch-Site");
        boolean own = origin == null
                ? site == null || site.equals("same-origin") || site.equals("none")
                : origin.equals("http://" + request.header("Host"))
                        || origin.equals("https://" + request.header("Host"));
        if (!own) {
            throw Problem.forbidden("what changes the ledger must come from a page of this server");
        }
    }

    private static boolean isWrite(Context request) {
        HandlerType method = request.method();
        return !(method.equals(HandlerType.GET)
                        || method.equals(HandlerType.HEAD)
                        || method.equals(HandlerType.OPTIONS))
                && !request.path().equals("/enter");
    }

    private static @Nullable String token(Context request) {
        String bearer = request.header("Authorization");
        if (bearer != null && bearer.startsWith("Bearer ")) {
            return bearer.substring("Bearer ".length()).strip();
        }
        return request.cookie(COOKIE);
    }
}
