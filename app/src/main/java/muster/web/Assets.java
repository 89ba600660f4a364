package muster.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the build bundled for the browser: scripts, styles and maps, under names that change with their content. */
final class Assets {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    /** What is no part of the bundle, and there in every build. */
    private static final Set<String> FIXED = Set.of("icon.svg", SitrepPage.STYLE);

    private final @Nullable JsonNode names;

    private Assets(@Nullable JsonNode names) {
        this.names = names;
    }

    static Assets bundled() {
        try (InputStream list = Assets.class.getResourceAsStream("assets/assets.json")) {
            return new Assets(list == null ? null : new ObjectMapper().readTree(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the build had what it needs to make the pages. */
    boolean areThere() {
        return names != null;
    }

    String script(String page) {
        return path("/scripts/" + page);
    }

    String style() {
        return path("/style");
    }

    /** The file of a map: {@code states} or {@code countries}. */
    String map(String name) {
        return path("/maps/" + name);
    }

    private String path(String pointer) {
        if (names == null) {
            return "";
        }
        JsonNode name = names.at(pointer);
        if (!name.isString()) {
            throw new IllegalStateException("the bundle has no " + pointer);
        }
        return "/assets/" + name.stringValue();
    }

    /** Answers with the file of this name. */
    void serve(Context request, String name) {
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        String mediaType = MEDIA_TYPES.get(suffix);
        InputStream file =
                name.matches("[A-Za-z0-9_-]+\\.[a-z]+") ? Assets.class.getResourceAsStream("assets/" + name) : null;
        if (file == null && FIXED.contains(name)) {
            file = Assets.class.getResourceAsStream(name);
        }
        if (file == null || mediaType == null) {
            throw Problem.missing("there is no file " + name);
        }
        request.contentType(mediaType);
        if (name.matches(".*-[A-Z0-9]{8}\\..*")) {
            request.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        request.result(file);
    }
}
