package muster.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's JSON-LD says of its article. */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** Types of schema.org that stand for the whole page; they serve where no node is an article. */
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "Report", "CreativeWork");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    private JsonLd() {}

    /** Reads all blocks of the page; one that is no JSON is passed over, as browsers do. */
    static JsonLd of(Document page) {
        JsonLd data = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                data.collect(MAPPER.readTree(json(script)));
            } catch (JacksonException e) {
                // It says nothing that anybody could use.
            }
        }
        return data;
    }

    /** As written: a day, or a time with its offset. */
    Optional<String> published() {
        return text("datePublished");
    }

    Optional<String> headline() {
        return text("headline");
    }

    Optional<String> publisher() {
        return nodes().flatMap(node -> name(node.path("publisher")).stream()).findFirst();
    }

    /** All of them, in their order; those of an organisation too. */
    List<String> authors() {
        return nodes().map(node -> node.path("author"))
                .filter(author -> !author.isMissingNode())
                .findFirst()
                .map(author -> (author.isArray() ? author.valueStream() : Stream.of(author))
                        .flatMap(one -> name(one).stream())
                        .toList())
                .orElse(List.of());
    }

    Optional<String> address() {
        return nodes().flatMap(node -> Stream.of(node.path("url"), node.path("mainEntityOfPage")))
                .flatMap(node -> string(node.isObject() ? node.path("@id") : node).stream())
                .findFirst();
    }

    /** Some sites wrap the JSON into an HTML comment or a CDATA section. */
    private static String json(Element script) {
        return script.data().strip().replaceAll("^(?:<!--|(?://\\s*)?<!\\[CDATA\\[)|(?:-->|(?://\\s*)?]]>)$", "");
    }

    /** Articles stand at the top, in an array, in a graph, or as what a page is mainly about, not deeper. */
    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
            return;
        }
        string(node.path("@id")).ifPresent(id -> byId.putIfAbsent(id, node));
        for (JsonNode type : node.path("@type").isArray() ? node.path("@type") : List.of(node.path("@type"))) {
            String word = type.asString("");
            if (word.endsWith("Article") || word.endsWith("BlogPosting")) {
                articles.add(node);
            } else if (PAGES.contains(word)) {
                pages.add(node);
            }
        }
        for (String deeper : List.of("@graph", "mainEntity")) {
            if (node.has(deeper)) {
                collect(node.path(deeper));
            }
        }
    }

    /** The first article alone, so that a second one lends nothing to it; then what stands for the page. */
    private Stream<JsonNode> nodes() {
        return Stream.concat(articles.stream().limit(1), pages.stream().limit(1));
    }

    private Optional<String> text(String field) {
        return nodes().flatMap(node -> string(node.path(field)).stream()).findFirst();
    }

    private Optional<String> name(JsonNode party) {
        JsonNode one = party.isArray() ? party.path(0) : party;
        if (one.isString()) {
            return string(one);
        }
        if (one.has("name")) {
            return string(one.path("name"));
        }
        JsonNode named = byId.get(one.path("@id").asString(""));
        return named == null ? Optional.empty() : string(named.path("name"));
    }

    private static Optional<String> string(JsonNode node) {
        // JSON needs no HTML entities, yet many sites write them into it.
        return Optional.of(Parser.unescapeEntities(node.asString(""), false).strip())
                .filter(words -> !words.isEmpty());
    }
}
