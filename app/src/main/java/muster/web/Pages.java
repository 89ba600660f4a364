package muster.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;

/** The pages: each is a frame that its script fills with answers of the API. */
final class Pages {
    static final String TEMPLATES = "muster.web.frames";

    /** A page: its address, the name of its script, and its title. */
    private record Page(String path, String script, String title) {}

    private static final List<Page> PAGES = List.of(
            new Page("/", "picture", "Picture"),
            new Page("/series", "series", "Series"),
            new Page("/timeline", "timeline", "Timeline"),
            new Page("/findings", "findings", "Findings"),
            new Page("/reports", "reports", "Reports"),
            new Page("/report", "report", "Report"),
            new Page("/review", "review", "Review"),
            new Page("/mission", "mission", "Mission"),
            new Page("/read", "read", "Read"),
            new Page("/sources", "sources", "Sources"),
            new Page("/forecasts", "forecasts", "Forecasts"),
            new Page("/search", "search", "Search"),
            new Page("/check", "check", "Check"),
            new Page("/why", "why", "Why"),
            new Page("/api", "api", "API"));

    private final TemplateEngine templates;
    private final Assets assets;
    private final Settings settings;

    Pages(Assets assets, Settings settings) {
        this.templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
        this.assets = assets;
        this.settings = settings;
    }

    void route(RoutesConfig routes) {
        for (Page page : PAGES) {
            routes.get(page.path(), request -> show(request, page));
        }
        routes.get("/enter", request -> enter(request, ""));
        routes.post("/enter", this::admit);
    }

    private void show(Context request, Page page) {
        Frame frame = new Frame(
                page.script(),
                page.path(),
                page.title(),
                Beginning.of(page.script(), Api.parameters(request)),
                Gate.isEditor(request),
                assets,
                settings.version());
        html(request, "page.jte", Map.of("frame", frame));
    }

    private void enter(Context request, String problem) {
        html(request, "enter.jte", Map.of("style", assets.areThere() ? assets.style() : "", "problem", problem));
    }

    /** A right token goes into a cookie that scripts cannot read and other sites' pages do not send. */
    private void admit(Context request) {
        Tokens tokens = settings.tokens();
        String token = request.formParam("token");
        if (tokens == null || token == null || tokens.holder(token.strip()).isEmpty()) {
            request.status(401);
            enter(request, "This is no token of this server.");
            return;
        }
        Cookie cookie = new Cookie(Gate.COOKIE, token.strip());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        request.cookie(cookie);
        request.redirect("/");
    }

    private void html(Context request, String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput();
        templates.render(template, parameters, page);
        request.html(page.toString());
    }
}
