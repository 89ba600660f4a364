package muster.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import muster.view.Sitrep;

/** A situation report as a page that prints clean. */
public final class SitrepPage {
    /** The name of its styles among the assets. */
    static final String STYLE = "sitrep.css";

    private SitrepPage() {}

    /** A page by itself, with its styles in it, that leads nowhere. */
    public static String alone(Sitrep sitrep) {
        try (InputStream style = SitrepPage.class.getResourceAsStream(STYLE)) {
            byte[] bytes = Objects.requireNonNull(style, STYLE).readAllBytes();
            return page(sitrep, new String(bytes, StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the server: its sentences lead into their reports, and its styles are a file. */
    static String served(Sitrep sitrep) {
        return page(sitrep, "", true);
    }

    private static String page(Sitrep sitrep, String style, boolean served) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, SitrepPage.class.getClassLoader(), Pages.TEMPLATES);
        StringOutput page = new StringOutput();
        templates.render("sitrep.jte", Map.of("sitrep", sitrep, "style", style, "served", served), page);
        return page.toString();
    }
}
