package muster.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head, its JSON-LD and its marked-up parts. */
final class PageMetadata {
    private PageMetadata() {}

    static Told of(Document page) {
        JsonLd data = JsonLd.of(page);
        String publisher = first(List.of(
                        meta(page, "og:site_name"),
                        data.publisher(),
                        meta(page, "publisher"),
                        meta(page, "dc.publisher")))
                .orElse(null);
        String title = PageTitle.of(page, data, Objects.requireNonNullElse(publisher, ""))
                .orElse(null);
        String url = first(List.of(
                        canonical(page),
                        meta(page, "og:url").flatMap(PageMetadata::address),
                        data.address().flatMap(PageMetadata::address)))
                .orElse(null);
        String author = Authors.of(page, data, Objects.requireNonNullElse(publisher, ""))
                .orElse(null);
        return new Told(PageDay.of(page, data).orElse(null), publisher, title, url, author);
    }

    private static Optional<String> canonical(Document page) {
        return page.select("link[rel=canonical]").stream()
                .flatMap(link -> address(link.attr("href")).stream())
                .findFirst();
    }

    /** The content of a {@code <meta>} of this name or property, without regard to case. */
    static Optional<String> meta(Document page, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return page.select("meta[content]").stream()
                .filter(meta -> wanted.equals(meta.attr("property").toLowerCase(Locale.ROOT))
                        || wanted.equals(meta.attr("name").toLowerCase(Locale.ROOT)))
                .map(PageMetadata::content)
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static String content(Element meta) {
        return meta.attr("content").strip();
    }

    /**
     * A complete address that can tell one report from another. Some pages name their outlet's front page as their
     * own address; taken at its word, all reports of the outlet would be one.
     */
    private static Optional<String> address(String written) {
        try {
            URI address = new URI(written.strip());
            String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
            String path = Objects.requireNonNullElse(address.getPath(), "");
            boolean tells = path.length() > 1 || address.getQuery() != null;
            return scheme.matches("https?") && address.getHost() != null && tells
                    ? Optional.of(address.toString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(List<Optional<String>> choices) {
        return choices.stream().flatMap(Optional::stream).findFirst();
    }
}
