package muster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final transient List<Fault> faults;

    /**
     * What is wrong with one field of what was sent.
     *
     * @param line of a file, counted from 1; null where there is none
     */
    record Fault(@Nullable Long line, String field, String detail) {
        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (line != null) {
                fields.put("line", line);
            }
            fields.put("field", field);
            fields.put("detail", detail);
            return fields;
        }
    }

    private Problem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    private Problem(int status, String title, String detail, List<Fault> faults) {
        super(detail);
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.faults = faults;
    }

    /** Of fields that were sent; nothing of what came with them was done. */
    static Problem faulty(List<Fault> faults) {
        String each = faults.stream()
                .map(fault -> (fault.line() == null ? "" : "line " + fault.line() + ", ") + fault.field() + ": "
                        + fault.detail())
                .collect(Collectors.joining("; "));
        return new Problem(400, "The request is wrong", each, List.copyOf(faults));
    }

    /** Of what another one is doing just now. */
    static Problem meanwhile(String detail) {
        return new Problem(409, "Not just now", detail);
    }

    static Problem unsupported(String detail) {
        return new Problem(415, "Of no kind that is taken", detail);
    }

    static Problem wrong(String detail) {
        return new Problem(400, "The request is wrong", detail);
    }

    /** Of one field of what was sent: a form shows the message there. */
    static Problem wrong(String field, String detail) {
        return faulty(List.of(new Fault(null, field, detail)));
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
        if (faults.size() == 1) {
            fields.put("field", faults.getFirst().field());
        }
        if (!faults.isEmpty()) {
            fields.put("faults", faults.stream().map(Fault::fields).toList());
        }
        return Json.of(fields);
    }
}
