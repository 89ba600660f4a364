package muster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The API's own description, made from the lists themselves (OpenAPI 3.1). */
final class OpenApi {
    private OpenApi() {}

    static Map<String, Object> document(String version) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Listing listing : Listings.all()) {
            paths.put("/" + listing.name(), Map.of("get", operation(listing)));
        }
        Api.operations()
                .forEach(operation ->
                        paths.merge(operation.path(), Map.of(operation.method(), operation.document()), OpenApi::both));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Muster",
                        "version",
                        version,
                        "description",
                        "Every list has the rows of the command of its name; docs/output.md says what each field means. "
                                + "Errors are application/problem+json."));
        document.put("servers", List.of(Map.of("url", "/api/v1")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas()));
        return document;
    }

    @SuppressWarnings("unchecked")
    private static Object both(Object one, Object other) {
        Map<String, Object> both = new LinkedHashMap<>((Map<String, Object>) one);
        both.putAll((Map<String, Object>) other);
        return both;
    }

    private static Map<String, Object> operation(Listing listing) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", listing.name());
        operation.put("summary", listing.summary());
        operation.put("parameters", parameters(listing));
        operation.put(
                "responses",
                Map.of(
                        "200",
                                Map.of(
                                        "description",
                                        "The rows.",
                                        "content",
                                        Map.of(
                                                "application/json",
                                                        Map.of("schema", Map.of("$ref", "#/components/schemas/Page")),
                                                "text/csv", Map.of(),
                                                "application/jsonl", Map.of())),
                        "default", problem()));
        if (!listing.example().isEmpty()) {
            operation.put("x-example", "/api/v1/" + listing.name() + "?" + listing.example());
        }
        return operation;
    }

    /** What every operation may answer with instead. */
    static Map<String, Object> problem() {
        return Map.of(
                "description",
                "What is wrong, and what to try.",
                "content",
                Map.of(Problem.MEDIA_TYPE, Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private static List<Map<String, Object>> parameters(Listing listing) {
        return Parameter.all()
                .filter(listing.parameters()::contains)
                .map(OpenApi::parameter)
                .toList();
    }

    static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", parameter.type().equals("date") ? "string" : parameter.type());
        if (parameter.type().equals("date")) {
            schema.put("format", "date");
        }
        if (!parameter.words().isEmpty()) {
            schema.put("enum", parameter.words());
        }
        return Map.of("name", parameter.word(), "in", "query", "description", parameter.meaning(), "schema", schema);
    }

    private static Map<String, Object> schemas() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("list", Map.of("type", "string"));
        page.put("mission", nullable("string", "the mission asked about"));
        page.put("asked", nullable("string", "the day asked about"));
        page.put("as_known", Map.of("type", "integer", "description", "the point up to which the ledger counted"));
        page.put("total", Map.of("type", "integer", "description", "how many rows there are in all"));
        page.put("next", nullable("string", "where the next page is"));
        page.put("rows", Map.of("type", "array", "items", Map.of("type", "object")));
        return Map.of(
                "Page", Map.of("type", "object", "required", List.copyOf(page.keySet()), "properties", page),
                "Problem",
                        Map.of(
                                "type", "object",
                                "required", List.of("type", "title", "status", "detail"),
                                "properties",
                                        Map.of(
                                                "type", Map.of("type", "string"),
                                                "title", Map.of("type", "string"),
                                                "status", Map.of("type", "integer"),
                                                "detail", Map.of("type", "string"))));
    }

    private static Map<String, Object> nullable(String type, String description) {
        return Map.of("type", Stream.of(type, "null").toList(), "description", description);
    }
}
