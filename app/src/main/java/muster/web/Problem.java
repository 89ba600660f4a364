package muster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import muster.export.Json;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with an answer of the form {@code application/problem+json} (RFC 9457).
 *
 * <p>Its detail is a sentence for who asked: what is wrong, and what to try.
 */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String title;
    private final String detail;
    private final @Nullable String field;

    private Problem(int status, String title, String detail) {
        this(status, title, detail, null);
    }

    private Problem(int status, String title, String detail, @Nullable String field) {
        super(detail);
        this.field = field;
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static Problem wrong(String detail) {
        return new Problem(400, "The request is wrong", detail);
    }

    /** Of one field of what was sent: a form shows the message there. */
    static Problem wrong(String field, String detail) {
        return new Problem(400, "The request is wrong", field + ": " + detail, field);
    }

    static Problem unauthorized() {
        return new Problem(401, "A token is needed", "send a token of this server, or open /enter and give it there");
    }

    static Problem forbidden(String detail) {
        return new Problem(403, "Not allowed", detail);
    }

    static Problem missing(String detail) {
        return new Problem(404, "There is nothing here", detail);
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "Too large", detail);
    }

    static Problem failed(String detail) {
        return new Problem(422, "It could not be done", detail);
    }

    static Problem busy() {
        return new Problem(
                503, "Too many at once", "more is asked than this machine can answer at once; ask again in a second");
    }

    static Problem ours() {
        return new Problem(
                500,
                "An error of Muster",
                "this is an error of Muster, and the ledger is as it was; the terminal that serves tells more");
    }

    /** Of an answer that the server gave by itself. */
    static Problem status(int status, @Nullable String detail) {
        return new Problem(
                status, "It could not be answered", detail == null || detail.isBlank() ? "status " + status : detail);
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }

    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", title);
        fields.put("status", status);
        fields.put("detail", detail);
        if (field != null) {
            fields.put("field", field);
        }
        return Json.of(fields);
    }
}
