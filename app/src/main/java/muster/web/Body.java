package muster.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.text.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is sent: a JSON object of plain values. */
final class Body {
    private Body() {}

    /** The media type of what is sent, without its parameters; empty where none is said. */
    static String mediaType(Context request) {
        String type = request.contentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The values by name. Numbers and truths are taken as they are written; a list as its items with semicolons between.
     * What is null or empty is left out.
     *
     * @param allowed the names that may be there
     * @throws Problem if it is no such object, or has another name
     */
    static Map<String, String> values(Context request, Collection<String> allowed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object(request.body()).properties()) {
            String name = field.getKey();
            if (!allowed.contains(name)) {
                throw Problem.wrong(
                        name,
                        "there is no such field"
                                + Suggestion.of(name, allowed, "there are: " + String.join(", ", allowed)));
            }
            String value = value(name, field.getValue());
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
        }
        return values;
    }

    private static JsonNode object(String body) {
        try {
            JsonNode node = new ObjectMapper().readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // Told below in the same words: what the parser says helps nobody who sends by a form.
        }
        throw Problem.wrong(
                "what was sent is no JSON object; send one such as {\"kind\": \"figure\", \"low\": \"300\"}");
    }

    private static @Nullable String value(String name, JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            for (JsonNode item : node) {
                if (!item.isString()) {
                    throw Problem.wrong(name, "a list holds words alone");
                }
                items.add(item.stringValue());
            }
            return String.join("; ", items);
        }
        if (node.isObject()) {
            throw Problem.wrong(name, "is an object; send words, a number or a list of words");
        }
        return node.asString();
    }
}
