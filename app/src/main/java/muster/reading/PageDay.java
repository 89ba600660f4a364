package muster.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The publication day that a page's metadata give. */
final class PageDay {
    /** Names of {@code <meta>}, the most reliable first; days of changes and of crawls are not among them. */
    private static final List<String> NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.issued",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date");

    /** Where a time belongs to something else than the report: other stories, comments, pictures, tweets. */
    private static final String ELSEWHERE = "nav, aside, footer, li, blockquote, figure, figcaption, [class*=caption],"
            + " [class*=related], [class*=comment], [id*=comment], [itemtype*=Comment], [class*=modified],"
            + " [class*=updated]:not([class*=published])";

    /** Longer text around a time is prose, and the time that of an event. */
    private static final int MAX_STAMP_LENGTH = 60;

    private PageDay() {}

    static Optional<LocalDate> of(Document page, JsonLd data) {
        Stream<String> metas = NAMES.stream().flatMap(name -> PageMetadata.meta(page, name).stream());
        Stream<String> marked = page.select("[itemprop~=datePublished]").stream()
                .filter(PageDay::isOfReport)
                .map(PageDay::written);
        Stream<String> times = page.select("time[datetime]").stream()
                .filter(PageDay::isOfReport)
                .filter(time -> around(time).length() <= MAX_STAMP_LENGTH)
                .map(PageDay::written);
        return Stream.of(data.published().stream(), metas, marked, times)
                .flatMap(written -> written)
                .flatMap(written -> WrittenDay.of(written).stream())
                .findFirst();
    }

    private static boolean isOfReport(Element element) {
        return element.closest(ELSEWHERE) == null;
    }

    private static String written(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String around(Element time) {
        Element paragraph = time.closest("p");
        return paragraph == null ? "" : paragraph.text();
    }
}
