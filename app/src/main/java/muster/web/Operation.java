package muster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the API does besides listing, for its description.
 *
 * @param path below the root of the API, with a slash before it
 * @param method get or post
 * @param body an example of what is sent, as JSON has it; null where nothing is
 * @param answer the fields of the answer, each with its meaning
 */
record Operation(
        String path,
        String method,
        String summary,
        Map<String, String> parameters,
        @Nullable Map<String, ?> body,
        Map<String, String> answer) {
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("operationId", method + path.replace('/', '-'));
        document.put("summary", summary);
        document.put(
                "parameters",
                parameters.entrySet().stream()
                        .map(each -> Map.of(
                                "name", each.getKey(),
                                "in", "query",
                                "description", each.getValue(),
                                "schema", Map.of("type", "string")))
                        .toList());
        if (body != null) {
            document.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            Map.of("application/json", Map.of("schema", Map.of("type", "object"), "example", body))));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        answer.forEach((name, meaning) -> properties.put(name, Map.of("description", meaning)));
        document.put(
                "responses",
                Map.of(
                        "200",
                                Map.of(
                                        "description",
                                        "Done.",
                                        "content",
                                        Map.of(
                                                "application/json",
                                                Map.of("schema", Map.of("type", "object", "properties", properties)))),
                        "default", OpenApi.problem()));
        return document;
    }
}
